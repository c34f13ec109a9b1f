/** Times of a calendar: in UTC, in a zone that is named, or on whatever clock is on the wall. */
import type { IcsProperty } from './read-property.js';
import { utc, type FindZone, type Zone } from './time-zones.js';

/** A day, or a time on the clocks of a zone. */
export interface IcsTime {
  /** Milliseconds as if the clock showed UTC. */
  readonly wall: number;
  readonly zone: Zone;
  /** A whole day: the time is midnight, and means nothing. */
  readonly isDay: boolean;
}

/** Where to look up zones, and the zone of times that name none. */
export interface ZoneContext {
  readonly find: FindZone;
  readonly floating: Zone;
}

/** A time, or what is wrong with it: `badTime`, or the name of a zone that nobody knows. */
export type TimeReading = IcsTime | 'badTime' | { readonly unknownZone: string };

// Seconds are left out by some programs, and signs between the numbers put in by others. Other centuries
// are slips of the pen, or the year 1601 of Windows for "never".
const TIME =
  /^((?:19|20)\d\d)-?(\d\d)-?(\d\d)(?:[T ]([01]\d|2[0-3]):?([0-5]\d)(?::?([0-5]\d|60))?(?:\.\d+)?(Z)?)?$/i;

/** The times of DTSTART, EXDATE and their like. Of a period, its start. */
export function readTimes({ raw, parameters }: IcsProperty, context: ZoneContext): TimeReading[] {
  const { tzid } = parameters;
  const zone = tzid ? context.find(tzid) : context.floating;
  return raw.split(',').map((text) => {
    const time = readTime(text.replace(/\/.*/, '').trim(), zone ?? utc);
    if (!time) return 'badTime';
    // What ends in Z is UTC, whatever zone is named before it.
    return zone || time.isDay || (time.zone === utc && /Z$/i.test(text))
      ? time
      : { unknownZone: tzid ?? '' };
  });
}

/** Reads `20260331T153000Z`. `null` when it is no day or time. */
export function readTime(text: string, zone: Zone): IcsTime | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const [, year, month, day, hour, minute = '0', second = '0', inUtc] = match;
  const wall = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour ?? 0),
    Number(minute),
    Number(second),
  );
  // The 31st of June would be the 1st of July.
  if (new Date(wall - Number(second) * 1000).getUTCDate() !== Number(day)) return null;
  return { wall, zone: inUtc ? utc : zone, isDay: hour === undefined };
}

/** The same time on the clocks of another zone. A day stays the day it is. */
export function wallIn(zone: Zone, time: IcsTime): number {
  return time.isDay || time.zone === zone ? time.wall : zone.wallOf(time.zone.instantOf(time.wall));
}

/** A time as drafts hold it: on UK clocks without an offset, all else in UTC. */
export function writeTime(wall: number, zone: Zone): string {
  const isUk = zone.name === 'Europe/London';
  const shown = new Date(isUk ? wall : zone.instantOf(wall)).toISOString().slice(0, 16);
  return isUk ? shown : `${shown}Z`;
}
