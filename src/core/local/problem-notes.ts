/** Collects what is wrong with an organisation's file: the first problems in full, the rest as a number. */
import { fillText } from '../text/fill.js';

/** Something to put right in an organisation's file. */
export interface LocalProblem {
  /** Where: `contacts[2].email`. Empty when it is about the file as a whole. */
  readonly path: string;
  /** What is wrong, and what to do, in plain words. */
  readonly message: string;
  /** What was found there; long texts are cut, lists and entries stand as `[…]` and `{…}`. */
  readonly value: unknown;
  /** Nothing was left out because of it. */
  readonly isWarning?: true;
}

/** Where the parts of a reader write down what they find. */
export interface ProblemNotes {
  /** Times something made what it is part of unusable. Counted also past the most that is kept. */
  readonly refusals: () => number;
  /** Something is wrong, and what it is part of cannot be used: nothing good comes of it. */
  readonly refuse: (path: string, message: string, value: unknown) => null;
  /** Something is wrong, and only that is left out; or, as a warning, nothing is. */
  readonly note: (path: string, message: string, value: unknown, isWarning?: boolean) => void;
  /** All that was found: 100 problems at most, and one that says how many more there are. */
  readonly problems: () => LocalProblem[];
}

const MOST = 100;
const LONGEST = 80;

/**
 * A new, empty list of problems.
 * @param more the sentence for the problems past the hundredth, with `{count}`
 */
export function takeNotes(more: string): ProblemNotes {
  const kept: LocalProblem[] = [];
  let count = 0;
  let refusals = 0;
  let isMoreToMend = false;
  const note: ProblemNotes['note'] = (path, message, value, isWarning) => {
    if (++count > MOST) isMoreToMend ||= !isWarning;
    else kept.push(problem(path, message, shorten(value), isWarning));
  };
  return {
    refusals: () => refusals,
    refuse(path, message, value) {
      refusals++;
      note(path, message, value);
      return null;
    },
    note,
    problems() {
      const hidden = count - kept.length;
      if (!hidden) return kept;
      return [...kept, problem('', fillText(more, { count: hidden }), hidden, !isMoreToMend)];
    },
  };
}

function problem(path: string, message: string, value: unknown, isWarning = false): LocalProblem {
  return { path, message, value, ...(isWarning && { isWarning }) };
}

// Not as JSON: what was found may be nested deeper than that can be written.
function shorten(value: unknown): unknown {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value) return '{…}';
  return typeof value === 'string' && value.length > LONGEST
    ? `${value.slice(0, LONGEST)}…`
    : value;
}
