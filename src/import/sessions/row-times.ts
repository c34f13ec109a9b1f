/** When the session of a row begins and ends, from all its cells that say something of it. */
import { readDay, type YearHint } from '../when/read-day.js';
import { readTimes } from '../when/read-times.js';
import type { ColumnKey } from './column-names.js';
import { readDuration } from './read-duration.js';
import { readMoment, type Moment } from './read-moment.js';

/** Why a row has no times. */
export type TimesFault =
  | 'noDate'
  | 'noYear'
  | 'monthFirst'
  | 'dateUnclear'
  | 'wrongYear'
  | 'severalDays'
  | 'daysDiffer'
  | 'weekdayDiffers'
  | 'noTime'
  | 'wholeDays'
  | 'timeUnclear'
  | 'noEnd'
  | 'endUnclear'
  | 'durationUnclear';

/** A start and an end, as drafts hold them; or why there are none, and in which column. */
export type RowTimes =
  | { readonly start: string; readonly end: string }
  | { readonly fault: TimesFault; readonly key: ColumnKey };

/** The text of a column, empty when there is none. */
export type CellOf = (key: ColumnKey) => string;

const MINUTE = 60_000;
// "12 and 13 January", "12-14 January".
const SEVERAL_DAYS =
  /\b\d\d?(?:st|nd|rd|th)?\s*(?:,|&|\/|[-‐-―]|and|to)\s*\d\d?(?:st|nd|rd|th)?\s*(?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/**
 * The times of a row. Nothing is guessed: a weekday that contradicts its date, a second day, and a time
 * that does not show its half of the day are refused.
 * @param heading of the column `duration`, which may name its unit
 */
export function readRowTimes(cellOf: CellOf, hint: YearHint, heading = ''): RowTimes {
  const dateKey = dateKeyOf(cellOf, hint);
  const dated = readMoment(cellOf(dateKey), hint);
  const started = dateKey === 'start' ? dated : readMoment(cellOf('start'), hint);
  const day = dated.day ?? started.day;
  const instant = dated.instant ?? started.instant;

  if (!day && !instant) return { fault: faultOfDate(cellOf(dateKey)), key: dateKey };
  if (!(day ?? instant)?.startsWith('20')) return { fault: 'wrongYear', key: dateKey };
  if (dated.rest && readDay(dated.rest, hint)) return { fault: 'severalDays', key: dateKey };
  // A spreadsheet's time without a day shows as one of 1899 or 1900.
  if (day && started.day && started.day !== day && started.day > '1901') {
    return { fault: 'daysDiffer', key: 'start' };
  }
  const named = [dated.weekday, started.weekday, weekdayIn(cellOf('weekday'))];
  if (day && named.some((weekday) => (weekday ?? weekdayOf(day)) !== weekdayOf(day))) {
    return { fault: 'weekdayDiffers', key: dateKey };
  }
  return readPeriod(cellOf, { dateKey, dated, started, day, instant }, hint, heading);
}

/** The column that holds the date: its own, or else that of the start or the weekday ("Day"). */
function dateKeyOf(cellOf: CellOf, hint: YearHint): ColumnKey {
  if (cellOf('date')) return 'date';
  const holdsDay = (key: ColumnKey) => {
    const { day, instant } = readMoment(cellOf(key), hint);
    return Boolean(day ?? instant) || /\d[-./]\d+[-./]\d/.test(cellOf(key));
  };
  return (['start', 'weekday'] as const).find(holdsDay) ?? 'date';
}

interface Begun {
  readonly dateKey: ColumnKey;
  readonly dated: Moment;
  readonly started: Moment;
  readonly day: string | undefined;
  readonly instant: string | undefined;
}

function readPeriod(
  cellOf: CellOf,
  { dateKey, dated, started, day = '', instant }: Begun,
  hint: YearHint,
  heading: string,
): RowTimes {
  const startKey = cellOf('start') ? 'start' : dateKey;
  const first = startKey === 'start' ? started : dated;
  const until = readMoment(cellOf('endDate'), hint);
  const endKey = cellOf('end') || !(until.start ?? until.instant) ? 'end' : 'endDate';
  const last = endKey === 'end' ? readMoment(cellOf('end'), hint) : until;
  const lastDay = last.day ?? until.day;
  // "3:30" and "4:30pm" in two columns are "3:30 to 4:30pm".
  const joint =
    last.rest && (lastDay ?? day) === day ? readTimes(`${first.rest} to ${last.rest}`) : null;
  const times = joint?.end ? joint : { ...first, end: last.end ? undefined : last.start };

  const start = instant ?? (times.start && `${day}T${times.start}`);
  if (!start) return { fault: /\d/.test(first.rest) ? 'timeUnclear' : 'noTime', key: startKey };
  if (cellOf(endKey)) {
    if (last.instant) return { start, end: last.instant };
    if (!times.end || instant) return { fault: 'endUnclear', key: endKey };
    // So calendars write down an event for whole days.
    if (times.start === '00:00' && /^(00:00|23:59)$/.test(times.end))
      return { fault: 'wholeDays', key: startKey };
    return { start, end: endOn(lastDay, day, times.end) };
  }
  if (first.end) return { start, end: endOn(lastDay, day, first.end) };
  if (!cellOf('duration')) return { fault: 'noEnd', key: startKey };
  const minutes = readDuration(cellOf('duration'), heading);
  return minutes === undefined
    ? { fault: 'durationUnclear', key: 'duration' }
    : { start, end: addMinutes(start, minutes) };
}

/**
 * The end of something that begins at a time.
 * @param start `2027-01-12T09:30`, or with an offset
 */
export function addMinutes(start: string, minutes: number): string {
  const isInstant = /(Z|[+-]\d\d:\d\d)$/.test(start);
  const end = new Date(Date.parse(isInstant ? start : `${start}Z`) + minutes * MINUTE);
  return end.toISOString().slice(0, 16) + (isInstant ? 'Z' : '');
}

// Midnight is at the end of the day, unless a day is named for it.
function endOn(lastDay: string | undefined, day: string, time: string): string {
  return time === '00:00' && !lastDay
    ? addMinutes(`${day}T00:00`, 24 * 60)
    : `${lastDay ?? day}T${time}`;
}

function faultOfDate(text: string): TimesFault {
  if (!/\d/.test(text)) return 'noDate';
  if (/\b(0?[1-9]|1[0-2])([-./])(1[3-9]|2\d|3[01])\2(20)?\d\d\b/.test(text)) return 'monthFirst';
  if (SEVERAL_DAYS.test(text)) return 'severalDays';
  return readDay(text, { year: 2004 }) ? 'noYear' : 'dateUnclear';
}

const weekdayOf = (day: string) => new Date(day).getUTCDay();

function weekdayIn(text: string): number | undefined {
  const weekday = WEEKDAYS.indexOf(text.trim().slice(0, 3).toLowerCase());
  return weekday < 0 ? undefined : weekday;
}
