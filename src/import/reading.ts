/** What every importer gives back. */
import type { ListedProblem } from '../core/text/problem-list.js';

/**
 * Something to put right, or to know, and one plain sentence on what to do. Its path says where: `row 5, column
 * “Start time”`; it is empty when it is about the whole.
 */
export type ImportProblem = ListedProblem;

/** What was good, `null` when all was refused, and what was not. */
export interface Reading<Value> {
  readonly value: Value | null;
  readonly problems: readonly ImportProblem[];
}
