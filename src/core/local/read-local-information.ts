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
  type CheckValue,
  type FileShape,
} from './check-shape.js';
import { warnOfContact } from './contact-warnings.js';
import { findFault } from './json-fault.js';
import { checkOpening } from './opening-slips.js';
import { takeNotes, type LocalProblem, type LocalWords } from './problem-notes.js';
import { settleTimes } from './session-times.js';

/** What was good, `null` when all was refused, and what was not. */
export interface LocalReading {
  readonly value: LocalInformation | null;
  readonly problems: LocalProblem[];
}

/** A file over this size is refused, in bytes. */
export const MOST_BYTES = 2 * 1024 * 1024;

/**
 * Reads the value of a file. Refused as a whole when it is no entry or not of version 1. Otherwise a bad
 * entry of a list, a bad or empty field of `organisation`, empty fields that are not needed, and a list
 * that is none are left out, and the rest is good: words trimmed, sessions in the UK's own time. Never throws.
 * @param shape `localInformationShape` of `src/data`
 * @param words `localProblems` of `src/text`
 */
export function readLocalInformation(
  value: unknown,
  shape: FileShape,
  words: LocalWords,
): LocalReading {
  const notes = takeNotes(words);
  const checking = { ...notes, formats: shape.formats };
  const seen = new Set<string>();
  const checkEntry: CheckValue = (item, itemShape, path) => {
    const before = notes.refusals();
    const isSound = () => notes.refusals() === before;
    let entry = checkShape(item, itemShape, path, checking);
    if (path.startsWith('sessions') && entry) {
      const session = settleTimes(entry as LocalSession, path, notes);
      entry = session;
      if (isSound() && seen.size === seen.add(session.start + session.title).size) {
        notes.refuse(path, 'twice', session.title);
      }
    }
    if (path.startsWith('contacts') && isSound()) {
      checkOpening(entry as LocalContact, path, notes);
      if (isSound()) warnOfContact(entry as LocalContact, path, notes);
    }
    return isSound() ? entry : null;
  };
  const checkPart: CheckValue = (part, partShape, path) =>
    typeof partShape === 'object' && 'list' in partShape
      ? checkList(part, partShape, path, checking, checkEntry)
      : checkShape(part, partShape, path, checking);

  const good = checkFields(value, shape.file, '', checking, checkPart);
  // The version is the one field a file needs.
  return { value: good?.version ? (good as LocalInformation) : null, problems: notes.problems() };
}

/**
 * Reads the text of a file, as `readLocalInformation` reads its value. Refused as a whole also when it is
 * over 2 MiB or not JSON. A byte order mark before it does no harm.
 */
export function readLocalText(text: string, shape: FileShape, words: LocalWords): LocalReading {
  const { refuse, problems } = takeNotes(words);
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > MOST_BYTES) return { value: refuse('', 'tooBig', bytes), problems: problems() };
  const json = text.replace(/^\ufeff/, '');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const place = findFault(json, error);
    refuse('', place ? 'notJsonAt' : 'notJson', null, { ...place });
    return { value: null, problems: problems() };
  }
  return readLocalInformation(value, shape, words);
}
