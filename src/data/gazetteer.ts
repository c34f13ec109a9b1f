// Written by hand: opens the packed tables beside it.
import type { Gazetteer } from '../core/lookup/find-region.js';
import {
  indexPlaces,
  listPlaces,
  listPlacesOutside,
  listTowns,
  type PlaceNames,
} from '../core/lookup/place-list.js';
import { readShortForms } from '../core/lookup/place-words.js';
import { openPostcodeTable } from '../core/lookup/postcode-table.js';
import { packedPlaces } from './places.js';
import { placesOutside } from './places-outside.js';
import { postcodeRegions } from './postcode-regions.js';
import { regions } from './regions.js';
import { shortFormLines } from './short-forms.js';
import { packedTowns, packedTownsOutside } from './towns.js';

let names: PlaceNames | undefined;

const readNames = () =>
  indexPlaces(
    [
      ...listPlaces(packedPlaces, regions),
      ...listTowns(packedTowns, regions),
      ...listPlacesOutside(placesOutside),
      ...listPlacesOutside(packedTownsOutside),
    ],
    readShortForms(shortFormLines),
  );

/** The built-in places. Each table is read when it is first needed and kept for the page's life. */
export const gazetteer: Gazetteer = {
  postcodes: openPostcodeTable(postcodeRegions),
  names: () => (names ??= readNames()),
};
