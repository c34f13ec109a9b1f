/** Reads an organisation's own file: what is good in it, and a plain sentence for each thing that is not. */
import type {
  LocalContact,
  LocalInformation,
  LocalSession,
} from '../../schema/local-information.js';
import {
  checkFields,
  checkList,
  checkShape,
  type Checking,
  type CheckValue,
  type FileShape,
  type ShapeWords,
} from './check-shape.js';
import { warnOfContact, type ContactWords } from './contact-warnings.js';
import { describeFault, type FaultWords } from './json-fault.js';
import { takeNotes, type LocalProblem } from './problem-notes.js';
import { settleTimes, type TimeWords } from './session-times.js';

/** All that the reader may have to say, from `src/text`. */
export interface LocalWords extends ShapeWords, ContactWords, TimeWords, FaultWords {
  readonly tooBig: string;
  readonly more: string;
  readonly twice: string;
}

/** What was good, `null` when all was refused, and what was not. */
export interface LocalReading {
  readonly value: LocalInformation | null;
  readonly problems: LocalProblem[];
}

const MOST_BYTES = 2 * 1024 * 1024;

/**
 * Reads the value of a file. Refused as a whole when it is no entry or not of version 1. Otherwise a bad
 * entry of a list, a bad field of `organisation` and a list that is none are left out, and the rest is
 * good: words trimmed, sessions in the UK's own time. Never throws.
 * @param shape `localInformationShape` of `src/data`
 * @param words `localProblems` of `src/text`
 */
export function readLocalInformation(
  value: unknown,
  shape: FileShape,
  words: LocalWords,
): LocalReading {
  const { formats, file } = shape;
  const notes = takeNotes(words.more);
  const checking: Checking = { ...notes, formats, words };
  const seen = new Set<string>();

  const checkEntry: CheckValue = (item, itemShape, path) => {
    const before = notes.refusals();
    let entry = checkShape(item, itemShape, path, checking);
    const isSound = () => notes.refusals() === before;
    if (path.startsWith('sessions') && entry) {
      const session = settleTimes(entry as LocalSession, path, words, checking);
      entry = session;
      const key = session.start + session.title;
      if (isSound() && seen.size === seen.add(key).size) {
        notes.refuse(path, words.twice, session.title);
      }
    }
    if (path.startsWith('contacts') && isSound()) {
      warnOfContact(entry as LocalContact, path, words, notes);
    }
    return isSound() ? entry : null;
  };
  const checkPart: CheckValue = (part, partShape, path) =>
    typeof partShape === 'object' && 'list' in partShape
      ? checkList(part, partShape, path, checking, checkEntry)
      : checkShape(part, partShape, path, checking);

  const good = checkFields(value, file, '', checking, checkPart);
  // The version is the one field a file needs.
  const information = good?.version ? (good as LocalInformation) : null;
  return { value: information, problems: notes.problems() };
}

/**
 * Reads the text of a file, as `readLocalInformation` reads its value. Refused as a whole also when it is
 * over 2 MiB or not JSON. A byte order mark before it does no harm.
 */
export function readLocalText(text: string, shape: FileShape, words: LocalWords): LocalReading {
  const refuse = (message: string, value: unknown): LocalReading => ({
    value: null,
    problems: [{ path: '', message, value }],
  });
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > MOST_BYTES) return refuse(words.tooBig, bytes);
  const json = text.replace(/^\ufeff/, '');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return refuse(describeFault(json, error, words), null);
  }
  return readLocalInformation(value, shape, words);
}
