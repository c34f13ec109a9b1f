/** What every importer gives back. */

/** Something to put right, or to know: where it is, and one plain sentence on what is wrong there and what to do. */
export interface ImportProblem {
  /** Where: `row 5, column “Start time”`. Empty when it is about the whole. */
  readonly path: string;
  readonly message: string;
  /** What was found there, as far as it helps. */
  readonly value: unknown;
  /** Nothing was left out because of it. */
  readonly isWarning?: true;
  /** The line of the file it is on, counted from 1, where that is known. */
  readonly line?: number;
}

/** What was good, `null` when all was refused, and what was not. */
export interface Reading<Value> {
  readonly value: Value | null;
  readonly problems: readonly ImportProblem[];
}
