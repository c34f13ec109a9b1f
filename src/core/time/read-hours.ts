/**
 * Reads opening hours written in English: "Monday to Friday, 9am to 5pm. Closed on bank holidays." What is
 * not understood to the last word is not read at all, because a wrong "open now" is worse than none.
 *
 * Days and times, however written, are first put into one form ("monday,tuesday 09:00-17:00"); then the
 * text must consist of such clauses and of nothing else.
 */
import { WEEKDAYS, type OpeningHours, type OpeningTimes, type Weekday } from './opening-hours.js';

const BANK_HOLIDAYS =
  /\b(?:(closed|not|exc\w+\.?(?: for)?)|inc\w+\.?|open)(?: on)?(?: bank| public| and)+ holidays?\b( *\w)?/;

/** What means the same, in the form that is read further down; in this order. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/[‐-―−]/g, '-'],
  [/(^|[^\d:.])0(?=\d([:.]\d\d)? ?[ap]m)/g, '$1'],
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
  [/^[\s,;]+(open )?|[\s,;]+$/g, ''],
];

const CLOCK = String.raw`\b(\d\d?)(?:[:.]([0-5]\d))?(?: ?([ap]m))?\b`;
const PERIOD = new RegExp(`${CLOCK}-${CLOCK}`, 'g');
const DAYS = /\b([a-z]{3,})(?:-([a-z]{3,}))?\b/g;

const listOf = (item: string) => `${item}(,${item})*`;
const DAY_LIST = listOf(`(${WEEKDAYS.join('|')})`);
const HOURS_LIST = listOf(String.raw`\d\d:\d\d-\d\d:\d\d`);
const clauses = (first: string, second: string) =>
  new RegExp(`(${first}[ ,:-]*(${second})|closed ${DAY_LIST})([,;]|$)`, 'gy');
// One order for the whole text: "Monday 9am-1pm, 2pm-5pm Saturday, Sunday 1pm-2pm" can be read in two ways.
const DAYS_FIRST = clauses(DAY_LIST, `${HOURS_LIST}|closed`);
const HOURS_FIRST = clauses(HOURS_LIST, DAY_LIST);

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
    .replace(BANK_HOLIDAYS, (said: string, no: string | undefined, next: string | undefined) => {
      // "Open on bank holidays 10am to 2pm" would give them hours of their own.
      if (!no && next) return said;
      onBankHolidays = no ? 'closed' : 'open';
      return next ?? '';
    });
  for (const [written, same] of SAME) plain = plain.replace(written, same);
  plain = plain.replace(PERIOD, writePeriod).replace(DAYS, writeDays);

  const said = [DAYS_FIRST, HOURS_FIRST]
    .map((order) => plain.match(order) ?? [])
    .find((all) => all.join('') === plain);
  // Of hours that differ, "including bank holidays" does not tell which.
  if (!said || (said.length > 1 && onBankHolidays === 'open')) return undefined;
  const named = daysIn(plain);
  if (new Set(named).size < named.length) return undefined;
  const times = said.flatMap(timesIn);
  // A second time on the same days is after a break.
  if (
    times.some(
      ({ days, opens }, at) =>
        days === times[at - 1]?.days && opens < (times[at - 1]?.closes ?? ''),
    )
  )
    return undefined;
  return times.length ? { times, ...(onBankHolidays && { onBankHolidays }) } : undefined;
}

const daysIn = (plain: string) => (plain.match(/[a-z]+day/g) ?? []) as Weekday[];

function timesIn(clause: string): OpeningTimes[] {
  const days = daysIn(clause);
  return (clause.match(/[\d:]+-[\d:]+/g) ?? []).map((period) => {
    const [opens = '', closes = ''] = period.split('-');
    return { days, opens, closes };
  });
}

/** "mon-wed" as "monday,tuesday,wednesday"; what are no days as it came. */
function writeDays(said: string, from: string, to = from): string {
  let day = dayNamed(from);
  const last = dayNamed(to);
  if (day < 0 || last < 0) return said;
  const days = [WEEKDAYS[day]];
  while (day !== last) days.push(WEEKDAYS[(day = (day + 1) % 7)]);
  return days.join();
}

const dayNamed = (name: string) =>
  WEEKDAYS.findIndex((day) => day.startsWith(name.replace(/s$/, '')));

/** "9am-5pm" as "09:00-17:00"; what leaves a doubt as a question mark, which no clause takes. */
function writePeriod(...found: (string | undefined)[]): string {
  const [, hour1 = '', minute1, half1, hour2 = '', minute2, half2] = found;
  // "2 to 5pm" is within one half of the day; "9 to 5pm" and "9am to 5" are not.
  const tries = [[half1 ?? half2, half2 ?? half1]];
  if (!half1 !== !half2) tries.push([half1 ?? 'am', half2 ?? 'pm']);
  for (const [halfOpens, halfCloses] of tries) {
    const opens = minutesAt(hour1, minute1, halfOpens);
    const closes = minutesAt(hour2, minute2, halfCloses, 24);
    const isInOrder = opens < closes;
    if (opens < 24 * 60 && closes <= 24 * 60 && isClear(isInOrder))
      return `${clockAt(opens)}-${clockAt(closes)}`;
  }
  return '?';

  function isClear(isInOrder: boolean) {
    if (half1 && half2) return isInOrder || ![hour1, hour2].includes('12');
    if (half1 ?? half2) return isInOrder;
    // "9:00 to 5:00" and "09:00-05:00" are no 24 hours: two of three signs must say so.
    const signs = [isInOrder, hour1[1] && hour2[1], Math.max(Number(hour1), Number(hour2)) > 12];
    return minute1 && minute2 && signs.filter(Boolean).length > 1;
  }
}

/** Minutes from midnight. A leading zero ("09:00") is of 24 hours, whatever half the other time has. */
function minutesAt(hour: string, minute = '', half = '', hoursAtMidnight = 0): number {
  const hours = Number(hour);
  if (half === 'am' && hours > 11) return NaN;
  const isAfternoon = half === 'pm' && hours < 12 && !(minute && hour.startsWith('0'));
  return (isAfternoon ? hours + 12 : hours) * 60 + Number(minute) || hoursAtMidnight * 60;
}

const clockAt = (minutes: number) =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
