/** Releases of Code-Point Open made for tests, in the form Ordnance Survey publishes them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TruthLine } from '../../src/cli/packing/truth.js';

const COUNTRY: Record<string, string> = { x: 'W92000004', y: 'S92000003' };

/** One district for each class: its code, its name, and its police area as the ONS spells it. */
export const DISTRICTS: Record<string, readonly [code: string, name: string, area: string]> = {
  n: ['E08000035', 'Leeds', 'West Yorkshire'],
  w: ['E08000003', 'Manchester', 'Greater Manchester'],
  m: ['E08000025', 'Birmingham', 'West Midlands'],
  d: ['E06000018', 'Nottingham', 'Nottinghamshire'],
  s: ['E07000178', 'Oxford', 'Thames Valley'],
  t: ['E06000023', 'Bristol, City of', 'Avon and Somerset'],
  e: ['E07000148', 'Norwich', 'Norfolk'],
  l: ['E09000007', 'Camden', 'Metropolitan Police'],
  x: ['W06000015', 'Cardiff', 'South Wales'],
  y: ['S12000036', 'City of Edinburgh', ''],
};

/** A row of Code-Point Open for a postcode of a class. */
export function rowOf(postcode: string, letter: string): string {
  const [code = ''] = DISTRICTS[letter] ?? [];
  const country = COUNTRY[letter] ?? 'E92000001';
  return `"${postcode}",10,400000,300000,"${country}","E19000001","E18000005","","${code}","E05000001"`;
}

/** The rows of each area, by its name. */
export function rowsOf(truth: readonly TruthLine[]): Map<string, string[]> {
  const areas = new Map<string, string[]>();
  for (const { sector, letter, units } of truth) {
    const name = /^[A-Z]+/.exec(sector)?.[0] ?? '';
    const rows = areas.get(name) ?? [];
    areas.set(name, rows);
    for (const unit of units) rows.push(rowOf(sector + unit, letter));
  }
  return areas;
}

/** The look-up of these districts as the ONS publishes it, Wales included. */
export const POLICE_AREA_LOOK_UP = [
  'LAD24CD,LAD24NM,CSP24CD,CSP24NM,PFA24CD,PFA24NM,ObjectId',
  ...Object.values(DISTRICTS)
    .filter(([, , area]) => area !== '')
    .map(
      ([code, name, area], index) =>
        `${code},"${name}",E22000001,"${name}",E23000001,"${area}",${String(index + 1)}`,
    ),
].join('\n');

/** The metadata of a release with so many postcodes in each area. */
export function metadataOf(areas: ReadonlyMap<string, readonly string[]>): string {
  const counts = [...areas].map(([name, rows]) => `${name.padStart(8)}\t${String(rows.length)}\n`);
  return `ORDNANCE SURVEY
PRODUCT: OS CODE-POINT_03.02
DATASET VERSION NUMBER: 2025.4.0
COPYRIGHT DATE: 20251020
RM UPDATE DATE: 20251017
${counts.join('')}`;
}

const folders: string[] = [];
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A new empty folder, cleared away when the tests end. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'prevent-widgets-'));
  folders.push(folder);
  return folder;
}

/** Writes files, in folders as their names say. */
export function writeInto(folder: string, files: Record<string, string | Uint8Array>): string {
  for (const name of Object.keys(files)) {
    const path = join(folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, files[name] ?? '');
  }
  return folder;
}

/** Writes a release into a new folder, with other files beside it or instead of its own. */
export function writeRelease(
  areas: ReadonlyMap<string, readonly string[]>,
  others: Record<string, string> = {},
): string {
  const tables = [...areas].map(([name, rows]) => [
    `codepo_gb/Data/CSV/${name.toLowerCase()}.csv`,
    `${rows.join('\r\n')}\r\n`,
  ]);
  return writeInto(newFolder(), {
    ...(Object.fromEntries(tables) as Record<string, string>),
    'codepo_gb/Doc/metadata.txt': metadataOf(areas),
    'look-ups/police.csv': POLICE_AREA_LOOK_UP,
    ...others,
  });
}
