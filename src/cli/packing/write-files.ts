import { copyFileSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Problem } from '../problem.js';

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
  const steps = files.map((file) => ({
    file,
    path: file.path,
    wasThere: existsSync(file.path),
    fresh: `${file.path}.${String(process.pid)}.new`,
    former: `${file.path}.${String(process.pid)}.old`,
  }));
  let at = '';
  try {
    for (const { file, path, fresh, former, wasThere } of steps) {
      at = path;
      writeFileSync(fresh, file.contents);
      if (wasThere) copyFileSync(path, former);
    }
    for (const { path, fresh } of steps) {
      at = path;
      renameSync(fresh, path);
    }
    return [];
  } catch (error) {
    for (const { path, former, fresh, wasThere } of steps) {
      if (existsSync(former)) renameSync(former, path);
      else if (!wasThere && !existsSync(fresh)) rmSync(path, { force: true });
    }
    const reason = error instanceof Error ? error.message : String(error);
    const message = `This could not be written, so nothing was (${reason}); see that ${dirname(at)} is a folder you may write to.`;
    return [{ path: at, message, value: null }];
  } finally {
    for (const { fresh, former } of steps) {
      rmSync(fresh, { force: true });
      rmSync(former, { force: true });
    }
  }
}
