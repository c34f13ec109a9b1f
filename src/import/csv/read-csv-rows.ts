/** From the text of a CSV file to its rows, whichever spreadsheet wrote it. Needs csv-parse. */
import { parse } from 'csv-parse/sync';
import { findColumns } from '../sessions/column-names.js';
import type { GridRow } from '../sessions/grid.js';

/** The rows of a file, and the lines with a quotation mark that is never closed, which are left out. */
export interface CsvRows {
  readonly rows: readonly GridRow[];
  readonly openLines: readonly number[];
}

const DELIMITERS = [',', ';', '\t', '|'];
const ENDS = ['\r\n', '\n', '\r'];
/** Rows that are looked at to tell what stands between cells. */
const SAMPLE = 60;
const MOST_TRIES = 5;

/**
 * Reads rows of any length. Cells may be apart by commas, semicolons, tabs or bars: by what makes the headings
 * read best, or by what Excel's first line `sep=;` says, which is no row.
 */
export function readCsvRows(text: string): CsvRows {
  // Text of two bytes a letter leaves zeros behind when its mark is lost.
  const plain = text.replace(/\0/g, '').replace(/^\ufeff/, '');
  const [first = '', said] = /^"?sep=(.)"?(?:\r\n?|\n)/i.exec(plain) ?? [];
  const body = plain.slice(first.length);
  const delimiter = said ?? mostLikely(body);

  const rows: GridRow[] = [];
  const openLines: number[] = [];
  let rest = body;
  let line = first ? 2 : 1;
  for (let tries = 0; rest && tries < MOST_TRIES; tries++) {
    const { records, openLine } = parseRecords(rest, delimiter, line);
    for (const record of records) rows.push({ ...record, number: rows.length + 1 });
    if (openLine === undefined) break;
    openLines.push(openLine);
    // Its row still counts, so that the others keep the numbers people see.
    rows.push({ number: rows.length + 1, line: openLine, cells: [] });
    rest = rest
      .split(/(?<=\r\n|\n|\r(?!\n))/)
      .slice(openLine - line + 1)
      .join('');
    line = openLine + 1;
  }
  return { rows, openLines };
}

interface Records {
  readonly records: readonly Omit<GridRow, 'number'>[];
  readonly openLine?: number;
}

function parseRecords(text: string, delimiter: string, firstLine: number, most = -1): Records {
  const records: Omit<GridRow, 'number'>[] = [];
  let line = firstLine;
  try {
    parse(text, {
      delimiter,
      record_delimiter: ENDS,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      to: most,
      on_record(cells: string[], { lines }) {
        records.push({ line, cells: cells.map((cell) => ({ text: cell })) });
        line = lines + firstLine;
        return null;
      },
    });
    return { records };
  } catch {
    // The only thing it does not take is a quotation mark that is never closed.
    return { records, openLine: line };
  }
}

function mostLikely(text: string): string {
  const scored = DELIMITERS.map((delimiter) => {
    const { records } = parseRecords(text, delimiter, 1, SAMPLE);
    const columns = findColumns(records.map((record, index) => ({ ...record, number: index })));
    const cells = Math.max(...records.map((record) => record.cells.length), 0);
    return { delimiter, score: (columns?.at.size ?? 0) * 1000 + Math.min(cells, 999) };
  });
  return scored.sort((a, b) => b.score - a.score)[0]?.delimiter ?? ',';
}
