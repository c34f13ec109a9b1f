/** Sessions as a calendar file (iCalendar, RFC 5545) that Outlook, Google and Apple take. */
import type { ListedSession } from '../../schema/session.js';
import { londonDayOf } from '../time/london-time.js';

/** The words of a calendar. */
export interface CalendarWords {
  /** Who made the file, as calendars show it when something is wrong. */
  readonly product: string;
  /** What a reader should know before they go: plain text, lines allowed. */
  readonly describe: (session: ListedSession) => string;
}

/** A session as a calendar holds it. */
export type CalendarSession = ListedSession & {
  /** Called off: it stays in the calendar, so that it goes from those of the people who have it. */
  readonly isCancelled?: boolean;
};

/** RFC 5545, 3.1: bytes of a line, without its end. */
const LONGEST_LINE = 75;
const LINE_END = '\r\n';

/**
 * Writes sessions as one calendar. Times are instants in UTC: every program shows them in its own zone, and
 * no table of clock changes has to be carried along. A session keeps its UID (`id@prevent-widgets`) for
 * good, so that taking the file again changes an entry instead of adding another. All that is known of it
 * can be read back: what calendars have no place for stands under names of our own (`X-PREVENT-…`).
 * @param stamp when the sessions were last known to be so; not the time of the download, so that the same
 * sessions make the same file
 */
export function toCalendar<One extends CalendarSession>(
  sessions: readonly One[],
  words: CalendarWords,
  stamp: (session: One) => Date,
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escapeText(words.product)}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...sessions.flatMap((session) => writeEvent(session, words, stamp(session))),
    'END:VCALENDAR',
  ];
  return lines.map((line) => foldLine(line) + LINE_END).join('');
}

/** A name for the file: with the session's day in London when there is one session only. */
export function calendarFileName(sessions: readonly ListedSession[]): string {
  const [session, second] = sessions;
  const day = session && !second ? `-${londonDayOf(session.start)}` : '';
  return `prevent-training${day}.ics`;
}

function writeEvent(session: CalendarSession, { describe }: CalendarWords, stamp: Date): string[] {
  const { id, title, audience, start, end, register, regions } = session;
  const { place, mode, organiser, summary, revision = 0, isCancelled } = session;
  const write = (name: string, text: string | undefined) =>
    text ? [`${name}:${escapeText(text)}`] : [];
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(id)}@prevent-widgets`,
    `SEQUENCE:${String(revision)}`,
    `DTSTAMP:${writeInstant(stamp)}`,
    `LAST-MODIFIED:${writeInstant(stamp)}`,
    `DTSTART:${writeInstant(new Date(start))}`,
    `DTEND:${writeInstant(new Date(end))}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(describe(session))}`,
    `CATEGORIES:${escapeText(audience)}`,
    ...write('LOCATION', place ?? mode),
    // An address is written as it is: no commas or semicolons are escaped in one.
    ...(register ? [`URL:${register.replace(/\s/g, '')}`] : []),
    ...write('X-PREVENT-ORGANISER', organiser),
    ...write('X-PREVENT-MODE', mode),
    ...write('X-PREVENT-SUMMARY', summary),
    ...write('X-PREVENT-REGIONS', regions?.join()),
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `TRANSP:${isCancelled ? 'TRANSPARENT' : 'OPAQUE'}`,
    'END:VEVENT',
  ];
}

/** `20250703T143000Z`. */
function writeInstant(instant: Date): string {
  return instant.toISOString().replace(/[-:]|\.\d{3}/g, '');
}

/** RFC 5545, 3.3.11. Control characters other than tabs have no place in a calendar. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0b-\x1f\x7f]/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

// In UTF-8. An encoder takes a hundred times as long, which thousands of sessions make seconds.
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

// A line goes on after a line end and a space. No character may be cut in two, so bytes are counted.
function foldLine(line: string): string {
  let folded = '';
  let bytes = 0;
  for (const character of line) {
    const size = bytesOf(character);
    if (bytes + size > LONGEST_LINE) {
      folded += `${LINE_END} `;
      bytes = 1;
    }
    folded += character;
    bytes += size;
  }
  return folded;
}
