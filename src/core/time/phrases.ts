/** Dates and times as sentences in GOV.UK style: "Thursday 3 July 2025, 3:30pm to 4:45pm". */
import { fillText } from '../text/fill.js';
import {
  dayOf,
  isSameDay,
  isSummerTime,
  londonWallTime,
  weekdayOf,
  type WallTime,
} from './london-time.js';

/** The words a date is written with, from `src/text`. Weekdays start on Sunday. */
export interface DateWords {
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly am: string;
  readonly pm: string;
  readonly midday: string;
  readonly midnight: string;
  /** Joins a start and an end. */
  readonly to: string;
  /** "BST" and "GMT", to tell apart the times around a clock change. Left out, they go unmarked. */
  readonly summerTime?: string;
  readonly winterTime?: string;
}

const MINUTE = 60_000;

/** "3 July 2025". */
export function phraseDay(wall: WallTime, words: DateWords): string {
  return `${String(wall.day)} ${phraseMonth(wall, words)}`;
}

/** "Thursday 3 July 2025". */
export function phraseDate(wall: WallTime, words: DateWords): string {
  return `${words.weekdays[weekdayOf(wall)] ?? ''} ${phraseDay(wall, words)}`;
}

/** "July 2025". */
export function phraseMonth({ year, month }: WallTime, words: DateWords): string {
  return `${words.months[month - 1] ?? ''} ${String(year)}`;
}

/** "3:30pm", "7pm", "midday", "midnight": no ":00", and never "12pm", which people misread. */
export function phraseTime({ hour, minute }: WallTime, words: DateWords): string {
  if (minute === 0 && hour === 0) return words.midnight;
  if (minute === 0 && hour === 12) return words.midday;
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${String(hour % 12 || 12)}${minutes}${hour < 12 ? words.am : words.pm}`;
}

/**
 * From one instant to another in UK time; the second day is named only when it is another day. Where the
 * clock change would mislead, times say which clock: "1:30am BST to 1:15am GMT".
 */
export function phrasePeriod(start: Date, end: Date, words: DateWords): string {
  const from = londonWallTime(start);
  const until = londonWallTime(end);
  const untilDay = isSameDay(from, until) ? '' : `${phraseDate(until, words)}, `;
  const isMarked =
    (!untilDay && isSummerTime(start) !== isSummerTime(end)) ||
    [start, end].some((instant) => isInRepeatedHour(instant));
  const time = (instant: Date, wall: WallTime) => {
    const clock = isMarked && (isSummerTime(instant) ? words.summerTime : words.winterTime);
    return phraseTime(wall, words) + (clock ? ` ${clock}` : '');
  };
  return `${phraseDate(from, words)}, ${time(start, from)} ${words.to} ${untilDay}${time(end, until)}`;
}

/** A calendar day written `YYYY-MM-DD`, as "3 July 2025". Anything else is given back as it came. */
export function phraseIsoDay(isoDay: string, words: DateWords): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(isoDay) ?? [];
  if (!year) return isoDay;
  return phraseDay(
    { year: Number(year), month: Number(month), day: Number(day), hour: 0, minute: 0 },
    words,
  );
}

/** A text for one and a text for any other number, which stands for `{count}`. */
export interface CountWords {
  readonly one: string;
  readonly many: string;
}

/** The words a length of time is written with, from `src/text`. */
export interface DurationWords {
  readonly days: CountWords;
  readonly hours: CountWords;
  readonly minutes: CountWords;
}

/**
 * How long something takes in real time, also over a clock change: "1 hour 15 minutes". From 24 hours on in
 * whole days, and a day begun counts: Thursday 9am to Friday 5pm is "2 days". Empty when nothing is left.
 */
export function phraseDuration(start: Date, end: Date, words: DurationWords): string {
  const minutes = Math.round((end.getTime() - start.getTime()) / MINUTE);
  // An hour of grace: from 9am to 9am is one day, also on the one of 25 hours in October.
  if (minutes >= 24 * 60) return phraseCount(Math.ceil((minutes / 60 - 1) / 24), words.days);
  return [
    phraseCount(Math.floor(minutes / 60), words.hours),
    phraseCount(minutes % 60, words.minutes),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The words for the days until something starts, from `src/text`. */
export interface UntilWords {
  readonly today: string;
  readonly tomorrow: string;
  /** For 2 days and more, which stand for `{count}`. */
  readonly inDays: string;
}

/** Days further away than this are easier to read as a date. */
const MOST_DAYS_UNTIL = 14;

/**
 * "Today", "Tomorrow", "In 3 days": counted in calendar days in London, so that five past midnight is
 * tomorrow at five to. Empty for days past, and for those more than 14 away.
 */
export function phraseDaysUntil(start: Date, now: Date, words: UntilWords): string {
  const days = dayNumber(start) - dayNumber(now);
  if (days < 0 || days > MOST_DAYS_UNTIL) return '';
  return [words.today, words.tomorrow][days] ?? fillText(words.inDays, { count: days });
}

function phraseCount(count: number, { one, many }: CountWords): string {
  return count > 0 ? fillText(count === 1 ? one : many, { count }) : '';
}

function dayNumber(instant: Date): number {
  return Date.parse(dayOf(londonWallTime(instant))) / (24 * 60 * MINUTE);
}

// In October a clock shows the hour before the change twice.
function isInRepeatedHour(instant: Date): boolean {
  const isSummerAfter = (hours: number) =>
    isSummerTime(new Date(instant.getTime() + hours * 60 * MINUTE));
  return isSummerAfter(-1) && !isSummerAfter(1);
}
