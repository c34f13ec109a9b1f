/** When an event of JSON-LD begins and ends. */
import { readDuration } from '../sessions/read-duration.js';
import { readMoment } from '../sessions/read-moment.js';
import { addMinutes } from '../sessions/row-times.js';
import { asList, isEntry, type Entry } from './find-events.js';

/** Why an event has no times. */
export type EventFault = 'eventNoStart' | 'eventDateOnly' | 'eventNoEnd' | 'scheduleUnclear';

/** A start and an end, as drafts hold them; or why there are none, and where. */
export type EventTimes =
  | { readonly start: string; readonly end: string }
  | { readonly fault: EventFault; readonly key: 'start' | 'end' | 'schedule' };

/** The times of an event: its end, or else how long it takes. */
export function readEventTimes({ startDate, endDate, duration }: Entry): EventTimes {
  const start = timeOf(startDate);
  if (!start) {
    const isDay = readMoment(textOf(startDate)).day !== undefined;
    return { fault: isDay ? 'eventDateOnly' : 'eventNoStart', key: 'start' };
  }
  const end = timeOf(endDate);
  // So plugins write whole days.
  if (end && start.includes('T00:00') && /T(00:00|23:59)/.test(end)) {
    return { fault: 'eventDateOnly', key: 'start' };
  }
  if (end) return { start, end };
  const minutes = readDuration(textOf(duration));
  if (minutes !== undefined && !endDate) return { start, end: addMinutes(start, minutes) };
  return { fault: 'eventNoEnd', key: 'end' };
}

function timeOf(value: unknown): string | undefined {
  const { instant, day, start, end } = readMoment(textOf(value));
  return instant ?? (day && start && !end ? `${day}T${start}` : undefined);
}

/** A text, also where it stands in a list or in `{ "@value": … }`. */
function textOf(value: unknown): string {
  const [one] = asList(value);
  const text = isEntry(one) ? one['@value'] : one;
  return typeof text === 'string' ? text : '';
}
