/** Reads how long something takes. */

const PARTS =
  /^p?t?(?:(\d+(?:\.\d+)?) ?h(?:(?:ou)?rs?)?\b\.?)?(?:,? ?(?:and ?)?(\d+) ?(?:m(?:in(?:ute)?s?)?)?\.?)?$/;
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\s+/g, ' '],
  // "1,5", as spreadsheets in other languages write it.
  [/^(\d+),(\d+)(?= |$)/, '$1.$2'],
  [/½/g, '.5'],
  [/¼/g, '.25'],
  [/\b(?:an? )?hour and a half\b/g, '1.5 hours'],
  [/\bhalf an hour\b|\bhalf hour\b/g, '30 minutes'],
  [/\ban hour\b|\bone hour\b/g, '1 hour'],
  [/\btwo hours\b/g, '2 hours'],
  // "1h30", "PT1H30M".
  [/(\d)h(\d)/g, '$1h $2'],
];

/**
 * Minutes: "1 hour 30 mins", "90", "1:30", "PT1H30M", and parts of a day as spreadsheets write them (0.0625).
 * Nothing when it cannot be told, or is no time at all.
 * @param heading of the column, which may name the unit of bare numbers; else they are minutes
 */
export function readDuration(text: string, heading = ''): number | undefined {
  let plain = text.trim().toLowerCase();
  for (const [written, same] of WORDS) plain = plain.replace(written, same);
  const [, hours = '', minutes = ''] =
    /^(\d\d?):([0-5]\d)(?::00)?$/.exec(plain) ?? PARTS.exec(plain) ?? [];
  if (/^\d+(\.\d+)?$/.test(plain)) {
    const isInHours = /\bho?u?rs?\b/i.test(heading);
    const found = Number(plain) * (isInHours ? 60 : Number(plain) < 1 ? 24 * 60 : 1);
    // Two minutes are hardly meant: somebody wrote hours.
    return found >= 10 && found <= 24 * 60 ? Math.round(found) : undefined;
  }
  const found = Number(hours) * 60 + Number(minutes);
  return found > 0 && found <= 31 * 24 * 60 ? Math.round(found) : undefined;
}
