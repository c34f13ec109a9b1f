import { listPlaces } from '../../core/lookup/place-list.js';
import type { Region } from '../../schema/region.js';

/** How new place names differ from others: names with the police area or regions they lie in. */
export interface NameComparison {
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

/** Compares place names, packed as `packedPlaces` is, with those before. */
export function compareNames(
  before: string,
  now: string,
  regions: readonly Region[],
): NameComparison {
  const [old, fresh] = [namesIn(before, regions), namesIn(now, regions)];
  return { gained: without(fresh, old), lost: without(old, fresh) };
}

function namesIn(packed: string, regions: readonly Region[]): ReadonlySet<string> {
  const places = listPlaces(packed, regions);
  return new Set(
    places.map((place) => `${place.name} (${place.policeArea ?? place.regions.join(', ')})`),
  );
}

const without = (names: ReadonlySet<string>, others: ReadonlySet<string>) =>
  [...names].filter((name) => !others.has(name)).sort();
