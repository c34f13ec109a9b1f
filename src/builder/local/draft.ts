/** A file while it is edited: each entry has a number that stays with it when others come, go and move. */
import { applyEdit, rearrange, type Edit } from './edit-file.js';
import { LISTS, type ListName } from './fields.js';
import { entriesOf, type LocalFile } from './local-file.js';
import type { ProblemPlace } from './problem-places.js';

/** A file, and the numbers of its entries, list by list. */
export interface Draft {
  readonly file: LocalFile;
  readonly numbers: Readonly<Record<ListName, readonly number[]>>;
  /** The highest number that was given. */
  readonly last: number;
}

/** A draft of a file. @param last the highest number that must not be given again */
export function draftOf(file: LocalFile, last = 0): Draft {
  let given = last;
  const numbers = Object.fromEntries(
    LISTS.map((list) => [list, [...(entriesOf(file, list) ?? [])].map(() => ++given)]),
  ) as Record<ListName, number[]>;
  return { file, numbers, last: given };
}

/** The draft after an edit. An entry that is put in gets the number `last`. */
export function editDraft(draft: Draft, edit: Edit): Draft {
  const file = applyEdit(draft.file, edit);
  if (file === draft.file) return draft;
  if (edit.kind === 'set') return { ...draft, file };
  const last = draft.last + 1;
  if (edit.kind === 'drop') {
    const numbers = { ...draft.numbers, ...(isList(edit.key) && { [edit.key]: [] }) };
    return { ...draft, file, numbers };
  }
  const numbers = rearrange(draft.numbers[edit.list], edit, last);
  return { file, numbers: { ...draft.numbers, [edit.list]: numbers }, last };
}

/** The id in the page of what stands at a place; the same for as long as the entry is there. */
export function idOf({ numbers }: Draft, { part, index, key, row, detail }: ProblemPlace): string {
  if (!part) return 'local-file';
  const number = part === 'organisation' || index === undefined ? index : numbers[part][index];
  const steps = ['local', part, number, key, row, detail];
  return steps.filter((step) => step !== undefined).join('-');
}

/** The place with an id; `undefined` when its entry is gone. */
export function placeWithId({ numbers }: Draft, id: string): ProblemPlace | undefined {
  const [, part, number, key, row, detail] =
    /^local-([a-zA-Z]+)(?:-(\d+))?-([a-zA-Z]+)(?:-(\d+)-(\w+))?$/.exec(id) ?? [];
  const inHours = row && detail ? { row: Number(row), detail } : {};
  if (!key) return undefined;
  if (part === 'organisation') return { part, key };
  if (!part || !isList(part)) return undefined;
  const index = numbers[part].indexOf(Number(number));
  return index < 0 ? undefined : { part, index, key, ...inHours };
}

function isList(key: string): key is ListName {
  return LISTS.some((list) => list === key);
}
