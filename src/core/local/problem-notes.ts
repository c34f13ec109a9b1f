/** What is wrong with an organisation's file, in words, at its place. */
import { listProblems, type Blanks, type ListedProblem } from '../text/problem-list.js';

/**
 * Something to put right in an organisation's file. Its path is `contacts[2].email`, or `contacts “LADO”.reviewBy`;
 * empty when it is about the whole file.
 */
export type LocalProblem = ListedProblem;

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

type Note<Result> = (path: string, fault: Fault, value: unknown, blanks?: Blanks) => Result;

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

/** A new, empty list of problems. */
export function takeNotes(words: LocalWords): ProblemNotes {
  const list = listProblems<Fault>(words);
  let refusals = 0;
  const note = (isWarning: boolean): Note<null> => {
    return (path, fault, value, blanks) => list.add(isWarning, { path }, fault, value, blanks);
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
    problems: list.all,
  };
}
