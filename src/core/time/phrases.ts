/** Dates and times as sentences in GOV.UK style: "Thursday 3 July 2025, 3:30pm to 4:45pm". */
import { isSameDay, londonWallTime, weekdayOf, type WallTime } from './london-time.js';

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
}

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

/** From one instant to another in UK time; the second day is named only when it is another day. */
export function phrasePeriod(start: Date, end: Date, words: DateWords): string {
  const from = londonWallTime(start);
  const until = londonWallTime(end);
  const untilDay = isSameDay(from, until) ? '' : `${phraseDate(until, words)}, `;
  return `${phraseDate(from, words)}, ${phraseTime(from, words)} ${words.to} ${untilDay}${phraseTime(until, words)}`;
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
