/** What is lawful in a contact and yet goes wrong on real pages. */
import type { LocalContact } from '../../schema/local-information.js';
import type { ProblemNotes } from './problem-notes.js';

// Found on pages of councils long after police and government had moved to other domains.
const RETIRED = /@(.*\.)?(pnn\.police|(gcsx|gs[eix])\.gov)\.uk$/i;

/** Warns of old mail domains, names nobody will look at again, and contacts without a way in. */
export function warnOfContact(
  { name, phone, email, url, reviewBy }: LocalContact,
  path: string,
  { warn }: ProblemNotes,
): void {
  if (email && RETIRED.test(email)) warn(`${path}.email`, 'retiredMail', email);
  if (name && !reviewBy) warn(`${path}.name`, 'agingName', name);
  if (name && phone && /^(44)?0?7/.test(phone.replace(/\D/g, ''))) {
    warn(`${path}.phone`, 'mobile', phone);
  }
  if (!phone && !email && !url) warn(path, 'noWayIn', null);
}
