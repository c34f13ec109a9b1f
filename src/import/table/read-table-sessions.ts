/** Sessions from the tables of a page. */
import type { LocalSession } from '../../schema/local-information.js';
import type { MarkupNode } from '../page/markup-node.js';
import type { ImportProblem, Reading } from '../reading.js';
import { findHeadings } from '../sessions/find-headings.js';
import type { Grid } from '../sessions/grid.js';
import { readGridSessions, type GridSettings } from '../sessions/read-grid-sessions.js';
import { readTables } from './read-tables.js';

/** What can be said of a page with tables besides, from `src/text`. */
export type TableWords = Readonly<Record<'table' | 'otherTable' | 'noTables', string>>;

/** What reading tables needs beside the page. */
export interface TableSettings extends GridSettings<TableWords> {
  /** The address of the page, for relative links; else the one the page itself names. */
  readonly base?: string | undefined;
}

/**
 * Reads the tables that look like sessions; others are named in a warning. Never throws.
 * @param root a browser's document or element, or what htmlparser2's `parseDocument` gives
 */
export function readTableSessions(
  root: MarkupNode,
  settings: TableSettings,
): Reading<LocalSession[]> {
  const { importWords } = settings;
  const grids = readTables(root, importWords.table, settings.base);
  const ofSessions = grids.filter(looksLikeSessions);
  if (ofSessions.length === 0) {
    return { value: null, problems: [{ path: '', message: importWords.noTables, value: null }] };
  }
  const others = grids
    .filter((grid) => !ofSessions.includes(grid) && !grid.holdsTables)
    .map(({ name }): ImportProblem => {
      return { path: name, message: importWords.otherTable, value: null, isWarning: true };
    });
  // A page with one table needs no number for it.
  const named =
    grids.length > 1
      ? ofSessions
      : ofSessions.map(({ rows, title }) => ({ rows, title: title ?? '' }));
  const { value, problems } = readGridSessions(named, settings);
  return { value, problems: [...others, ...problems] };
}

/** Whether rows have headings of sessions and something like a day under them: opening hours have none. */
function looksLikeSessions(written: Grid): boolean {
  const { grid, columns } = findHeadings(written);
  if (!columns) return false;
  const { header, at } = columns;
  const column = at.get('date') ?? at.get('weekday') ?? at.get('start') ?? -1;
  const below = grid.rows.slice(grid.rows.indexOf(header) + 1);
  return below.some(({ cells }) => /\d/.test(cells[column]?.text ?? ''));
}
