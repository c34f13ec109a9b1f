/** What the scripts that rewrite a file of `src/data` from another file have in common. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Problem } from '../base/events.js';

/** A file to pack. */
export interface FileToPack {
  readonly path: string;
  readonly text: string;
  /** What the file is and of when, for the first line of what is made from it. */
  readonly sources: string;
}

/** What was made of it: the source file to write, and a line about it; nothing when it was refused. */
export interface PackedFile {
  readonly value: { readonly module: string; readonly summary: string } | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Runs `npm run NAME -- FILE [--sources TEXT]` and gives its exit code. Without TEXT the file's name stands
 * for it, never a date: the same file gives the same bytes. Prints a sentence for each problem, and writes
 * nothing then.
 */
export function packFile(
  name: string,
  target: string,
  pack: (file: FileToPack) => PackedFile,
  args: readonly string[] = process.argv.slice(2),
): 0 | 1 {
  const asked = readArguments(args);
  if (!asked) {
    console.error(`Name one file, and what it is: npm run ${name} -- FILE --sources 'TEXT'`);
    return 1;
  }
  const { path, sources } = asked;
  const text = attempt(() => readFileSync(path, 'utf8'));
  if (text instanceof Error) {
    console.error(`${path}: ${refused(text, 'read')}; see that it is there and may be read.`);
    return 1;
  }
  const { value, problems } = pack({ path, text, sources: asComment(sources) });
  for (const { path: at, message } of problems) console.error(`${at}: ${message}`);
  if (!value) return 1;
  const unwritten = attempt(() => {
    writeFileSync(target, value.module);
  });
  if (unwritten instanceof Error) {
    console.error(`${target}: ${refused(unwritten, 'written')}; run this in the project's folder.`);
    return 1;
  }
  console.log(`${target}: ${value.summary}`);
  return 0;
}

function readArguments(args: readonly string[]) {
  const read = attempt(() =>
    parseArgs({
      args: [...args],
      options: { sources: { type: 'string' } },
      allowPositionals: true,
    }),
  );
  if (read instanceof Error || read.positionals.length !== 1) return undefined;
  const [path = ''] = read.positionals;
  return { path, sources: read.values.sources ?? basename(path) };
}

function attempt<Result>(act: () => Result): Result | Error {
  try {
    return act();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

// "ENOENT: no such file or directory, open '…'": the path stands before it already.
const refused = ({ message }: Error, what: string) =>
  `This cannot be ${what} (${message.replace(/, [a-z]+(?: '.*')?$/s, '')})`;

// A line break would end the comment.
const asComment = (text: string) => text.replace(/[^\x20-\x7e]/g, '?');
