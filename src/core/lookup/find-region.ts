/** From what a person typed to a Prevent region, or to an honest question. */
import type { Place } from '../../schema/place.js';
import type { RegionId } from '../../schema/region.js';
import {
  beginsWith,
  placesNamed,
  placesWith,
  placeWords,
  type ListedPlace,
} from './place-names.js';
import { readPostcode } from './postcode.js';
import type { PostcodeClasses, PostcodeTable } from './postcode-table.js';

/** Places outside England that the finder can name. */
export type Country =
  'wales' | 'scotland' | 'northern-ireland' | 'channel-islands' | 'british-forces';

/** What the finder has to say about a text. */
export type RegionAnswer =
  | {
      readonly kind: 'found';
      readonly region: RegionId;
      /** Whether another region, or a country outside England, begins inside the same postcode sector. */
      readonly nearBoundary: boolean;
      readonly level: PostcodeClasses['level'] | Place['kind'];
      /** The place whose name matched, or the postcode as it is usually written. */
      readonly place: string;
    }
  | {
      readonly kind: 'several';
      readonly regions: readonly RegionId[];
      /** Countries outside England that share the part of a postcode. */
      readonly countries: readonly Country[];
      /** The places that share the name; none for a part of a postcode. */
      readonly places: readonly Place[];
      readonly place: string;
    }
  | { readonly kind: 'outside'; readonly country: Country; readonly place: string }
  | {
      readonly kind: 'unknown';
      /** `unknown-postcode`: the form of a postcode, but its district is not in our list. */
      readonly reason: 'empty' | 'unknown-postcode' | 'not-a-postcode' | 'unknown-place';
    };

/** What the finder searches: the postcode table and the place names. */
export interface Gazetteer {
  readonly postcodes: PostcodeTable;
  /** Called when a name is first searched for: most people type a postcode. */
  readonly places: () => readonly ListedPlace[];
}

// The class letters of the packed table.
const REGION_OF_CLASS: Readonly<Record<string, RegionId>> = {
  n: 'north-east',
  w: 'north-west',
  m: 'west-midlands',
  d: 'east-midlands',
  s: 'south-east',
  t: 'south-west',
  e: 'east-of-england',
  l: 'london',
};
const COUNTRY_OF_CLASS: Readonly<Record<string, Country>> = {
  x: 'wales',
  y: 'scotland',
  i: 'northern-ireland',
  c: 'channel-islands',
  f: 'british-forces',
};
const COUNTRY_OF_NAME: ReadonlyMap<string, Country> = new Map([
  ['wales', 'wales'],
  ['scotland', 'scotland'],
  ['northern ireland', 'northern-ireland'],
  ['channel islands', 'channel-islands'],
  ['jersey', 'channel-islands'],
  ['guernsey', 'channel-islands'],
]);

/**
 * Finds the Prevent region of a postcode (whole or begun), council, former council, police area,
 * county or region. Exact for every English postcode of the table; never throws.
 */
export function findRegion(typed: string, gazetteer: Gazetteer): RegionAnswer {
  return (
    findByPostcode(typed, gazetteer.postcodes) ??
    findByName(typed.trim(), gazetteer.places()) ?? { kind: 'unknown', reason: reasonFor(typed) }
  );
}

function findByPostcode(typed: string, table: PostcodeTable): RegionAnswer | undefined {
  const postcode = readPostcode(typed);
  const classes = postcode && table(postcode);
  if (!classes) return undefined;
  const { area, district = '', sector = '', unit = '' } = postcode;
  return answerForClasses(classes, `${area}${district} ${sector}${unit}`.trim());
}

function answerForClasses(classes: PostcodeClasses, place: string): RegionAnswer {
  const letters = classes.letters.split('');
  const regions = letters.flatMap((letter) => REGION_OF_CLASS[letter] ?? []);
  const countries = letters.flatMap((letter) => COUNTRY_OF_CLASS[letter] ?? []);
  const [region] = regions;
  const [country] = countries;
  if (letters.length > 1) return { kind: 'several', regions, countries, places: [], place };
  if (country) return { kind: 'outside', country, place };
  if (!region) return { kind: 'unknown', reason: 'unknown-postcode' };
  const { level, isNearBoundary } = classes;
  return { kind: 'found', region, nearBoundary: isNearBoundary, level, place };
}

function findByName(typed: string, places: readonly ListedPlace[]): RegionAnswer | undefined {
  const country = COUNTRY_OF_NAME.get(placeWords(typed).join(' '));
  if (country) return { kind: 'outside', country, place: typed };
  // "Leeds, West Yorkshire": what stands before the comma says where.
  const [beforeComma = ''] = typed.split(',');
  const named = placesNamed(typed, places);
  const found = named.length > 0 ? named : placesNamed(beforeComma, places);
  const likely = placesWith(beforeComma, places);
  return (
    answerForPlaces(typed, found) ??
    // A word from the middle of one name proves nothing: Wells is not Tunbridge Wells.
    (likely.length > 1 || likely.every((place) => beginsWith(beforeComma, place))
      ? answerForPlaces(typed, likely)
      : undefined) ??
    askWhich(typed, likely)
  );
}

function answerForPlaces(typed: string, places: readonly ListedPlace[]): RegionAnswer | undefined {
  const [first] = places;
  const [region, ...others] = regionsOf(places);
  if (!first || !region || others.length > 0) return undefined;
  const place = places.every(({ name }) => name === first.name) ? first.name : typed;
  return { kind: 'found', region, nearBoundary: false, level: first.kind, place };
}

function askWhich(typed: string, likely: readonly ListedPlace[]): RegionAnswer | undefined {
  const places = likely.filter(
    (place, index) => likely.findIndex(({ name }) => name === place.name) === index,
  );
  if (places.length === 0) return undefined;
  return { kind: 'several', regions: regionsOf(places), countries: [], places, place: typed };
}

function regionsOf(places: readonly ListedPlace[]): RegionId[] {
  return [...new Set(places.flatMap(({ regions }) => regions))];
}

function reasonFor(typed: string) {
  if (!/[a-z\d]/i.test(typed)) return 'empty';
  if (!/\d/.test(typed)) return 'unknown-place';
  return readPostcode(typed) ? 'unknown-postcode' : 'not-a-postcode';
}
