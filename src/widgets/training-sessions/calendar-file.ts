/** What a reader takes along: sessions as a calendar file or as text. */
import { isSafeAddress, resolveAddress } from '../../base/templates/link.js';
import { calendarFileName, toCalendar } from '../../core/sessions/calendar.js';
import { describeSession, describeSessions } from '../../core/sessions/describe-session.js';
import { source } from '../../data/sources.js';
import type { ListedSession } from '../../schema/session.js';
import { calendarWords, type Words } from '../../text/en-GB.js';
import type { Sessions } from './session-lists.js';
import { nameOfAudience } from './view-filters.js';

/** How long a browser may take to fetch the file from the page, in milliseconds. */
const LONGEST_SAVING = 60_000;

/** Saves sessions as one calendar file. Where saving is blocked nothing happens, and nobody is told. */
export function saveCalendar(sessions: Sessions, words: Words): void {
  const texts = textsOf(sessions, words);
  const describe = (session: ListedSession) => describeSession(session, texts, source.url);
  // The same sessions make the same file, today and tomorrow.
  const stamp = new Date(source.checked);
  const { product } = calendarWords;
  const text = toCalendar(sessions.map(withAddress), { product, describe }, () => stamp);
  const href = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  // Not put into the page: a host's router listens for clicks on links there.
  Object.assign(document.createElement('a'), {
    href,
    download: calendarFileName(sessions),
  }).click();
  setTimeout(() => {
    URL.revokeObjectURL(href);
  }, LONGEST_SAVING);
}

/** The same as text, for readers who may not save files. */
export function writeSessions(sessions: Sessions, words: Words): string {
  return describeSessions(sessions.map(withAddress), textsOf(sessions, words), source.url);
}

/** Copies the text of a field. Where that is refused, the text is selected for the reader to copy. */
export async function copyField(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    // Missing on pages without https.
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return false;
  }
}

/** A session whose address can be followed from anywhere: whole, and of a kind that we make links of. */
export function withAddress({ register = '', ...session }: ListedSession): ListedSession {
  if (!register || !isSafeAddress(register)) return session;
  return { ...session, register: resolveAddress(register).href };
}

function textsOf(sessions: Sessions, words: Words) {
  const { dates, trainingSessions } = words;
  const audiences: Record<string, string> = {};
  for (const { audience } of sessions) audiences[audience] ??= nameOfAudience(audience, words);
  return { dates, audiences, ...trainingSessions.calendar };
}
