/** One event of a calendar: its properties, its times, and which version of what it is. */
import ICAL from 'ical.js';
import type { CalendarPart } from './calendar-parts.js';
import { readTimes, wallIn, type IcsTime, type ZoneContext } from './event-times.js';
import type { IcsNotes, IcsPlace } from './ics-notes.js';
import { onOneLine } from '../sessions/plain-text.js';
import { nameOfLine, readProperty, type IcsProperty } from './read-property.js';

/** An event as it stands in a calendar. */
export interface IcsEvent {
  /** As problems name it: `event 3 “Prevent awareness”`. */
  readonly place: string;
  readonly line: number;
  /** The same for all versions of an event, and for all the times it repeats. Empty when it has none. */
  readonly uid: string;
  readonly sequence: number;
  /** When it was changed, as text that sorts. */
  readonly changed: string;
  readonly isCancelled: boolean;
  readonly start: IcsTime;
  /** In milliseconds of the clock on the wall. Nothing when it has no end. */
  readonly length?: number;
  /** The time of a repeating event that this one stands for. */
  readonly instead?: IcsTime;
  /** The properties with a name, in order. */
  readonly all: (name: string) => readonly IcsProperty[];
  /** Times of all properties with a name; those that cannot be read are reported. */
  readonly times: (name: string) => IcsTime[];
}

/** Large, or of no use here: an event's guests, files, and its description once more as HTML. */
const PASSED_OVER = /^(ATTENDEE|ATTACH|X-ALT-DESC|X-MS-OLK-CONFTYPE|X-APPLE-STRUCTURED-LOCATION)$/;

/**
 * Reads an event. `null` when it is not whole, or has no time to start at or one to end at that cannot be read; what is wrong is noted.
 * @param number its own in the file, counted from 1
 */
export function readEvent(
  part: CalendarPart,
  number: number,
  zones: ZoneContext,
  { note }: IcsNotes,
): IcsEvent | null {
  const properties = new Map<string, IcsProperty[]>();
  const spoilt: number[] = [];
  for (const content of part.lines) {
    const name = nameOfLine(content.text);
    if (name && PASSED_OVER.test(name)) continue;
    const property = readProperty(content);
    const same = property && properties.get(property.name);
    if (!property) spoilt.push(content.line);
    else if (same) same.push(property);
    else properties.set(property.name, [property]);
  }
  const all = (name: string) => properties.get(name) ?? [];
  const text = (name: string) => all(name)[0]?.texts[0] ?? '';
  const title = onOneLine(text('SUMMARY')).slice(0, 60);
  const place = `event ${String(number)}${title && ` “${title}”`}`;
  const at = (more: IcsPlace = {}) => ({ place, line: part.line, ...more });
  if (!part.isClosed) {
    note('unclosedEvent', at());
    return null;
  }
  const [line] = spoilt;
  if (line !== undefined) note('unreadableLine', at({ line, blanks: { count: spoilt.length } }));

  const times = (name: string) =>
    all(name).flatMap((property) =>
      readTimes(property, zones).filter((time): time is IcsTime => {
        if (typeof time !== 'string' && !('unknownZone' in time)) return true;
        const zone = typeof time === 'string' ? '' : time.unknownZone;
        const { line, raw } = property;
        note(zone ? 'unknownZone' : 'badTime', {
          ...at({ property: name, line }),
          value: zone || raw,
          blanks: { zone },
        });
        return false;
      }),
    );
  const [start] = times('DTSTART');
  if (!start) {
    if (all('DTSTART').length === 0) note('noStart', at({ property: 'DTSTART' }));
    return null;
  }
  const [end] = times('DTEND');
  const [instead] = times('RECURRENCE-ID');
  const [duration] = all('DURATION');
  const lasting = duration && lengthOf(duration);
  if (duration && lasting === undefined) {
    note('badLength', at({ property: 'DURATION', line: duration.line, value: duration.raw }));
  }
  // That is said already: without it there is no telling when the event ends.
  const isEndSpoilt = all('DTEND').length > 0 || duration !== undefined;
  if (!end && lasting === undefined && isEndSpoilt) return null;
  const length = end ? wallIn(start.zone, end) - start.wall : lasting;
  return {
    place,
    line: part.line,
    uid: text('UID').trim(),
    sequence: Number.parseInt(all('SEQUENCE')[0]?.raw ?? '0', 10) || 0,
    changed: all('LAST-MODIFIED')[0]?.raw ?? all('DTSTAMP')[0]?.raw ?? '',
    isCancelled: /^CANCELL?ED$/i.test(text('STATUS').trim()),
    start,
    ...(length !== undefined && { length }),
    ...(instead && { instead }),
    all,
    times,
  };
}

/** `PT1H30M` in milliseconds; nothing when it is none, or goes back in time. */
function lengthOf({ raw }: IcsProperty): number | undefined {
  if (!/^\+?P[\dTWDHMS]{2,20}$/i.test(raw)) return undefined;
  try {
    return ICAL.Duration.fromString(raw.toUpperCase()).toSeconds() * 1000;
  } catch {
    return undefined;
  }
}
