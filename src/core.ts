/** What `dist/es/core.js` is made from: the rules with the built-in data, for other programs. No DOM. */
import { findRegion as findRegionIn } from './core/lookup/find-region.js';
import type { RegionAnswer } from './core/lookup/region-answer.js';
import { decideRoutes as decideRoutesFrom } from './core/routes/decide-routes.js';
import { flattenRoute, type FlatRoute } from './core/routes/flat-route.js';
import { toCalendar as writeCalendar } from './core/sessions/calendar.js';
import { describeSession } from './core/sessions/describe-session.js';
import { upcomingSessions as upcomingSessionsOf } from './core/sessions/session-list.js';
import { gazetteer } from './data/gazetteer.js';
import { snapshot } from './data/snapshot.js';
import { calendarWords } from './text/en-GB.js';
import type { Concern } from './schema/route.js';
import type { Audience, Setting } from './schema/setting.js';
import type { RegionId } from './schema/region.js';
import type { Session } from './schema/session.js';

export { snapshot };
export const { regions } = snapshot;

/** Finds the Prevent region of a postcode, council, police area, county, town or region. Never throws. */
export function findRegion(text: string): RegionAnswer {
  return findRegionIn(text, gazetteer);
}

/** The routes for a concern, in order, 999 first. Never empty. */
export function decideRoutes(question: {
  concern: Concern;
  setting?: Setting;
  audience?: Audience;
}): FlatRoute[] {
  return decideRoutesFrom(question, snapshot.routes).map(flattenRoute);
}

/** The sessions that have not ended at an instant, soonest first; national ones count for every region. */
export function upcomingSessions({
  now,
  audience,
  region,
}: {
  now: Date;
  audience?: string;
  region?: RegionId;
}): Session[] {
  return upcomingSessionsOf(snapshot.sessions, now, { audience, region });
}

/**
 * Sessions as a calendar file (iCalendar). Entries keep their ids, so that taking a newer file changes them;
 * they are stamped with the day their facts were checked.
 */
export function toCalendar(sessions: readonly Session[]): string {
  const { product } = calendarWords;
  const { url } = snapshot.source;
  const describe = (session: Session) => describeSession(session, calendarWords, url);
  return writeCalendar(sessions, { product, describe }, ({ checked }) => new Date(checked));
}
