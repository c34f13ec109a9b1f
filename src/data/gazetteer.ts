// Written by hand: opens the packed tables beside it.
import type { Gazetteer } from '../core/lookup/find-region.js';
import { listPlaces, type ListedPlace } from '../core/lookup/place-names.js';
import { openPostcodeTable } from '../core/lookup/postcode-table.js';
import { packedPlaces } from './places.js';
import { postcodeRegions } from './postcode-regions.js';
import { regions } from './regions.js';

let places: readonly ListedPlace[] | undefined;

/** The built-in places. Each table is read when it is first needed and kept for the page's life. */
export const gazetteer: Gazetteer = {
  postcodes: openPostcodeTable(postcodeRegions),
  places: () => (places ??= listPlaces(packedPlaces, regions)),
};
