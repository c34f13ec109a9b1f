import { foldText } from './fold-text.js';
import { attributesOf, mainPartOf, tagOf, type MarkupNode } from './markup-node.js';
import type { PageBlock, PageWordsAt } from './page-block.js';

/** Where a node stands in its file: the line, counted from 1. */
export type LineOf = (node: MarkupNode) => number | undefined;

interface Draft {
  text: string;
  readonly links: { text: string; readonly href: string }[];
  readonly line?: number | undefined;
}
interface ItemDraft extends Draft {
  readonly depth: number;
}
interface CellDraft extends Draft {
  readonly isHeader: boolean;
}
interface TableDraft {
  readonly kind: 'table';
  readonly caption: Draft;
  readonly rows: CellDraft[][];
}
interface ListDraft {
  readonly kind: 'list';
  readonly items: ItemDraft[];
}
type BlockDraft =
  | (Draft & { readonly kind: 'heading'; readonly level: number })
  | (Draft & { readonly kind: 'paragraph' })
  | ListDraft
  | TableDraft;

const FURNITURE =
  /^(script|style|template|noscript|head|nav|footer|form|aside|svg|iframe|object|select|button|del|s)$/;
const FURNITURE_ROLES = /^(navigation|banner|contentinfo|complementary|search|dialog)$/;
const WITHIN_WORDS =
  /^(abbr|b|bdi|bdo|br|cite|code|data|dfn|em|font|i|ins|kbd|label|mark|q|small|span|strong|sub|sup|time|u|var|wbr)$/;
const WIDEST = 20;

/**
 * The blocks of a parsed document: of its `main` where it has one, without navigation, forms, scripts and
 * what is hidden. No depth of nesting is too deep.
 * @param root a browser's document or element, or what htmlparser2's `parseDocument` gives
 */
export function blocksOfMarkup(root: MarkupNode, lineOf?: LineOf): PageBlock[] {
  const blocks: BlockDraft[] = [];
  const tables: TableDraft[] = [];
  const lists: ListDraft[] = [];
  // What words go into: the innermost heading, item, cell or caption; else a paragraph.
  const holders: Draft[] = [];
  let paragraph: Draft | undefined;
  let link: { text: string } | undefined;

  const draftAt = (node: MarkupNode): Draft => ({ text: '', links: [], line: lineOf?.(node) });
  const add = <Block extends BlockDraft>(block: Block) => {
    blocks.push(block);
    return block;
  };
  const wordsAt = (node: MarkupNode) =>
    holders.at(-1) ?? (paragraph ??= add({ kind: 'paragraph', ...draftAt(node) }));
  const breakWords = () => {
    paragraph = undefined;
    const holder = holders.at(-1);
    if (holder) holder.text += ' ';
    if (link) link.text += ' ';
  };
  const hold = (draft: Draft) => {
    holders.push(draft);
    return () => holders.pop();
  };

  /** Opens an element. What it gives back closes it. */
  const open = (node: MarkupNode, tag: string, attributes: ReadonlyMap<string, string>) => {
    if (tag === 'a') {
      link = { text: '' };
      wordsAt(node).links.push(Object.assign(link, { href: attributes.get('href') ?? '' }));
      return () => (link = undefined);
    }
    if (tag === 'br') wordsAt(node).text += ' ';
    if (WITHIN_WORDS.test(tag)) return undefined;
    breakWords();
    const table = tables.at(-1);
    if (tag === 'table') {
      const made = add({ kind: 'table', caption: draftAt(node), rows: [] });
      tables.push(made);
      return () => tables.pop();
    }
    if (table && tag === 'caption') return hold(table.caption);
    if (table && tag === 'tr') table.rows.push([]);
    if (table && /^t[dh]$/.test(tag)) {
      const row = table.rows.at(-1) ?? (table.rows[0] = []);
      const span = Math.min(Number(attributes.get('colspan')) || 1, WIDEST);
      const isHeader = tag === 'th';
      const cell = { ...draftAt(node), isHeader };
      row.push(cell);
      for (let more = 1; more < span; more++) row.push({ ...draftAt(node), isHeader });
      return hold(cell);
    }
    // Whatever else stands in a cell is part of its words.
    if (table && holders.length) return breakWords;
    const level = /^h([1-6])$/.exec(tag)?.[1];
    if (level && !holders.length) {
      return hold(add({ kind: 'heading', level: Number(level), ...draftAt(node) }));
    }
    if (/^[ou]l$/.test(tag)) {
      lists.push(lists.at(-1) ?? add({ kind: 'list', items: [] }));
      return () => lists.pop();
    }
    const list = lists.at(-1);
    if (list && tag === 'li') {
      const item = { ...draftAt(node), depth: lists.length - 1 };
      list.items.push(item);
      return hold(item);
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
  return blocks.flatMap(finish);
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

function finish(block: BlockDraft): PageBlock[] {
  switch (block.kind) {
    case 'table': {
      const rows = block.rows.map((row) =>
        row.map((cell) => ({ ...finishWords(cell), isHeader: cell.isHeader })),
      );
      return [{ kind: 'table', caption: foldText(block.caption.text), rows }];
    }
    case 'list': {
      const items = block.items.map((item) => ({ ...finishWords(item), depth: item.depth }));
      const said = items.filter(({ text }) => text);
      return said.length ? [{ kind: 'list', items: said }] : [];
    }
    default: {
      const words = finishWords(block);
      if (!words.text) return [];
      return block.kind === 'heading'
        ? [{ ...words, kind: 'heading', level: block.level }]
        : [{ ...words, kind: 'paragraph' }];
    }
  }
}

function finishWords({ text, links, line }: Draft): PageWordsAt {
  return {
    text: foldText(text),
    links: links.map(({ text: words, href }) => ({ text: foldText(words), href })),
    ...(line && { line }),
  };
}
