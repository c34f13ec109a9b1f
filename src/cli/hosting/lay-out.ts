/** From a version to the folders that are served. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Checked, Problem } from '../problem.js';
import { Compressor } from './compress-files.js';
import { findStrangers } from './find-strangers.js';
import { placeFolders } from './place-folders.js';
import { fixedFolder, movingFolder, type Files, type Release } from './release.js';
import { stampFiles } from './stamp-files.js';

/** What has been laid out. */
export interface Layout {
  /** Folders that were written; the fixed one only when it was not there. */
  readonly written: readonly string[];
  /** Folders of other versions that stay. */
  readonly kept: readonly string[];
  readonly files: number;
  readonly bytes: number;
}

/**
 * Writes the fixed and the moving folder of a version below `root`, or nothing. A fixed folder that is there with
 * the same contents stays; with others, the version is refused, and so is a moving folder with files of others.
 * @param address where `root` is served, with a `/` at the end
 * @param tell hears of each file, and of the share of the work that is done
 */
export async function layOut(
  release: Release,
  root: string,
  address: string,
  tell: (name: string, share: number) => void,
): Promise<Checked<Layout | null>> {
  const refuse = (problems: readonly Problem[]) => ({ value: null, problems });
  const [fixed, moving] = [fixedFolder(release.version), movingFolder(release.version)];
  const filesOf = (name: string) => stampFiles(release.files, `${address}${name}/`);
  const isThere = existsSync(join(root, fixed));
  const changed = isThere ? changedFile(join(root, fixed), filesOf(fixed)) : undefined;
  if (changed !== undefined) return refuse([hasChanged(join(root, fixed), changed)]);
  const strangers = findStrangers(root, moving, release.files);
  if (strangers.length > 0) return refuse(strangers);
  const names = isThere ? [moving] : [fixed, moving];
  const compressor = new Compressor(tell);
  const folders: { name: string; files: Files }[] = [];
  for (const name of names) {
    folders.push({ name, files: await compressor.addForms(filesOf(name)) });
  }
  const unwritten = placeFolders(root, folders);
  if (unwritten.length > 0) return refuse(unwritten);
  const contents = folders.flatMap(({ files }) => [...files.values()]);
  const kept = readdirSync(root).filter((name) => /^v\d/.test(name) && !names.includes(name));
  const bytes = contents.reduce((sum, { length }) => sum + length, 0);
  return { value: { written: names, kept, files: contents.length, bytes }, problems: [] };
}

/** Path of the first file that is missing in a folder or has other contents. Compressed forms may differ. */
function changedFile(folder: string, files: Files): string | undefined {
  for (const [name, contents] of files) {
    const path = join(folder, name);
    const isSame =
      existsSync(path) && statSync(path).isFile() && readFileSync(path).equals(contents);
    if (!isSame) return name;
  }
  return undefined;
}

function hasChanged(folder: string, name: string): Problem {
  const message = `This version is there with another ${name}, and a fixed version never changes. Give the new one a new number; if only the address is new, name an empty folder.`;
  return { path: folder, message, value: null };
}
