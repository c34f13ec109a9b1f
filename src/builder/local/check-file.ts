/** What the widgets would say of a file, with the place in the form where each thing can be put right. */
import { agedEntries } from '../../core/local/aged-entries.js';
import type { LocalProblem, LocalWords } from '../../core/local/problem-notes.js';
import { readLocalInformation } from '../../core/local/read-local-information.js';
import { localInformationShape } from '../../data/local-information-shape.js';
import { localFormWords } from '../../text/builder.en-GB.js';
import { agedProblems, localProblems, words } from '../../text/en-GB.js';
import { valueAt, type LocalFile } from './local-file.js';
import { placeOf, type ProblemPlace } from './problem-places.js';
import { showingOf } from './shown-values.js';

/** A problem at a place of the form. A warning is worth a look, and nothing is left out because of it. */
export interface FormProblem extends LocalProblem {
  readonly place: ProblemPlace;
}

/** The widgets' own words, but where they speak of the file's spelling, which nobody sees in a form. */
const FORM_WORDS: LocalWords = { ...localProblems, ...localFormWords.problems };

const AGED_WORDS = { ...agedProblems, ...localFormWords.aged };

/** Every problem of a file, those to put right as the widgets find them, and what has aged by an instant. */
export function checkFile(file: LocalFile, now: Date): FormProblem[] {
  const read = (one: unknown) => readLocalInformation(one, localInformationShape, FORM_WORDS);
  const { problems } = read(file);
  const aged = agedEntries(file, now, (one) => read(one).value, AGED_WORDS, words.dates);
  return [...problems, ...aged].map((problem) => ({
    ...problem,
    place: shownPlace(file, placeOf(problem.path)),
  }));
}

// Opening hours that the form cannot show have no rows in it.
function shownPlace(file: LocalFile, place: ProblemPlace): ProblemPlace {
  const { part, index, key, row } = place;
  if (!part || !key || row === undefined || index === undefined) return place;
  const field = { part, index, key };
  return showingOf('hours', valueAt(file, field)) === 'control' ? place : field;
}
