/** When an event of JSON-LD begins and ends. */
import { readDuration } from '../sessions/read-duration.js';
import { readMoment } from '../sessions/read-moment.js';
import { addMinutes } from '../sessions/row-times.js';
import type { Entry } from './find-events.js';

/** Why an event has no times. */
export type EventFault = 'eventNoStart' | 'eventDateOnly' | 'eventNoEnd';

/** A start and an end, as drafts hold them; or why there are none, and where. */
export type EventTimes =
  | { readonly start: string; readonly end: string }
  | { readonly fault: EventFault; readonly key: 'start' | 'end' };

/** The times of an event: its end, or else how long it takes. */
export function readEventTimes({ startDate, endDate, duration }: Entry): EventTimes {
  const start = timeOf(startDate);
  if (!start) {
    const isDay = typeof startDate === 'string' && readMoment(startDate).day !== undefined;
    return { fault: isDay ? 'eventDateOnly' : 'eventNoStart', key: 'start' };
  }
  const end = timeOf(endDate);
  if (end) return { start, end };
  const minutes = typeof duration === 'string' ? readDuration(duration) : undefined;
  if (minutes !== undefined && !endDate) return { start, end: addMinutes(start, minutes) };
  return { fault: 'eventNoEnd', key: 'end' };
}

function timeOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const { instant, day, start, end } = readMoment(value);
  return instant ?? (day && start && !end ? `${day}T${start}` : undefined);
}
