/** The month calendar: its days in words, and where keys and buttons lead. No DOM. */
import {
  monthGrid,
  moveDay,
  nextMonth,
  previousMonth,
  type GridDay,
} from '../../core/sessions/month-grid.js';
import { momentOf, monthOfSession } from '../../core/sessions/session-list.js';
import { fillText } from '../../core/text/fill.js';
import { londonDayOf, londonWallTime, monthOf } from '../../core/time/london-time.js';
import { phraseDate } from '../../core/time/phrases.js';
import type { Words } from '../../text/en-GB.js';
import type { Sessions } from './session-lists.js';
import { nameOfMonth } from './view-filters.js';

/** What is set in the calendar. Days and months are `YYYY-MM-DD` and `YYYY-MM`, empty when not set. */
export interface MonthState {
  readonly month: string;
  readonly chosenDay: string;
  readonly activeDay: string;
}

/** One day of the month. */
export interface DayView {
  readonly isoDay: string;
  readonly day: number;
  /** Empty for all days but today. */
  readonly today: string;
  readonly isPast: boolean;
  readonly count: number;
  /** "2 sessions". */
  readonly countText: string;
  /** What a full date has before and after the day: "Thursday" and "July 2025". */
  readonly weekday: string;
  readonly month: string;
}

/** The calendar of a month. */
export interface MonthView {
  readonly caption: string;
  /** The months before and after, as far as sessions are known. */
  readonly previous: string | undefined;
  readonly next: string | undefined;
  /** The days of other months are left out. */
  readonly weeks: readonly (readonly (DayView | undefined)[])[];
  /** All days with sessions, of this month and others. */
  readonly days: readonly string[];
  /** The day the Tab key comes to. */
  readonly activeDay: string | undefined;
  readonly chosenDay: string | undefined;
  /** Those of the month, and those of the list: of the chosen day when there is one. */
  readonly ofMonth: Sessions;
  readonly listed: Sessions;
  /** Over the list: how many sessions the month or the chosen day has. */
  readonly status: string;
  /** Where there are sessions, when the month is empty: later ones before earlier ones. */
  readonly nearest: { readonly month: string; readonly label: string } | undefined;
}

/**
 * Works out the calendar.
 * @param known all sessions, soonest first: they bound the months to go to
 * @param chosen what the filters leave of them
 * @param days the days on which those begin
 */
export function viewMonth(
  state: MonthState,
  known: Sessions,
  chosen: Sessions,
  days: readonly string[],
  now: Date,
  words: Words,
): MonthView {
  const { month } = state;
  const { emptyMonth, goToMonth } = words.trainingSessions;
  const today = monthOf(londonWallTime(now));
  const months = [today, ...[...known.slice(0, 1), ...known.slice(-1)].map(monthOfSession)].sort();
  const ofMonth = chosen.filter(
    (session) => monthOfSession(session) <= month && londonDayOf(session.end) >= month,
  );
  const weeks = monthGrid(month, ofMonth, now).map((week) =>
    week.map((day) => (day.isInMonth ? day : undefined)),
  );
  const busy = weeks.flat().filter((day) => day && day.sessions.length > 0) as GridDay[];
  const find = (isoDay: string) => busy.find((day) => day.isoDay === isoDay);
  const day = find(state.chosenDay);
  const active =
    find(state.activeDay) ?? day ?? busy.find(({ sessions }) => !areAllPast(sessions, now));
  const listed = day?.sessions ?? ofMonth;
  const caption = nameOfMonth(month, words);
  const subject = day ? nameOfDay(day.isoDay, words) : caption;
  const goal = days.find((one) => one > month) ?? days[days.length - 1];
  return {
    caption,
    previous: month > (months[0] ?? '') ? previousMonth(month) : undefined,
    next: month < (months[2] ?? today) ? nextMonth(month) : undefined,
    weeks: weeks.map((week) => week.map((one) => one && viewDay(one, now, words))),
    days: [...new Set([...days, ...busy.map(({ isoDay }) => isoDay)])].sort(),
    activeDay: (active ?? busy[0])?.isoDay,
    chosenDay: day?.isoDay,
    ofMonth,
    listed,
    status:
      ofMonth.length > 0
        ? `${subject}: ${countText(listed.length, words)}`
        : fillText(emptyMonth, { month: caption }),
    nearest:
      goal && ofMonth.length === 0
        ? {
            month: goal.slice(0, 7),
            label: fillText(goToMonth, { month: nameOfMonth(goal, words) }),
          }
        : undefined,
  };
}

/**
 * The day with sessions that a key leads to: arrows the next one in that direction (up and down a week or
 * more), Home and End the first and last of the month, PageUp and PageDown a month or more. The day itself
 * when there is none; nothing for a key that does not move.
 * @param days those with sessions, in order
 */
export function moveAmongDays(
  days: readonly string[],
  from: string,
  key: string,
): string | undefined {
  const target = moveDay(from, key);
  if (!target) return undefined;
  const ofMonth = days.filter((day) => day.startsWith(from.slice(0, 7)));
  if (key === 'Home') return ofMonth[0];
  if (key === 'End') return ofMonth[ofMonth.length - 1];
  const before = days.filter((day) => day <= target);
  return (target > from ? days.find((day) => day >= target) : before[before.length - 1]) ?? from;
}

function viewDay({ isoDay, day, isToday, sessions }: GridDay, now: Date, words: Words): DayView {
  const today = isToday ? words.moments.today : '';
  const isPast = areAllPast(sessions, now);
  return {
    isoDay,
    day,
    today,
    isPast,
    count: sessions.length,
    countText: countText(sessions.length, words),
    weekday: words.dates.weekdays[new Date(isoDay).getUTCDay()] ?? '',
    month: nameOfMonth(isoDay.slice(0, 7), words),
  };
}

function areAllPast(sessions: Sessions, now: Date): boolean {
  return sessions.every((session) => momentOf(session, now) === 'past');
}

function nameOfDay(isoDay: string, words: Words): string {
  return phraseDate(londonWallTime(new Date(`${isoDay}T12:00Z`)), words.dates);
}

function countText(count: number, { trainingSessions: { sessionCount } }: Words): string {
  return fillText(count === 1 ? sessionCount.one : sessionCount.many, { count });
}
