/** What the updates widget shows, worked out from the list and the clock: no DOM. */
import { fillText } from '../../core/text/fill.js';
import { phraseIsoDay } from '../../core/time/phrases.js';
import type { Source } from '../../schema/source.js';
import type { Update } from '../../schema/update.js';
import type { Words } from '../../text/en-GB.js';
import { phraseAge } from './phrase-age.js';

/** What the widget knows. */
export interface UpdatesState {
  /** Newest first. */
  readonly updates: readonly Pick<Update, 'date' | 'note'>[];
  readonly source: Source;
  readonly now: Date;
  readonly mostShown: number;
}

/** One change, in words. */
export interface UpdateRow {
  readonly note: string;
  /** "21 May 2025", or what its neighbours tell of a day that is not known. */
  readonly when: string;
  /** The day for machines, `YYYY-MM-DD`; empty when it is not known. */
  readonly date: string;
}

/** What to show. */
export interface UpdatesView {
  readonly rows: readonly UpdateRow[];
  readonly hidden: number;
  /** How old our copy is. Empty when the day of its version is not known. */
  readonly updated: string;
  readonly checked: string;
  readonly isOld: boolean;
}

/** The same year as in the footer, in milliseconds. */
const YEAR = 366 * 24 * 60 * 60_000;

/** Works out what to show. */
export function viewUpdates(
  { updates, source, now, mostShown }: UpdatesState,
  words: Words,
): UpdatesView {
  const { updated, checked, ages } = words.updates;
  const day = (isoDay: string) => phraseIsoDay(isoDay, words.dates);
  const sentence = (text: string, isoDay: string) =>
    fillText(text, { date: day(isoDay), age: phraseAge(isoDay, now, ages) });
  return {
    rows: updates.slice(0, mostShown).map(({ date = '', note }, index) => ({
      note,
      date,
      when: date ? day(date) : phraseGap(updates, index, words),
    })),
    hidden: Math.max(0, updates.length - mostShown),
    updated: source.updated ? sentence(updated, source.updated) : '',
    checked: sentence(checked, source.checked),
    isOld: now.getTime() - Date.parse(source.updated ?? source.checked) > YEAR,
  };
}

// The nearest dated changes before and after it in the list are the nearest in time as well.
function phraseGap(updates: UpdatesState['updates'], index: number, words: Words): string {
  const { unknownDate, before, after, between } = words.updates;
  const isDated = ({ date }: UpdatesState['updates'][number]) => date !== undefined;
  const newer = updates.slice(0, index).reverse().find(isDated)?.date;
  const older = updates.slice(index).find(isDated)?.date;
  const to = newer && phraseIsoDay(newer, words.dates);
  const from = older && phraseIsoDay(older, words.dates);
  if (to && from) return fillText(between, { from, to });
  if (to) return fillText(before, { date: to });
  return from ? fillText(after, { date: from }) : unknownDate;
}
