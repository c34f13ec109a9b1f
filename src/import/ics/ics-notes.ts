/** What is wrong with a calendar, in words, at its place. */
import { fillText } from '../../core/text/fill.js';
import type { ImportProblem } from '../reading.js';

/** What may be wrong with a calendar and leaves something out, or changes it. */
type Refusal =
  | 'notCalendar'
  | 'noEvents'
  | 'unclosedEvent'
  | 'unreadableLine'
  | 'noStart'
  | 'badTime'
  | 'badLength'
  | 'noEndTime'
  | 'allDay'
  | 'unknownZone'
  | 'badRule'
  | 'laterEventsToo'
  | 'tooManySessions'
  | 'notOurs';

/** What is as it should be, and people should know all the same. */
const WARNINGS = [
  'cutOff',
  'notEvents',
  'cancelledEvent',
  'privateEvent',
  'busyEvent',
  'repeats',
  'repeatsInUtc',
  'replaced',
  'shortened',
] as const;

/** What may be said of a calendar. */
export type IcsFault = Refusal | (typeof WARNINGS)[number];

/** What to say, from `src/text`. */
export type IcsWords = Readonly<Record<IcsFault, string>>;

/** Where something is wrong. */
export interface IcsPlace {
  /** `event 3 “Prevent awareness”`. */
  readonly place?: string;
  readonly property?: string;
  readonly line?: number;
  readonly value?: unknown;
  readonly blanks?: Readonly<Record<string, string | number>>;
}

/** Where the parts of the reader write down what they find. */
export interface IcsNotes {
  readonly note: (fault: IcsFault, at?: IcsPlace) => void;
  readonly problems: readonly ImportProblem[];
}

const LONGEST = 80;

/** A new, empty list. */
export function takeIcsNotes(words: IcsWords): IcsNotes {
  const problems: ImportProblem[] = [];
  return {
    problems,
    note(fault, { place, property, line, value = null, blanks = {} } = {}) {
      problems.push({
        path: [place, property].filter(Boolean).join(', '),
        message: fillText(words[fault], blanks),
        value: typeof value === 'string' ? value.slice(0, LONGEST) : value,
        ...((WARNINGS as readonly string[]).includes(fault) && { isWarning: true }),
        ...(line !== undefined && { line }),
      });
    },
  };
}
