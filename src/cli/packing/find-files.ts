/** Which files of a folder are which: by what is in them; only the postcode files go by their names. */
import { closeSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isHeaderFile } from './code-point-columns.js';
import { isLookUp } from './look-up-forms.js';
import { isMetadata } from './read-metadata.js';
import { readColumns } from './read-table.js';

/** What a file can be. */
export type FileKind =
  /** Code-Point Open, one file a postcode area: `ld.csv`. */
  | 'code-point'
  /** The names of its columns, in a file of their own. */
  | 'headers'
  /** Its counts and date. */
  | 'metadata'
  | 'licence'
  | 'look-up';

/** Paths of the files of each kind, sorted. */
export type FoundFiles = Readonly<Record<FileKind, readonly string[]>>;

/** Searches a folder and all folders in it, hidden ones and `node_modules` excepted. */
export function findFiles(folder: string): FoundFiles {
  const found: Record<FileKind, string[]> = {
    'code-point': [],
    headers: [],
    metadata: [],
    licence: [],
    'look-up': [],
  };
  for (const path of list(folder).sort()) {
    const kind = kindOf(path);
    if (kind) found[kind].push(path);
  }
  return found;
}

function list(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? list(path) : [path];
    });
}

function kindOf(path: string): FileKind | undefined {
  if (/\.txt$/i.test(path)) {
    const text = readBeginning(path);
    if (isMetadata(text)) return 'metadata';
    return /Ordnance Survey.*database right \d{4}/.test(text) ? 'licence' : undefined;
  }
  if (!/\.csv$/i.test(path)) return undefined;
  const columns = readColumns(readBeginning(path));
  if (isLookUp(columns)) return 'look-up';
  if (/^[a-z]{1,2}\.csv$/i.test(basename(path))) return 'code-point';
  return isHeaderFile(columns) ? 'headers' : undefined;
}

// Enough for a first line or a licence; some tables beside them are large.
function readBeginning(path: string): string {
  const bytes = Buffer.alloc(8192);
  const file = openSync(path, 'r');
  try {
    // A link to a folder is no file, whatever it is called.
    const isFile = fstatSync(file).isFile();
    return isFile ? bytes.toString('utf8', 0, readSync(file, bytes)) : '';
  } finally {
    closeSync(file);
  }
}
