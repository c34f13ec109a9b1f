/** How long ago a day was, in plain words. */
import { fillText } from '../../core/text/fill.js';
import { londonWallTime } from '../../core/time/london-time.js';

/** The words an age is written with, from `src/text`. `{count}` is always 2 or more. */
export interface AgeWords {
  readonly today: string;
  readonly yesterday: string;
  readonly days: string;
  readonly months: string;
  readonly years: string;
}

const DAY = 24 * 60 * 60_000;

/**
 * "today", "yesterday", "12 days ago", from two months on in whole months, from two years on in whole
 * years. Days are those of London. A day to come is "today": the reader's clock is wrong, or ours was.
 * @param isoDay `YYYY-MM-DD`
 */
export function phraseAge(isoDay: string, now: Date, words: AgeWords): string {
  const then = new Date(isoDay);
  const { year, month, day } = londonWallTime(now);
  const days = Math.floor((Date.UTC(year, month - 1, day) - then.getTime()) / DAY);
  const months =
    (year - then.getUTCFullYear()) * 12 +
    (month - 1 - then.getUTCMonth()) -
    (day < then.getUTCDate() ? 1 : 0);
  if (months >= 24) return fillText(words.years, { count: Math.floor(months / 12) });
  if (months >= 2) return fillText(words.months, { count: months });
  if (days >= 2) return fillText(words.days, { count: days });
  return days === 1 ? words.yesterday : words.today;
}
