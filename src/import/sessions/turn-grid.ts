import type { Grid, GridRow } from './grid.js';

const MOST_ROWS = 40;
const MOST_COLUMNS = 400;

/** A grid whose columns are the rows of another: for tables with their headings down the side. */
export function turnGrid({ rows, ...grid }: Grid): Grid {
  const taken = rows.slice(0, MOST_ROWS);
  const width = Math.min(Math.max(0, ...taken.map(({ cells }) => cells.length)), MOST_COLUMNS);
  const turned: GridRow[] = [];
  for (let column = 0; column < width; column++) {
    turned.push({
      number: column + 1,
      cells: taken.map(({ cells }) => cells[column] ?? { text: '' }),
    });
  }
  return { ...grid, rows: turned, isTurned: true };
}

/** What a spreadsheet calls a column, counted from 1: `A`, `Z`, `AA`. */
export function letterOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letterOf(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
