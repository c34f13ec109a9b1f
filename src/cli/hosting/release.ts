/** A version as it is served: its files, and where they are found. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Checked } from '../problem.js';

/** Contents of files by their paths, with `/` between folders. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** A version of the widgets. */
export interface Release {
  readonly version: string;
  readonly files: Files;
  /** `sha384-…` of scripts, by their paths. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** Names the version and the checksums of the scripts. */
const CONTENTS = 'integrity.json';

/** Of no use to a page: the program for Node. */
const LEFT_OUT = 'cli/';

/** Made anew from the others. */
const COMPRESSED = /\.(br|gz)$/;

/** Reads a folder that holds one version, but for what pages have no use for and what is compressed. */
export function readRelease(folder: string): Checked<Release | null> {
  const refuse = (message: string) => ({
    value: null,
    problems: [{ path: folder, message, value: null }],
  });
  const contents = join(folder, CONTENTS);
  if (!existsSync(contents)) {
    return refuse(`There is no ${CONTENTS} here, so this is no built version; build it first.`);
  }
  const { version, files: integrity } = readContents(contents);
  if (version === undefined || !/^\d+\.\d+\.\d+/.test(version)) {
    return refuse(`The ${CONTENTS} here names no version such as 1.2.3; build it again.`);
  }
  const names = listFiles(folder).filter(
    (name) => !name.startsWith(LEFT_OUT) && !COMPRESSED.test(name),
  );
  const files = new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
  return { value: { version, files, integrity }, problems: [] };
}

/** Folder of a version that never changes: `v1.2.3`. */
export const fixedFolder = (version: string) => `v${version}`;

/** Folder of whatever is the newest of a major version: `v1`. */
export const movingFolder = (version: string) => `v${version.split('.')[0] ?? ''}`;

/** Paths of all files below a folder, with `/` between folders, sorted. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

interface Contents {
  readonly version?: string;
  readonly files: Readonly<Record<string, string>>;
}

function readContents(path: string): Contents {
  try {
    const { version, files } = JSON.parse(readFileSync(path, 'utf8')) as Partial<Contents>;
    return { ...(typeof version === 'string' && { version }), files: files ?? {} };
  } catch {
    return { files: {} };
  }
}
