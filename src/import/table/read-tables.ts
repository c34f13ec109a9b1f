/** The tables of a parsed page, as rows and columns. */
import { fillText } from '../../core/text/fill.js';
import { foldText } from '../page/fold-text.js';
import type { MarkupNode } from '../page/markup-node.js';
import type { Grid } from '../sessions/grid.js';
import { resolveLink } from '../sessions/links.js';
import { layOutCells } from './lay-out-cells.js';
import { addressOfPage, walkMarkup } from './walk-markup.js';

/** A table of a page. */
export interface PageGrid extends Grid {
  readonly name: string;
  /** Other tables stand in its cells: it may only lay the page out. */
  readonly holdsTables: boolean;
}

interface Words {
  text: string;
  href?: string;
}
interface TableDraft {
  readonly caption: Words;
  readonly heading: Words;
  readonly rows: (Words & { readonly columns: number; readonly rows: number })[][];
  holdsTables: boolean;
}

const WITHIN_WORDS =
  /^(a|abbr|b|bdi|bdo|cite|code|data|dfn|em|font|i|ins|label|mark|q|small|span|strong|sub|sup|time|u|var|wbr)$/;

/**
 * All tables of a page, in the order they begin. A table within a cell is one of its own, and no part of the
 * words of that cell.
 * @param name what problems call a table, with a blank for its number
 * @param base the address of the page, for relative links; else the one the page itself names
 */
export function readTables(root: MarkupNode, name: string, base = addressOfPage(root)): PageGrid[] {
  const tables: TableDraft[] = [];
  const open: TableDraft[] = [];
  let heading: Words = { text: '' };
  // What words go into: the innermost heading, caption or cell.
  const holders: Words[] = [];
  const holds = (tag: string) =>
    tag === 'table' || (open.length > 0 ? /^(caption|t[dh])$/ : /^h[1-6]$/).test(tag);

  const begin = (tag: string, attributes: ReadonlyMap<string, string>) => {
    const table = open.at(-1);
    const holder = holders.at(-1);
    const href = tag === 'a' && attributes.get('href')?.trim();
    if (href && holder) holder.href ??= resolveLink(href, base);
    if (table && tag === 'tr') table.rows.push([]);
    if (!holds(tag)) return;
    const span = (key: string) => Number(attributes.get(key) ?? 1);
    const held = { text: '', columns: span('colspan') || 1, rows: span('rowspan') };
    holders.push(tag === 'caption' && table ? table.caption : held);
    if (tag === 'table') {
      if (table) table.holdsTables = true;
      const made = { caption: { text: '' }, heading, rows: [], holdsTables: false };
      tables.push(made);
      open.push(made);
    } else if (!table) heading = held;
    else if (tag !== 'caption') {
      if (table.rows.length === 0) table.rows.push([]);
      table.rows.at(-1)?.push(held);
    }
  };

  for (const step of walkMarkup(root)) {
    const holder = holders.at(-1);
    if (step.kind === 'text') {
      if (holder) holder.text += step.text;
      continue;
    }
    if (holder && !WITHIN_WORDS.test(step.tag)) holder.text += ' ';
    if (step.kind === 'open') begin(step.tag, step.attributes);
    else if (holds(step.tag)) {
      holders.pop();
      if (step.tag === 'table') open.pop();
    }
  }
  return tables.map(({ caption, heading: above, rows, holdsTables }, index) => {
    const written = rows.map((row) => row.map((cell) => ({ ...cell, text: foldText(cell.text) })));
    return {
      name: fillText(name, { table: index + 1 }),
      title: foldText(caption.text) || foldText(above.text),
      holdsTables,
      rows: layOutCells(written).map((cells, row) => ({ number: row + 1, cells })),
    };
  });
}
