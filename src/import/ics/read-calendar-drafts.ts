/** A calendar file as sessions that are still to be checked. */
import type { SessionDraft } from '../sessions/draft.js';
import { readCalendarParts, type CalendarPart } from './calendar-parts.js';
import { readContentLines } from './content-lines.js';
import { CALLED_OFF, FIELD_PROPERTIES, readFields } from './event-fields.js';
import { findOccurrences, type Occurrence } from './event-occurrences.js';
import { writeTime, type ZoneContext } from './event-times.js';
import type { IcsNotes } from './ics-notes.js';
import { findSeries } from './newest-versions.js';
import { ourIdOf, readOurFields } from './our-event.js';
import { onOneLine } from '../sessions/plain-text.js';
import { readEvent, type IcsEvent } from './read-event.js';
import { nameOfLine, readProperty } from './read-property.js';
import { MOST_STEPS_A_FILE } from './iterate-rule.js';
import { uk, zonesOfFile } from './time-zones.js';

const MOST_SESSIONS = 10_000;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const CALENDAR = /^BEGIN\s*:\s*(VCALENDAR|VEVENT)\s*$/i;
const BUSY =
  /^(busy|free|tentative|out of (the )?office|away|working elsewhere|private( appointment)?|no title)?$/i;
const SLUG = /^[a-z\d]+(-[a-z\d]+)*$/;
const OTHERS: Readonly<Record<string, string>> = {
  VTODO: 'to-dos',
  VJOURNAL: 'journal entries',
  VFREEBUSY: 'times when somebody is busy',
};

/** A draft of an event. Of one that is ours, the id of its audience is known and not only its words. */
export interface CalendarDraft extends SessionDraft {
  readonly audienceId?: string;
}

/**
 * Reads the events of a calendar file. What is left out is noted.
 * @param now repeating events are taken from a month before it until 18 months after
 * @returns `null` when the text is no calendar
 */
export function readCalendarDrafts(
  text: string,
  now: Date,
  notes: IcsNotes,
): CalendarDraft[] | null {
  const events = readEvents(text, notes);
  if (!events) return null;
  if (events.length === 0 && !/^BEGIN\s*:\s*VEVENT/im.test(text)) notes.note('noEvents');
  const budget = { left: MOST_STEPS_A_FILE };
  const drafts: CalendarDraft[] = [];
  const fieldsOf = new Map<IcsEvent, SessionDraft['fields']>();
  for (const series of findSeries(events, notes)) {
    if (isLeftOut(series.event, notes)) continue;
    for (const occurrence of findOccurrences(series, now, budget, notes)) {
      const { event } = occurrence;
      if (event !== series.event && isLeftOut(event, notes)) continue;
      if (drafts.length === MOST_SESSIONS) {
        notes.note('tooManySessions', { blanks: { most: MOST_SESSIONS }, line: event.line });
        return drafts;
      }
      const known = fieldsOf.get(event);
      const fields = known ?? (ourIdOf(event) ? readOurFields(event) : readFields(event, notes));
      fieldsOf.set(event, fields);
      drafts.push(draftOf(occurrence, fields));
    }
  }
  return drafts;
}

/** The events of all calendars of a file; what is spoilt is noted. `null` when the text is no calendar. */
export function readEvents(text: string, notes: IcsNotes): IcsEvent[] | null {
  const lines = readContentLines(text);
  if (!lines.some((line) => CALENDAR.test(line.text))) {
    notes.note('notCalendar', { value: text.slice(0, 80) });
    return null;
  }
  const calendars = readCalendarParts(lines);
  const parts = calendars.flatMap((calendar) => calendar.parts);
  for (const [name, kind] of Object.entries(OTHERS)) {
    const [first, ...more] = parts.filter((part) => part.name === name);
    const blanks = { kind, count: more.length + 1 };
    if (first) notes.note('notEvents', { line: first.line, property: name, blanks });
  }
  if (calendars.some(({ isClosed }) => !isClosed)) notes.note('cutOff');

  const find = zonesOfFile(calendars);
  let number = 0;
  return calendars.flatMap((calendar) => {
    const zones: ZoneContext = { find, floating: find(zoneOf(calendar)) ?? uk };
    const isCallingOff = /^CANCEL$/i.test(textOf(calendar, 'METHOD'));
    return (
      calendar.parts
        .filter(({ name }) => name === 'VEVENT')
        .flatMap((part) => readEvent(part, ++number, zones, notes) ?? [])
        // What Outlook sends round when a meeting is called off says so only at its head.
        .map((event) => (isCallingOff ? { ...event, isCancelled: true } : event))
    );
  });
}

/** Google says once for all which zone times without one are in. */
function zoneOf(calendar: CalendarPart): string {
  return textOf(calendar, 'X-WR-TIMEZONE') || uk.name;
}

function textOf({ lines }: CalendarPart, name: string): string {
  const line = lines.find(({ text }) => nameOfLine(text) === name);
  return (line && readProperty(line)?.texts[0]?.trim()) ?? '';
}

function isLeftOut(event: IcsEvent, { note }: IcsNotes): boolean {
  const first = (name: string) => event.all(name)[0];
  const title = first('SUMMARY')?.texts[0] ?? '';
  const { place, line, start, length } = event;
  const isMidnight = start.wall % DAY === 0 && length !== undefined && length % DAY === 0;
  // Plugins write whole days so.
  const isToLastMinute =
    start.wall % DAY === 0 && length !== undefined && (length + MINUTE) % DAY < MINUTE;
  const leaveOut = (fault: Parameters<typeof note>[0], property: string) => {
    note(fault, { place, property, line: first(property)?.line ?? line });
    return true;
  };
  if (event.isCancelled) return leaveOut('cancelledEvent', 'STATUS');
  if (!ourIdOf(event) && CALLED_OFF.test(title)) return leaveOut('cancelledEvent', 'SUMMARY');
  if (/^(private|confidential)$/i.test(first('CLASS')?.raw ?? '')) {
    return leaveOut('privateEvent', 'CLASS');
  }
  if (BUSY.test(onOneLine(title))) return leaveOut('busyEvent', 'SUMMARY');
  // Outlook writes a day as the time from one midnight to the next.
  const isOutlookDay = /^true$/i.test(first('X-MICROSOFT-CDO-ALLDAYEVENT')?.raw ?? '');
  if (start.isDay || isToLastMinute || (isOutlookDay && isMidnight))
    return leaveOut('allDay', 'DTSTART');
  if (length === undefined) return leaveOut('noEndTime', 'DTEND');
  if (/thisandfuture/i.test(first('RECURRENCE-ID')?.parameters.range ?? '')) {
    note('laterEventsToo', { place, property: 'RECURRENCE-ID', line });
  }
  return false;
}

function draftOf({ event, wall }: Occurrence, fields: SessionDraft['fields']): CalendarDraft {
  const { start, length, place, line } = event;
  const { audience } = fields;
  const isOurs = ourIdOf(event) !== undefined && typeof audience === 'string';
  return {
    ...(isOurs && SLUG.test(audience) && { audienceId: audience }),
    fields: {
      ...fields,
      start: writeTime(wall, start.zone),
      ...(length !== undefined && { end: writeTime(wall + length, start.zone) }),
    },
    place,
    columns: FIELD_PROPERTIES,
    line,
  };
}
