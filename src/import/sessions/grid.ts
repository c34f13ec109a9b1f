/** Rows and columns, wherever they come from: a spreadsheet, an export, a table of a page. */

/** What stands in one cell. */
export interface GridCell {
  readonly text: string;
  /** Where the first link in it leads. */
  readonly href?: string;
}

/** A row of cells. */
export interface GridRow {
  /** As people count it, from 1, blank rows included. */
  readonly number: number;
  /** The line of the file it begins on, counted from 1, where that is known. */
  readonly line?: number;
  readonly cells: readonly GridCell[];
}

/** Rows and columns. */
export interface Grid {
  readonly rows: readonly GridRow[];
  /** What problems call it, where a file has several: `table 2`. */
  readonly name?: string;
  /** Its caption, or the heading above it: the title of sessions, where no column gives it. */
  readonly title?: string;
  /** Its rows were columns, with their headings down the side. */
  readonly isTurned?: true;
}
