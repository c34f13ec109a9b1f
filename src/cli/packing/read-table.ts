import { readFileSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import type { Checked } from '../problem.js';

/** A row of a table: its cells by column, and where it stands (`file:line`). */
export interface Row {
  readonly cells: Readonly<Record<string, string>>;
  readonly path: string;
}

/** The column names in the first line of a text; none when it is not a line of CSV. */
export function readColumns(text: string): readonly string[] {
  const [firstLine = ''] = text.split(/\r?\n/, 1);
  try {
    const [columns = []] = parse(firstLine, { bom: true, trim: true });
    return columns;
  } catch {
    return [];
  }
}

/** A table: the names of its columns, and its rows. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** Reads a CSV file whose first line names its columns. A fault in its form refuses all of it. */
export function readTable(file: string): Checked<Table> {
  const text = readFileSync(file, 'utf8');
  const columns = readColumns(text);
  try {
    const records = parse<{ record: Record<string, string>; info: { lines: number } }>(text, {
      bom: true,
      trim: true,
      columns: true,
      info: true,
      skip_empty_lines: true,
    });
    const rows = records.map(({ record, info }) => ({
      cells: record,
      path: `${file}:${String(info.lines)}`,
    }));
    return { value: { columns, rows }, problems: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? `:${String(error.lines)}` : '';
    const message = `This is not sound CSV (${error.message}); download the file again.`;
    const problem = { path: file + line, message, value: error.code };
    return { value: { columns, rows: [] }, problems: [problem] };
  }
}
