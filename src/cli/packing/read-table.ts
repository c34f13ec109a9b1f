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

const GOES_ON = 'a cell goes on after the quotation mark that closes it';
// The parser's codes in our words.
const FAULTS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a cell begins with a quotation mark, and none closes it',
  CSV_INVALID_CLOSING_QUOTE: GOES_ON,
  CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE: GOES_ON,
  INVALID_OPENING_QUOTE: 'a quotation mark stands in a cell that does not begin with one',
  CSV_RECORD_INCONSISTENT_COLUMNS: 'the row has not as many cells as the first line has names',
};

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
    const fault = FAULTS[error.code] ?? 'its rows cannot be told apart';
    const message = `This is not sound CSV (${fault}); download the file again.`;
    const problem = { path: file + line, message, value: error.code };
    return { value: { columns, rows: [] }, problems: [problem] };
  }
}
