/**
 * Reads opening hours written in English: "Monday to Friday, 9am to 5pm. Closed on bank holidays." What is
 * not understood to the last word is not read at all, because a wrong "open now" is worse than none.
 *
 * Days and times, however written, are first put into one form ("monday,tuesday H09:00-17:00", the rest in
 * small letters); then the text must consist of such clauses and of nothing else.
 */
import { WEEKDAYS, type OpeningHours, type Weekday } from './opening-hours.js';

// Not before more days: "excluding bank holidays and weekends" excludes those as well.
const BANK_HOLIDAYS =
  /\b(?:(closed|not|exc\w+\.?(?: for)?)|inc\w+\.?|open)(?: on)?(?: bank| public| and)+ holidays?(?= ?($|[.;:)\n]|,? ?\d))/;

/** What means the same, in the form that is read further down; in this order. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/[‐-―−]/g, '-'],
  [/24\/7/, '24 hours daily'],
  [/24 hours( a day)?/, '00:00-24:00'],
  [/(12 )?(noon|midday)/g, '12pm'],
  [/(12 )?midnight/g, '00:00'],
  [/every ?day|daily|7 days a week/g, 'mon-sun'],
  [/weekdays?/g, 'mon-fri'],
  [/weekends?/g, 'sat-sun'],
  [/\b(from|on)\b/g, ''],
  [/\s*(-|to|(un)?till?)\s*/g, '-'],
  [/(\s*([,&()\n]|and))+\s*/g, ','],
  [/[\s,]*[.;](?!\d)[\s,.;]*/g, ';'],
  [/^[\s,;]*(open )?|[\s,;]+$/g, ''],
];

const CLOCK = String.raw`\b(\d\d?)(?:[:.]([0-5]\d))?(?: ?([ap]m))?\b`;
const PERIOD = new RegExp(`${CLOCK}-${CLOCK}`, 'g');

const MIDNIGHT = 24 * 60;

const DAYS = '([a-z]{6,},?)+';
const HOURS = 'H[\\d:]{5}-[\\d:]{5}';
// One order for a whole text: "9am-1pm Monday, Tuesday, Wednesday 2pm-5pm" can be read in two ways.
const ORDERS = [`${DAYS}[ ,:-]*${HOURS}`, `${HOURS}[ ,:-]*${DAYS}`].map(
  (clause) => new RegExp(`${clause}(,|;|$)`, 'gy'),
);

/**
 * The hours a text says, or undefined unless the whole text is understood. A time must show its half of the
 * day, by am or pm (one will do, "9 to 5pm") or as 24 hours with minutes. Refused as well: hours without a
 * day, a day named twice, and 12am, which some write for noon.
 */
export function readHours(text: string): OpeningHours | undefined {
  let onBankHolidays: 'open' | 'closed' | undefined;
  let plain = text
    .toLowerCase()
    .replace(/[^\S\n]+/g, ' ')
    .replace(BANK_HOLIDAYS, (_, no?: string) => {
      onBankHolidays = no ? 'closed' : 'open';
      return '';
    });
  for (const [written, same] of SAME) plain = plain.replace(written, same);
  plain = plain.replace(PERIOD, writePeriod).replace(/([a-z]+)(?:-([a-z]+))?/g, writeDays);

  const clauses = ORDERS.map((order) => plain.match(order) ?? []).find(
    (all) => all.join('') === plain,
  );
  const named = daysIn(plain);
  if (!clauses?.length || new Set(named).size < named.length) return undefined;
  // Of hours that differ, "including bank holidays" does not tell which.
  if (clauses.length > 1 && onBankHolidays === 'open') return undefined;
  const times = clauses.map((clause) => {
    const [opens = '', closes = ''] = clause.match(/[\d:]{5}/g) ?? [];
    return { days: daysIn(clause), opens, closes };
  });
  return { times, ...(onBankHolidays && { onBankHolidays }) };
}

// Every word that is no day has become a question mark, which no clause takes.
const daysIn = (plain: string) => (plain.match(/[a-z]+/g) ?? []) as Weekday[];

/** "mon-wed" as "monday,tuesday,wednesday". */
function writeDays(_: string, from: string, to = from): string {
  const first = dayNamed(from);
  const last = dayNamed(to);
  if (first < 0 || last < 0) return '?';
  return [...WEEKDAYS, ...WEEKDAYS].slice(first, last + (last < first ? 8 : 1)).join();
}

const dayNamed = (name: string) =>
  name.length < 3 ? -1 : WEEKDAYS.findIndex((day) => day.startsWith(name.replace(/s$/, '')));

/** "9am-5pm" as "H09:00-17:00"; a question mark when in doubt. */
function writePeriod(...found: (string | undefined)[]): string {
  const [, hour1 = '', minute1, half1, hour2 = '', minute2, half2] = found;
  const is24Hours = !half1 && !half2;
  // "2 to 5pm" is within one half of the day; "9 to 5pm" and "9am to 5" are not.
  for (const [before, after] of is24Hours
    ? [[]]
    : [
        [half2, half1],
        ['am', 'pm'],
      ]) {
    const opens = minutesAt(hour1, minute1, half1, before);
    const closes = minutesAt(hour2, minute2, half2, after) || MIDNIGHT;
    const isInOrder = opens < closes;
    // "9:00 to 5:00" and "09:00 to 05:00" are no 24 hours, nor "10:00 to 4:00": two signs of three tell.
    const signs = [isInOrder, hour1[1] && hour2[1], Number(hour1) > 12 || Number(hour2) > 12];
    const isClear = is24Hours
      ? minute1 && minute2 && signs.filter(Boolean).length > 1
      : isInOrder || (half1 && half2 && hour1 !== '12' && hour2 !== '12');
    if (isClear && opens < MIDNIGHT && closes <= MIDNIGHT) {
      return `H${clockAt(opens)}-${clockAt(closes)}`;
    }
  }
  return '?';
}

/** Minutes since midnight; a time with a leading zero takes no half of the day from its neighbour. */
function minutesAt(hour: string, minute = '0', half?: string, halfOfOther?: string): number {
  const ofDay = half ?? (hour.startsWith('0') ? '' : halfOfOther);
  const hours = Number(hour);
  if (ofDay === 'am' && hours > 11) return Infinity;
  return (ofDay === 'pm' && hours < 12 ? hours + 12 : hours) * 60 + Number(minute);
}

const clockAt = (minutes: number) =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
