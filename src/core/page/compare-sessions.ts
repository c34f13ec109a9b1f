import type { PageFacts } from '../../schema/page-facts.js';
import type { Snapshot } from '../../schema/snapshot.js';
import { fillText } from '../text/fill.js';
import { phrasePeriod } from '../time/phrases.js';
import {
  compareFields,
  comparePresence,
  type CompareWords,
  type Field,
  type PageChange,
} from './page-change.js';

/**
 * Sessions that came, changed or went, the page's first. Those that are over and gone are one line with
 * their number: the page drops them as a matter of course.
 */
export function compareSessions(
  page: Pick<PageFacts, 'sessions'>,
  builtIn: Pick<Snapshot, 'sessions'>,
  now: Date,
  words: CompareWords,
): PageChange[] {
  const name = ({ start, end, title }: { start: string; end: string; title: string }) => {
    const period = phrasePeriod(new Date(start), new Date(end), words.dates);
    return fillText(words.session, { period, title });
  };
  const onPage = new Map(page.sessions.map((session) => [session.id, session]));
  const isGone = ({ id }: { id: string }) => !onPage.has(id);
  const isOver = ({ end }: { end: string }) => new Date(end) <= now;
  const missed = builtIn.sessions.filter((session) => !isOver(session));
  const past = builtIn.sessions.filter((session) => isOver(session) && isGone(session)).length;
  const pastGone = fillText(words.pastGone, { count: past });
  return [
    ...comparePresence(
      { what: 'sessions', kind: 'new' },
      page.sessions,
      builtIn.sessions,
      (session) => name(session) + (session.register ? ` (${session.register})` : ''),
    ),
    ...builtIn.sessions.flatMap((before) => {
      const after = onPage.get(before.id);
      const fields: Field[] = after
        ? [
            ['end', before.end, after.end],
            ['title', before.title, after.title],
            ['audience', before.audience, after.audience],
            // A copy without links tells nothing of addresses.
            ['register', before.register, after.register ?? before.register],
          ]
        : [];
      return compareFields('sessions', name(before), fields, words);
    }),
    ...comparePresence({ what: 'sessions', kind: 'gone' }, missed, page.sessions, name),
    ...(past > 0 ? [{ what: 'sessions', kind: 'gone', text: pastGone } as const] : []),
  ];
}
