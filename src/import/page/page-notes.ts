/** What is wrong with a page, or new on it, in words, at its place. */
import { listProblems, type Blanks } from '../../core/text/problem-list.js';
import type { ImportProblem } from '../reading.js';

/** Why a page, or something of it, is left out. */
export type PageError =
  | 'tooBig'
  | 'notJson'
  | 'notItem'
  | 'moved'
  | 'gone'
  | 'noBody'
  | 'noRegions'
  | 'noSessions'
  | 'newRegion'
  | 'regionTwice'
  | 'noArea'
  | 'noCourse'
  | 'noDay'
  | 'severalDays'
  | 'weekday'
  | 'noTimes'
  | 'skipped'
  | 'endsTooSoon'
  | 'twice'
  | 'unsafeLink';

/** What is new on a page, or not used. */
export type PageWarning =
  | 'missingRegions'
  | 'newArea'
  | 'movedArea'
  | 'newCourse'
  | 'repeated'
  | 'cancelled'
  | 'noTable'
  | 'moreWords'
  | 'noRows'
  | 'unknownColumn'
  | 'unknownTable'
  | 'unknownList'
  | 'unknownLink'
  | 'newPoint'
  | 'missing';

/**
 * What to say of each fault, and the few words that problems and pages without a title need, from `src/text`.
 * Who has no use for warnings may leave out their words.
 */
export type PageWords = Readonly<Record<PageError | 'row' | 'title' | 'more', string>> &
  Readonly<Partial<Record<PageWarning, string>>>;

/** Where in a page something is: what problems call it, and its line where known. */
export interface PagePlace {
  readonly path: string;
  readonly line?: number | undefined;
}

type Note<Fault> = (place: PagePlace, fault: Fault, value?: unknown, blanks?: Blanks) => null;

/** Where the parts of the reader write down what they find. */
export interface PageNotes {
  readonly words: PageWords;
  /** Something is wrong and left out. */
  readonly leaveOut: Note<PageError>;
  /** Something to look at; nothing is left out because of it. */
  readonly warn: Note<PageWarning>;
  /** All that was found: 100 problems at most, and one that says how many more there are. */
  readonly problems: () => ImportProblem[];
}

const LONGEST = 80;

/** A new, empty list of problems. */
export function takePageNotes(words: PageWords): PageNotes {
  const list = listProblems<PageError | PageWarning>(words);
  const note = (isWarning: boolean): Note<PageError | PageWarning> => {
    return (place, fault, value = null, blanks) => {
      const found = typeof value === 'string' ? value.slice(0, LONGEST) : value;
      return list.add(isWarning, place, fault, found, blanks);
    };
  };
  return { words, leaveOut: note(false), warn: note(true), problems: list.all };
}
