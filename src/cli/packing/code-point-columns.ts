/** The columns of Code-Point Open. Its data files have no header; a file beside them names the columns. */
import { readFileSync } from 'node:fs';
import type { Problem } from '../problem.js';
import { readColumns } from './read-table.js';

/**
 * The columns as `Doc/Code-Point_Open_Column_Headers.csv` names them: postcode, positional quality,
 * easting, northing, country, NHS regional health authority, NHS health authority, county, district, ward.
 */
export const COLUMNS = ['PC', 'PQ', 'EA', 'NO', 'CY', 'RH', 'LH', 'CC', 'DC', 'WC'] as const;

/** Whether a first line names these columns, or some of them among new ones. */
export function isHeaderFile(columns: readonly string[]): boolean {
  return COLUMNS.filter((column) => columns.includes(column)).length >= COLUMNS.length / 2;
}

/** What is wrong with a file of column names. */
export function checkHeaders(path: string): Problem[] {
  const found = readColumns(readFileSync(path, 'utf8'));
  if (found.join() === COLUMNS.join()) return [];
  return [
    {
      path: `${path}:1`,
      message: `The columns of the release have changed: found ${found.join(' ')} instead of ${COLUMNS.join(' ')}. Adapt COLUMNS and whoever reads them in src/cli/packing, then npm run build.`,
      value: found,
    },
  ];
}
