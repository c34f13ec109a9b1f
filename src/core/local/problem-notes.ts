/** Collects what is wrong with an organisation's file: the first problems in full, the rest as a number. */
import { fillText } from '../text/fill.js';

/** Something to put right in an organisation's file. */
export interface LocalProblem {
  /** Where: `contacts[2].email`, or `contacts “LADO”.reviewBy`. Empty when it is about the whole file. */
  readonly path: string;
  /** What is wrong, and what to do, in plain words. */
  readonly message: string;
  /** What was found there; long texts are cut, lists and entries stand as `[…]` and `{…}`. */
  readonly value: unknown;
  /** Nothing was left out because of it. */
  readonly isWarning?: true;
}

/** The formats of texts in a file. What to write instead of a text that does not fit has the same name. */
export type FormatName =
  'words' | 'slug' | 'day' | 'time' | 'address' | 'phone' | 'email' | 'opens' | 'closes';

type Fault =
  | FormatName
  | 'text'
  | 'noSuchDay'
  | 'choice'
  | 'version'
  | 'list'
  | 'emptyList'
  | 'entry'
  | 'missing'
  | 'empty'
  | 'damaged'
  | 'tooLong'
  | 'unknownKey'
  | 'misspeltKey'
  | 'skipped'
  | 'repeated'
  | 'endsTooSoon'
  | 'closesTooSoon'
  | 'pastMidnight'
  | 'lasts'
  | 'twice'
  | 'retiredMail'
  | 'agingName'
  | 'noWayIn'
  | 'mobile'
  | 'notJson'
  | 'notJsonAt'
  | 'tooBig'
  | 'more';

/** What to say of each fault, from `src/text`. */
export type LocalWords = Readonly<Record<Fault, string>>;

type Note<Result> = (
  path: string,
  fault: Fault,
  value: unknown,
  blanks?: Readonly<Record<string, string | number>>,
) => Result;

/** Where the parts of a reader write down what they find. */
export interface ProblemNotes {
  /** Something is wrong, and what it is part of cannot be used: `null` stands for it. */
  readonly refuse: Note<null>;
  /** Something is wrong, and only that is left out. */
  readonly leaveOut: Note<void>;
  /** Something is right and will go wrong. */
  readonly warn: Note<void>;
  /** How often something was refused, counted also past the most that is kept. */
  readonly refusals: () => number;
  /** All that was found: 100 problems at most, and one that says how many more there are. */
  readonly problems: () => LocalProblem[];
}

const MOST = 100;
const LONGEST = 80;

/** A new, empty list of problems. */
export function takeNotes(words: LocalWords): ProblemNotes {
  const kept: LocalProblem[] = [];
  let refusals = 0;
  let hidden = 0;
  let isWarningOnly = true;
  const note = (isWarning: boolean, most = MOST): Note<null> => {
    return (path, fault, value, blanks = {}) => {
      if (kept.length < most) {
        const message = fillText(words[fault], blanks);
        kept.push({ path, message, value: shorten(value), ...(isWarning && { isWarning }) });
      } else {
        hidden++;
        isWarningOnly &&= isWarning;
      }
      return null;
    };
  };
  const leaveOut = note(false);
  return {
    leaveOut,
    warn: note(true),
    refuse(...about) {
      refusals++;
      return leaveOut(...about);
    },
    refusals: () => refusals,
    problems() {
      if (hidden) note(isWarningOnly, MOST + 1)('', 'more', hidden, { count: hidden });
      return kept;
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
