/** Calendar files for people and programs that have no page to go back to. */
import type { ListedSession } from '../../schema/session.js';
import { toCalendar, type CalendarSession, type CalendarWords } from './calendar.js';
import { describeSession, type SessionWords } from './describe-session.js';

/**
 * Writes sessions as one calendar, each described in full. Addresses that are paths on the organisation's own site
 * lead nowhere from there, and are left out.
 * @param words `calendarWords` of `src/text`
 * @param page where to find the address to register at, when none is known of a national session
 * @param stamp when a session was last known to be so
 */
export function writeCalendar<One extends CalendarSession>(
  sessions: readonly One[],
  words: SessionWords & Pick<CalendarWords, 'product'>,
  page: string,
  stamp: (session: One) => Date,
): string {
  const { product } = words;
  const describe = (session: ListedSession) => describeSession(session, words, page);
  return toCalendar(sessions.map(withWholeAddress), { product, describe }, stamp);
}

function withWholeAddress<One extends CalendarSession>(session: One): One {
  return session.register?.startsWith('https:') ? session : { ...session, register: undefined };
}
