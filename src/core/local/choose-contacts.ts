/** Which of an organisation's own contacts a reader should see. */
import type { LocalContact } from '../../schema/local-information.js';
import type { Concern } from '../../schema/route.js';
import type { Audience } from '../../schema/setting.js';

/** What is known of the reader and the concern. What is left out is not known. */
export interface ContactQuestion {
  readonly audience?: Audience | undefined;
  readonly concern?: Concern | undefined;
}

const READERS: readonly string[] = ['staff', 'student', 'public'];
const PEOPLE: readonly string[] = ['child', 'adult'];

/**
 * The contacts that fit, in the file's order: those for the reader's audience, and for a child when the
 * concern is about one. A contact that names no audience of a kind is for all of that kind. When none
 * fits, all are given: somebody of the organisation is better than nobody.
 */
export function chooseContacts(
  contacts: readonly LocalContact[],
  { audience, concern }: ContactQuestion,
): readonly LocalContact[] {
  const about = concern === 'child-safeguarding' ? 'child' : undefined;
  const fitting = contacts.filter(
    (contact) => isFor(contact, READERS, audience) && isFor(contact, PEOPLE, about),
  );
  return fitting.length > 0 ? fitting : contacts;
}

function isFor({ audience }: LocalContact, kind: readonly string[], one: string | undefined) {
  const named = audience.filter((id) => kind.includes(id));
  return !one || named.length === 0 || named.some((id) => id === one);
}
