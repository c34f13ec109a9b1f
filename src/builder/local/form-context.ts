/** What the templates of the form share: what is filled in, what is said of it, and what can be done. */
import type { FormProblem } from './check-file.js';
import type { Draft } from './draft.js';
import type { Edit } from './edit-file.js';
import type { ListName } from './fields.js';

/** The form as it is now, and its actions. */
export interface FormContext {
  readonly draft: Draft;
  /** The problems on show that belong to the part of the page with an id. */
  readonly problemsAt: (id: string) => readonly FormProblem[];
  /** The problems on show of an entry and all its fields. */
  readonly problemsOf: (list: ListName, index: number) => readonly FormProblem[];
  readonly change: (edit: Edit) => void;
  /** Changes, then says so and puts the focus where the work goes on. */
  readonly changeAndGo: (edit: Edit, focusId: string, message?: string) => void;
  readonly add: (list: ListName) => void;
  readonly remove: (list: ListName, index: number) => void;
  readonly undo: () => void;
  readonly move: (list: ListName, index: number, to: number) => void;
  readonly isOpen: (number: number) => boolean;
  readonly toggle: (number: number) => void;
  /** How many entries of a list are on show at most. */
  readonly mostShown: (list: ListName) => number;
  readonly showMore: (list: ListName) => void;
  /** The entry that was taken out last, where it can be brought back. */
  readonly removed: RemovedEntry | undefined;
}

/** An entry that was taken out, with what it was called. */
export interface RemovedEntry {
  readonly list: ListName;
  readonly index: number;
  readonly entry: unknown;
  readonly name: string;
}
