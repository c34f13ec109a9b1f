import type { Problem } from './problem.js';

/** What a reader typed after the name of a command. */
export interface Request {
  readonly operand: string;
  /** Values of the options given, by name without dashes. */
  readonly options: Readonly<Record<string, string>>;
  /** Says how far the work has come; shown on a terminal only, each time in place of the last. */
  readonly showProgress: (words: string) => void;
}

/** What a command did. */
export interface Outcome {
  /** The result as `--json` prints it; `null` when the command refused. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** The result as lines of text. */
  readonly lines: readonly string[];
}

/** One command of the command line. Every command also takes `--json` and `--help`. */
export interface Command {
  readonly name: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  /** What it works on, in capitals: `DIR`. */
  readonly operand: string;
  /** Options that take a value: what the value is, in capitals, and what it does, in a few lines. */
  readonly options: Readonly<Record<string, { readonly value: string; readonly does: string }>>;
  /** What a reader must know and the summary and options do not say. */
  readonly help: string;
  readonly run: (request: Request) => Outcome | Promise<Outcome>;
}
