/** Reads when something begins and ends as people in the UK write it: "3:30pm to 4:30pm", "1530-1645". */

/** Times of day, `HH:MM`. An end at midnight is `00:00`. */
export interface TimesFound {
  readonly start: string;
  readonly end?: string;
}

/** A time as written: 24 hours when it says no half of the day. */
interface Clock {
  readonly hour: string;
  readonly minute: string | undefined;
  readonly half: string | undefined;
}

/** What means the same, in the form that is read further down; in this order. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/\s+/g, ' '],
  [/[‐-―−]/g, '-'],
  [/(\d) ?([ap])\.? ?m\b\.?/g, '$1$2m'],
  [/(?:12(?:[:.]00)?(?:pm)? ?\(?)?\b(?:noon|midday)\)?/g, '12pm'],
  [/(?:12(?:[:.]00)?(?:[ap]m)? ?\(?)?\bmidnight\)?/g, '00:00'],
  // Numbers that count something else.
  [/\b(?:room|hall|floor|module|part|session|unit|level|stage|week|year|group|no\.?|£) ?\d+/g, '#'],
  [/\b(\d\d)[:.]?(\d\d) ?h(?:ou)?rs?\b/g, '$1:$2'],
  [/\b(\d\d?)(\d\d)([ap]m)\b/g, '$1:$2$3'],
  // "1530-1645", but not the academic year "2024-2025".
  [
    /\b(?!20[1-4]\d ?(?:-|to) ?20[1-4]\d)([012]\d)(\d\d) ?(-|to|until|till) ?([012]\d)(\d\d)\b/g,
    '$1:$2-$4:$5',
  ],
  [/\bbetween ([\d:.]+(?:[ap]m)?) and\b/g, '$1-'],
];

const CLOCK = '(\\d\\d?)(?:([:.])(\\d\\d)(?::\\d\\d)?)?([ap]m)?';
const PERIOD = new RegExp(
  `(?:^|[^\\w.:£+#])${CLOCK}(?: ?(?:-|to|until|till) ?${CLOCK})?(?![\\w:+]|\\.\\d)`,
  'g',
);
const DAY = 24 * 60;

/**
 * The times in a text, which may hold other words. Null when there are none, when one is impossible, when
 * there are several periods, and when the half of the day is anyone's guess: "3:30 to 4:30", "10:00 to 2:00",
 * 12am, which some write for noon. Without am and pm, hours from 8 on and those with a zero before them are
 * of 24.
 */
export function readTimes(text: string): TimesFound | null {
  let plain = text.toLowerCase();
  for (const [written, same] of SAME) plain = plain.replace(written, same);
  const found = new Map<string, TimesFound | null>();
  for (const match of plain.matchAll(PERIOD)) {
    const [whole, hour = '', point, minute, half, hour2, point2, minute2, half2] = match;
    const start = { hour, minute, half };
    // Midnight at the end of a day begins nothing.
    if (hour === '24') return null;
    if (hour2 === undefined) {
      // "3" is no time, and neither is "1.30" among other words.
      if (!half && point !== ':' && (!point || whole !== plain.trim())) continue;
      const minutes = isClear(start) ? minutesOf(start, half) : NaN;
      found.set(whole, minutes >= 0 ? { start: write(minutes) } : null);
    } else if (half ?? half2 ?? point ?? point2) {
      found.set(whole, readPeriod(start, { hour: hour2, minute: minute2, half: half2 }));
    }
  }
  const [times = null, ...others] = found.values();
  return others.length > 0 ? null : times;
}

function readPeriod(start: Clock, end: Clock): TimesFound | null {
  const isWritten = start.half && end.half;
  if (!start.half && !end.half && !(isClear(start) && isClear(end))) return null;
  for (const half of halvesOf(start, end)) {
    for (const half2 of halvesOf(end, start)) {
      const from = minutesOf(start, half);
      const ends = minutesOf(end, half2);
      const until = ends === 0 ? DAY : ends;
      // "3 - 10:30am" is hardly a session from 3 in the morning.
      const isOdd = !start.half && !start.minute && from < 7 * 60;
      if (until > from && !isOdd) return { start: write(from), end: write(until) };
      if (isWritten && from >= 0 && until >= 0) return { start: write(from), end: write(until) };
    }
  }
  return null;
}

/** The halves of the day a time may be in, likelier first: its own, or else its neighbour's and the other. */
function halvesOf({ half, hour }: Clock, neighbour: Clock): readonly (string | undefined)[] {
  const isOf24 = hour.startsWith('0') || Number(hour) > 12;
  if (half || isOf24 || !neighbour.half) return [half];
  return neighbour.half === 'am' ? ['am', 'pm'] : ['pm', 'am'];
}

/** Whether a time can be told without its neighbour. */
const isClear = ({ hour, half }: Clock) =>
  half !== undefined || hour.startsWith('0') || Number(hour) > 7;

/** Minutes since midnight, not a number when there is no such time. */
function minutesOf({ hour, minute = '0' }: Clock, half: string | undefined): number {
  const hours = Number(hour);
  // 24:00 is how some write midnight at the end of a day.
  if (Number(minute) > 59 || hours > 23) return hour + minute === '2400' ? 0 : NaN;
  // "15:30pm" is clear enough.
  if (half && (hours < 1 || (half === 'am' && hours > 11))) return NaN;
  return (half === 'pm' && hours < 12 ? hours + 12 : hours) * 60 + Number(minute);
}

function write(minutes: number): string {
  const inDay = minutes % DAY;
  return [Math.floor(inDay / 60), inDay % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
