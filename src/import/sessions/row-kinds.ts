/** What the rows of a grid are: sessions, headings among them, repeated headings; and what they hold. */
import { readYearHint, type YearHint } from '../when/read-day.js';
import type { ColumnKey, Columns } from './column-names.js';
import type { Grid, GridRow } from './grid.js';

const CALLED_OFF = /\W{0,3}\b(?:cancell?ed|postponed)\b/i;
const NOTE =
  /^((grand |sub-?)?totals?\b|(please )?note|n\.? ?b\b|\*|key:|source:|last updated|updated|page \d)/i;
const LONGEST_TITLE = 120;
const WHEN = ['date', 'start', 'end', 'endDate', 'duration', 'weekday'] as const;
const DRAFT =
  /^(draft|unpublished|not published|deleted|trash|rejected|pending( approval| review)?)$/i;
const PRIVATE = /^(true|yes|y|1|private|confidential|personal|hidden)$/i;
const DATED =
  /\d[-./]\d+[-./]\d|\d[:.]\d\d|\d ?[ap]\.?m\b|^\d{5}(\.\d+)?$|\d(?:st|nd|rd|th)? ?(?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
// Tells when, not what.
const OF_TERM =
  /\bterm\b|\b20\d\d\b|^(autumn|winter|spring|summer|(jan|febr)uary|march|april|may|june|july|august|(sept|nov|dec)ember|october)$/i;

/** The link of the column that holds it; without such a column, the only one in the row. */
export function linkIn(row: GridRow, columns: Columns): string | undefined {
  const column = columns.at.get('register');
  if (column !== undefined) return row.cells[column]?.href;
  const links = new Set(row.cells.map(({ href }) => href).filter(Boolean));
  return links.size === 1 ? [...links][0] : undefined;
}

/** The text of a cell; empty without such a column. */
export const textAt = ({ cells }: GridRow, column = -1) => cells[column]?.text.trim() ?? '';

/** How the column of a key is headed. */
export const headingOf = ({ header, at }: Columns, key: ColumnKey) => textAt(header, at.get(key));

/** The cells that are not empty. */
export const textsOf = ({ cells }: GridRow) => cells.map(({ text }) => text.trim()).filter(Boolean);

/** The year that the heading of the days tells, or else the title or a line above; not the day of an update. */
export function hintAbove({ rows, title = '' }: Grid, columns: Columns): YearHint {
  const { header, at } = columns;
  const above = rows.slice(0, rows.indexOf(header)).flatMap(textsOf);
  const hints = [header.cells[at.get('date') ?? at.get('start') ?? 0]?.text ?? '', title, ...above]
    .filter((text) => !DATED.test(text))
    .map(readYearHint);
  return hints.find(({ academicYear }) => academicYear) ?? hints.find(isHint) ?? {};
}

/** Whether a hint says anything. */
export const isHint = (hint: YearHint) => (hint.academicYear ?? hint.year) !== undefined;

/** The words of a row that has only one cell, or one over all columns, where that is neither a title nor a time. */
export function headingIn(row: GridRow, { at }: Columns): string | undefined {
  const texts = textsOf(row);
  const [text] = texts;
  const isTitle = texts.length === 1 && textAt(row, at.get('title')) === text;
  return new Set(texts).size === 1 && !isTitle && text && !DATED.test(text) ? text : undefined;
}

/** Whether a row is a note or a sum under the sessions: words, and nothing of when. */
export function isNote(row: GridRow, { at }: Columns): boolean {
  const [first = '', ...more] = textsOf(row);
  const isDated = WHEN.some((key) => textAt(row, at.get(key)));
  if (isDated || !first) return false;
  return NOTE.test(first) || (more.length === 0 && first.length > LONGEST_TITLE);
}

/** What a row says of itself that keeps it from readers: that it is a draft, or private. */
export function hiddenBy(row: GridRow, { at }: Columns): 'status' | 'private' | undefined {
  if (DRAFT.test(textAt(row, at.get('status')))) return 'status';
  return PRIVATE.test(textAt(row, at.get('private'))) ? 'private' : undefined;
}

/** Whether the session of a row does not take place. */
export function isCalledOff(row: GridRow, { at }: Columns): boolean {
  return row.cells.some(({ text }, index) => {
    if (index === at.get('title')) return CALLED_OFF.test(text);
    return index !== at.get('summary') && text.length < 40 && CALLED_OFF.exec(text)?.index === 0;
  });
}

/** Whether a row says the headings again, as on each page of a printed list. */
export function isRepeated(row: GridRow, { header, at }: Columns): boolean {
  const filled = [...at.values()].filter((index) => textAt(row, index));
  return filled.length > 1 && filled.every((index) => textAt(row, index) === textAt(header, index));
}

/** Whether a heading among the rows says when, not what: "Autumn term 2026". */
export function isOfTerm(heading: string): boolean {
  return OF_TERM.test(heading);
}
