/** The national sessions as calendars to subscribe to. */
import type { CalendarSession } from '../core/sessions/calendar.js';
import { sortByStart } from '../core/sessions/session-list.js';
import { writeCalendar } from '../core/sessions/whole-calendar.js';
import { source } from '../data/sources.js';
import type { Session } from '../schema/session.js';
import { calendarWords } from '../text/en-GB.js';

/**
 * The calendars by file name: `sessions.ics` with all, `sessions-governors-and-trustees.ics` with those for an
 * audience. Cancelled sessions stay in them, so that they go from the calendars of those who have them.
 */
export function writeNationalCalendars(
  sessions: readonly Session[],
  cancelled: readonly Session[],
): Map<string, string> {
  const all = sortByStart([
    ...sessions,
    // It was seen to be gone when the page was last read.
    ...cancelled.map((session) => ({ ...session, checked: source.checked, isCancelled: true })),
  ]);
  const audiences = [...new Set(all.map(({ audience }) => audience))];
  return new Map([
    ['sessions.ics', write(all)],
    ...audiences.map(
      (id) => [`sessions-${id}.ics`, write(all.filter(({ audience }) => audience === id))] as const,
    ),
  ]);
}

function write(sessions: readonly (CalendarSession & Session)[]): string {
  return writeCalendar(sessions, calendarWords, source.url, ({ checked }) => new Date(checked));
}
