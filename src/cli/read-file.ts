/** Reads a file that somebody named, or what was piped in, and says in a sentence why it cannot. */
import { open } from 'node:fs/promises';
import { MOST_BYTES } from '../core/local/read-local-information.js';
import type { Surroundings } from './command.js';
import { reasonOf, type Checked, type Problem } from './problem.js';
import { readStream } from './read-stream.js';

/** A file as it was found. */
export interface InputFile {
  /** As problems name it: its path, or `stdin`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The file at a path, or what was piped in when the path is `-`. Refused: what is missing, a folder, may
 * not be read, is empty, over 2 MiB, or no text.
 */
export async function readFile(
  path: string,
  { readInput }: Pick<Surroundings, 'readInput'>,
): Promise<Checked<InputFile | null>> {
  const name = path === '-' ? 'stdin' : path;
  try {
    const bytes = await (path === '-' ? readInput(MOST_BYTES) : readFromDisk(path));
    const message = whyUnusable(bytes);
    return message ? refused(name, message) : { value: { name, bytes }, problems: [] };
  } catch (error) {
    return refused(name, whyUnreadable(error));
  }
}

/** The text of a file that must be UTF-8, as browsers read it. */
export function decodeUtf8({ bytes }: InputFile): string {
  return new TextDecoder().decode(bytes);
}

const refused = (path: string, message: string) => {
  const problem: Problem = { path, message, value: null };
  return { value: null, problems: [problem] };
};

async function readFromDisk(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    return await readStream(file.createReadStream({ autoClose: false }), MOST_BYTES);
  } finally {
    await file.close();
  }
}

function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'There is no such file; check its name.';
  if (code === 'EISDIR') return 'This is a folder; name a file in it.';
  if (code === 'EACCES' || code === 'EPERM') return 'You may not read this file; ask its owner.';
  return `This cannot be read (${reasonOf(error)}).`;
}

/** What files that are no text begin with, and what to do instead. */
const KINDS: readonly (readonly [start: string, remedy: string])[] = [
  ['PK\x03\x04', 'This is an Excel, Word or ZIP file; save it as CSV UTF-8 and name that file.'],
  [
    '\xd0\xcf\x11\xe0',
    'This is an old Excel or Word file; save it as CSV UTF-8 and name that file.',
  ],
  [
    '%PDF',
    'This is a PDF, which holds no dates a program can rely on; name the file it was made from.',
  ],
];

function whyUnusable(bytes: Uint8Array): string | undefined {
  if (bytes.length > MOST_BYTES) return 'The file is over 2 MiB. Leave out what is not needed.';
  const start = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  const known = KINDS.find(([magic]) => start.startsWith(magic));
  if (known) return known[1];
  // Programs that write UTF-16 mark it, and importers read it.
  const isUtf16 = start.startsWith('\xff\xfe') || start.startsWith('\xfe\xff');
  if (!isUtf16 && bytes.includes(0))
    return 'This is not text; name a text file, such as CSV or JSON.';
  const isBlank = bytes.every(
    (byte) => byte <= 0x20 || byte === 0xef || byte === 0xbb || byte === 0xbf,
  );
  return isBlank ? 'This file is empty; see that it was saved.' : undefined;
}
