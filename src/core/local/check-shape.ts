/** Checks values that a page supplies against a shape made from their schema, and says what to mend. */
import { fillText } from '../text/fill.js';
import { nearestKey } from './nearest-key.js';
import type { ProblemNotes } from './problem-notes.js';

/**
 * What a value must be: text of a format (its name), one of some words, a number, a list (or, where it
 * says so, text), or an entry with fields, of which the first few are needed.
 */
export type Shape = string | readonly string[] | number | ListShape | FieldsShape;

/** A list of things alike. */
export interface ListShape {
  readonly list: Shape;
  readonly least: number;
  /** The format of text that may stand there instead. */
  readonly orText?: string;
}

/** An entry. The keys it needs come first. */
export interface FieldsShape {
  readonly needed: number;
  readonly fields: Readonly<Record<string, Shape>>;
}

/** The shape of a whole file, and the formats of its texts by name. No format fits the empty text. */
export interface FileShape {
  readonly formats: Readonly<Record<string, RegExp>>;
  readonly file: FieldsShape;
}

/** What to do about a value of the wrong shape, from `src/text`. */
export interface ShapeWords {
  /** By name of format. */
  readonly formats: Readonly<Record<string, string>>;
  readonly noSuchDay: string;
  readonly text: string;
  readonly choice: string;
  readonly version: string;
  readonly list: string;
  readonly emptyList: string;
  readonly entry: string;
  readonly missing: string;
  readonly unknownKey: string;
  readonly didYouMean: string;
}

/** What every check needs beside the value. */
export interface Checking extends ProblemNotes {
  readonly formats: FileShape['formats'];
  readonly words: ShapeWords;
}

/** Checks one value at a path. */
export type CheckValue = (
  value: unknown,
  shape: Shape,
  path: string,
  checking: Checking,
) => unknown;

/**
 * What is good in a value: `null` when nothing is, else the value, words trimmed, without the parts
 * that are wrong or unknown. Whether it is sound as a whole, the count of refusals tells.
 */
export function checkShape(
  value: unknown,
  shape: Shape,
  path: string,
  checking: Checking,
): unknown {
  const { words, refuse } = checking;
  if (typeof shape === 'string') return checkText(value, shape, path, checking);
  if (typeof shape === 'number') {
    return value === shape ? value : refuse(path, words.version, value);
  }
  if ('list' in shape) {
    return shape.orText && typeof value === 'string'
      ? checkText(value, shape.orText, path, checking)
      : checkList(value, shape, path, checking);
  }
  if ('fields' in shape) return checkFields(value, shape, path, checking);
  return shape.includes(value as string)
    ? value
    : refuse(path, fillText(words.choice, { choices: shape.join(', ') }), value);
}

/** What is good in a list; `null` when it is none or too short. Paths count from 0. */
export function checkList(
  value: unknown,
  { list, least }: ListShape,
  path: string,
  checking: Checking,
  checkItem: CheckValue = checkShape,
): unknown {
  const { words, refuse } = checking;
  if (!Array.isArray(value)) return refuse(path, words.list, value);
  if (value.length < least) return refuse(path, words.emptyList, value);
  // Spread, because `map` passes over holes.
  return [...(value as unknown[])]
    .map((item, index) => checkItem(item, list, `${path}[${String(index)}]`, checking))
    .filter((item) => item !== null);
}

/** What is good in an entry; `null` when it is none. Unknown keys do not make it unsound. */
export function checkFields(
  value: unknown,
  { fields, needed }: FieldsShape,
  path: string,
  checking: Checking,
  checkField: CheckValue = checkShape,
): Record<string, unknown> | null {
  const { words, refuse, note } = checking;
  if (typeof value !== 'object' || !value || Array.isArray(value)) {
    return refuse(path, words.entry, value);
  }
  const given = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(fields);
  const at = (key: string) => (path && `${path}.`) + key;
  const good: Record<string, unknown> = {};
  keys.forEach((key, index) => {
    const found = given[key];
    if (found !== undefined) {
      const checked = checkField(found, fields[key] ?? '', at(key), checking);
      if (checked) good[key] = checked;
    } else if (index < needed) refuse(at(key), fillText(words.missing, { key }), found);
  });
  for (const key of Object.keys(given)) {
    if (keys.includes(key)) continue;
    const near = nearestKey(key, keys);
    const remedy = near
      ? fillText(words.didYouMean, { key: near })
      : fillText(words.choice, { choices: keys.join(', ') });
    note(at(key.slice(0, 40)), `${words.unknownKey} ${remedy}`, given[key]);
  }
  return good;
}

function checkText(value: unknown, format: string, path: string, checking: Checking): unknown {
  const { formats, words, refuse } = checking;
  if (typeof value !== 'string') return refuse(path, words.text, value);
  const text = format === 'words' ? value.trim() : value;
  if (!text || !formats[format]?.test(text))
    return refuse(path, words.formats[format] ?? '', value);
  return /^(day|time)$/.test(format) && !beginsWithRealDay(text)
    ? refuse(path, words.noSuchDay, value)
    : text;
}

// Some engines refuse 30 February, others make it 2 March.
function beginsWithRealDay(text: string): boolean {
  const day = text.slice(0, 10);
  const date = new Date(day);
  return !isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
