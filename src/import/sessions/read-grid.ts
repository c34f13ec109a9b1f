/** From rows and columns to sessions: finds the headings, and reads each row under them. */
import { fillText } from '../../core/text/fill.js';
import type { ImportProblem } from '../reading.js';
import { readYearHint } from '../when/read-day.js';
import { namesOf, type ColumnKey, type Columns } from './column-names.js';
import { putDayFirst, readDateOrder, type DateOrder } from './date-order.js';
import type { SessionDraft } from './draft.js';
import { findHeadings } from './find-headings.js';
import type { Grid, GridRow } from './grid.js';
import { isRelative } from './links.js';
import {
  headingIn,
  headingOf,
  hiddenBy,
  hintAbove,
  isCalledOff,
  isHint,
  isNote,
  isOfTerm,
  isRepeated,
  linkIn,
  textAt,
  textsOf,
} from './row-kinds.js';
import { readRowTimes, type TimesFault } from './row-times.js';
import { plainText } from './plain-text.js';
import { problemAt } from './settle-drafts.js';
import { isCellError } from './tidy-cell.js';
import { letterOf } from './turn-grid.js';

/** What to say of rows and columns, from `src/text`. */
export type GridWords = Readonly<
  Record<
    | TimesFault
    | 'row'
    | 'column'
    | 'noHeadings'
    | 'noTitleColumn'
    | 'unusedColumns'
    | 'onlyHeading'
    | 'cancelled'
    | 'noteRow'
    | 'draftRow'
    | 'privateRow'
    | 'noRows'
    | 'monthsFirst'
    | 'daysFirst'
    | 'cellError'
    | 'columnAcross'
    | 'rowHeading'
    | 'linkRelative',
    string
  >
>;

/** What was found in a grid. */
export interface GridDrafts {
  /** Null when nothing could be read at all: no headings, or nowhere a title. */
  readonly drafts: readonly SessionDraft[] | null;
  readonly problems: readonly ImportProblem[];
}

const COPIED = [
  'audience',
  'register',
  'place',
  'mode',
  'organiser',
  'summary',
  'regions',
] as const;
const TIMED: readonly ColumnKey[] = ['date', 'start', 'end', 'endDate'];
const HALF = /(?:^|[\s(])([ap]m)\)?\W*$/i;
const HALF_WRITTEN = /\d ?[ap]\.?m\b/i;

/**
 * Reads the rows of a grid. Title lines above the headings, blank rows, repeated headings and rows that are a
 * heading themselves are passed over; what is cancelled is left out.
 * @param title of sessions, where no column, caption or heading gives one
 */
