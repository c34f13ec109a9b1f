/** Finds a day in text as people in the UK write it: "Thurs. 3rd of July 2025", "03/07/2025", "2025-07-03". */

/** A day found in a text. */
export interface DayFound {
  /** `YYYY-MM-DD`, a day that exists. */
  readonly day: string;
  /** The weekday named beside it, 0 for Sunday: as written, whether or not the calendar agrees. */
  readonly weekday?: number;
  /** The text without the day and its weekday, and without what stood between them and the rest. */
  readonly rest: string;
  /** The day as it was written, with its weekday. */
  readonly matched: string;
}

/** Which year days without one are in. */
export interface YearHint {
  /** The year an academic year begins in: 2024 stands for 1 September 2024 to 31 August 2025. */
  readonly academicYear?: number;
  readonly year?: number;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec';
const WEEKDAYS = 'sun mon tue wed thu fri sat';
const MONTH =
  '(jan(?:uary)?|febr?(?:uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])';
const WEEKDAY = '\\b(sun|mon|tues?|wed(?:s|nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?\\b';
const NUMBER = '\\b(\\d\\d?)(?:st|nd|rd|th)?';
// Two digits are a year only where they cannot be the beginning of a time: "3 July 10 to 11am".
const YEAR =
  "(?:[ ,.-]{0,3}((?:19|20)\\d\\d(?!\\d)|['’]?[2-6]\\d(?!\\d|[:.]\\d| ?(?:(?:-|to|until|till) ?\\d|[ap]\\.?m))))?";

/** Ways to write a day, and the groups that hold its year, month and day. */
const FORMS: readonly (readonly [RegExp, number, number, number])[] = [
  [/\b(\d{4})([-/])(\d\d?)\2(\d\d?)(?:t(?=\d)|(?!\d))/i, 1, 3, 4],
  [/\b(\d\d?) ?([-./]) ?(\d\d?) ?\2 ?(\d{4}|\d\d)(?!\d|:\d)/, 4, 3, 1],
  [new RegExp(`${NUMBER}[ .,-]{0,2}(?:of )?${MONTH}\\.?${YEAR}`, 'i'), 3, 2, 1],
  [
    new RegExp(`\\b${MONTH}[ .]{0,2}(?:the )?${NUMBER}(?![\\d:]|\\.\\d| ?[ap]\\.?m)${YEAR}`, 'i'),
    3,
    1,
    2,
  ],
];
const BEFORE = new RegExp(`${WEEKDAY}[.,:]{0,2} ?(?:the )?$`, 'i');
// A weekday before another day belongs to that.
const AFTER = new RegExp(
  `^[ ,-]{0,3}\\(?${WEEKDAY}\\.?\\)?(?! ?(?:the )?${NUMBER}(?:[-./]\\d|[ .,-]{0,2}(?:of )?${MONTH}))`,
  'i',
);
// "3 and 10 July", "3-4 July": more than one day.
const SEVERAL = /(?:^|[^\d:.])\d\d?(?:st|nd|rd|th)? ?(?:-|&|and|to|\/) ?$/i;

/**
 * The first day in a text; of numbers, the day comes before the month. Null when there is none, when it does
 * not exist, when it is one of several that share a month ("3 and 10 July"), and when its year is neither
 * written nor hinted at.
 */
export function readDay(text: string, hint: YearHint = {}): DayFound | null {
  // One character for one, so that places in it are places in the text.
  const plain = text.replace(/\s/g, ' ').replace(/[‐-―−]/g, '-');
  const [found] = FORMS.flatMap(([form, ...groups]) => {
    const match = form.exec(plain);
    return match ? [{ match, groups }] : [];
  }).sort((a, b) => a.match.index - b.match.index);
  if (!found) return null;

  const { match, groups } = found;
  const [year = '', month = '', number = ''] = groups.map((group) => match[group]);
  const monthNumber = Number(month) || MONTHS.indexOf(month.slice(0, 3).toLowerCase()) / 4 + 1;
  const day = dayOf(yearOf(year, monthNumber, hint), monthNumber, Number(number));
  const from = plain.slice(0, match.index);
  const until = match.index + match[0].length;
  if (!day || /\d[-./]$/.test(from) || SEVERAL.test(from.slice(-9))) return null;

  const before = BEFORE.exec(from.slice(-20));
  const after = before ? null : AFTER.exec(plain.slice(until, until + 40));
  const start = match.index - (before?.[0].length ?? 0);
  const end = until + (after?.[0].length ?? 0);
  const named = (before ?? after)?.[1];
  return {
    day,
    ...(named && { weekday: WEEKDAYS.indexOf(named.slice(0, 3).toLowerCase()) / 4 }),
    rest: tidy(`${text.slice(0, start)} ${text.slice(end)}`),
    matched: text.slice(start, end).trim(),
  };
}

/** The year that a heading speaks of: "2024 to 2025" is an academic year, "2025" a year. Empty when unclear. */
export function readYearHint(text: string): YearHint {
  const pair = /\b(20\d\d) ?(?:to|[-/‐-―−]) ?(?:20)?(\d\d)(?!\d)/i.exec(text.replace(/\s+/g, ' '));
  const first = Number(pair?.[1]);
  if (pair && (first + 1) % 100 === Number(pair[2])) return { academicYear: first };
  const years = new Set(text.match(/\b20[1-4]\d\b/g));
  return years.size === 1 ? { year: Number([...years][0]) } : {};
}

function yearOf(year: string, month: number, hint: YearHint): number {
  const digits = year.replace(/\D/, '');
  if (digits) return Number(digits) + (digits.length < 3 ? 2000 : 0);
  const { academicYear = NaN } = hint;
  return hint.year ?? (month > 8 ? academicYear : academicYear + 1);
}

/** The day as `YYYY-MM-DD`, or nothing when there is no such day. */
function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  // Years before 100 come out as those of the twentieth century.
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1) return undefined;
  return day > 0 ? date.toISOString().slice(0, 10) : undefined;
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\( ?\)/g, '')
    .replace(/^[ ,:;|‐-―−-]+|[ ,:;|‐-―−-]{1,9}$/g, '');
}
