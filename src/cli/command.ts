/** What a command is, what it is asked and what it answers. */
import type { Line } from './paint.js';
import type { Problem } from './problem.js';

/** What the program has around it. Passed in, so that tests bring their own. */
export interface Surroundings {
  readonly now: Date;
  /** Reads what was piped in: no more than a little over so many bytes. */
  readonly readInput: (mostBytes: number) => Promise<Uint8Array>;
  readonly fetch: typeof fetch;
  /**
   * Says how far the work has come; shown on a terminal only, each time in place of the last.
   * @param share of the work that is done, 0 to 1, where it is known
   */
  readonly showProgress: (words: string, share?: number) => void;
}

/** What a reader typed after the name of a command, and what the program has around it. */
export interface Request extends Surroundings {
  /** What to work on; `-` is what was piped in, once at most. */
  readonly operands: readonly string[];
  /** Values of the options given, by name without dashes. */
  readonly options: Readonly<Record<string, string>>;
  /** Names of the options given that take no value. */
  readonly flags: ReadonlySet<string>;
}

/** What a command did. */
export interface Outcome {
  /** The result as `--json` prints it; `null` when all was refused. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /**
   * Whether the program ends with 1: all was refused, or a check found errors. Work that left out a bad
   * entry and did the rest is not refused.
   */
  readonly isRefused: boolean;
  /** What a person should know of the result. */
  readonly lines: readonly Line[];
  /** The result as a file, for standard output. The lines then go to the other one, apart from it. */
  readonly document?: string;
}

/** An option of a command. */
export interface Option {
  /** What its value is, in capitals: `FILE`. Left out when it takes none. */
  readonly value?: string;
  /** In a few lines. */
  readonly does: string;
}

/** One command of the command line. Every command also takes `--json` and `--help`. */
export interface Command {
  readonly name: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  /** What it works on, in capitals: `DIR`; `FILE…` for one or more; empty for nothing. */
  readonly operand: string;
  /** Whether an operand may be `-`, for what was piped in. */
  readonly readsInput?: boolean;
  readonly options: Readonly<Record<string, Option>>;
  /** What a reader must know and the summary and options do not say. */
  readonly help: string;
  /** What people type, after `npx prevent-widgets`. */
  readonly examples: readonly string[];
  readonly run: (request: Request) => Outcome | Promise<Outcome>;
}

/** The outcome when all is refused. */
export function refuse(problems: readonly Problem[]): Outcome {
  return { value: null, problems, isRefused: true, lines: [] };
}
