/** The times of organisations' own sessions: read as UK time where they do not say, and put in order. */
import type { LocalSession } from '../../schema/local-information.js';
import { dayOf, instantsOfLondonTime, isSummerTime, londonWallTime } from '../time/london-time.js';
import type { Checking } from './check-shape.js';

/** What to say of times, from `src/text`. */
export interface TimeWords {
  readonly formats: Readonly<Record<string, string>>;
  readonly skipped: string;
  readonly repeated: string;
  readonly endsTooSoon: string;
  readonly lasts: string;
}

const LONGEST = 31 * 24 * 60 * 60_000;

/**
 * The session with its times as `2025-07-03T15:30+01:00`, in the offset of the UK on that day. Times that
 * do not exist, and an end that does not come after the start, are refused.
 * @param session what is good of it so far; either time may be missing
 */
export function settleTimes<Session extends Partial<LocalSession>>(
  session: Session,
  path: string,
  words: TimeWords,
  { refuse, note }: Checking,
): Session {
  const settled: Partial<Record<'start' | 'end', string>> = {};
  for (const key of ['start', 'end'] as const) {
    const text = session[key];
    if (!text) continue;
    const at = `${path}.${key}`;
    const [instant, later] = instantsOf(text);
    // Other centuries are slips of the pen, and had other offsets.
    if (!text.startsWith('20')) refuse(at, words.formats.time ?? '', text);
    else if (!instant) refuse(at, words.skipped, text);
    else {
      settled[key] = inUkTime(instant);
      if (later) note(at, words.repeated, text, true);
    }
  }
  const { start, end } = settled;
  if (start && end) {
    const length = Date.parse(end) - Date.parse(start);
    if (length <= 0) refuse(`${path}.end`, words.endsTooSoon, session.end);
    if (length > LONGEST) note(`${path}.end`, words.lasts, session.end, true);
  }
  return { ...session, ...settled };
}

function instantsOf(text: string): readonly Date[] {
  if (/(Z|[+-]\d\d:\d\d)$/.test(text)) return [new Date(text)];
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = text.split(/\D/).map(Number);
  return instantsOfLondonTime({ year, month, day, hour, minute });
}

function inUkTime(instant: Date): string {
  const wall = londonWallTime(instant);
  const [hour, minute] = [wall.hour, wall.minute].map((part) => String(part).padStart(2, '0'));
  return `${dayOf(wall)}T${hour ?? ''}:${minute ?? ''}+0${isSummerTime(instant) ? '1' : '0'}:00`;
}
