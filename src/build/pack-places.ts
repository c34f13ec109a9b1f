/**
 * Rebuilds `src/data/places.ts` from a folder of CSV files made from public look-ups:
 * `npm run places -- FOLDER`. Deterministic; refuses a file whose columns are not the expected ones.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { placeWords } from '../core/lookup/place-names.js';
import { regions } from '../data/regions.js';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Name the folder that holds the CSV files: npm run places -- FOLDER');
  process.exit(1);
}

function readRows(file: string, columns: readonly string[]): Record<string, string>[] {
  const text = readFileSync(join(folder ?? '', file), 'utf8');
  const rows = parse<Record<string, string>>(text, { columns: true });
  const missing = columns.filter((column) => !(column in (rows[0] ?? {})));
  if (missing.length > 0) throw new Error(`${file} has no column ${missing.join(', ')}.`);
  return rows;
}

// ONS inverts some names ("Bristol, City of"); nobody types or reads them that way.
const uninverted = (name = '') => name.replace(/, (City|County) of$/, '');

// What everybody calls a place whose name begins otherwise.
const SHORT_NAMES: Readonly<Record<string, readonly string[]>> = { Humberside: ['Hull'] };

// The page writes "&" in two police areas and gives the forces of London no names of their own.
const policeAreaName = (ons = '') =>
  ({
    'Avon and Somerset': 'Avon & Somerset',
    'Metropolitan Police': 'Metropolitan',
    'London, City of': 'City of London',
  })[ons] ?? ons;

const councils = readRows('local_authorities.csv', ['name', 'pfa_name']);
const former = readRows('former_local_authorities.csv', ['former_name', 'pfa_name']);
const counties = readRows('ceremonial_counties.csv', ['ceremonial_county', 'police_areas']);

const keyOf = (name: string) => placeWords(name).join(' ');
const currentKeys = new Set(councils.map(({ name = '' }) => keyOf(name)));

const policeAreaLines = regions.flatMap(({ policeAreas }) =>
  policeAreas.map((area) => {
    const inside = (rows: Record<string, string>[]) =>
      rows.filter((row) => policeAreaName(row.pfa_name) === area);
    const current = [
      ...inside(councils).map(({ name }) => uninverted(name)),
      ...(SHORT_NAMES[area] ?? []),
    ];
    const gone = inside(former)
      .map(({ former_name = '' }) => former_name)
      .filter((name) => !currentKeys.has(keyOf(name)));
    const lists = [current, [...new Set(gone)]].map((names) => names.sort().join(';'));
    return lists.join('=').replace(/=$/, '');
  }),
);

const areaNames = new Set(regions.flatMap(({ policeAreas }) => policeAreas.map(keyOf)));
const countyLines = counties.flatMap(({ ceremonial_county: name = '', police_areas = '' }) => {
  const areas = police_areas.split('|').map(policeAreaName);
  const isKnownAnyway =
    areas.length === 1 && (areaNames.has(keyOf(name)) || currentKeys.has(keyOf(name)));
  return isKnownAnyway ? [] : [`${name}~${areas.join(';')}`];
});

const target = 'src/data/places.ts';
writeFileSync(
  target,
  `// Packed by \`npm run places\` from ONS lookups (LAD24_CSP24_PFA24, December 2024; current and former authorities and lieutenancies, 5 June 2026), OGL v3; grammar in core/lookup/place-names.ts.

/** The councils and former councils of each police area, and the counties whose names are not among them. */
export const packedPlaces = \`
${[...policeAreaLines, ...countyLines].join('\n')}
\`;
`,
);
console.log(
  `${target}: ${String(policeAreaLines.length)} police areas, ${String(countyLines.length)} counties.`,
);
