import type { Route } from '../../schema/route.js';
import type { Setting } from '../../schema/setting.js';
import { DUTIES, ROUTE_TABLE } from './route-table.js';

/**
 * The routes that some concern or duty leads to in a kind of organisation, in the order of the full list. All of
 * them when the kind is not known.
 */
export function routesForSetting(routes: readonly Route[], setting: Setting | undefined): Route[] {
  const lines = [...Object.values(ROUTE_TABLE).flat(), ...DUTIES];
  return routes.filter(
    ({ id }) =>
      !setting ||
      lines.some(
        ({ settings, routes: named }) =>
          named.includes(id) && (!settings || settings.includes(setting)),
      ),
  );
}
