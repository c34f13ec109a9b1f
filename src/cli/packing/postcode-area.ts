/** The postcodes of one area with their classes, as they are read, packed, compared and written. */
import { isClassLetter, type ClassLetter } from './classes.js';

/** The postcodes of one area. */
export interface PostcodeArea {
  readonly name: string;
  /** District (`1`, `1A`), then sector (a digit), then units, each with its class letter (`DYx`). */
  readonly districts: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
}

/** One postcode with its class. */
export interface ClassedPostcode {
  readonly area: string;
  readonly district: string;
  readonly sector: string;
  readonly unit: string;
  readonly letter: ClassLetter;
}

/** Calls back for each postcode of an area; millions pass here, so no list of them is made. */
export function forEachPostcode(
  { name, districts }: PostcodeArea,
  visit: (postcode: ClassedPostcode) => void,
): void {
  for (const [district, sectors] of districts) {
    for (const [sector, units] of sectors) {
      for (const classed of units) {
        const [unit, letter] = [classed.slice(0, 2), classed.slice(2)];
        if (isClassLetter(letter)) visit({ area: name, district, sector, unit, letter });
      }
    }
  }
}

/** A postcode as it is usually written. */
export function writePostcode({ area, district, sector, unit }: ClassedPostcode): string {
  return `${area}${district} ${sector}${unit}`;
}
