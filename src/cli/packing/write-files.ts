import { copyFileSync, existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { reasonOf, type Problem } from '../problem.js';

/** A file to be written. */
export interface FileToWrite {
  readonly path: string;
  readonly contents: string | Uint8Array;
}

/**
 * Writes all of the files or none: first beside their places, then, when all are there, into them. What
 * stood there comes back if the system refuses half-way.
 */
export function writeFiles(files: readonly FileToWrite[]): Problem[] {
  const obstacles = new Map(files.flatMap(({ path }) => obstacleTo(path) ?? []));
  if (obstacles.size > 0) {
    return [...obstacles].map(([path, message]) => ({ path, message, value: null }));
  }
  const steps = files.map((file) => ({
    file,
    path: file.path,
    wasThere: existsSync(file.path),
    fresh: `${file.path}.${String(process.pid)}.new`,
    former: `${file.path}.${String(process.pid)}.old`,
  }));
  let at = '';
  const replaced: typeof steps = [];
  try {
    for (const { file, path, fresh, former, wasThere } of steps) {
      at = path;
      writeFileSync(fresh, file.contents);
      if (wasThere) copyFileSync(path, former);
    }
    for (const step of steps) {
      at = step.path;
      renameSync(step.fresh, step.path);
      replaced.push(step);
    }
    return [];
  } catch (error) {
    for (const { path, former, wasThere } of replaced) {
      if (wasThere) renameSync(former, path);
      else remove(path);
    }
    const message = `This could not be written, so nothing was (${reasonOf(error)}); see that ${dirname(at)} is a folder you may write to.`;
    return [{ path: at, message, value: null }];
  } finally {
    for (const { fresh, former } of steps) {
      remove(fresh);
      remove(former);
    }
  }
}

/** What stands in the way of a file, with what to do. */
function obstacleTo(path: string): [[path: string, message: string]] | undefined {
  const folder = dirname(path);
  if (!existsSync(folder)) {
    return [[folder, 'There is no such folder to write into; make it, or name another.']];
  }
  if (!statSync(folder).isDirectory()) {
    return [[folder, 'This is a file, so nothing can be written into it; name a folder.']];
  }
  return existsSync(path) && statSync(path).isDirectory()
    ? [[path, 'This is a folder, so it was not written over; name a file.']]
    : undefined;
}

// `force` forgives no more than a file that is not there, and this runs where nothing may be thrown.
function remove(path: string): void {
  if (existsSync(path)) rmSync(path);
}
