/** A calendar may hold an event more than once: which of them counts. */
import { wallIn } from './event-times.js';
import type { IcsNotes } from './ics-notes.js';
import type { IcsEvent } from './read-event.js';

/** An event, and the events that stand for some of its times. */
export interface EventSeries {
  readonly event: IcsEvent;
  /** By the wall time, in the zone of the event, that each stands for. */
  readonly instead: ReadonlyMap<number, IcsEvent>;
}

/**
 * Sorts events into series. Of several with the same UID, for the same time, the one with the highest
 * SEQUENCE counts, then the one changed last; the others are reported. Where neither tells, copies are left
 * out and all others count, because some programs give all events one UID. A change to one time of a repeating
 * event belongs to it, wherever it stands; without it, it is an event of its own.
 */
export function findSeries(events: readonly IcsEvent[], { note }: IcsNotes): EventSeries[] {
  const newest = new Map<string, Map<string, IcsEvent>>();
  const leaveOut = ({ place, line }: IcsEvent) => {
    note('replaced', { place, line });
  };
  for (const event of events) {
    const { uid, start, instead } = event;
    const time = instead ? String(wallIn(start.zone, instead)) : '';
    const key = uid ? `${uid}\n${time}` : event.place;
    // Of one version, by what tells events with one UID apart.
    const rivals = newest.get(key) ?? new Map<string, IcsEvent>();
    const [rival] = rivals.values();
    const order = rival ? compareVersions(event, rival) : 0;
    const look = `${String(start.wall)} ${event.all('SUMMARY')[0]?.raw ?? ''}`;
    if (order > 0) {
      for (const older of rivals.values()) leaveOut(older);
      newest.set(key, new Map([[look, event]]));
    } else if (order < 0 || rivals.has(look)) leaveOut(event);
    else newest.set(key, rivals.set(look, event));
  }
  const current = [...newest.values()].flatMap((rivals) => [...rivals.values()]);
  const masters = new Set(current.filter(({ instead }) => !instead).map(({ uid }) => uid));
  const changes = new Map<string, IcsEvent[]>();
  for (const event of current) {
    if (event.instead && masters.has(event.uid)) {
      const others = changes.get(event.uid);
      if (others) others.push(event);
      else changes.set(event.uid, [event]);
    }
  }
  return current
    .filter((event) => !event.instead || !masters.has(event.uid))
    .map((event) => ({
      event,
      instead: new Map(
        (event.instead ? [] : (changes.get(event.uid) ?? [])).map((change) => [
          wallIn(event.start.zone, change.instead ?? change.start),
          change,
        ]),
      ),
    }));
}

function compareVersions(a: IcsEvent, b: IcsEvent): number {
  return a.sequence - b.sequence || (a.changed > b.changed ? 1 : a.changed < b.changed ? -1 : 0);
}
