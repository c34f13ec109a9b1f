/** Which sessions to show, and in what order. The clock is passed in: nothing here asks the time. */
import type { RegionId } from '../../schema/region.js';
import type { ListedSession } from '../../schema/session.js';
import { isSameDay, londonDayOf, londonWallTime } from '../time/london-time.js';

/** What a reader wants to see. Anything left out does not narrow the list. */
export interface SessionFilter {
  readonly audience?: string | undefined;
  /** Sessions of this region, and national ones. */
  readonly region?: RegionId | undefined;
  /** `YYYY-MM`, UK time. */
  readonly month?: string | undefined;
}

/** Where a session stands against the clock. `today` is still to begin. */
export type SessionMoment = 'to-come' | 'today' | 'now' | 'past';

/** Where a session stands at an instant. A session is past from the very minute it ends. */
export function momentOf(session: ListedSession, now: Date): SessionMoment {
  const start = new Date(session.start);
  if (hasEnded(session, now)) return 'past';
  if (now >= start) return 'now';
  return isSameDay(londonWallTime(start), londonWallTime(now)) ? 'today' : 'to-come';
}

/** Sessions that have not ended, soonest first. */
export function upcomingSessions<One extends ListedSession>(
  sessions: readonly One[],
  now: Date,
  filter: SessionFilter = {},
): One[] {
  return sortByStart(
    sessions.filter((session) => isChosen(session, filter) && !hasEnded(session, now)),
  );
}

/** Sessions that have ended, latest first. */
export function pastSessions<One extends ListedSession>(
  sessions: readonly One[],
  now: Date,
  filter: SessionFilter = {},
): One[] {
  return sortByStart(
    sessions.filter((session) => isChosen(session, filter) && hasEnded(session, now)),
  ).reverse();
}

/** The month a session begins in, `YYYY-MM`, UK time. */
export function monthOfSession({ start }: ListedSession): string {
  return londonDayOf(start).slice(0, 7);
}

/** Whether a session is one of those a reader wants to see. */
export function isChosen(
  session: ListedSession,
  { audience, region, month }: SessionFilter,
): boolean {
  return (
    (!audience || session.audience === audience) &&
    (!region || !session.regions || session.regions.includes(region)) &&
    (!month || monthOfSession(session) === month)
  );
}

/** A new list, soonest first. */
export function sortByStart<One extends Pick<ListedSession, 'start'>>(
  sessions: readonly One[],
): One[] {
  // Each start is read once and not at every comparison: lists may hold thousands of sessions.
  return sessions
    .map((session) => ({ session, start: Date.parse(session.start) }))
    .sort((a, b) => a.start - b.start)
    .map(({ session }) => session);
}

// Apart from `momentOf`, which asks for wall times: lists may hold thousands of sessions.
function hasEnded(session: ListedSession, now: Date): boolean {
  return now >= new Date(session.end);
}
