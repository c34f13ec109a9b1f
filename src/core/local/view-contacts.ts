/** An organisation's own contacts as a reader sees them: whom they are for, and whether they answer now. */
import type { LocalContact } from '../../schema/local-information.js';
import { fillText, joinWords } from '../text/fill.js';
import { openingState, phraseOpening, type OpeningWords } from '../time/opening-hours.js';
import { phraseHours } from '../time/phrase-hours.js';
import { readHours } from '../time/read-hours.js';
import type { DateWords } from '../time/phrases.js';
import { chooseContacts, type ContactQuestion } from './choose-contacts.js';

/** The words contacts are described with, from `src/text`. */
export interface ContactWords {
  readonly audience: string;
  readonly audiences: Readonly<Record<string, string>>;
  readonly opening: Omit<OpeningWords, 'dates'>;
}

/** One contact, in words. Parts that are not known are empty. */
export interface ContactView {
  readonly contact: LocalContact;
  /** "For staff and students", when the contacts are for different people. */
  readonly audiences: string;
  /** "Monday to Friday, 9am to 5pm". */
  readonly hours: string;
  /** "Open now, until 5pm". Empty when the hours are not understood: a wrong word is worse than none. */
  readonly opening: string;
}

/** Works out which contacts to show, and what to say about each. */
export function viewContacts(
  contacts: readonly LocalContact[],
  question: ContactQuestion,
  now: Date,
  words: { readonly contacts: ContactWords; readonly dates: DateWords; readonly and: string },
): ContactView[] {
  const chosen = chooseContacts(contacts, question);
  const openingWords = { ...words.contacts.opening, dates: words.dates };
  const differ = new Set(chosen.map(({ audience }) => [...audience].sort().join())).size > 1;
  return chosen.map((contact) => {
    const { audience, hours = '' } = contact;
    const named = audience.map((id) => words.contacts.audiences[id] ?? id);
    const known = typeof hours === 'string' ? readHours(hours) : { times: hours };
    return {
      contact,
      audiences: differ
        ? fillText(words.contacts.audience, { audiences: joinWords(named, words.and) })
        : '',
      hours: typeof hours === 'string' ? hours : phraseHours(hours, words.dates, words.and),
      opening: known ? phraseOpening(openingState(known, now), now, openingWords) : '',
    };
  });
}
