/** What in an organisation's file was right once: sessions and notices that are over, names to look at again. */
import { currentNotices, overdueReviews } from '../core/local/current-information.js';
import type { LocalProblem } from '../core/local/problem-notes.js';
import { readLocalInformation } from '../core/local/read-local-information.js';
import { phraseIsoDay, phrasePeriod } from '../core/time/phrases.js';
import { localInformationShape } from '../data/local-information-shape.js';
import type { LocalInformation } from '../schema/local-information.js';
import { localProblems, words } from '../text/en-GB.js';

/** A list that is longer says the rest as a number. */
const MOST = 10;

type List = 'contacts' | 'sessions' | 'notices';

/**
 * A warning for each, with its place in the file.
 * @param file what the JSON holds, an entry at its top
 */
export function agedEntries(file: unknown, now: Date): LocalProblem[] {
  const entriesOf = (list: List) => (file as Record<string, unknown>)[list];
  return (['contacts', 'sessions', 'notices'] as const).flatMap((list) => {
    const entries = entriesOf(list);
    if (!Array.isArray(entries)) return [];
    const found = entries.flatMap((entry: unknown, index) =>
      WARNINGS[list](readAlone(list, entry), now).map((one) => ({
        ...one,
        path: `${list}[${String(index)}]${one.path}`,
      })),
    );
    const [first] = found.slice(MOST);
    if (!first) return found;
    const message = `${String(found.length - MOST)} more from here on are over or overdue.`;
    return [...found.slice(0, MOST), { ...first, message }];
  });
}

// Each entry by itself, because a reading of the whole file leaves bad ones out and so loses their places.
function readAlone(list: List, entry: unknown): LocalInformation {
  const file = { version: 1, [list]: [entry] };
  return readLocalInformation(file, localInformationShape, localProblems).value ?? { version: 1 };
}

type Warnings = (information: LocalInformation, now: Date) => LocalProblem[];

const WARNINGS: Readonly<Record<List, Warnings>> = {
  contacts: (information, now) =>
    overdueReviews(information, now, localProblems).map((one) => ({ ...one, path: '.reviewBy' })),
  sessions: ({ sessions = [] }, now) =>
    sessions
      .filter(({ end }) => new Date(end) <= now)
      .map(({ start, end }) => {
        const period = phrasePeriod(new Date(start), new Date(end), words.dates);
        const message = `This session is over (${period}). Readers find it among past sessions only.`;
        return { path: '', message, value: end, isWarning: true };
      }),
  notices: (information, now) =>
    currentNotices(information, now).length > 0
      ? []
      : (information.notices ?? []).map(({ until = '' }) => ({
          path: '.until',
          message: `This notice ended on ${phraseIsoDay(until, words.dates)}. Readers do not see it.`,
          value: until,
          isWarning: true,
        })),
};
