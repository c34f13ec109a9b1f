/** What in the way of a moving folder is not ours, and so must not be replaced. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problem.js';
import { fixedFolder, listFiles, readRelease, type Files } from './release.js';

/** As many as are named; the remedy for one is the remedy for all. */
const MOST_NAMED = 5;

/**
 * Why the folder `name` below `root` may not be replaced: it is no version of ours, or files lie in it that neither the
 * version in it nor the next one has. An empty folder is in nobody's way.
 * @param next files of the version that is to come
 */
export function findStrangers(root: string, name: string, next: Files): Problem[] {
  const path = join(root, name);
  if (!existsSync(path)) return [];
  const isFolder = statSync(path).isDirectory();
  if (isFolder && readdirSync(path).length === 0) return [];
  const there = isFolder ? readRelease(path).value : null;
  if (!there) {
    const message =
      'This is there and is no version of the widgets, so it is not replaced. Move it away, or name another folder.';
    return [{ path, message, value: null }];
  }
  const fixed = join(root, fixedFolder(there.version));
  const known = new Set([
    ...next.keys(),
    ...Object.keys(there.integrity),
    ...(existsSync(fixed) ? listFiles(fixed) : []),
  ]);
  const strangers = listFiles(path).filter(
    (file) => !known.has(file) && !known.has(file.replace(/\.(br|gz)$/, '')),
  );
  return strangers.slice(0, MOST_NAMED).map((file) => ({
    path: join(path, file),
    message: `This is no file of the widgets and would be lost. Move it out of ${name}, beside it.`,
    value: null,
  }));
}
