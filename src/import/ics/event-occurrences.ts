/** All times of an event: its own, those it repeats at, and those that were changed or called off. */
import { wallIn, type IcsTime } from './event-times.js';
import type { IcsNotes } from './ics-notes.js';
import type { EventSeries } from './newest-versions.js';
import type { IcsEvent } from './read-event.js';
import type { StepBudget } from './iterate-rule.js';
import { expandRule } from './recurrence.js';

/** One time of an event. */
export interface Occurrence {
  /** The event whose words it has: a change of a repeating one has its own. */
  readonly event: IcsEvent;
  /** When it begins, on the clocks of the event's zone, in milliseconds. */
  readonly wall: number;
}

/** The most times of one event that are taken. */
export const MOST_TIMES = 200;

const DAY = 24 * 60 * 60_000;

/** When repeating events are of interest: a month back, and 18 months on. In milliseconds. */
export function windowAround(now: Date): { readonly from: number; readonly until: number } {
  const [from, until] = [new Date(now), new Date(now)];
  from.setUTCMonth(from.getUTCMonth() - 1);
  until.setUTCMonth(until.getUTCMonth() + 18);
  return { from: from.getTime(), until: until.getTime() };
}

/** The times of a series in order of the calendar. An event that does not repeat has one, whenever it is. */
export function findOccurrences(
  { event, instead }: EventSeries,
  now: Date,
  budget: StepBudget,
  notes: IcsNotes,
): Occurrence[] {
  const [rule] = event.all('RRULE');
  const extras = event.times('RDATE').map((time) => wallOn(event.start, time));
  if (!rule && extras.length === 0 && instead.size === 0)
    return [{ event, wall: event.start.wall }];

  const { from, until } = windowAround(now);
  const { start, place, line } = event;
  const found = rule
    ? expandRule({ start, rule: rule.raw, from, until, most: MOST_TIMES }, budget)
    : { walls: [start.wall], isCut: false };
  // A rule that takes others away again is no longer written by anyone, and not read here.
  const [except] = event.all('EXRULE');
  if (!found || event.all('RRULE').length > 1 || except) {
    const at = except ?? rule;
    notes.note('badRule', {
      ...{ place, line: at?.line ?? line, value: at?.raw },
      property: at?.name ?? 'RRULE',
    });
    return [{ event, wall: start.wall }];
  }
  const excluded = event
    .times('EXDATE')
    .map((time) => ({ ...time, wall: wallIn(start.zone, time) }));
  const calledOff = new Set(excluded.filter(({ isDay }) => !isDay).map(({ wall }) => wall));
  const daysOff = new Set(excluded.filter(({ isDay }) => isDay).map(({ wall }) => wall));
  const inWindow = [...new Set([...found.walls, ...extras])]
    .filter((wall) => (wall >= from && wall <= until) || !rule)
    .filter((wall) => !calledOff.has(wall) && !daysOff.has(wall - (wall % DAY)))
    .sort((a, b) => a - b);
  const taken = inWindow.slice(0, MOST_TIMES);
  if (found.isCut || taken.length < inWindow.length) {
    const blanks = { count: taken.length, most: MOST_TIMES };
    notes.note('repeats', { place, line: rule?.line ?? line, property: 'RRULE', blanks });
  }
  if (rule && start.zone.name === 'UTC' && taken.length > 1) {
    notes.note('repeatsInUtc', { place, line: rule.line, property: 'RRULE' });
  }
  const known = new Set([...inWindow, ...calledOff]);
  const moved = [...instead]
    .filter(([wall, { start: to }]) => !known.has(wall) && to.wall >= from && to.wall <= until)
    .map(([wall]) => wall);
  return [...taken, ...moved].map((wall) => {
    const change = instead.get(wall);
    return change ? { event: change, wall: change.start.wall } : { event, wall };
  });
}

/** A time on the clocks of another's zone; a day has the other's time of day. */
function wallOn(start: IcsTime, time: IcsTime): number {
  return time.isDay && !start.isDay ? time.wall + (start.wall % DAY) : wallIn(start.zone, time);
}
