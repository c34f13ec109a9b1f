/** Which problems are said now: those at places somebody has left, and dates and times left half filled in. */
import { localFormWords } from '../../text/builder.en-GB.js';
import type { FormProblem } from './check-file.js';
import { idOf, placeWithId, type Draft } from './draft.js';
import { valueAt } from './local-file.js';

/** What is known of the places somebody has left. */
export interface Leaving {
  readonly left: ReadonlySet<string>;
  /** The fields that hold part of a date or time, which browsers give as nothing. */
  readonly unfinished: readonly string[];
}

/** The problems to show, those of half a date in place of what the check says of that field. */
export function problemsToShow(
  draft: Draft,
  problems: readonly FormProblem[],
  leaving: Leaving,
): readonly FormProblem[] {
  const unfinished = leaving.unfinished.flatMap((id): FormProblem[] => {
    const place = placeWithId(draft, id);
    if (!place?.part || !place.key) return [];
    const { part, key, index } = place;
    const value = valueAt(draft.file, { part, key, ...(index !== undefined && { index }) });
    // Not for hours, whose value is that of the whole field.
    if (value !== undefined && place.row === undefined) return [];
    const path = `${part}[${String(index)}].${key}`;
    return [{ path, message: localFormWords.summary.unfinished, value: undefined, place }];
  });
  const ids = unfinished.map(({ place }) => idOf(draft, place));
  const shown = problems.filter(({ place }) => {
    const id = idOf(draft, place);
    return leaving.left.has(id) && !ids.includes(id);
  });
  return [...unfinished, ...shown];
}

/** Problems by the id of the part of the page they belong to. */
export function problemsById(
  draft: Draft,
  problems: readonly FormProblem[],
): ReadonlyMap<string, readonly FormProblem[]> {
  const byId = new Map<string, readonly FormProblem[]>();
  for (const problem of problems) {
    const id = idOf(draft, problem.place);
    byId.set(id, [...(byId.get(id) ?? []), problem]);
  }
  return byId;
}
