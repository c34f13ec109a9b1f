/** Whether a release is whole: nothing in it may be missing or fewer than it says, or than it was. */
import type { Problem } from '../problem.js';
import { WHOLE_AREAS } from './classes.js';
import type { AreaFile } from './read-code-point.js';
import type { Metadata } from './read-metadata.js';

/** What a release is measured against: the built-in table. */
export interface PreviousRelease {
  readonly table: string;
  readonly postcodes: number;
}

/** The least share of the postcodes of the last release: some always go, but never one in a hundred. */
const LEAST_SHARE = 0.99;

const problem = (path: string, message: string, value: unknown): Problem => ({
  path,
  message,
  value,
});

/** Whether each area has one file, and none is missing. */
export function checkAreas(
  folder: string,
  files: readonly Pick<AreaFile, 'path' | 'name'>[],
  { counts }: Metadata,
  { table }: PreviousRelease,
): Problem[] {
  const pathOf = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { path, name } of files) {
    const other = pathOf.get(name);
    pathOf.set(name, path);
    if (other !== undefined) {
      const message = `This is a second file of the area ${name} beside ${other}; leave one release only.`;
      problems.push(problem(path, message, name));
    } else if (name in WHOLE_AREAS) {
      const message = `The release now holds the area ${name}; take it out of WHOLE_AREAS in src/cli/packing, then npm run build.`;
      problems.push(problem(path, message, name));
    }
  }
  const known = [...table.matchAll(/(?:^|;)([A-Z]+)/g)].map(([, area = '']) => area);
  const expected = new Set([...known.filter((area) => !(area in WHOLE_AREAS)), ...counts.keys()]);
  const missing = [...expected].filter((area) => !pathOf.has(area)).sort();
  if (missing.length > 0) {
    const message = `There is no file for the postcode areas ${missing.join(', ')}; unzip the whole release.`;
    problems.push(problem(folder, message, missing));
  }
  return problems;
}

/** Whether a file has as many rows as the metadata count. */
export function checkCount(
  { path, name }: AreaFile,
  rows: number,
  { counts }: Metadata,
): Problem[] {
  const expected = counts.get(name);
  if (expected === rows) return [];
  const counted = expected === undefined ? 'do not count' : `count ${String(expected)} in`;
  const message = `The file has ${String(rows)} postcodes, but the metadata ${counted} the area ${name}; download the release again.`;
  return [problem(path, message, rows)];
}

/** Whether there are about as many postcodes as in the last release. */
export function checkSize(
  folder: string,
  postcodes: number,
  { postcodes: before }: PreviousRelease,
): Problem[] {
  if (postcodes >= before * LEAST_SHARE) return [];
  const message = `There are ${postcodes.toLocaleString('en-GB')} postcodes with a district, fewer than 99% of the ${before.toLocaleString('en-GB')} of the last release; download the release again, or find out what happened to them.`;
  return [problem(folder, message, postcodes)];
}
