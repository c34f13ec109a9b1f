import type { GridCell } from '../sessions/grid.js';

/** A cell as it is written, with how many columns and rows it reaches over. */
export interface WrittenCell extends GridCell {
  readonly columns: number;
  /** 0 is all the way down. */
  readonly rows: number;
}

const WIDEST = 100;

/** The cells of rows in their columns: one that reaches over several columns or rows stands in each of them. */
export function layOutCells(rows: readonly (readonly WrittenCell[])[]): GridCell[][] {
  // By column: what reaches down into the rows to come, and into how many.
  const reaching = new Map<number, { readonly cell: GridCell; left: number }>();
  return rows.map((written) => {
    const cells: GridCell[] = [];
    const takeReaching = () => {
      for (;;) {
        const reached = reaching.get(cells.length);
        if (!reached || reached.left <= 0 || cells.length >= WIDEST) return;
        reached.left--;
        cells.push(reached.cell);
      }
    };
    for (const { columns, rows: down, ...cell } of written) {
      takeReaching();
      for (let column = 0; column < columns && cells.length < WIDEST; column++) {
        reaching.set(cells.length, { cell, left: (down || Infinity) - 1 });
        cells.push(cell);
      }
    }
    takeReaching();
    return cells;
  });
}
