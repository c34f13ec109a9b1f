/** Collects what is wrong with something: the first problems in full, the rest as a number. */
import { fillText } from './fill.js';

/** Something to put right, or to know. */
export interface ListedProblem {
  readonly path: string;
  readonly message: string;
  /** What was found there; long texts are cut, lists and entries stand as `[…]` and `{…}`. */
  readonly value: unknown;
  /** Nothing was left out because of it. */
  readonly isWarning?: true;
  /** The line of the file it is on, counted from 1, where that is known. */
  readonly line?: number;
}

/** Values for the blanks of a sentence, by name. */
export type Blanks = Readonly<Record<string, string | number>>;

/** A list that grows while something is read. */
export interface ProblemList<Fault> {
  /** Writes down a problem. Gives `null`, which stands for what is left out. */
  readonly add: (
    isWarning: boolean,
    about: { readonly path: string; readonly line?: number | undefined },
    fault: Fault,
    value: unknown,
    blanks?: Blanks,
  ) => null;
  /** All that was found: 100 problems at most, and one that says how many more there are. */
  readonly all: () => ListedProblem[];
}

const MOST = 100;
const LONGEST = 80;

/**
 * A new, empty list.
 * @param words from `src/text`: a sentence for each fault, and `more`, which holds `{count}`
 */
export function listProblems<Fault extends string>(
  words: Readonly<Partial<Record<Fault | 'more', string>>>,
): ProblemList<Fault> {
  const kept: ListedProblem[] = [];
  let hidden = 0;
  let isWarningOnly = true;
  const put = (
    isWarning: boolean,
    path: string,
    text: string | undefined,
    value: unknown,
    blanks: Blanks,
  ) => ({
    path,
    message: fillText(text ?? '', blanks),
    value,
    ...(isWarning && { isWarning }),
  });
  return {
    add(isWarning, { path, line }, fault, value, blanks = {}) {
      if (kept.length < MOST) {
        const said = put(isWarning, path, words[fault], shorten(value), blanks);
        kept.push({ ...said, ...(line && { line }) });
      } else {
        hidden++;
        isWarningOnly &&= isWarning;
      }
      return null;
    },
    all() {
      if (!hidden) return kept;
      return [...kept, put(isWarningOnly, '', words.more, hidden, { count: hidden })];
    },
  };
}

// Not as JSON: what was found may be nested deeper than can be written.
function shorten(value: unknown): unknown {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value) return '{…}';
  return typeof value === 'string' && value.length > LONGEST
    ? `${value.slice(0, LONGEST)}…`
    : value;
}
