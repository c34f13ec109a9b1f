import type { Gazetteer } from '../../core/lookup/find-region.js';
import { listPlaces } from '../../core/lookup/place-names.js';
import { openPostcodeTable } from '../../core/lookup/postcode-table.js';
import { readPlaces } from '../../core/lookup/read-places.js';
import { packedPlaces } from '../../data/places.js';
import { postcodeRegions } from '../../data/postcode-regions.js';
import { regions } from '../../data/regions.js';

let opened: Gazetteer | undefined;

/** The built-in places, read when somebody first searches and kept for the page's life. */
export function openGazetteer(): Gazetteer {
  opened ??= {
    postcodes: openPostcodeTable(postcodeRegions),
    places: listPlaces(readPlaces(packedPlaces, regions), regions),
  };
  return opened;
}
