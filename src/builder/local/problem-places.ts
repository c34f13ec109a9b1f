/** Where in the form a problem belongs, from its path in the file. */
import { FIELDS, LISTS, type PartName } from './fields.js';

/** A place in the form: a field, an entry (without `key`), a part, or the whole file (nothing at all). */
export interface ProblemPlace {
  readonly part?: PartName;
  /** Of an entry, counted from 0. */
  readonly index?: number;
  readonly key?: string;
  /** Of opening hours: which of them, counted from 0, and whether their days, begin or end. */
  readonly row?: number;
  readonly detail?: string;
  /** Something the form does not show, by its name in the file. */
  readonly kept?: string;
}

/** The place of a path such as `contacts[2].hours[0].opens`. What the form does not show belongs to its entry. */
export function placeOf(path: string): ProblemPlace {
  const [, name, at, rest = ''] = /^(\w+)(?:\[(\d+)\])?(?:\.(.*))?$/s.exec(path) ?? [];
  const part = (['organisation', ...LISTS] as const).find((known) => known === name);
  if (!part) return /^(version)?$/.test(path) ? {} : { kept: path };
  const entry = { part, ...(at && { index: Number(at) }) };
  const field = FIELDS[part].find(({ key }) => rest === key || rest.startsWith(`${key}[`));
  if (!field) return rest ? { ...entry, kept: rest } : entry;
  const { key, control } = field;
  const [, row, detail] = /^\[(\d+)\](?:\.(days|opens|closes))?/.exec(rest.slice(key.length)) ?? [];
  if (control !== 'hours' || !row || !detail) return { ...entry, key };
  return { ...entry, key, row: Number(row), detail };
}
