import type { LocalContact } from '../../schema/local-information.js';
import type { Route, RouteId } from '../../schema/route.js';

/** A route as other programs get it: the number and the address as plain text. */
export interface FlatRoute {
  /** `own-contact` for a contact of the organisation's own file. */
  readonly id: RouteId | 'own-contact';
  readonly title: string;
  readonly who: string;
  readonly what: string;
  readonly why?: string;
  readonly next?: string;
  readonly phone?: string;
  readonly textRelay?: string;
  readonly hours?: string;
  readonly email?: string;
  readonly url?: string;
  readonly linkText?: string;
  /** Address of the page that names this route; `local` for the organisation's own file. */
  readonly source: string;
}

/** Takes a route out of the snapshot's shape. */
export function flattenRoute(route: Route): FlatRoute {
  const { id, title, who, what, why, next, phone, link, source } = route;
  return {
    id,
    title,
    who,
    what,
    why,
    next,
    source,
    ...(phone && { phone: phone.number }),
    ...(phone?.textRelay && { textRelay: phone.textRelay }),
    ...(phone?.hours && { hours: phone.hours }),
    ...(link && { url: link.url, linkText: link.text }),
  };
}

/**
 * A contact of an organisation as a route: the role is its title.
 * @param hours the contact's hours in words, empty when it names none
 */
export function flattenContact(contact: LocalContact, hours: string): FlatRoute {
  const { role, name, audience, phone, textRelay, email, url, notes } = contact;
  return {
    id: 'own-contact',
    title: role,
    who: audience.join(', '),
    what: [name, notes].filter(Boolean).join('. '),
    source: 'local',
    ...(phone && { phone }),
    ...(textRelay && { textRelay }),
    ...(hours && { hours }),
    ...(email && { email }),
    ...(url && { url }),
  };
}
