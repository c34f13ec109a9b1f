/** What in an organisation's file was right once, as `check` says it. */
import { agedEntries as agedIn } from '../core/local/aged-entries.js';
import type { LocalProblem } from '../core/local/problem-notes.js';
import { readLocalInformation } from '../core/local/read-local-information.js';
import { localInformationShape } from '../data/local-information-shape.js';
import { agedProblems, localProblems, words } from '../text/en-GB.js';

/** A list that is longer says the rest as a number. */
const MOST = 10;

/**
 * A warning for each, with its place in the file.
 * @param file what the JSON holds, an entry at its top
 */
export function agedEntries(file: unknown, now: Date): LocalProblem[] {
  const read = (one: unknown) =>
    readLocalInformation(one, localInformationShape, localProblems).value;
  const problems = agedIn(file, now, read, { ...localProblems, ...agedProblems }, words.dates);
  return ['contacts', 'sessions', 'notices'].flatMap((list) => {
    const found = problems.filter(({ path }) => path.startsWith(list));
    const [first] = found.slice(MOST);
    if (!first) return found;
    const message = `${String(found.length - MOST)} more from here on are over or overdue.`;
    return [...found.slice(0, MOST), { ...first, message }];
  });
}
