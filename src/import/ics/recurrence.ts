/** When an event repeats. */
import { readTime, wallIn, type IcsTime } from './event-times.js';
import { iterate, type StepBudget } from './iterate-rule.js';

/** What repeats: wall times in milliseconds, all on the clocks of the event's zone. */
export interface Repetition {
  readonly start: IcsTime;
  /** The RRULE as it stands. */
  readonly rule: string;
  /** Only times in it are given. */
  readonly from: number;
  readonly until: number;
  /** The most times to give. */
  readonly most: number;
}

/** The times in the window, and whether there are others. */
export interface Occurrences {
  readonly walls: readonly number[];
  readonly isCut: boolean;
}

const LONGEST_RULE = 120;
const DAY = 24 * 60 * 60_000;

// A rule by the hour or faster is no training session. ical.js goes an interval day by day.
const SOUND: Readonly<Record<string, RegExp>> = {
  FREQ: /^(DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  INTERVAL: /^\d{1,3}$/,
  COUNT: /^\d+$/,
  UNTIL: /./,
  WKST: /^[A-Z]{2}$/,
  BYDAY: /./,
  BYMONTH: /./,
  BYMONTHDAY: /./,
  BYYEARDAY: /./,
  BYSETPOS: /./,
  BYHOUR: /^\d+$/,
  BYMINUTE: /^\d+$/,
  BYSECOND: /^\d+$/,
};

/**
 * The times of a rule, soonest first, the event's own start among them. ical.js finds them; the end of the
 * rule is left to us, because it may stand in another zone or be a day.
 * @returns `null` when the rule cannot be read, or gives no end to the search
 */
export function expandRule(repetition: Repetition, budget: StepBudget): Occurrences | null {
  const { start, rule, from, until, most } = repetition;
  const parts = new Map(
    rule
      .slice(0, LONGEST_RULE + 1)
      .toUpperCase()
      .split(';')
      .filter(Boolean)
      .map((part) => [part.replace(/=.*/, '').trim(), part.replace(/^.*?=/, '').trim()]),
  );
  const last = lastWall(parts.get('UNTIL'), start);
  if (rule.length > LONGEST_RULE || last === null || !isSound(parts) || budget.left <= 0)
    return null;
  const count = Number(parts.get('COUNT') ?? Infinity);
  const isInMonth = takeMonths(parts);
  const walls: number[] = [];
  let isCut = false;
  let found = 0;
  // The start is the first time by definition, even where the rule would not give it.
  for (const wall of orderedFrom(start.wall, iterate(parts, start.wall, budget))) {
    if (wall === null) return null;
    if (wall !== start.wall && !isInMonth(wall)) continue;
    if (wall > last || found === count) break;
    found++;
    if (wall > until || walls.length === most) return { walls, isCut: true };
    if (wall < from) isCut = true;
    else walls.push(wall);
  }
  return { walls, isCut };
}

function isSound(parts: ReadonlyMap<string, string>): boolean {
  const has = (name: string) => parts.has(name);
  const frequency = parts.get('FREQ');
  const isYearly = frequency === 'YEARLY';
  // What ical.js passes over, or takes for something else than the standard does.
  const months = parts.get('BYMONTH')?.split(',').length ?? 0;
  if (has('BYSETPOS') && !(has('BYDAY') && (isYearly ? months === 1 : frequency === 'MONTHLY'))) {
    return false;
  }
  if (isYearly && has('BYMONTHDAY') && months === 0) return false;
  return (
    frequency !== undefined &&
    [...parts].every(([name, value]) => name.startsWith('X-') || SOUND[name]?.test(value))
  );
}

/**
 * Takes the months out of a rule by days, weeks or months, and tells whether a time is in one of them.
 * ical.js mistakes such rules: it repeats days and forgets the interval.
 */
function takeMonths(parts: Map<string, string>): (wall: number) => boolean {
  const months = parts.get('BYMONTH')?.split(',').map(Number);
  if (!months || parts.get('FREQ') === 'YEARLY') return () => true;
  parts.delete('BYMONTH');
  return (wall) => months.includes(new Date(wall).getUTCMonth() + 1);
}

/** The last wall time of a rule. `null` when its end cannot be read. */
function lastWall(text: string | undefined, { zone }: IcsTime): number | null {
  if (text === undefined) return Infinity;
  const end = readTime(text, zone);
  return end && (end.isDay ? end.wall + DAY - 1 : wallIn(zone, end));
}

/** The times of a rule after its start, each once, with the start before them. */
function* orderedFrom(start: number, times: Iterable<number | null>): Iterable<number | null> {
  yield start;
  let last = start;
  for (const wall of times) {
    if (wall !== null && wall <= last) continue;
    yield wall;
    last = wall ?? last;
  }
}
