/** Opening hours in words or day by day, and from one to the other. */
import { phraseHours } from '../../core/time/phrase-hours.js';
import { readHours } from '../../core/time/read-hours.js';
import type { Weekday } from '../../core/time/opening-hours.js';
import { words } from '../../text/en-GB.js';
import { DAYS } from './fields.js';

/** Hours that some days share, while they are filled in. Unlike `OpeningTimes` all may be missing. */
export interface Opening {
  readonly days?: readonly string[];
  readonly opens?: string;
  readonly closes?: string;
}

/** What stands in the field: words, hours day by day, or nothing yet. */
export type Hours = string | readonly Opening[] | undefined;

// What hours day by day were before somebody chose to give them so, until these say more.
const wordsBefore = new WeakMap<readonly Opening[], string>();

/** Words as hours day by day where they are understood to the last word, else one row to fill in. */
export function asDays(hours: Hours): readonly Opening[] {
  if (typeof hours === 'object') return hours;
  const times = readHours(hours ?? '')?.times ?? [];
  const days = times.length > 0 ? times : [{ days: DAYS.slice(0, 5) }];
  wordsBefore.set(days, hours ?? '');
  return days;
}

/**
 * Hours day by day in words: "Monday to Friday, 9am to 5pm", without rows that are not filled in. What has not
 * changed since it was words is the same words again.
 */
export function asWords(hours: Hours): string {
  if (typeof hours !== 'object') return hours ?? '';
  return wordsBefore.get(hours) ?? phraseOpenings(hours);
}

/** Whether readers see "Open now" or "Closed now" beside hours in words. */
export function areUnderstood(hours: string): boolean {
  return readHours(hours) !== undefined;
}

/** Opening hours with one part of a row changed; a part that is blank is left out. */
export function changeOpening(
  hours: readonly Opening[],
  row: number,
  change: Readonly<Record<string, string | readonly string[]>>,
): readonly Opening[] {
  const changed = hours.map((opening, index) =>
    index === row
      ? Object.fromEntries(
          Object.entries({ ...opening, ...change }).filter(([, value]) => value.length > 0),
        )
      : opening,
  );
  const before = wordsBefore.get(hours);
  if (before !== undefined && !phraseOpenings(changed)) wordsBefore.set(changed, before);
  return changed;
}

function phraseOpenings(hours: readonly Opening[]): string {
  const times = hours.flatMap(({ days = [], opens, closes }) => {
    const known = days.filter((day): day is Weekday => DAYS.some((one) => one === day));
    return opens && closes && known.length > 0 ? [{ days: known, opens, closes }] : [];
  });
  return phraseHours(times, words.dates, words.and);
}
