import { foldText } from './fold-text.js';
import { attributesOf, mainPartOf, tagOf, type MarkupNode } from './markup-node.js';
import type { PageBlock, PageCell, PageItem, PageList, PageTable } from './page-block.js';

/** Where a node stands in its file: the line, counted from 1. */
export type LineOf = (node: MarkupNode) => number | undefined;

interface LinkDraft {
  text: string;
  readonly href: string;
}
// As raw text while the document is walked; folded in place at the end.
interface Draft {
  text: string;
  readonly links: LinkDraft[];
  readonly line?: number;
}
interface ListDraft extends PageList {
  readonly items: (Draft & PageItem)[];
}
interface Spanning {
  readonly cell: Draft & PageCell;
  left: number;
}
interface TableDraft extends PageTable {
  /** By column, the cells that go on into the rows below, and for how many. */
  readonly spanning: (Spanning | undefined)[];
  readonly caption: Draft;
  readonly rows: (Draft & PageCell)[][];
}

const FURNITURE =
  /^(script|style|template|noscript|head|nav|footer|form|aside|svg|iframe|object|select|button|del|s)$/;
const FURNITURE_ROLES = /^(navigation|banner|contentinfo|complementary|search|dialog)$/;
const WITHIN_WORDS =
  /^(abbr|b|br|cite|code|em|font|i|ins|label|mark|q|small|span|strong|su[bp]|time|u|wbr)$/;
const WIDEST = 20;

/**
 * The blocks of a parsed document: of its `main` where it has one, without navigation, forms, scripts and
 * what is hidden. No depth of nesting is too deep.
 * @param root a browser's document or element, or what htmlparser2's `parseDocument` gives
 */
export function blocksOfMarkup(root: MarkupNode, lineOf?: LineOf): PageBlock[] {
  const blocks: PageBlock[] = [];
  const drafts: Draft[] = [];
  const tables: TableDraft[] = [];
  const lists: ListDraft[] = [];
  // What words go into: the innermost heading, item, cell or caption; else a paragraph.
  const holders: Draft[] = [];
  let paragraph: Draft | undefined;
  let link: LinkDraft | undefined;

  const draftAt = <More extends object>(node: MarkupNode, more: More): Draft & More => {
    const line = lineOf?.(node);
    const draft = { text: '', links: [], ...(line && { line }), ...more };
    drafts.push(draft);
    return draft;
  };
  const add = <Block extends PageBlock>(block: Block) => {
    blocks.push(block);
    return block;
  };
  const wordsAt = (node: MarkupNode) =>
    holders.at(-1) ?? (paragraph ??= add(draftAt(node, { kind: 'paragraph' })));
  const breakWords = () => {
    paragraph = undefined;
    const holder = holders.at(-1);
    if (holder) holder.text += ' ';
    if (link) link.text += ' ';
  };
  const hold = <Held extends Draft>(draft: Held, within?: Held[]) => {
    within?.push(draft);
    holders.push(draft);
    return () => holders.pop();
  };

  /** Opens an element. What it gives back closes it. */
  const open = (node: MarkupNode, tag: string, attributes: ReadonlyMap<string, string>) => {
    if (tag === 'a') {
      link = { text: '', href: attributes.get('href') ?? '' };
      wordsAt(node).links.push(link);
      return () => (link = undefined);
    }
    if (tag === 'br') wordsAt(node).text += ' ';
    if (WITHIN_WORDS.test(tag)) return undefined;
    breakWords();
    const table = tables.at(-1);
    if (tag === 'table') {
      tables.push(add({ kind: 'table', caption: draftAt(node, {}), rows: [], spanning: [] }));
      return () => tables.pop();
    }
    if (table && tag === 'caption') return hold(table.caption);
    if (table && tag === 'tr') {
      const row: (Draft & PageCell)[] = [];
      table.rows.push(row);
      fillSpanned(row, table);
      return breakWords;
    }
    if (table && /^t[dh]$/.test(tag)) {
      const row = table.rows.at(-1) ?? (table.rows[0] = []);
      const span = Math.min(Number(attributes.get('colspan')) || 1, WIDEST);
      const left = (Number(attributes.get('rowspan')) || 1) - 1;
      const about = { isHeader: tag === 'th' };
      const cell = draftAt(node, about);
      const end = hold(cell);
      for (let column = 0; !column || column < span; column++) {
        const one = column ? draftAt(node, about) : cell;
        if (left > 0 && row.length < WIDEST) table.spanning[row.length] = { cell: one, left };
        row.push(one);
      }
      fillSpanned(row, table);
      return end;
    }
    // Whatever else stands in a cell is part of its words.
    if (table && holders.length) return breakWords;
    const level = /^h([1-6])$/.exec(tag)?.[1];
    if (level && !holders.length) {
      return hold(add(draftAt(node, { kind: 'heading', level: Number(level) })));
    }
    if (/^[ou]l$/.test(tag)) {
      lists.push(lists.at(-1) ?? add({ kind: 'list', items: [] }));
      return () => lists.pop();
    }
    const list = lists.at(-1);
    if (list && tag === 'li') {
      return hold(draftAt(node, { depth: lists.length - 1 }), list.items);
    }
    return breakWords;
  };

  const start = mainPartOf(root);
  const isWhole = start === root;
  const path: { nodes: ArrayLike<MarkupNode>; at: number; close?: (() => unknown) | undefined }[] =
    [{ nodes: [start], at: 0 }];
  for (let inside = path.at(-1); inside; inside = path.at(-1)) {
    const node = inside.nodes[inside.at++];
    if (!node) {
      path.pop();
      inside.close?.();
      continue;
    }
    const text = node.nodeType === 3 ? (node.nodeValue ?? '') : '';
    if (/\S/.test(text) || (text && (holders.length || paragraph))) {
      wordsAt(node).text += text;
      if (link) link.text += text;
    }
    if (!node.childNodes) continue;
    const tag = tagOf(node);
    const attributes = attributesOf(node);
    if (FURNITURE.test(tag) || (isWhole && tag === 'header') || isHidden(attributes)) continue;
    path.push({
      nodes: node.childNodes,
      at: 0,
      close: tag ? open(node, tag, attributes) : undefined,
    });
  }
  for (const words of drafts) {
    for (const part of [words, ...words.links]) part.text = foldText(part.text);
  }
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return block;
    if (block.kind !== 'list') return block.text ? block : [];
    const items = block.items.filter(({ text: said }) => said);
    return items.length ? { ...block, items } : [];
  });
}

/** Puts the cells of rows above into a row, as far as they come next. */
function fillSpanned(row: (Draft & PageCell)[], { spanning }: TableDraft) {
  for (let span = spanning[row.length]; span?.left; span = spanning[row.length]) {
    span.left--;
    row.push(span.cell);
  }
}

function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  const hidden = attributes.get('hidden') ?? 'until-found';
  return (
    hidden !== 'until-found' ||
    attributes.get('aria-hidden') === 'true' ||
    FURNITURE_ROLES.test(attributes.get('role') ?? '') ||
    /display:\s*none/.test(attributes.get('style') ?? '')
  );
}
