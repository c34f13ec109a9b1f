/** Packs the towns of a table of GeoNames into `src/data/towns.ts`. */
import { listPlaces, listPlacesOutside } from '../core/lookup/place-list.js';
import { keyOf } from '../core/lookup/place-words.js';
import { placesOutside } from '../data/places-outside.js';
import { packedPlaces } from '../data/places.js';
import { regionMap } from '../data/region-map.js';
import { regions } from '../data/regions.js';
import type { RegionId } from '../schema/region.js';
import { chooseTowns, SMALLEST_TOWN } from './choose-towns.js';
import type { FileToPack, PackedFile } from './pack-file.js';
import { readGeoNames, type GeoNamesRow } from './read-geonames.js';

/** The packed towns there are now, which the new may not be many fewer than. */
export interface PreviousTowns {
  readonly england: string;
  readonly outside: string;
}

/** The least share of the towns there are now: a file cut short would else lose them without a word. */
const LEAST_SHARE = 0.99;

// GeoNames gives these no inhabitants of their own, or too few; some are namesakes of others in the list.
const WITHOUT_NUMBERS: Readonly<Partial<Record<RegionId, readonly string[]>>> = {
  'north-east': ['Richmond', 'Skipton', 'Whitby'],
  'north-west': ['Kirkby'],
  'west-midlands': ['Stratford', 'Wellington'],
  'east-midlands': ['Kirkby', 'Oakham', 'Skegness'],
  'south-west': ['Glastonbury', 'St Ives', 'Wellington', 'Wells'],
  'east-of-england': ['St Ives'],
  london: [
    'Catford',
    'East Ham',
    'Ilford',
    'Richmond',
    'Stratford',
    'Tottenham',
    'Twickenham',
    'Uxbridge',
    'Walthamstow',
    'Wimbledon',
    'Woolwich',
  ],
};

/** Packs a table of places in GeoNames' own form, or refuses another form and a file that is not whole. */
export function packTowns(
  { path, text, sources }: FileToPack,
  previous: PreviousTowns,
): PackedFile {
  const { value: rows, problems: unread } = readGeoNames(text, path);
  if (unread.length > 0) return { value: undefined, problems: unread };
  if (rows.length === 0) {
    const message =
      'No populated place of Great Britain stands in this file; take the whole table.';
    return { value: undefined, problems: [{ path, message, value: null }] };
  }
  const england = packEngland(rows.filter(({ where }) => where === 'england'));
  const outside = packOutside(rows);
  const problems = [
    ...checkNumber(path, 'in England', countNames(england), countNames(previous.england)),
    ...checkNumber(path, 'outside England', countNames(outside), countNames(previous.outside)),
  ];
  if (problems.length > 0) return { value: undefined, problems };
  const module = `// Packed by \`npm run towns\` from GeoNames (${sources}), CC BY 4.0; grammar in core/lookup/place-list.ts.

/** The towns of each region whose names are no council's there. A name in two lines is two towns'. */
export const packedTowns = \`
${asTemplate(england)}
\`;

/** The towns outside England, by country. */
export const packedTownsOutside = \`
${asTemplate(outside)}
\`;
`;
  const summary = `${String(countNames(england))} towns in England, ${String(countNames(outside))} outside.`;
  return { value: { module, summary }, problems };
}

function packEngland(rows: readonly GeoNamesRow[]): string {
  const towns = [...chooseTowns(rows, listPlaces(packedPlaces, regions), regionMap)];
  const lines = regions.map(({ id }) => [
    ...towns.flatMap(([name, within]) => (within.includes(id) ? name : [])),
    ...(WITHOUT_NUMBERS[id] ?? []),
  ]);
  return lines.map(joinNames).join('\n');
}

function packOutside(rows: readonly GeoNamesRow[]): string {
  const known = new Set(listPlacesOutside(placesOutside).map(({ name }) => keyOf(name)));
  const lines = ['wales', 'scotland', 'northern-ireland'].map((country) => {
    const names = rows
      .filter(({ where, population }) => where === country && population >= SMALLEST_TOWN)
      .map(({ name }) => name.replace(' County Borough', ''))
      .filter((name) => !known.has(keyOf(name)));
    return `${country}=${joinNames(names)}`;
  });
  return lines.join('\n');
}

const joinNames = (names: readonly string[]) => [...new Set(names)].sort().join(';');

const countNames = (packed: string) =>
  packed.split(/[\n;]|[a-z-]+=/).filter((name) => name !== '').length;

function checkNumber(path: string, where: string, now: number, before: number) {
  if (now >= before * LEAST_SHARE) return [];
  const message = `There are ${String(now)} towns ${where}, fewer than 99% of the ${String(before)} there are now; take the whole table, or find out what happened to them.`;
  return [{ path, message, value: now }];
}

const asTemplate = (text: string) => text.replace(/[\\`]|\$(?=\{)/g, '\\$&');
