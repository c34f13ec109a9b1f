/** The class letters of the postcode table, from the side of whoever packs or checks it. */
import { COUNTRY_OF_CLASS, REGION_OF_CLASS } from '../../core/lookup/find-by-postcode.js';
import type { Country } from '../../schema/country.js';
import type { RegionId } from '../../schema/region.js';

/** Region or country of each class letter. */
export const PLACE_OF_CLASS: Readonly<Record<string, RegionId | Country>> = {
  ...REGION_OF_CLASS,
  ...COUNTRY_OF_CLASS,
};

/** A class letter: one of the names in `PLACE_OF_CLASS`. */
export type ClassLetter = string;

/** The class letter of a region or country; `undefined` when there is no such place. */
export function classOfPlace(place: string): ClassLetter | undefined {
  return Object.keys(PLACE_OF_CLASS).find((letter) => PLACE_OF_CLASS[letter] === place);
}

/** Whether a letter is a class letter. */
export function isClassLetter(letter: string): boolean {
  return Object.hasOwn(PLACE_OF_CLASS, letter);
}

/** Whether a class is a region of England. */
export function isEnglish(letter: ClassLetter): boolean {
  return Object.hasOwn(REGION_OF_CLASS, letter);
}

/**
 * Areas that Code-Point Open does not hold, each of one class throughout: Northern Ireland, Jersey,
 * Guernsey, British Forces, and the Isle of Man, which the GOV.UK page counts as North-West.
 */
export const WHOLE_AREAS: Readonly<Record<string, ClassLetter>> = {
  BT: 'i',
  JE: 'c',
  GY: 'c',
  BF: 'f',
  IM: 'w',
};
