/** Collects what is wrong with a page: the first problems in full, the rest as a number. */
import { fillText } from '../../core/text/fill.js';
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

type Note<Fault> = (
  place: PagePlace,
  fault: Fault,
  value?: unknown,
  blanks?: Readonly<Record<string, string | number>>,
) => null;

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

const MOST = 100;
const LONGEST = 80;

/** A new, empty list of problems. */
export function takePageNotes(words: PageWords): PageNotes {
  const kept: ImportProblem[] = [];
  let hidden = 0;
  let isWarningOnly = true;
  const note = (isWarning: boolean): Note<PageError | PageWarning> => {
    return ({ path, line }, fault, value = null, blanks = {}) => {
      if (kept.length === MOST) {
        hidden++;
        isWarningOnly &&= isWarning;
        return null;
      }
      kept.push({
        path,
        message: fillText(words[fault] ?? '', blanks),
        value: typeof value === 'string' ? value.slice(0, LONGEST) : value,
        ...(isWarning && { isWarning }),
        ...(line && { line }),
      });
      return null;
    };
  };
  return {
    words,
    leaveOut: note(false),
    warn: note(true),
    problems() {
      if (!hidden) return kept;
      const message = fillText(words.more, { count: hidden });
      return [
        ...kept,
        { path: '', message, value: hidden, ...(isWarningOnly && { isWarning: true }) },
      ];
    },
  };
}
