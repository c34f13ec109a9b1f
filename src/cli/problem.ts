import type { Paint } from './paint.js';

/** Something to put right: where it is, and one plain sentence on what is wrong there and what to do. */
export interface Problem {
  /** File, or `file:line`; the option or operand; empty when it is about the command as a whole. */
  readonly path: string;
  /** Where in the file: `contacts[2].email`, `row 5, column “Start time”`. */
  readonly place?: string;
  readonly message: string;
  /** What was found there, as far as it helps. */
  readonly value: unknown;
  /** Whether the work was done all the same. */
  readonly isWarning?: true;
}

/** What was good, if anything, and what was not. */
export interface Checked<Value> {
  readonly value: Value;
  readonly problems: readonly Problem[];
}

/** A problem as one line of text. */
export function describeProblem({ path, place, message, isWarning }: Problem): string {
  const where = [path, place].flatMap((part) => (part ? [`${part}: `] : [])).join('');
  return `${isWarning ? 'Warning: ' : ''}${where}${message}`;
}

/**
 * A problem as one line for a terminal. One that did not stand in the way of the rest says that something
 * was left out.
 */
export function paintProblem(one: Problem, isRefused: boolean, paint: Paint): string {
  if (one.isWarning) return paint('warning', describeProblem(one));
  return isRefused
    ? paint('bad', describeProblem(one))
    : paint('warning', `Left out: ${describeProblem(one)}`);
}

/** Why the system refused something, in its own words; without the path, which a problem names anyway. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/, [a-z]+(?: '.*')?$/s, '');
}

/** What was thrown, as a problem: at the file the system names, else where it was met. */
export function problemFrom(error: unknown, metAt: string): Problem {
  const reason = reasonOf(error);
  const path = error instanceof Error && 'path' in error ? error.path : undefined;
  if (typeof path !== 'string') {
    return { path: metAt, message: `This went wrong: ${reason}.`, value: null };
  }
  const message = `This cannot be read (${reason}); see that it is there and may be read.`;
  return { path, message, value: null };
}

/** Whether any of the problems stands in the way. */
export function isRefused(problems: readonly Problem[]): boolean {
  return problems.some(({ isWarning }) => !isWarning);
}
