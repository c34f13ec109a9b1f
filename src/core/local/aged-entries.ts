/** What in an organisation's file was right once: contacts to check again, sessions and notices that are over. */
import type { LocalInformation } from '../../schema/local-information.js';
import { fillText } from '../text/fill.js';
import { phraseIsoDay, phrasePeriod, type DateWords } from '../time/phrases.js';
import { currentNotices, overdueReviews } from './current-information.js';
import type { LocalProblem } from './problem-notes.js';

/** The words of the warnings, from `src/text`: `{who}`, `{period}` and `{day}` are filled in. */
export interface AgedWords {
  readonly overdue: string;
  readonly session: string;
  readonly notice: string;
}

type AgingList = 'contacts' | 'sessions' | 'notices';

/**
 * A warning for each, with its place in the file.
 * @param file what the JSON holds, an entry at its top
 * @param read reads a file that holds one entry; what is not good is left out
 */
export function agedEntries(
  file: unknown,
  now: Date,
  read: (file: unknown) => LocalInformation | null,
  words: AgedWords,
  dates: DateWords,
): LocalProblem[] {
  return (['contacts', 'sessions', 'notices'] as const).flatMap((list) => {
    const entries = (file as Partial<Record<AgingList, unknown>>)[list];
    if (!Array.isArray(entries)) return [];
    return entries.flatMap((entry: unknown, index) => {
      // Each by itself, because a reading of the whole file leaves bad ones out and so loses their places.
      const information = read({ version: 1, [list]: [entry] }) ?? {};
      return warningsOf[list](information as LocalInformation, now, words, dates).map(
        (warning) => ({ ...warning, path: `${list}[${String(index)}]${warning.path}` }),
      );
    });
  });
}

const warn = (path: string, message: string, value: unknown): LocalProblem => ({
  path,
  message,
  value,
  isWarning: true,
});

const warningsOf: Readonly<
  Record<
    AgingList,
    (information: LocalInformation, now: Date, words: AgedWords, dates: DateWords) => LocalProblem[]
  >
> = {
  contacts: (information, now, words) =>
    overdueReviews(information, now, words).map((one) => ({ ...one, path: '.reviewBy' })),
  sessions: ({ sessions = [] }, now, words, dates) =>
    sessions
      .filter(({ end }) => new Date(end) <= now)
      .map(({ start, end }) => {
        const period = phrasePeriod(new Date(start), new Date(end), dates);
        return warn('.end', fillText(words.session, { period }), end);
      }),
  notices: (information, now, words, dates) =>
    currentNotices(information, now).length > 0
      ? []
      : (information.notices ?? []).map(({ until = '' }) =>
          warn('.until', fillText(words.notice, { day: phraseIsoDay(until, dates) }), until),
        ),
};
