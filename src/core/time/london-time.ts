/**
 * UK wall time and instants. The rules of the clock change come from the platform's own time zone
 * data, so a change in the law reaches readers with their browser and not with our next release.
 */

/** What a clock on a wall in London shows. Months count from 1. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

const MINUTE = 60_000;

let london: Intl.DateTimeFormat | undefined;

// Made once and only when asked for: it is the dearest thing here, and most pages show no session.
function londonFormat(): Intl.DateTimeFormat {
  london ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  return london;
}

/**
 * The wall time in London at an instant, whatever the reader's own time zone.
 * @param instant any valid date
 */
export function londonWallTime(instant: Date): WallTime {
  const shown = { year: 0, month: 0, day: 0, hour: 0, minute: 0 };
  for (const { type, value } of londonFormat().formatToParts(instant)) {
    if (type in shown) shown[type as keyof WallTime] = Number(value);
  }
  return shown;
}

/**
 * The instants at which a London clock shows a wall time: one on most days, none in the hour that is
 * skipped in March, two in the hour that is repeated in October, none for a day that does not exist.
 */
export function instantsOfLondonTime(wall: WallTime): Date[] {
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute);
  // London is at UTC or one hour ahead of it: try both, keep what reads back the same.
  return [asUtc - 60 * MINUTE, asUtc]
    .map((time) => new Date(time))
    .filter((instant) => isSameWallTime(londonWallTime(instant), wall));
}

/** Whether clocks in London are an hour ahead of UTC at an instant. */
export function isSummerTime(instant: Date): boolean {
  return londonWallTime(instant).hour !== instant.getUTCHours();
}

/**
 * The calendar day in London, `YYYY-MM-DD`, of an instant written in ISO 8601.
 * @param iso with its offset: `2025-07-03T15:30+01:00`
 */
export function londonDayOf(iso: string): string {
  // Written with UTC or the UK's offset it is an hour from London's clock at most, so from 1am to 10:59pm
  // its day is London's. That saves asking the platform, which takes 50 ms and more for 10,000 sessions.
  return /^.{10}T(0[1-9]|1\d|2[0-2]).*(Z|\+0[01]:00)$/.test(iso)
    ? iso.slice(0, 10)
    : dayOf(londonWallTime(new Date(iso)));
}

/** Day of the week of a wall time: 0 is Sunday. */
export function weekdayOf({ year, month, day }: WallTime): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** Whether two wall times fall on the same calendar day. */
export function isSameDay(a: WallTime, b: WallTime): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

/** The month of a wall time as `YYYY-MM`: sorts as text, and names a month in filters. */
export function monthOf({ year, month }: WallTime): string {
  return `${String(year)}-${String(month).padStart(2, '0')}`;
}

/** The calendar day of a wall time as `YYYY-MM-DD`. */
export function dayOf(wall: WallTime): string {
  return `${monthOf(wall)}-${String(wall.day).padStart(2, '0')}`;
}

function isSameWallTime(a: WallTime, b: WallTime): boolean {
  return isSameDay(a, b) && a.hour === b.hour && a.minute === b.minute;
}
