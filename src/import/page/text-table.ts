import type { PageCell } from './page-block.js';
import { readTextWords } from './text-words.js';

/** Whether a line is the rule below the headings of a table: `---|---|`. */
export function isTableRule(line: string): boolean {
  return /^[\s|:+-]+$/.test(line) && line.includes('|') && line.includes('--');
}

/** The cells of a line of a table, `a | b |`, or with tabs as browsers copy tables. Else nothing. */
export function readTableRow(line: string, number: number): PageCell[] | undefined {
  const isPiped = line.includes('|');
  const whole = isPiped ? line.replace(/^\s*\|/, '').replace(/\|\s*$/, '') : line;
  const cells = whole.split(isPiped ? '|' : '\t');
  const isRow = isPiped || (cells.length > 1 && /\S\s*\t/.test(line));
  return isRow
    ? cells.map((cell) => ({ ...readTextWords(cell), line: number, isHeader: false }))
    : undefined;
}
