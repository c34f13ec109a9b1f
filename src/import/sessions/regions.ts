/** The regions that words name, however they are spelt. */
import type { RegionId } from '../../schema/region.js';

/** What was understood of a list of regions. None at all: the session is for everybody. */
export interface RegionsFound {
  /** In the order of the GOV.UK page. */
  readonly ids: readonly RegionId[];
  /** What was not understood, as it was written. */
  readonly unknown: readonly string[];
}

const IN_ORDER: readonly RegionId[] = [
  'north-west',
  'north-east',
  'west-midlands',
  'east-midlands',
  'south-east',
  'south-west',
  'east-of-england',
  'london',
];

/** In this order: "South West London" is London. All of Yorkshire and the Humber is in the North-East. */
const NAMES: readonly (readonly [RegExp, RegionId])[] = [
  [/\b(greater |(north|south)? ?(east|west)? )?london\b/g, 'london'],
  [/\byorkshire( and( the)? humber(side)?)?\b/g, 'north-east'],
  [/\beast (of )?england\b|\beastern( england)?\b|\beast anglia\b/g, 'east-of-england'],
  [/\bwest midlands\b/g, 'west-midlands'],
  [/\beast midlands\b/g, 'east-midlands'],
  [/\bnorth ?west(ern)?\b|\bnw\b/g, 'north-west'],
  [/\bnorth ?east(ern)?\b|\bne\b/g, 'north-east'],
  [/\bsouth ?west(ern)?\b|\bsw\b/g, 'south-west'],
  [/\bsouth ?east(ern)?\b|\bse\b/g, 'south-east'],
];
const NATIONAL = new Set(
  'all any every both everywhere national nationwide nationally england english wide country whole uk n a na none tbc'.split(
    ' ',
  ),
);
const FILLING = /\b(and|the|of|in|for|only|dfe|prevent|regions?|regional|area|england)\b/g;

/** Reads regions: names in any order, apart by commas, "and", slashes or lines. */
export function readRegions(words: string): RegionsFound {
  const ids = new Set<RegionId>();
  const unknown: string[] = [];
  let isForAll = false;
  for (const part of words.split(/[,;/|\n•+]|\s-\s/)) {
    let left = part
      .toLowerCase()
      .replace(/&/g, ' and ')
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim();
    const before = ids.size;
    for (const [name, id] of NAMES) {
      const without = left.replace(name, ' ');
      if (without !== left) ids.add(id);
      left = without;
    }
    if (ids.size === before && meansAll(left)) isForAll = true;
    else if (left.replace(FILLING, '').trim()) unknown.push(part.trim());
  }
  return { ids: isForAll ? [] : IN_ORDER.filter((id) => ids.has(id)), unknown };
}

function meansAll(words: string): boolean {
  const said = words.split(' ').filter((word) => word && !/^regions?$/.test(word));
  return said.length > 0 && said.every((word) => NATIONAL.has(word));
}
