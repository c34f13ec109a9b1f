import { readDay, readYearHint, type YearHint } from '../when/read-day.js';
import { readTimes } from '../when/read-times.js';
import type { PageCell, PageTable } from './page-block.js';
import type { RowCell } from './read-session-row.js';
import { kindOfColumn } from './table-columns.js';

/** A table of sessions, row by row, without its headings. */
export interface SessionTable {
  /** The headings of columns that nothing is known of. */
  readonly unknownColumns: readonly string[];
  readonly rows: readonly DatedRow[];
}

/** A row that should hold a session. */
export interface DatedRow {
  /** Counted from 1, headings left out. */
  readonly number: number;
  readonly cells: readonly RowCell[];
  /** The year of its days, where a heading tells. */
  readonly hint: YearHint;
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
  const [first = []] = rows;
  const hasHead = isHead(first) || !hasDay(first);
  const kinds = hasHead ? first.map(({ text }) => kindOfColumn(text)) : [];
  const isOfDates =
    kinds.includes('date') && (kinds.includes('time') || kinds.includes('register'));
  if (!isOfDates && !rows.some(hasDay)) return undefined;

  let hint = findYear([...(hasHead ? first.map(({ text }) => text) : []), ...above]);
  const dated: DatedRow[] = [];
  for (const row of hasHead ? rows.slice(1) : rows) {
    const said = row.filter(({ text }) => text);
    // "Spring term 2027", across the table.
    if (!hasDay(row) && (isHead(row) || (said.length < 2 && !readTimes(textOf(row))))) {
      hint = findYear([textOf(row), ...(hint ? [] : above)]) ?? hint;
      continue;
    }
    const cells = row.map((cell, at) => ({ ...cell, kind: kinds[at] ?? '' }));
    dated.push({ number: dated.length + 1, cells, hint: hint ?? {} });
  }
  const unknownColumns = first.filter((_, at) => kinds[at] === 'unknown').map(({ text }) => text);
  return { unknownColumns, rows: dated };
}

const textOf = (row: readonly PageCell[]) => row.map(({ text }) => text).join(' ');
const isHead = (row: readonly PageCell[]) => row.every(({ text, isHeader }) => isHeader || !text);
const hasDay = (row: readonly PageCell[]) =>
  row.some(({ text }) => /\d/.test(text) && readDay(text, SOME_YEAR));

function findYear(texts: readonly string[]): YearHint | undefined {
  return texts.map(readYearHint).find(({ academicYear, year }) => academicYear ?? year);
}
