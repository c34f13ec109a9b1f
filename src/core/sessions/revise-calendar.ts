/** The next version of a calendar that people subscribe to: what changed is marked, so that theirs change too. */
import type { ListedSession } from '../../schema/session.js';
import { sortByStart } from './session-list.js';

/** A session as the calendar holds it. `toCalendar` writes it. */
export type PublishedSession = ListedSession & {
  /** How often it was changed since it was first published. */
  readonly revision: number;
  readonly isCancelled: boolean;
  /** When it was last changed. */
  readonly stamp: Date;
};

/**
 * Revises a calendar (RFC 5546, 2.1.4). A session that is as it was keeps its number and its stamp; one that
 * changed, or comes back, gets the next. One that is gone is called off and stays until it would have ended;
 * gone and over, it is left out. Revising the outcome again changes nothing.
 * @param published the calendar as it is now; ids occur once
 * @param sessions those of today, soonest first or not; ids occur once
 */
export function reviseCalendar(
  published: readonly PublishedSession[],
  sessions: readonly ListedSession[],
  now: Date,
): PublishedSession[] {
  const earlier = new Map(published.map((session) => [session.id, session]));
  const current = sessions.map((session): PublishedSession => {
    const before = earlier.get(session.id);
    earlier.delete(session.id);
    const { revision = 0 } = session;
    if (!before) return { ...session, revision, isCancelled: false, stamp: now };
    return !before.isCancelled && lookOf(before) === lookOf(session)
      ? { ...session, revision: before.revision, isCancelled: false, stamp: before.stamp }
      : {
          ...session,
          revision: Math.max(before.revision + 1, revision),
          isCancelled: false,
          stamp: now,
        };
  });
  const gone = [...earlier.values()]
    .filter(({ end }) => now < new Date(end))
    .map((session) =>
      session.isCancelled
        ? session
        : { ...session, revision: session.revision + 1, isCancelled: true, stamp: now },
    );
  return sortByStart([...current, ...gone]);
}

/** All that a calendar says of a session, as far as it survives being written: white space may change. */
function lookOf(session: ListedSession): string {
  const { title, audience, start, end, organiser, mode, place, summary, register } = session;
  return JSON.stringify([
    Date.parse(start),
    Date.parse(end),
    // A path leads nowhere from a calendar, so it is not in it.
    register?.startsWith('https:') ? register : '',
    [...(session.regions ?? [])].sort(),
    ...[title, audience, organiser, mode, place === mode ? '' : place, summary].map((text = '') =>
      text.replace(/[\s\0-\x1f\x7f]+/g, ' ').trim(),
    ),
  ]);
}
