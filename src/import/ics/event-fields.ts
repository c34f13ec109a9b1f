/** What an event says of a session, apart from its times. */
import { knownAudiences } from '../sessions/audience.js';
import { readPlace } from './event-place.js';
import type { IcsNotes } from './ics-notes.js';
import { withoutJoiningDetails } from './joining-details.js';
import { onOneLine, plainText, shorten } from '../sessions/plain-text.js';
import type { IcsEvent } from './read-event.js';
import { findRegisterLink } from './register-link.js';
import { unwrapAddress } from '../sessions/wrapped-address.js';

/** The fields of a session under the keys of an organisation's file, without empty ones. */
export type EventFields = Readonly<Partial<Record<FieldName, string>>>;

type FieldName =
  'title' | 'audience' | 'register' | 'regions' | 'organiser' | 'mode' | 'place' | 'summary';

const LONGEST_SUMMARY = 2_000;
const MOST_CATEGORIES = 20;
const LONGEST_TITLE = 300;
// What Outlook and Google write before the title of what was called off.
export const CALLED_OFF = /^\s*(cancell?ed|canceled event|abgesagt)\s*:\s*/i;
// Outlook's colours, and words for what every session here is.
const SAYS_NOTHING =
  /^((red|blue|green|orange|purple|yellow) category|prevent|training|events?|meetings?|sessions?|courses?|cpd|safeguarding|webinars?|online|virtual|conference|business|public|general|appointment|education)$/i;

/** Reads what somebody's calendar says of an event. */
export function readFields(event: IcsEvent, { note }: IcsNotes): EventFields {
  const raw = (name: string) => event.all(name)[0]?.texts[0] ?? '';
  const { place, mode, addresses } = readPlace(plainText(raw('LOCATION')));
  const meeting = raw('X-MICROSOFT-SKYPETEAMSMEETINGURL') || raw('X-GOOGLE-CONFERENCE');
  const url = raw('URL').trim();
  const isSecure = /^https:/i.test(url);
  const register =
    (isSecure ? unwrapAddress(url) : '') ||
    (findRegisterLink(raw('DESCRIPTION')) ??
      addresses.map(unwrapAddress).find((address) => /^https:/i.test(address)) ??
      // Not secure: refused with what to do, because it is the only one.
      (meeting || url));
  const title = onOneLine(raw('SUMMARY'));
  const description = withoutJoiningDetails(plainText(raw('DESCRIPTION')));
  const summary = shorten(description, LONGEST_SUMMARY);
  if (summary !== description) {
    note('shortened', { place: event.place, property: 'DESCRIPTION', line: event.line });
  }
  return withoutEmpty({
    title: shorten(title.replace(CALLED_OFF, ''), LONGEST_TITLE),
    audience: audienceIn(event, title),
    register,
    organiser: organiserOf(event),
    mode: mode ?? (meeting && !place ? 'Online' : ''),
    place: place ?? '',
    summary,
  });
}

/** Which properties the fields were read from, as problems name them. */
export const FIELD_PROPERTIES: Readonly<Record<string, string>> = {
  title: 'SUMMARY',
  audience: 'CATEGORIES',
  start: 'DTSTART',
  end: 'DTEND',
  register: 'URL',
  regions: 'X-PREVENT-REGIONS',
  organiser: 'ORGANIZER',
  place: 'LOCATION',
  mode: 'LOCATION',
  summary: 'DESCRIPTION',
};

/** Fields that say something. */
export function withoutEmpty(fields: EventFields): EventFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}

// A category that is an audience of ours comes first, then what the title says, then any other category.
function audienceIn(event: IcsEvent, title: string): string {
  const categories = event
    .all('CATEGORIES')
    .flatMap(({ texts }) => texts)
    .slice(0, MOST_CATEGORIES)
    .map(onOneLine);
  const known = categories.filter((category) => knownAudiences(category).length > 0);
  if (known.length > 0) return known.join(', ');
  if (knownAudiences(title).length > 0) return '';
  return categories.find((category) => category && !SAYS_NOTHING.test(category)) ?? '';
}

/** WordPress writes a name as a part of an address: `Ashdale%20Council`. */
function decodeName(name: string): string {
  try {
    return name.includes('%20') ? decodeURIComponent(name) : name;
  } catch {
    return name;
  }
}

// A name that is an address says nothing, and is somebody's.
function organiserOf(event: IcsEvent): string {
  const name = onOneLine(decodeName(event.all('ORGANIZER')[0]?.parameters.cn ?? ''));
  return name.includes('@') || /^mailto:/i.test(name) ? '' : name;
}
