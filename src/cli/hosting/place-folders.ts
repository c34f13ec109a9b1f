/** Puts whole folders of files in place, all of them or none. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { reasonOf, type Problem } from '../problem.js';
import type { Files } from './release.js';

/** A folder as it is to be. */
export interface FolderToPlace {
  readonly name: string;
  readonly files: Files;
}

/**
 * Writes folders below `root`: first beside their places, then, when all are there, into them. What stood there
 * is gone, or comes back when the system refuses half-way, or with the next run when this one is killed.
 */
export function placeFolders(root: string, folders: readonly FolderToPlace[]): Problem[] {
  const steps = folders.map(({ name, files }) => ({
    files,
    path: join(root, name),
    fresh: join(root, `.${name}.${String(process.pid)}.new`),
    former: join(root, `.${name}.${String(process.pid)}.old`),
  }));
  const placed: typeof steps = [];
  try {
    clearLeftovers(root);
    for (const { fresh, files } of steps) writeFolder(fresh, files);
    for (const step of steps) {
      if (existsSync(step.path)) renameSync(step.path, step.former);
      placed.push(step);
      renameSync(step.fresh, step.path);
    }
    for (const { former } of steps) remove(former);
    return [];
  } catch (error) {
    for (const { path, former } of placed) {
      remove(path);
      if (existsSync(former)) renameSync(former, path);
    }
    const message = `This could not be written, so nothing was (${reasonOf(error)}); see that it is a folder you may write to.`;
    return [{ path: root, message, value: null }];
  } finally {
    for (const { fresh } of steps) remove(fresh);
  }
}

/** A run that was killed leaves what it wrote, or, between two renames, nothing in the place of a folder. */
function clearLeftovers(root: string): void {
  for (const name of readdirSync(root)) {
    const [, folder, kind] = /^\.(v\d.*)\.\d+\.(new|old)$/.exec(name) ?? [];
    if (folder === undefined) continue;
    const [leftover, path] = [join(root, name), join(root, folder)];
    if (kind === 'old' && !existsSync(path)) renameSync(leftover, path);
    else remove(leftover);
  }
}

function writeFolder(folder: string, files: Files): void {
  for (const [name, contents] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true });
}
