/** From a concern to the ordered places it can be taken to. */
import type { Concern, Route, RouteId } from '../../schema/route.js';
import type { Audience, Setting } from '../../schema/setting.js';
import { ROUTE_TABLE } from './route-table.js';

/** What is known of the reader. What is left out is not known, so every line that may fit counts. */
export interface RouteQuestion {
  readonly concern: Concern;
  readonly setting?: Setting | undefined;
  readonly audience?: Audience | undefined;
}

/** What the page allows. */
export interface RouteOptions {
  /** Also show routes that we could not confirm still work. */
  readonly withUnconfirmed?: boolean;
}

/** A route as readers see it: the snapshot's entry with its number and address in plain sight. */
export interface DecidedRoute {
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
  /** Whether it is here only because every answer has it. Widgets show it above all answers instead. */
  readonly isForEveryConcern: boolean;
}

/** The two routes that no answer leaves out, first and last unless the table says sooner. */
const FIRST: RouteId = 'emergency';
const ALWAYS: RouteId = 'anti-terrorist-hotline';

/**
 * The routes for a concern, in the order to try them: 999 first, then the organisation's own way,
 * then the official one. Never empty.
 */
export function decideRoutes(
  question: RouteQuestion,
  routes: readonly Route[],
  options: RouteOptions = {},
): DecidedRoute[] {
  const named = routesNamed(question);
  return decideRouteIds(question).flatMap((id) => {
    const route = routes.find((candidate) => candidate.id === id);
    if (!route || (route.onRequest && !options.withUnconfirmed)) return [];
    return [describeRoute(route, !named.includes(id))];
  });
}

/** The ids that `decideRoutes` goes by. */
export function decideRouteIds(question: RouteQuestion): RouteId[] {
  return [...new Set([FIRST, ...routesNamed(question), ALWAYS])];
}

/** The concerns a route is named for, whoever asks and wherever. */
export function concernsOf(route: RouteId): Concern[] {
  return (Object.keys(ROUTE_TABLE) as Concern[]).filter((concern) =>
    routesNamed({ concern }).includes(route),
  );
}

function routesNamed({ concern, setting, audience }: RouteQuestion): RouteId[] {
  return ROUTE_TABLE[concern]
    .filter(
      ({ settings, audiences }) =>
        (!setting || !settings || settings.includes(setting)) &&
        (!audience || !audiences || audiences.includes(audience)),
    )
    .flatMap((line) => line.routes);
}

/** Makes a snapshot's route ready to show. */
export function describeRoute(
  { id, title, who, what, phone, link, source }: Route,
  isForEveryConcern = false,
): DecidedRoute {
  return {
    id,
    title,
    who,
    what,
    source,
    isForEveryConcern,
    ...(phone && { phone: phone.number }),
    ...(phone?.textRelay && { textRelay: phone.textRelay }),
    ...(phone?.hours && { hours: phone.hours }),
    ...(link && { url: link.url, linkText: link.text }),
  };
}
