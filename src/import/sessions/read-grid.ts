/** From rows and columns to sessions: finds the headings, and reads each row under them. */
import { fillText } from '../../core/text/fill.js';
import type { ImportProblem } from '../reading.js';
import { readYearHint } from '../when/read-day.js';
import { findColumns, namesOf, type ColumnKey, type Columns } from './column-names.js';
import type { SessionDraft } from './draft.js';
import type { Grid, GridRow } from './grid.js';
import { isRelative } from './links.js';
import {
  headingIn,
  headingOf,
  hintAbove,
  isCalledOff,
  isHint,
  isOfTerm,
  isRepeated,
  linkIn,
  textAt,
  textsOf,
} from './row-kinds.js';
import { readRowTimes, type TimesFault } from './row-times.js';
import { problemAt } from './settle-drafts.js';

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
/**
 * Reads the rows of a grid. Title lines above the headings, blank rows, repeated headings and rows that are a
 * heading themselves are passed over; what is cancelled is left out.
 * @param title of sessions, where no column, caption or heading gives one
 */
export function readGrid(grid: Grid, words: GridWords, title?: string): GridDrafts {
  const columns = findColumns(grid.rows);
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

  const names = nameColumns(columns, words.column);
  const drafts: SessionDraft[] = [];
  const problems: ImportProblem[] = [];
  if (columns.unused.length > 0) {
    const list = columns.unused.map((name) => `“${name}”`).join(', ');
    const message = fillText(words.unusedColumns, { columns: list });
    problems.push({ path, message, value: null, isWarning: true, ...lineOf(columns.header) });
  }
  for (const row of rows) {
    if (textsOf(row).length === 0 || isRepeated(row, columns)) continue;
    const heading = headingIn(row, columns);
    if (heading) {
      const told = readYearHint(heading);
      if (isHint(told)) hint = told;
      if (!isTitled && !title && !isOfTerm(heading)) section = heading;
    }
    const place = (path && `${path}, `) + fillText(words.row, { row: row.number });
    const draft = draftOf(row, columns, isTitled ? '' : section, names, place);
    const report = (key: string, message: string, value: unknown, isWarning?: boolean) => {
      problems.push(problemAt(draft, key, message, value, isWarning));
    };
    if (heading) {
      if (isTitled) report('', words.onlyHeading, heading, true);
      continue;
    }
    const cellOf = (key: ColumnKey) => textAt(row, columns.at.get(key));
    if (isCalledOff(row, columns)) {
      report('', words.cancelled, cellOf('title') || section, true);
      continue;
    }
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
  const fields: Record<string, unknown> = { title: title || textAt(row, columns.at.get('title')) };
  for (const key of COPIED) fields[key] = textAt(row, columns.at.get(key));
  const link = linkIn(row, columns);
  if (link !== undefined) fields.register = isRelative(link) ? '' : link;
  return { fields, place, columns: names, ...lineOf(row) };
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
