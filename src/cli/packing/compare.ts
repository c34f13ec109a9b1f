import { openPostcodeTable } from '../../core/lookup/postcode-table.js';
import { PLACE_OF_CLASS } from './classes.js';
import { forEachPostcode, writePostcode, type PostcodeArea } from './postcode-area.js';

/** How new postcodes differ from what a table says of them. */
export interface Comparison {
  /** Postcodes that the table gives another region or country. */
  readonly changed: number;
  /** The first few of them, by area. */
  readonly examples: readonly string[];
  /** Districts that the table does not know, such as `LS78`. */
  readonly newDistricts: readonly string[];
}

const EXAMPLES = 10;

/** Compares areas one by one with a packed table. */
export function compareWith(table: string): {
  add: (area: PostcodeArea) => void;
  result: () => Comparison;
} {
  const lookUp = openPostcodeTable(table);
  const newDistricts = new Set<string>();
  const examples: string[] = [];
  let changed = 0;
  return {
    add(area) {
      forEachPostcode(area, (postcode) => {
        const before = lookUp(postcode)?.letters;
        if (before === undefined) newDistricts.add(postcode.area + postcode.district);
        else if (before !== postcode.letter) {
          changed++;
          const was = PLACE_OF_CLASS[before] ?? before;
          const now = PLACE_OF_CLASS[postcode.letter] ?? postcode.letter;
          examples.push(`${writePostcode(postcode)}: ${now}, was ${was}`);
        }
      });
    },
    result: () => ({
      changed,
      examples: examples.sort().slice(0, EXAMPLES),
      newDistricts: [...newDistricts].sort(),
    }),
  };
}
