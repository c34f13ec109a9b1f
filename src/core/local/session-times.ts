/** The times of organisations' own sessions: read as UK time where they do not say, and put in order. */
import type { LocalSession } from '../../schema/local-information.js';
import { isSummerTime } from '../time/london-time.js';
import type { ProblemNotes } from './problem-notes.js';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
const LONGEST = 31 * DAY;
const summerOn = new Map<number, boolean>();

/**
 * The session with its times as `2025-07-03T15:30+01:00`, in the offset of the UK on that day. Times that
 * do not exist, and an end that does not come after the start, are refused.
 * @param session what is good of it so far; either time may be missing
 */
export function settleTimes<Session extends Partial<LocalSession>>(
  session: Session,
  path: string,
  { refuse, warn }: ProblemNotes,
): Session {
  const settled: Partial<Record<'start' | 'end', string>> = {};
  for (const key of ['start', 'end'] as const) {
    const text = session[key];
    if (!text) continue;
    const at = `${path}.${key}`;
    const [time, later] = ukTimes(text);
    // Other centuries are slips of the pen, and had other offsets.
    if (!(time ?? text).startsWith('20')) refuse(at, 'time', text);
    else if (!time) refuse(at, 'skipped', text);
    else {
      settled[key] = time;
      if (later) warn(at, 'repeated', text);
    }
  }
  const { start, end } = settled;
  if (start && end) {
    const length = Date.parse(end) - Date.parse(start);
    if (length <= 0) refuse(`${path}.end`, 'endsTooSoon', session.end);
    if (length > LONGEST) warn(`${path}.end`, 'lasts', session.end);
  }
  return { ...session, ...settled };
}

// The instants that may be meant, earlier first: two in the hour repeated in October, none in that skipped in March.
function ukTimes(text: string): readonly string[] {
  if (/(Z|[+-]\d\d:\d\d)$/.test(text)) return [inUkTime(new Date(text))];
  return ['+01:00', 'Z']
    .map((offset) => inUkTime(new Date(text + offset)))
    .filter((time) => time.startsWith(text.slice(0, 16)));
}

function inUkTime(instant: Date): string {
  const ahead = isInSummer(instant) ? 1 : 0;
  const shown = new Date(instant.getTime() + ahead * HOUR).toISOString();
  return `${shown.slice(0, 16)}+0${String(ahead)}:00`;
}

// Clocks change at 1am UTC if at all, so one answer of the platform serves the day from then on. It takes its
// time to answer: a second and more for 10,000 sessions.
function isInSummer(instant: Date): boolean {
  const day = Math.floor((instant.getTime() - HOUR) / DAY);
  const isSummer = summerOn.get(day) ?? isSummerTime(instant);
  summerOn.set(day, isSummer);
  return isSummer;
}
