// Written by hand: opens the packed tables beside it.
import type { Gazetteer } from '../core/lookup/find-region.js';
import { listPlaces } from '../core/lookup/place-names.js';
import { openPostcodeTable } from '../core/lookup/postcode-table.js';
import { packedPlaces } from './places.js';
import { postcodeRegions } from './postcode-regions.js';
import { regions } from './regions.js';

let opened: Gazetteer | undefined;

/** The built-in places, read when somebody first searches and kept for the page's life. */
export function openGazetteer(): Gazetteer {
  opened ??= {
    postcodes: openPostcodeTable(postcodeRegions),
    places: listPlaces(packedPlaces, regions),
  };
  return opened;
}
