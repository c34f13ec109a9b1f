/** Sessions as data for search engines: schema.org events in JSON-LD. */
import type { ListedSession } from '../../schema/session.js';

/** What the markup of every session shares. */
export interface MarkupFacts {
  /** The page a national session without an address of its own is found on. */
  readonly page: string;
  /** Names of the audiences, by id. An id without one stands for itself. */
  readonly audiences?: Readonly<Record<string, string>>;
}

const SCHEMA = 'https://schema.org';

// What organisations write into mode and place. A council's "Virtual School" has an address.
const ONLINE = /online|virtual(?! school)|remote|webinar|\b(teams|zoom)\b|hybrid|blended|mixed/i;
const IN_PERSON = /person|face.to|hybrid|blended|mixed/i;

/**
 * The sessions as one JSON-LD object. Only what is known is said: nothing about a price, and nothing about
 * where a regional session takes place that gives no mode or place. Addresses are left out unless https. What
 * is not known is undefined, which no JSON holds.
 */
export function eventMarkup(sessions: readonly ListedSession[], facts: MarkupFacts): object {
  return {
    '@context': SCHEMA,
    '@graph': sessions.map((session) => markUp(session, facts)),
  };
}

/**
 * JSON that can stand inside a script element: nothing in it ends the element, opens a comment in it or, in
 * old browsers, breaks a line of script.
 */
export function writeMarkup(markup: object): string {
  return JSON.stringify(markup).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => '\\u' + `000${sign.charCodeAt(0).toString(16)}`.slice(-4),
  );
}

function markUp(session: ListedSession, { page, audiences }: MarkupFacts): object {
  const { id, title, start, end, summary, audience, organiser, isLocal } = session;
  const fallback = isLocal ? '' : page;
  const url = [session.register ?? fallback, fallback].find((address) =>
    address.startsWith('https://'),
  );
  return {
    '@type': 'EducationEvent',
    '@id': `urn:prevent-widgets:session:${id}`,
    name: title,
    startDate: start,
    endDate: end,
    eventStatus: `${SCHEMA}/EventScheduled`,
    ...markUpPlace(session, url),
    organizer: organiser ? { '@type': 'Organization', name: organiser } : undefined,
    audience: { '@type': 'EducationalAudience', audienceType: audiences?.[audience] ?? audience },
    description: summary,
    url,
    inLanguage: 'en-GB',
  };
}

function markUpPlace({ mode = '', place, regions }: ListedSession, url?: string): object {
  let isOnline = ONLINE.test(mode);
  let isInPerson = IN_PERSON.test(mode);
  if (!isOnline && !isInPerson) {
    isOnline = place ? ONLINE.test(place) : !mode && !regions;
    isInPerson = !!place && !isOnline;
  }
  if (!isOnline && !isInPerson) return {};
  const kind = !isInPerson ? 'Online' : isOnline ? 'Mixed' : 'Offline';
  const locations = [
    ...(isInPerson && place ? [{ '@type': 'Place', name: place, address: place }] : []),
    ...(isOnline ? [{ '@type': 'VirtualLocation', url }] : []),
  ];
  return {
    eventAttendanceMode: `${SCHEMA}/${kind}EventAttendanceMode`,
    ...(locations.length > 0 && { location: locations.length > 1 ? locations : locations[0] }),
  };
}
