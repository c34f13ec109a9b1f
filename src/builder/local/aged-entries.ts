/** What in a file was right once: contacts to check again, sessions and notices that are over. */
import { currentNotices, overdueReviews } from '../../core/local/current-information.js';
import type { LocalProblem } from '../../core/local/problem-notes.js';
import { readLocalInformation } from '../../core/local/read-local-information.js';
import { fillText } from '../../core/text/fill.js';
import { phraseIsoDay, phrasePeriod } from '../../core/time/phrases.js';
import { localInformationShape } from '../../data/local-information-shape.js';
import type { LocalInformation } from '../../schema/local-information.js';
import { localFormWords } from '../../text/builder.en-GB.js';
import { localProblems, words } from '../../text/en-GB.js';
import { entriesOf, type LocalFile } from './local-file.js';

type AgingList = 'contacts' | 'sessions' | 'notices';

/** A warning for each, with its path in the file. */
export function agedEntries(file: LocalFile, now: Date): LocalProblem[] {
  return (['contacts', 'sessions', 'notices'] as const).flatMap((list) =>
    [...(entriesOf(file, list) ?? [])].flatMap((entry, index) =>
      WARNINGS[list](readAlone(list, entry), now).map((warning) => ({
        ...warning,
        path: `${list}[${String(index)}]${warning.path}`,
      })),
    ),
  );
}

// Each entry by itself, because a reading of the whole file leaves bad ones out and so loses their places.
function readAlone(list: AgingList, entry: unknown): LocalInformation {
  const file = { version: 1, [list]: [entry] };
  return readLocalInformation(file, localInformationShape, localProblems).value ?? { version: 1 };
}

const warning = (path: string, message: string, value: unknown): LocalProblem => ({
  path,
  message,
  value,
  isWarning: true,
});

const WARNINGS: Readonly<
  Record<AgingList, (information: LocalInformation, now: Date) => readonly LocalProblem[]>
> = {
  contacts: (information, now) =>
    overdueReviews(information, now, localFormWords.aged).map((one) => ({
      ...one,
      path: '.reviewBy',
    })),
  sessions: ({ sessions = [] }, now) =>
    sessions
      .filter(({ end }) => new Date(end) <= now)
      .map(({ start, end }) => {
        const period = phrasePeriod(new Date(start), new Date(end), words.dates);
        return warning('.end', fillText(localFormWords.aged.session, { period }), end);
      }),
  notices: (information, now) =>
    currentNotices(information, now).length > 0
      ? []
      : (information.notices ?? []).map(({ until = '' }) => {
          const day = phraseIsoDay(until, words.dates);
          return warning('.until', fillText(localFormWords.aged.notice, { day }), until);
        }),
};
