/** Checks values that a page supplies against a shape made from their schema, and says what to mend. */
import { nearestKey } from './nearest-key.js';
import type { FormatName, ProblemNotes } from './problem-notes.js';

/**
 * What a value must be: text of a format (its name), one of some words, a number, a list (or, where it
 * says so, text), or an entry with fields, of which the first few are needed.
 */
export type Shape = FormatName | readonly string[] | number | ListShape | FieldsShape;

/** A list of things alike. */
export interface ListShape {
  readonly list: Shape;
  readonly least: number;
  /** The format of text that may stand there instead. */
  readonly orText?: FormatName;
}

/** An entry. The keys it needs come first. */
export interface FieldsShape {
  readonly needed: number;
  readonly fields: Readonly<Record<string, Shape>>;
}

/** The shape of a whole file, and the formats of its texts by name. No format fits the empty text. */
export interface FileShape {
  readonly formats: Readonly<Record<FormatName, RegExp>>;
  readonly file: FieldsShape;
}

/** What every check needs beside the value. */
export interface Checking extends ProblemNotes {
  readonly formats: FileShape['formats'];
}

/** Checks one value at a path. */
export type CheckValue = (
  value: unknown,
  shape: Shape,
  path: string,
  checking: Checking,
) => unknown;

/**
 * What is good in a value: `null` when nothing is, else the value, words trimmed and other texts without
 * needless space, without the parts that are wrong, unknown or empty. Whether it is sound as a whole, the count of refusals tells.
 */
export function checkShape(
  value: unknown,
  shape: Shape,
  path: string,
  checking: Checking,
): unknown {
  if (typeof shape === 'string') return checkText(value, shape, path, checking);
  if (typeof shape === 'number') {
    return value === shape ? value : checking.refuse(path, 'version', value);
  }
  if ('list' in shape) {
    return shape.orText && typeof value === 'string'
      ? checkText(value, shape.orText, path, checking)
      : checkList(value, shape, path, checking);
  }
  if ('fields' in shape) return checkFields(value, shape, path, checking);
  return shape.includes(value as string)
    ? value
    : checking.refuse(path, 'choice', value, { choices: shape.join(', ') });
}

/** What is good in a list; `null` when it is none or too short. Paths count from 0. */
export function checkList(
  value: unknown,
  { list, least }: ListShape,
  path: string,
  checking: Checking,
  checkItem: CheckValue = checkShape,
): unknown {
  if (!Array.isArray(value)) return checking.refuse(path, 'list', value);
  if (value.length < least) return checking.refuse(path, 'emptyList', value);
  // Spread, because `map` passes over holes.
  return [...(value as unknown[])]
    .map((item, index) => checkItem(item, list, `${path}[${String(index)}]`, checking))
    .filter((item) => item !== null);
}

/** What is good in an entry; `null` when it is none. Unknown keys and empty fields do not make it unsound. */
export function checkFields(
  value: unknown,
  { fields, needed }: FieldsShape,
  path: string,
  checking: Checking,
  checkField: CheckValue = checkShape,
): Record<string, unknown> | null {
  if (typeof value !== 'object' || !value || Array.isArray(value)) {
    return checking.refuse(path, 'entry', value);
  }
  const given = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(fields);
  const at = (key: string) => (path && `${path}.`) + key;
  const good: Record<string, unknown> = {};
  Object.entries(fields).forEach(([key, field], index) => {
    const found = given[key];
    // Spreadsheets write down their empty cells.
    const isEmpty = found === null || (typeof found === 'string' && !found.trim());
    if (found !== undefined && !isEmpty) {
      const checked = checkField(found, field, at(key), checking);
      if (checked) good[key] = checked;
    } else if (index < needed) checking.refuse(at(key), 'missing', found, { key });
    else if (isEmpty) checking.warn(at(key), 'empty', found);
  });
  for (const key of Object.keys(given)) {
    if (keys.includes(key)) continue;
    const near = nearestKey(key, keys);
    const blanks = { key: near ?? '', choices: keys.join(', ') };
    checking.leaveOut(
      at(key.slice(0, 40)),
      near ? 'misspeltKey' : 'unknownKey',
      given[key],
      blanks,
    );
  }
  return good;
}

function checkText(value: unknown, format: FormatName, path: string, checking: Checking): unknown {
  if (typeof value !== 'string') return checking.refuse(path, 'text', value);
  const trimmed = value.trim();
  const isWords = format === 'words';
  const text = isWords ? trimmed : trimmed.replace(/\s+/g, ' ');
  if (!checking.formats[format].test(text)) {
    const spoilt = text.length > 2000 ? 'tooLong' : 'damaged';
    return checking.refuse(path, isWords && !/[<>]/.test(text) ? spoilt : format, value);
  }
  return /^(day|time)$/.test(format) && !beginsWithRealDay(text)
    ? checking.refuse(path, 'noSuchDay', value)
    : text;
}

// Some engines refuse 30 February, others make it 2 March.
function beginsWithRealDay(text: string): boolean {
  const day = text.slice(0, 10);
  const date = new Date(day);
  return !isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
