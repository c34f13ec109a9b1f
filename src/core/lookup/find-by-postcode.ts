import type { Country } from '../../schema/country.js';
import type { RegionId } from '../../schema/region.js';
import { mendPostcode, readPostcode, type Postcode } from './postcode.js';
import type { PostcodeClasses, PostcodeTable } from './postcode-table.js';
import { askForRegion, type RegionAnswer } from './region-answer.js';

/** The regions by the class letters of the packed table. */
export const REGION_OF_CLASS: Readonly<Record<string, RegionId>> = {
  n: 'north-east',
  w: 'north-west',
  m: 'west-midlands',
  d: 'east-midlands',
  s: 'south-east',
  t: 'south-west',
  e: 'east-of-england',
  l: 'london',
};
/** The places outside England by the class letters of the packed table. */
export const COUNTRY_OF_CLASS: Readonly<Record<string, Country>> = {
  x: 'wales',
  y: 'scotland',
  i: 'northern-ireland',
  c: 'channel-islands',
  f: 'british-forces',
};

/** What the postcode in a text says, whole or begun; `undefined` when there is none that exists. */
export function findByPostcode(typed: string, table: PostcodeTable): RegionAnswer | undefined {
  const postcode = readPostcode(typed);
  const asTyped = postcode && answerPostcode(postcode, table);
  if (asTyped) return asTyped;
  for (const mended of mendPostcode(typed)) {
    const answer = answerPostcode(mended, table);
    if (answer) return answer;
  }
  return undefined;
}

function answerPostcode(postcode: Postcode, table: PostcodeTable): RegionAnswer | undefined {
  const classes = table(postcode);
  if (!classes) return undefined;
  const { area, district = '', sector = '', unit = '' } = postcode;
  return answerForClasses(classes, `${area}${district} ${sector}${unit}`.trim());
}

function answerForClasses(classes: PostcodeClasses, place: string): RegionAnswer {
  const { letters, level, neighbours } = classes;
  const regions = regionsOf(letters);
  const countries = letters.split('').flatMap((letter) => COUNTRY_OF_CLASS[letter] ?? []);
  const [region] = regions;
  const [country] = countries;
  if (letters.length > 1) return askForRegion(regions, place, countries);
  if (country) return { kind: 'outside', country, place };
  if (!region) return { kind: 'unknown', reason: 'unknown-postcode' };
  const nearBoundary = neighbours !== '';
  return { kind: 'found', region, nearBoundary, neighbours: regionsOf(neighbours), level, place };
}

function regionsOf(letters: string): RegionId[] {
  return letters.split('').flatMap((letter) => REGION_OF_CLASS[letter] ?? []);
}
