import type { Route, RouteId } from '../../schema/route.js';

/** A route as other programs get it: the number and the address as plain text. */
export interface FlatRoute {
  readonly id: RouteId;
  readonly title: string;
  readonly who: string;
  readonly what: string;
  readonly phone?: string;
  readonly textRelay?: string;
  readonly hours?: string;
  readonly url?: string;
  readonly linkText?: string;
  /** Address of the page that names this route. */
  readonly source: string;
}

/** Takes a route out of the snapshot's shape. */
export function flattenRoute({ id, title, who, what, phone, link, source }: Route): FlatRoute {
  return {
    id,
    title,
    who,
    what,
    source,
    ...(phone && { phone: phone.number }),
    ...(phone?.textRelay && { textRelay: phone.textRelay }),
    ...(phone?.hours && { hours: phone.hours }),
    ...(link && { url: link.url, linkText: link.text }),
  };
}
