/** The value of an organisation's file, whole, as the form holds it: what it does not know is kept as it was. */
import { FIELDS, LISTS, type ListName, type PartName } from './fields.js';

/** Fields by name. */
export type Entry = Readonly<Record<string, unknown>>;

/** A file: its version, and whatever else it holds. Never changed in place. */
export type LocalFile = Entry & { readonly version: 1 };

/** A field of the file: of the organisation, or of an entry of a list, counted from 0. */
export interface FieldPlace {
  readonly part: PartName;
  readonly index?: number;
  readonly key: string;
}

/** Something the form does not show, kept as it is under its name. */
export interface KeptPart {
  readonly key: string;
  readonly value: unknown;
}

/** A file in which nothing is filled in. */
export const NEW_FILE: LocalFile = { version: 1 };

/** Whether a value has fields. */
export function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether nothing is filled in: no value, a text without letters, a list without entries. */
export function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return !value.trim();
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

/**
 * A value as a file: with version 1, and without the empty fields that spreadsheets write down, which the
 * widgets pass over too. What is no entry becomes a new file.
 */
export function takeFile(value: unknown): LocalFile {
  if (!isEntry(value)) return NEW_FILE;
  const file: Record<string, unknown> = { ...value, version: 1 };
  for (const part of ['organisation', ...LISTS] as const) {
    const found = file[part];
    if (isEmptyText(found)) Reflect.deleteProperty(file, part);
    else
      file[part] = Array.isArray(found)
        ? [...(found as unknown[])].map((entry) => fill(part, entry))
        : fill(part, found);
  }
  return file as LocalFile;
}

/** The entries of a list, `undefined` where something else than a list stands there. */
export function entriesOf(file: LocalFile, list: ListName): readonly unknown[] | undefined {
  const found = file[list];
  if (found === undefined) return [];
  return Array.isArray(found) ? (found as unknown[]) : undefined;
}

/** What stands in a field; `undefined` when nothing does. */
export function valueAt(file: LocalFile, { part, index, key }: FieldPlace): unknown {
  const found = file[part];
  const entry: unknown = index === undefined ? found : Array.isArray(found) ? found[index] : null;
  return isEntry(entry) ? entry[key] : undefined;
}

/** What an entry, or the file itself, holds beside what the form shows. */
export function keptIn(entry: Entry, part?: PartName): readonly KeptPart[] {
  const shown = part ? FIELDS[part].map(({ key }) => key) : ['version', 'organisation', ...LISTS];
  return Object.entries(entry)
    .filter(([key]) => !shown.includes(key))
    .map(([key, value]) => ({ key, value }));
}

/** Whether a file says nothing: no more than its version, where its hints are, and empty parts. */
export function isEmptyFile(file: LocalFile): boolean {
  return Object.entries(file).every(
    ([key, value]) =>
      key === 'version' ||
      key === '$schema' ||
      isBlank(value) ||
      (isEntry(value) && Object.keys(value).length === 0),
  );
}

function fill(part: PartName, entry: unknown): unknown {
  if (!isEntry(entry)) return entry;
  const known = FIELDS[part].map(({ key }) => key);
  return Object.fromEntries(
    Object.entries(entry).filter(([key, value]) => !known.includes(key) || !isEmptyText(value)),
  );
}

function isEmptyText(value: unknown): boolean {
  return !Array.isArray(value) && isBlank(value);
}
