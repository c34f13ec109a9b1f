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

/**
 * The routes for a concern, in the order to try them: 999 first, then what the table names (the
 * organisation's own way, then the official one), and the Anti-Terrorist Hotline in any case.
 */
export function decideRoutes(
  question: RouteQuestion,
  routes: readonly Route[],
  options: RouteOptions = {},
): Route[] {
  return pickRoutes(
    ['emergency', ...routesNamedFor(question), 'anti-terrorist-hotline'],
    routes,
    options,
  );
}

/** The routes with these ids, in their order, each once. */
export function pickRoutes(
  ids: readonly RouteId[],
  routes: readonly Route[],
  options: RouteOptions,
): Route[] {
  const allowed = allowedRoutes(routes, options);
  return [...new Set(ids)].flatMap((id) => allowed.filter((route) => route.id === id));
}

/** The routes that the page allows to be shown. */
export function allowedRoutes(
  routes: readonly Route[],
  { withUnconfirmed = false }: RouteOptions,
): Route[] {
  return routes.filter(({ onRequest }) => withUnconfirmed || !onRequest);
}

/** What the table names for a concern. 999 and the hotline stand above it unless it names them too. */
export function routesNamedFor({ concern, setting, audience }: RouteQuestion): RouteId[] {
  return ROUTE_TABLE[concern]
    .filter(
      ({ settings, audiences }) =>
        (!setting || !settings || settings.includes(setting)) &&
        (!audience || !audiences || audiences.includes(audience)),
    )
    .flatMap((line) => line.routes);
}
