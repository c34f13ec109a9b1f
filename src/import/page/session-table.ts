import { readDay, readYearHint, type YearHint } from '../when/read-day.js';
import { readTimes } from '../when/read-times.js';
import type { PageCell, PageTable } from './page-block.js';
import { isCourseName, saysWhen } from './read-course.js';
import type { RowCell } from './read-session-row.js';
import { kindOfColumn } from './table-columns.js';

/** A table of sessions, row by row, without its headings. */
export interface SessionTable {
  /** The headings of columns that nothing is known of, and rows of words that say nothing of those below. */
  readonly unknown: readonly string[];
  readonly rows: readonly DatedRow[];
}

/** A row that should hold a session. */
export interface DatedRow {
  /** Counted from 1, headings left out. */
  readonly number: number;
  readonly cells: readonly RowCell[];
  /** The year of its days, where a heading tells. */
  readonly hint: YearHint;
  /** The course that a column names, or else a row above for those below it. */
  readonly course?: string | undefined;
}

// For telling whether there is a day at all. A leap year, so that it may be 29 February.
const SOME_YEAR = { year: 2000 };

/**
 * Makes out the rows of a table of sessions; nothing when the table is of something else.
 * @param above what stands above the table and may name a year, nearest first
 */
export function openSessionTable(
  { rows }: PageTable,
  above: readonly string[],
): SessionTable | undefined {
  // A row of one cell across the table, as for a course, is no row of headings.
  const first = rows.find((row) => row.length < 2 || saidIn(row).length > 1) ?? [];
  const hasHead = isHead(first) || !hasDay(first);
  const kinds = hasHead ? first.map(({ text }) => kindOfColumn(text)) : [];
  const isOfDates =
    kinds.includes('date') && (kinds.includes('time') || kinds.includes('register'));
  if (!isOfDates && !rows.some(hasDay)) return undefined;

  let hint = findYear([...(hasHead ? first.map(({ text }) => text) : []), ...above]);
  let course: string | undefined;
  const dated: DatedRow[] = [];
  const unknown = first.filter((_, at) => kinds[at] === 'unknown').map(({ text }) => text);
  for (const row of rows) {
    if (hasHead && row === first) continue;
    const said = saidIn(row);
    // "Spring term 2027", across the table.
    const isAcross = said.length < 2 && !readTimes(textOf(row));
    const isLinked = row.some(({ links }) => links.length);
    if (!hasDay(row) && !isLinked && (isHead(row) || isAcross)) {
      const text = said[0]?.text ?? '';
      const ownHint = findYear([textOf(row)]);
      if (isCourseName(text)) course = text;
      else if (text && !ownHint && !saysWhen(text)) unknown.push(text);
      hint = ownHint ?? hint ?? findYear(above);
      continue;
    }
    const cells = row.map((cell, at) => ({ ...cell, kind: kinds[at] ?? '' }));
    const own = cells.find(({ kind, text }) => kind === 'course' && text)?.text ?? course;
    dated.push({ number: dated.length + 1, cells, hint: hint ?? {}, course: own });
  }
  return { unknown, rows: dated };
}

const saidIn = (row: readonly PageCell[]) => row.filter(({ text }) => text);
const textOf = (row: readonly PageCell[]) => row.map(({ text }) => text).join(' ');
const isHead = (row: readonly PageCell[]) => row.every(({ text, isHeader }) => isHeader || !text);
const hasDay = (row: readonly PageCell[]) =>
  row.some(({ text }) => /\d/.test(text) && readDay(text, SOME_YEAR));

function findYear(texts: readonly string[]): YearHint | undefined {
  return texts.map(readYearHint).find(({ academicYear, year }) => academicYear ?? year);
}
