import type { Place } from '../schema/place.js';
import type { RegionId } from '../schema/region.js';
import { regionAt } from '../core/lookup/region-at.js';
import type { RegionMap } from '../core/lookup/region-map.js';
import { keyOf } from '../core/lookup/place-words.js';

/** A populated place of England, as GeoNames lists it. */
export interface TownRow {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
}

/** Inhabitants from which a town is worth its bytes. */
export const SMALLEST_TOWN = 15_000;
/** A place this small still makes readers of its name ask which one is meant. */
const SMALLEST_NAMESAKE = 1_000;
/**
 * The regions that each town's name stands for: that of the town, and those of its namesakes elsewhere,
 * so that the finder asks rather than errs. A name that is a council's, county's or police area's of the
 * same region is known already, and a village elsewhere does not make it doubtful.
 *
 * Regions come from the map. For all towns of this size within 2 km of a boundary the district that
 * GeoNames gives agrees with it (30 of 30, 21 November 2026).
 */
export function chooseTowns(
  rows: readonly TownRow[],
  known: readonly Place[],
  map: RegionMap,
): ReadonlyMap<string, readonly RegionId[]> {
  const placed = rows.flatMap((row) => {
    const at = regionAt({ ...row, accuracy: 0 }, map);
    if (!at) return [];
    const key = keyOf(row.name);
    const isKnown = known.some(
      (place) => keyOf(place.name) === key && place.regions.join() === at.region,
    );
    return [{ ...row, key, region: at.region, isKnown }];
  });
  const chosen = new Map<string, readonly RegionId[]>();
  for (const town of placed.filter(({ population }) => population >= SMALLEST_TOWN)) {
    const namesakes = placed.filter(({ key }) => key === town.key);
    const smallest = namesakes.some(({ isKnown }) => isKnown) ? SMALLEST_TOWN : SMALLEST_NAMESAKE;
    const counted = namesakes.filter(({ population }) => population >= smallest);
    if (counted.every(({ isKnown }) => isKnown)) continue;
    chosen.set(town.name, [...new Set(counted.map(({ region }) => region))]);
  }
  return chosen;
}
