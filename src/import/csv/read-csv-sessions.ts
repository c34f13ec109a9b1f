/** Sessions from a spreadsheet saved as CSV, or from the export of a booking system. */
import { fillText } from '../../core/text/fill.js';
import type { LocalSession } from '../../schema/local-information.js';
import type { ImportProblem, Reading } from '../reading.js';
import { readGridSessions, type GridSettings } from '../sessions/read-grid-sessions.js';
import { readCsvRows } from './read-csv-rows.js';

/** What can be said of a CSV file besides, from `src/text`. */
export type CsvWords = Readonly<Record<'quoteNotClosed' | 'workbook' | 'row', string>>;

/** What reading a CSV file needs beside its text. */
export type CsvSettings = GridSettings<CsvWords>;

/** How a workbook and an old one begin when they are read as text. */
const WORKBOOK = /^(PK\x03\x04|\xd0\xcf\x11)/;

/**
 * Reads the text of a file (`decodeFile` makes it from bytes). Never throws. Rows in problems are counted as
 * a spreadsheet counts them; `line` is the line of the file.
 */
export function readCsvSessions(text: string, settings: CsvSettings): Reading<LocalSession[]> {
  const { importWords } = settings;
  if (WORKBOOK.test(text)) {
    return { value: null, problems: [{ path: '', message: importWords.workbook, value: null }] };
  }
  const { rows, openLines } = readCsvRows(text);
  const { value, problems } = readGridSessions([{ rows }], settings);
  const open = openLines.map((line): ImportProblem => {
    const row = rows.find((one) => one.line === line)?.number ?? 0;
    const path = fillText(importWords.row, { row });
    return { path, message: importWords.quoteNotClosed, value: null, line };
  });
  return { value, problems: [...open, ...problems] };
}
