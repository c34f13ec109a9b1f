/** When an event of JSON-LD repeats: its `eventSchedule`, as an entry of the type Schedule. */
import { readDuration } from '../sessions/read-duration.js';
import { readMoment } from '../sessions/read-moment.js';
import { addMinutes } from '../sessions/row-times.js';
import type { EventTimes } from './event-times.js';
import { asList, isEntry, type Entry } from './find-events.js';

const DAY = 24 * 60 * 60_000;
const MOST_DAYS = 2 * 366;
const MOST_TIMES = 200;
const WEEKDAYS = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'];
const NAMED: Readonly<Record<string, string>> = {
  daily: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  biweekly: 'P2W',
  monthly: 'P1M',
};
const UNCLEAR: EventTimes = { fault: 'scheduleUnclear', key: 'schedule' };

/**
 * All times that the schedules of an event name, in their order. Nothing when it has none that name a time of
 * day: then its own start counts.
 */
export function readSchedules(entry: Entry): readonly EventTimes[] | undefined {
  const schedules = [...asList(entry.eventSchedule), ...asList(entry.courseSchedule)]
    .filter(isEntry)
    .filter(({ startTime }) => startTime !== undefined);
  return schedules.length > 0
    ? schedules.flatMap((one) => readSchedule(one, entry)).slice(0, MOST_TIMES)
    : undefined;
}

function readSchedule(schedule: Entry, event: Entry): readonly EventTimes[] {
  const { startTime, endTime, duration, repeatCount, scheduleTimezone } = schedule;
  const first = dayOf(schedule.startDate) ?? dayOf(event.startDate);
  const last = dayOf(schedule.endDate) ?? dayOf(event.endDate);
  const begins = readMoment(textOf(startTime)).start;
  const ends = readMoment(textOf(endTime)).start;
  const minutes = readDuration(textOf(duration));
  const isUk = /^(Europe\/London|GB|GMT|BST|)$/i.test(textOf(scheduleTimezone));
  const falls = first && fallsOn(schedule, first, last);
  if (!first || !begins || !(ends ?? minutes) || !isUk || !falls) return [UNCLEAR];
  const most = Number(repeatCount ?? NaN) || (last ? MOST_TIMES : 1);
  if (!last && repeatCount === undefined && schedule.repeatFrequency !== undefined)
    return [UNCLEAR];
  const except = asList(schedule.exceptDate).map(dayOf);
  const days: string[] = [];
  const from = Date.parse(first);
  for (let index = 0; index < MOST_DAYS && days.length < most; index++) {
    const day = new Date(from + index * DAY).toISOString().slice(0, 10);
    if (last && day > last) break;
    if (falls(day)) days.push(day);
  }
  return days
    .filter((day) => !except.includes(day))
    .map((day) => {
      const start = `${day}T${begins}`;
      return { start, end: ends ? `${day}T${ends}` : addMinutes(start, minutes ?? 0) };
    });
}

/** Whether an event falls on a day. Nothing when it cannot be told. */
function fallsOn(
  schedule: Entry,
  first: string,
  last = first,
): ((day: string) => boolean) | undefined {
  const { repeatFrequency, byDay, byMonthDay, byMonth, byMonthWeek } = schedule;
  const named = asList(byDay).map((day) =>
    WEEKDAYS.indexOf(
      textOf(day)
        .replace(/^.*[/#:]/, '')
        .slice(0, 2)
        .toLowerCase(),
    ),
  );
  if (named.includes(-1) || (byMonthDay ?? byMonth ?? byMonthWeek) !== undefined) return undefined;
  const written = textOf(repeatFrequency) || (named.length > 0 ? 'weekly' : '');
  if (!written) return last === first ? (day) => day === first : undefined;
  const [, many = '', unit] =
    /^P(\d{1,2})([DWM])$/i.exec(NAMED[written.replace(/^.*[/#:]/, '').toLowerCase()] ?? written) ??
    [];
  const every = Number(many);
  if (every < 1 || (unit === 'M' && named.length > 0)) return undefined;
  const start = new Date(first);
  const weekdays = named.length > 0 || unit === 'D' ? named : [start.getUTCDay()];
  return (text) => {
    const day = new Date(text);
    const months =
      (day.getUTCFullYear() - start.getUTCFullYear()) * 12 +
      day.getUTCMonth() -
      start.getUTCMonth();
    if (unit === 'M') return day.getUTCDate() === start.getUTCDate() && months % every === 0;
    if (weekdays.length > 0 && !weekdays.includes(day.getUTCDay())) return false;
    const days = (day.getTime() - start.getTime()) / DAY;
    // Weeks begin on Mondays.
    const weeks = Math.floor((days + ((start.getUTCDay() + 6) % 7)) / 7);
    return (unit === 'W' ? weeks : days) % every === 0;
  };
}

const textOf = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

const dayOf = (value: unknown) => {
  const { day, instant } = readMoment(textOf(value));
  return day ?? instant?.slice(0, 10);
};
