/** Whether a version that has been lying on a server is still what it was. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Problem } from '../problem.js';
import type { Release } from './release.js';

/**
 * What is wrong with a release that was read from `folder`: another version than its name says, scripts that are missing
 * or are not those of `integrity.json`, and JSON that cannot be read. Nothing known can be said of other files.
 */
export function findDamage(release: Release, folder: string, version: string): Problem[] {
  if (release.version !== version) {
    const message = `The integrity.json here is of version ${release.version}. Put back the folder of ${version}, from where you keep copies.`;
    return [{ path: folder, message, value: release.version }];
  }
  const { files, integrity } = release;
  const changed = Object.keys(integrity).filter(
    (name) => integrity[name] !== fingerprintOf(files.get(name)),
  );
  const broken = [...files].flatMap(([name, contents]) =>
    name.endsWith('.json') && !isJson(contents) ? [name] : [],
  );
  return [...changed, ...broken].map((name) => ({
    path: join(folder, name),
    message: `This file is damaged or missing. Put back the folder of ${version}, from where you keep copies.`,
    value: null,
  }));
}

function fingerprintOf(contents: Uint8Array | undefined): string | undefined {
  return contents && `sha384-${createHash('sha384').update(contents).digest('base64')}`;
}

function isJson(contents: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder().decode(contents));
    return true;
  } catch {
    return false;
  }
}
