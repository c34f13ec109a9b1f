/** What is lawful in a contact and yet goes wrong on real pages. */
import type { LocalContact } from '../../schema/local-information.js';
import type { ProblemNotes } from './problem-notes.js';

/** What to say of contacts, from `src/text`. */
export interface ContactWords {
  readonly retiredMail: string;
  readonly agingName: string;
  readonly noWayIn: string;
  readonly mobile: string;
}

// Found on pages of councils long after police and government had moved to other domains.
const RETIRED = /@(.*\.)?(pnn\.police|(gcsx|gs[eix])\.gov)\.uk$/i;

/** Warns of old mail domains, names nobody will look at again, and contacts without a way in. */
export function warnOfContact(
  { name, phone, email, url, reviewBy }: LocalContact,
  path: string,
  words: ContactWords,
  { note }: ProblemNotes,
): void {
  if (email && RETIRED.test(email)) note(`${path}.email`, words.retiredMail, email, true);
  if (name && !reviewBy) note(`${path}.name`, words.agingName, name, true);
  if (name && phone && /^(44)?0?7/.test(phone.replace(/\D/g, ''))) {
    note(`${path}.phone`, words.mobile, phone, true);
  }
  if (!phone && !email && !url) note(path, words.noWayIn, null, true);
}
