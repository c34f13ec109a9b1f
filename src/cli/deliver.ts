import { refuse, type Outcome } from './command.js';
import type { Line } from './paint.js';
import { writeFiles } from './packing/write-files.js';
import type { Problem } from './problem.js';

/** What a command made. */
export interface Made {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  readonly lines: readonly Line[];
  /** The result as a file. */
  readonly document: string;
}

/**
 * The outcome of a command that makes one file: printed, or written to `out`. Either the whole file is
 * written or what stood there stays.
 */
export function deliver(made: Made, out: string | undefined): Outcome {
  if (out === undefined) return { ...made, isRefused: false };
  const unwritten = writeFiles([{ path: out, contents: made.document }]);
  if (unwritten.length > 0) return refuse([...made.problems, ...unwritten]);
  const { value, problems, lines } = made;
  return { value, problems, isRefused: false, lines: [...lines, `Wrote ${out}.`] };
}
