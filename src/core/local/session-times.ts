/** The times of organisations' own sessions: read as UK time where they do not say, and put in order. */
import type { LocalSession } from '../../schema/local-information.js';
import { instantsOfLondonTime, isSummerTime } from '../time/london-time.js';
import type { ProblemNotes } from './problem-notes.js';

const HOUR = 60 * 60_000;
const LONGEST = 31 * 24 * HOUR;

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
    const [instant, later] = instantsOf(text);
    // Other centuries are slips of the pen, and had other offsets.
    if (!text.startsWith('20')) refuse(at, 'time', text);
    else if (!instant) refuse(at, 'skipped', text);
    else {
      settled[key] = inUkTime(instant);
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

function instantsOf(text: string): readonly Date[] {
  if (/(Z|[+-]\d\d:\d\d)$/.test(text)) return [new Date(text)];
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = text.split(/\D/).map(Number);
  return instantsOfLondonTime({ year, month, day, hour, minute });
}

function inUkTime(instant: Date): string {
  const ahead = isSummerTime(instant) ? 1 : 0;
  const shown = new Date(instant.getTime() + ahead * HOUR).toISOString();
  return `${shown.slice(0, 16)}+0${String(ahead)}:00`;
}
