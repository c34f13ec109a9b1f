/** Which sessions to show, and in what order. The clock is passed in: nothing here asks the time. */
import type { RegionId } from '../../schema/region.js';
import type { Session } from '../../schema/session.js';
import { isSameDay, londonWallTime, monthOf } from '../time/london-time.js';

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
export function momentOf(session: Session, now: Date): SessionMoment {
  const start = new Date(session.start);
  if (hasEnded(session, now)) return 'past';
  if (now >= start) return 'now';
  return isSameDay(londonWallTime(start), londonWallTime(now)) ? 'today' : 'to-come';
}

/** Sessions that have not ended, soonest first. */
export function upcomingSessions(
  sessions: readonly Session[],
  now: Date,
  filter: SessionFilter = {},
): Session[] {
  return chosen(sessions, filter)
    .filter((session) => !hasEnded(session, now))
    .sort(byStart);
}

/** Sessions that have ended, latest first. */
export function pastSessions(
  sessions: readonly Session[],
  now: Date,
  filter: SessionFilter = {},
): Session[] {
  return chosen(sessions, filter)
    .filter((session) => hasEnded(session, now))
    .sort((a, b) => byStart(b, a));
}

/** The month a session begins in, `YYYY-MM`, UK time. */
export function monthOfSession(session: Session): string {
  return monthOf(londonWallTime(new Date(session.start)));
}

function chosen(sessions: readonly Session[], { audience, region, month }: SessionFilter) {
  return sessions.filter(
    (session) =>
      (!audience || session.audience === audience) &&
      (!region || !session.regions || session.regions.includes(region)) &&
      (!month || monthOfSession(session) === month),
  );
}

// Apart from `momentOf`, which asks for wall times: lists may hold thousands of sessions.
function hasEnded(session: Session, now: Date): boolean {
  return now >= new Date(session.end);
}

function byStart(a: Session, b: Session): number {
  return Date.parse(a.start) - Date.parse(b.start);
}
