/** Time zones as calendars name them, and what clocks in them show. */
import type { CalendarPart } from './calendar-parts.js';
import { platformNameOf } from './windows-zones.js';
import { nameOfZone, readZoneRules } from './zone-rules.js';

/** A time zone. Wall times are milliseconds as if the clock showed UTC, so that they can be reckoned with. */
export interface Zone {
  readonly name: string;
  /** The instant, in milliseconds, at which a wall time is shown; the earlier of two. */
  instantOf(wall: number): number;
  /** The wall time at an instant. */
  wallOf(instant: number): number;
}

/** Finds zones by the names a calendar uses. `null` when a name is not known. */
export type FindZone = (name: string) => Zone | null;

const DAY = 24 * 60 * 60_000;

/** Of times that end in Z. */
export const utc: Zone = { name: 'UTC', instantOf: (wall) => wall, wallOf: (instant) => instant };

/** Of times that name no zone: an organisation in England means the clock on its own wall. */
export const uk: Zone = zoneOfOffsets('Europe/London', platformOffsets('Europe/London'));

const MOST_OWN_ZONES = 20;
const MOST_NAMES = 200;

/**
 * The zones of a file. Names of the IANA table, and those of Windows for Europe, are known to the platform
 * better than to any file; other names are looked up among the zones the file brings along, the first 20.
 */
export function zonesOfFile(calendars: readonly CalendarPart[]): FindZone {
  const known = new Map<string, Zone | null>();
  const own = new Map<string, CalendarPart>();
  for (const part of calendars.flatMap(({ parts }) => parts)) {
    if (part.name === 'VTIMEZONE') own.set(nameOfZone(part), part);
  }
  let ownUsed = 0;
  const find = (name: string): Zone | null => {
    const platformName = platformNameOf(name);
    if (platformName === uk.name) return uk;
    if (platformName === utc.name) return utc;
    try {
      return zoneOfOffsets(platformName, platformOffsets(platformName));
    } catch {
      const part = own.get(name);
      const rules = part && ownUsed++ < MOST_OWN_ZONES ? readZoneRules(part) : null;
      return rules && zoneOfOffsets(name, rules);
    }
  };
  return (name) => {
    const zone = known.get(name);
    if (zone !== undefined) return zone;
    const found = known.size < MOST_NAMES ? find(name) : null;
    known.set(name, found);
    return found;
  };
}

function zoneOfOffsets(name: string, offsetAt: (instant: number) => number): Zone {
  const wallOf = (instant: number) => instant + offsetAt(instant);
  return {
    name,
    wallOf,
    instantOf(wall) {
      // No zone changes its clocks twice in two days, so the offsets a day before and after are all there are.
      const before = wall - offsetAt(wall - DAY);
      const after = wall - offsetAt(wall + DAY);
      return [before, after].find((instant) => wallOf(instant) === wall) ?? before;
    },
  };
}

/** How far clocks of the platform's zone are ahead of UTC at an instant. Throws when it knows no such zone. */
function platformOffsets(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (instant) => {
    const shown: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(instant)) shown[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
  };
}
