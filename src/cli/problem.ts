/** Something to put right: where it is, and one plain sentence on what is wrong there and what to do. */
export interface Problem {
  /** File, or `file:line`; the option or operand; empty when it is about the command as a whole. */
  readonly path: string;
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
export function describeProblem({ path, message, isWarning }: Problem): string {
  const where = path === '' ? '' : `${path}: `;
  return `${isWarning ? 'Warning: ' : ''}${where}${message}`;
}

/** Whether any of the problems stands in the way. */
export function isRefused(problems: readonly Problem[]): boolean {
  return problems.some(({ isWarning }) => !isWarning);
}
