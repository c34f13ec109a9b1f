/** Edits of a file: from a file and an edit to a new file. What an edit does not name stays the same object. */
import type { ListName } from './fields.js';
import {
  entriesOf,
  isBlank,
  isEntry,
  type Entry,
  type FieldPlace,
  type LocalFile,
} from './local-file.js';

/** Puts an entry in, takes one out, or moves one. Indexes count from 0. */
export type ListEdit =
  | {
      readonly kind: 'insert';
      readonly list: ListName;
      readonly index: number;
      readonly entry: unknown;
    }
  | { readonly kind: 'remove'; readonly list: ListName; readonly index: number }
  | {
      readonly kind: 'move';
      readonly list: ListName;
      readonly index: number;
      readonly to: number;
    };

/** A change of the file. Setting a blank value clears the field; `drop` takes a whole part out. */
export type Edit =
  | ListEdit
  | { readonly kind: 'set'; readonly place: FieldPlace; readonly value: unknown }
  | { readonly kind: 'drop'; readonly key: string };

/** The file after an edit; the same file when the edit names a place that is not there. */
export function applyEdit(file: LocalFile, edit: Edit): LocalFile {
  if (edit.kind === 'set') return setField(file, edit.place, edit.value);
  if (edit.kind === 'drop')
    return edit.key === 'version' ? file : withPart(file, edit.key, undefined);
  const entries = entriesOf(file, edit.list);
  if (!entries) return file;
  const entry = edit.kind === 'insert' ? edit.entry : undefined;
  const rearranged = rearrange(entries, edit, entry);
  return rearranged === entries ? file : withPart(file, edit.list, rearranged);
}

/**
 * A list after an edit, the same list when the edit names a place that is not there.
 * @param item what is put in, where the edit puts something in
 */
export function rearrange<Item>(
  items: readonly Item[],
  edit: ListEdit,
  item: Item,
): readonly Item[] {
  const { index } = edit;
  const most = edit.kind === 'insert' ? items.length : items.length - 1;
  if (index < 0 || index > most) return items;
  if (edit.kind === 'insert') return [...items.slice(0, index), item, ...items.slice(index)];
  const others = [...items.slice(0, index), ...items.slice(index + 1)];
  if (edit.kind === 'remove') return others;
  const { to } = edit;
  if (to < 0 || to > most || to === index) return items;
  return [...others.slice(0, to), ...items.slice(index, index + 1), ...others.slice(to)];
}

function setField(file: LocalFile, { part, index, key }: FieldPlace, value: unknown): LocalFile {
  if (part === 'organisation') {
    const { organisation = {} } = file;
    if (!isEntry(organisation)) return file;
    return withPart(file, part, withField(organisation, key, value));
  }
  const entries = entriesOf(file, part);
  const entry = index === undefined ? undefined : entries?.[index];
  if (!entries || !isEntry(entry)) return file;
  const changed = withField(entry, key, value);
  return withPart(
    file,
    part,
    [...entries].map((one, at) => (at === index ? changed : one)),
  );
}

// A part that has become empty is left out, so that a form emptied by hand is like a new one.
function withPart(file: LocalFile, key: string, value: unknown): LocalFile {
  const isEmpty = isBlank(value) || (isEntry(value) && Object.keys(value).length === 0);
  return withField(file, key, isEmpty ? undefined : value) as LocalFile;
}

function withField(entry: Entry, key: string, value: unknown): Entry {
  if (!isBlank(value)) return { ...entry, [key]: value };
  return Object.fromEntries(Object.entries(entry).filter(([name]) => name !== key));
}
