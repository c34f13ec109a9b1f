import type { Session } from '../../schema/session.js';
import { fillText } from '../text/fill.js';
import { phrasePeriod, type DateWords } from '../time/phrases.js';

/** The words a session is described with, from `src/text`. */
export interface SessionWords {
  readonly dates: DateWords;
  /** Names of the audiences, by id. */
  readonly audiences: Readonly<Record<string, string>>;
  readonly time: string;
  readonly audience: string;
  readonly register: string;
  readonly registerOnPage: string;
}

/**
 * A session in a few lines of plain text: when, in UK time whatever zone a calendar shows, for whom, and
 * where to register.
 * @param page where to find the address to register at, when none is known
 */
export function describeSession(session: Session, words: SessionWords, page: string): string {
  const { start, end, audience, register } = session;
  const period = phrasePeriod(new Date(start), new Date(end), words.dates);
  return [
    fillText(words.time, { period }),
    fillText(words.audience, { audience: words.audiences[audience] ?? audience }),
    fillText(register ? words.register : words.registerOnPage, { url: register ?? page }),
  ].join('\n');
}
