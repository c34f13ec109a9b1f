/** Where the headings of a grid are: along its top, or down its side. */
import { findColumns, type Columns } from './column-names.js';
import type { Grid } from './grid.js';
import { tidyCell } from './tidy-cell.js';
import { turnGrid } from './turn-grid.js';

/** A grid with tidy cells, and its headings where it has any. */
export interface GridWithHeadings {
  readonly grid: Grid;
  readonly columns?: Columns;
}

// Two words down a side stand in many tables that are none of sessions.
const FEWEST_DOWN_THE_SIDE = 3;

/** Finds the headings of a grid; where none are at the top, it is turned to those down its side. */
export function findHeadings(grid: Grid): GridWithHeadings {
  const rows = grid.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, text: tidyCell(cell.text) })),
  }));
  const tidy = { ...grid, rows };
  const columns = findColumns(rows);
  if (columns) return { grid: tidy, columns };
  const turned = turnGrid(tidy);
  const across = findColumns(turned.rows);
  return across && across.at.size >= FEWEST_DOWN_THE_SIDE
    ? { grid: turned, columns: across }
    : { grid: tidy };
}