export function readGrid(written: Grid, words: GridWords, title?: string): GridDrafts {
  const { grid, columns } = findHeadings(written);
  const path = grid.name ?? '';
  const refuse = (message: string) => ({
    drafts: null,
    problems: [{ path, message, value: null }],
  });
  if (!columns) return refuse(words.noHeadings);

  const rows = grid.rows.slice(grid.rows.indexOf(columns.header) + 1);
  const isTitled = columns.at.has('title');
  let section = title ?? grid.title ?? '';
  if (!isTitled && !section && !rows.some((row) => headingIn(row, columns))) {
    return refuse(fillText(words.noTitleColumn, { names: namesOf('title').join(', ') }));
  }
  let hint = hintAbove(grid, columns);

  const names = nameColumns(columns, grid.isTurned ? words.rowHeading : words.column);
  const drafts: SessionDraft[] = [];
  const problems: ImportProblem[] = [];
  if (columns.unused.length > 0) {
    const list = columns.unused.map((name) => `“${name}”`).join(', ');
    const message = fillText(words.unusedColumns, { columns: list });
    problems.push({ path, message, value: null, isWarning: true, ...lineOf(columns.header) });
  }
  const order = orderOfDates(rows, columns);
  if (order !== 'day') {
    const message = order === 'month' ? words.monthsFirst : words.daysFirst;
    const place = [path, names.date ?? names.start].filter(Boolean).join(', ');
    problems.push({
      path: place,
      message,
      value: null,
      isWarning: true,
      ...lineOf(columns.header),
    });
  }
  if (rows.every((row) => textsOf(row).length === 0)) {
    problems.push({ path, message: words.noRows, value: null, ...lineOf(columns.header) });
  }
  for (const row of rows) {
    if (textsOf(row).length === 0 || isRepeated(row, columns)) continue;
    const heading = headingIn(row, columns);
    if (heading) {
      const told = readYearHint(heading);
      if (isHint(told)) hint = told;
      if (!isTitled && !title && !isOfTerm(heading)) section = heading;
    }
    const place =
      (path && `${path}, `) +
      (grid.isTurned
        ? fillText(words.columnAcross, { column: letterOf(row.number) })
        : fillText(words.row, { row: row.number }));
    const draft = draftOf(row, columns, isTitled ? '' : section, names, place);
    const report = (key: string, message: string, value: unknown, isWarning?: boolean) => {
      problems.push(problemAt(draft, key, message, value, isWarning));
    };
    if (isNote(row, columns)) {
      report('', words.noteRow, textsOf(row)[0] ?? '', true);
      continue;
    }
    if (heading) {
      if (isTitled) report('', words.onlyHeading, heading, true);
      continue;
    }
    const cellOf = (key: ColumnKey) => cellIn(row, columns, key, order);
    if (isCalledOff(row, columns)) {
      report('', words.cancelled, cellOf('title') || section, true);
      continue;
    }
    const hidden = hiddenBy(row, columns);
    if (hidden) {
      const message = hidden === 'status' ? words.draftRow : words.privateRow;
      report(hidden, message, cellOf('title') || section, true);
      continue;
    }
    const errors = [...columns.at.keys()].filter((key) => isCellError(cellOf(key)));
    for (const key of errors) report(key, words.cellError, cellOf(key));
    if (errors.some((key) => /^(title|duration)$/.test(key) || TIMED.includes(key))) continue;
    const link = linkIn(row, columns);
    if (link !== undefined && isRelative(link)) report('register', words.linkRelative, link);
    const times = readRowTimes(cellOf, hint, headingOf(columns, 'duration'));
    if ('fault' in times) report(times.key, words[times.fault], cellOf(times.key));
    else drafts.push({ ...draft, fields: { ...draft.fields, ...times } });
  }
  return { drafts, problems };
}

/** A row as a draft without its times. */
function draftOf(
  row: GridRow,
  columns: Columns,
  title: string,
  names: Readonly<Record<string, string>>,
  place: string,
): SessionDraft {
  const fields: Record<string, unknown> = {
    title: title || plainText(textAt(row, columns.at.get('title'))),
  };
  for (const key of COPIED) {
    const text = textAt(row, columns.at.get(key));
    const words = key === 'register' || key === 'regions' ? text : plainText(text);
    fields[key] = isCellError(text) ? '' : words;
  }
  const link = linkIn(row, columns);
  if (link !== undefined) fields.register = isRelative(link) ? '' : link;
  return { fields, place, columns: names, ...lineOf(row) };
}

/** The text of a cell, with what its column says of all: the order of dates, and "(pm)". */
function cellIn(row: GridRow, columns: Columns, key: ColumnKey, order: DateOrder): string {
  const text = textAt(row, columns.at.get(key));
  if (!TIMED.includes(key)) return text;
  const half = HALF.exec(headingOf(columns, key))?.[1];
  const withHalf = half && /\d/.test(text) && !HALF_WRITTEN.test(text) ? text + half : text;
  return order === 'month' ? putDayFirst(withHalf) : withHalf;
}

function orderOfDates(rows: readonly GridRow[], { at }: Columns): DateOrder {
  return readDateOrder(rows.map((row) => TIMED.map((key) => textAt(row, at.get(key)))));
}

/** What problems call the columns. */
function nameColumns(columns: Columns, column: string): Record<string, string> {
  const names = [...columns.at.keys()].map((key): [string, string] => [
    key,
    fillText(column, { column: headingOf(columns, key) }),
  ]);
  const named = Object.fromEntries(names);
  const start = named.start ?? named.date ?? named.weekday ?? '';
  return { start, end: named.endDate ?? start, ...named };
}

const lineOf = ({ line }: GridRow) => (line === undefined ? undefined : { line });
