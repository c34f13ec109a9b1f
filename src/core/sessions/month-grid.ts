/** A month as calendar weeks with its sessions, and the ways around it by keyboard. */
import type { ListedSession } from '../../schema/session.js';
import { dayOf, londonDayOf, londonWallTime } from '../time/london-time.js';
import { sortByStart } from './session-list.js';

/** One day of a month's grid. */
export interface GridDay {
  /** `YYYY-MM-DD`. */
  readonly isoDay: string;
  /** The number of the day in its month. */
  readonly day: number;
  /** Whether it belongs to the month and not to its neighbours, which fill the first and last week. */
  readonly isInMonth: boolean;
  /** Whether it is the day a clock in London is on. */
  readonly isToday: boolean;
  /** The sessions of the day by start. One over several days is on each of them. */
  readonly sessions: readonly ListedSession[];
}

/** Seven days, Monday to Sunday. */
export type Week = readonly GridDay[];

/**
 * The weeks of a month, from the Monday on or before its first day to the Sunday on or after its last.
 * @param month `YYYY-MM`; anything else has no weeks
 */
export function monthGrid(month: string, sessions: readonly ListedSession[], now: Date): Week[] {
  const weeks: Week[] = [];
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) return weeks;
  const today = dayOf(londonWallTime(now));
  const spans = sortByStart(sessions).map((session) => ({
    session,
    from: londonDayOf(session.start),
    // A session until midnight has no part of the day that begins then.
    until: londonDayOf(new Date(Date.parse(session.end) - 1).toISOString()),
  }));
  const gridDay = (isoDay: string): GridDay => ({
    isoDay,
    day: Number(isoDay.slice(8)),
    isInMonth: isoDay.startsWith(month),
    isToday: isoDay === today,
    sessions: spans
      .filter(({ from, until }) => from <= isoDay && isoDay <= until)
      .map(({ session }) => session),
  });
  const end = `${nextMonth(month)}-01`;
  for (let monday = mondayOf(`${month}-01`); monday < end; monday = moveBy(monday, 7)) {
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((days) => gridDay(moveBy(monday, days))));
  }
  return weeks;
}

/** The month after one, both `YYYY-MM`. */
export function nextMonth(month: string): string {
  return moveMonth(`${month}-01`, 1).slice(0, 7);
}

/** The month before one, both `YYYY-MM`. */
export function previousMonth(month: string): string {
  return moveMonth(`${month}-01`, -1).slice(0, 7);
}

/**
 * The day a key leads to in a grid of days, as in the ARIA pattern: arrows a day or a week, Home and End to
 * the Monday and Sunday of the week, PageUp and PageDown a month, or to its last day where it is shorter.
 * @param isoDay `YYYY-MM-DD`, as is what comes back
 * @param key the `key` of a keyboard event; nothing comes back for one that does not move
 */
export function moveDay(isoDay: string, key: string): string | undefined {
  switch (key) {
    case 'ArrowLeft':
      return moveBy(isoDay, -1);
    case 'ArrowRight':
      return moveBy(isoDay, 1);
    case 'ArrowUp':
      return moveBy(isoDay, -7);
    case 'ArrowDown':
      return moveBy(isoDay, 7);
    case 'Home':
      return mondayOf(isoDay);
    case 'End':
      return moveBy(mondayOf(isoDay), 6);
    case 'PageUp':
      return moveMonth(isoDay, -1);
    case 'PageDown':
      return moveMonth(isoDay, 1);
    default:
      return undefined;
  }
}

// Days have no time zone: they are reckoned at midnight UTC, where every day has 24 hours.
function moveBy(isoDay: string, days: number): string {
  const date = new Date(isoDay);
  date.setUTCDate(date.getUTCDate() + days);
  return writeDay(date);
}

function moveMonth(isoDay: string, months: number): string {
  const date = new Date(isoDay);
  const day = date.getUTCDate();
  // The day before the first of the month after: the last of the month to go to.
  date.setUTCMonth(date.getUTCMonth() + months + 1, 0);
  date.setUTCDate(Math.min(day, date.getUTCDate()));
  return writeDay(date);
}

function mondayOf(isoDay: string): string {
  return moveBy(isoDay, -((new Date(isoDay).getUTCDay() + 6) % 7));
}

function writeDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
