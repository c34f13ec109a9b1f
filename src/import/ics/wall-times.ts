/** Wall times as ical.js holds them, and as milliseconds as if the clock showed UTC. */
import ICAL from 'ical.js';

/** What ical.js reckons with: a time on no clock in particular. */
export function icalTimeOf(wall: number): ICAL.Time {
  const date = new Date(wall);
  return ICAL.Time.fromData({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    isDate: false,
  });
}

/** Milliseconds of what ical.js has reckoned. */
export function wallOfIcalTime(time: ICAL.Time): number {
  const { year, month, day, hour, minute, second } = time;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
