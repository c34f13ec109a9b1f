import type { ListedSession } from '../../schema/session.js';
import { fillText } from '../text/fill.js';
import { phrasePeriod, type DateWords } from '../time/phrases.js';

/** The words a session is described with, from `src/text`. */
export interface SessionWords {
  readonly dates: DateWords;
  /** Names of the audiences, by id. */
  readonly audiences: Readonly<Record<string, string>>;
  readonly time: string;
  readonly audience: string;
  readonly organiser: string;
  readonly where: string;
  readonly register: string;
  readonly registerOnPage: string;
}

/**
 * A session in a few lines of plain text: when, in UK time whatever zone a calendar shows, for whom, by whom,
 * how and where, what about, and where to register.
 * @param page where to find the address to register at, when none is known of a national session
 */
export function describeSession(session: ListedSession, words: SessionWords, page: string): string {
  const { start, end, audience, organiser, mode, place, summary, register, isLocal } = session;
  const period = phrasePeriod(new Date(start), new Date(end), words.dates);
  const where = [mode, place].filter(Boolean).join(', ');
  return [
    fillText(words.time, { period }),
    fillText(words.audience, { audience: words.audiences[audience] ?? audience }),
    organiser && fillText(words.organiser, { organiser }),
    where && fillText(words.where, { where }),
    summary,
    (register ?? !isLocal) &&
      fillText(register ? words.register : words.registerOnPage, { url: register ?? page }),
  ]
    .filter(Boolean)
    .join('\n');
}

/** Sessions as text to copy, each under its title, with an empty line between two and nowhere else. */
export function describeSessions(
  sessions: readonly ListedSession[],
  words: SessionWords,
  page: string,
): string {
  return sessions
    .map((session) => `${session.title}\n${describeSession(session, words, page)}`)
    .map((block) => block.replace(/\s*\n\s*/g, '\n'))
    .join('\n\n');
}
