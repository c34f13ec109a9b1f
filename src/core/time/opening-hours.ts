/** Whether somebody can be reached now, in UK time. When in doubt the answer is not "open". */
import { fillText } from '../text/fill.js';
import { isBankHoliday } from './bank-holidays.js';
import { instantsOfLondonTime, londonWallTime, weekdayOf, type WallTime } from './london-time.js';
import { phraseDate, phraseTime, type DateWords } from './phrases.js';

/** Days of the week as hours are written with them. Weeks start on Sunday, as in `weekdayOf`. */
export const WEEKDAYS = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;

/** A day of the week, in English and in small letters. */
export type Weekday = (typeof WEEKDAYS)[number];

/**
 * Hours that are the same on some days of the week: `HH:MM` in UK wall time, `24:00` for midnight at the
 * end. Hours that close no later than they open run past midnight.
 */
export interface OpeningTimes {
  readonly days: readonly Weekday[];
  readonly opens: string;
  readonly closes: string;
}

/** All hours of a week, and what holds on bank holidays where that is known. */
export interface OpeningHours {
  readonly times: readonly OpeningTimes[];
  readonly onBankHolidays?: 'open' | 'closed' | undefined;
}

/**
 * What holds now. `closes` is missing where hours go on without end; `opens` where they never begin.
 * `bank-holiday`: today is one, and nobody said whether the hours hold on those.
 */
export type OpeningState =
  | { readonly kind: 'open'; readonly closes: Date | undefined }
  | { readonly kind: 'closed'; readonly opens: Date | undefined }
  | { readonly kind: 'bank-holiday' };

/** The words opening hours are told with. `openUntil` takes `{time}`; `closedOpens` `{day}` and `{time}`. */
export interface OpeningWords {
  readonly openNow: string;
  readonly openUntil: string;
  readonly closedOpens: string;
  readonly closed: string;
  readonly bankHoliday: string;
  readonly today: string;
  readonly tomorrow: string;
  readonly dates: DateWords;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Longer than from any bank holiday to the next: August to Christmas is 122 days at most. */
const DAYS_AHEAD = 150;

/** From and until when somebody is there without a break, as wall time written in UTC milliseconds. */
interface Stretch {
  readonly from: number;
  until: number;
}

/**
 * Whether the hours hold at an instant, and until or from when. Times that overlap or touch are one.
 *
 * On the cautious side: where nothing is said of bank holidays, none of them counts as open, neither now
 * nor as the next opening, and hours that run into one end at its midnight (hours round the clock on all
 * seven days leave nothing unsaid). When clocks go back, hours begin at the later and end at the earlier
 * of two equal wall times. Hours that are not `HH:MM` never hold.
 */
export function openingState({ times, onBankHolidays }: OpeningHours, now: Date): OpeningState {
  const today = londonWallTime(now);
  const midnight = Date.UTC(today.year, today.month - 1, today.day);
  const end = midnight + DAYS_AHEAD * DAY;
  const stateBy = (isShut: (day: WallTime) => boolean): OpeningState => {
    let closes: Date | undefined;
    for (const { from, until } of stretchesOf(times, midnight - DAY, end, isShut)) {
      const opens = instantOf(from, -1);
      // The clock may skip all that is between two stretches: then they are one.
      if (closes && opens > closes) break;
      const ends = instantOf(until, 0);
      if (ends <= now || ends <= opens) continue;
      if (!closes && opens > now) return { kind: 'closed', opens };
      if (until >= end) return { kind: 'open', closes: undefined };
      closes = ends;
    }
    return closes ? { kind: 'open', closes } : { kind: 'closed', opens: undefined };
  };
  const shut = onBankHolidays === 'closed';
  const whatever = stateBy(shut ? isBankHoliday : () => false);
  if (onBankHolidays || (whatever.kind === 'open' && !whatever.closes)) return whatever;
  return isBankHoliday(today) ? { kind: 'bank-holiday' } : stateBy(isBankHoliday);
}

/** "Open now, until 5pm", "Closed, opens Monday at 9am": the day by its date when a week or more ahead. */
export function phraseOpening(state: OpeningState, now: Date, words: OpeningWords): string {
  if (state.kind === 'bank-holiday') return words.bankHoliday;
  if (state.kind === 'open') {
    const { closes } = state;
    // A time alone would name the wrong day.
    if (!closes || closes.getTime() - now.getTime() >= DAY) return words.openNow;
    return fillText(words.openUntil, { time: phraseTime(londonWallTime(closes), words.dates) });
  }
  if (!state.opens) return words.closed;
  const opens = londonWallTime(state.opens);
  return fillText(words.closedOpens, {
    day: phraseDayAhead(opens, londonWallTime(now), words),
    time: phraseTime(opens, words.dates),
  });
}

function phraseDayAhead(day: WallTime, today: WallTime, words: OpeningWords): string {
  const ahead = dayNumber(day) - dayNumber(today);
  if (ahead > 6) return phraseDate(day, words.dates);
  return [words.today, words.tomorrow][ahead] ?? words.dates.weekdays[weekdayOf(day)] ?? '';
}

const dayNumber = ({ year, month, day }: WallTime) => Date.UTC(year, month - 1, day) / DAY;

/** All stretches between two midnights, in order. Nothing happens on a day that is shut. */
function stretchesOf(
  times: readonly OpeningTimes[],
  start: number,
  end: number,
  isShut: (day: WallTime) => boolean,
): Stretch[] {
  const periods: Stretch[] = [];
  for (let day = start; day < end; day += DAY) {
    if (isShut(wallAt(day))) continue;
    const isCut = isShut(wallAt(day + DAY));
    for (const { days, opens, closes } of times) {
      if (!days.some((name) => name === WEEKDAYS[weekdayOf(wallAt(day))])) continue;
      const from = day + lengthOf(opens);
      const until = day + lengthOf(closes) + (closes <= opens ? DAY : 0);
      if (until > from) periods.push({ from, until: isCut ? Math.min(until, day + DAY) : until });
    }
  }
  const stretches: Stretch[] = [];
  for (const period of periods.sort((a, b) => a.from - b.from)) {
    const last = stretches.at(-1);
    if (last && period.from <= last.until) last.until = Math.max(last.until, period.until);
    else stretches.push(period);
  }
  return stretches;
}

/** Milliseconds from midnight to `HH:MM`. */
function lengthOf(time: string): number {
  const [hour = NaN, minute = NaN] = time.split(':').map(Number);
  return hour * HOUR + minute * MINUTE;
}

function wallAt(time: number): WallTime {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = new Date(time)
    .toISOString()
    .split(/\D/)
    .map(Number);
  return { year, month, day, hour, minute };
}

/** The first (0) or last (-1) instant of a wall time; the clock change itself if the clock skips it. */
const instantOf = (time: number, which: 0 | -1) =>
  instantsOfLondonTime(wallAt(time)).at(which) ?? new Date(time - (time % HOUR));
