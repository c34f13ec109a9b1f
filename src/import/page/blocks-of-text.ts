import { foldText } from './fold-text.js';
import type { PageBlock, PageCell, PageItem, PageWordsAt } from './page-block.js';
import { isTableRule, readTableRow } from './text-table.js';
import { readTextWords } from './text-words.js';

const ITEM = /^(\s*)(?:[-*•‣◦–·]|\d{1,3}[.)])(?:\s+(.*))?$/;
// A line with empty ones around it: what stands together then belongs together.
const GAPS = /\n[^\S\n]*\n[^\n]*\S[^\n]*\n[^\S\n]*\n/;
const LONGEST_HEADING = 120;

/**
 * The blocks of a page saved as plain text: `- items`, also where the words follow on a line of their own;
 * tables with `|` or tabs; `# headings`. Headings without a mark are short lines that begin with a capital and
 * do not end like a sentence.
 */
export function blocksOfText(text: string): PageBlock[] {
  const blocks: PageBlock[] = [];
  let items: PageItem[] | undefined;
  let rows: PageCell[][] | undefined;
  let bullet: { depth: number } | undefined;
  let isAfterItem = false;
  let outer = 0;
  let isAfterBlank = false;
  // Whether a list without marks may go on: its lines follow "… include:".
  let isListed = false;
  const hasGaps = GAPS.test(text);

  const addItem = (words: PageWordsAt, indent: number) => {
    if (!items) {
      blocks.push({ kind: 'list', items: (items = []) });
      // Browsers indent all of a list.
      outer = indent;
    }
    items.push({ ...words, depth: indent > outer ? 1 : 0 });
    bullet = undefined;
  };

  text.split(/\r\n?|\n/).forEach((source, index) => {
    const line = index + 1;
    const [, indent = '', said] = ITEM.exec(source) ?? [];
    const isItem = ITEM.test(source);
    const wasAfterItem = isAfterItem;
    isAfterItem = isItem;
    if (isTableRule(source)) {
      const head = rows?.at(-1);
      if (head)
        rows?.splice(
          -1,
          1,
          head.map((cell) => ({ ...cell, isHeader: true })),
        );
      return;
    }
    const wasAfterBlank = isAfterBlank;
    isAfterBlank = !source.trim();
    if (isAfterBlank) return;
    const cells = isItem ? undefined : readTableRow(source, line);
    if (cells) {
      if (!rows)
        blocks.push({ kind: 'table', caption: { text: '', links: [] }, rows: (rows = []) });
      rows.push(cells);
      isListed = false;
      items = bullet = undefined;
      return;
    }
    rows = undefined;
    const words = { ...readTextWords(isItem ? (said ?? '') : source), line };
    const depth = depthOf(isItem ? indent : source);
    if (isItem) {
      isListed = false;
      bullet = { depth };
      if (words.text) addItem(words, depth);
    } else if (!words.text) {
      return;
    } else if (bullet) addItem(words, bullet.depth);
    else if (items && wasAfterItem && /^\s/.test(source)) {
      // The rest of an item that was broken into lines.
      const last = items.pop();
      if (last) {
        const joined = foldText(`${last.text} ${words.text}`);
        items.push({ ...last, text: joined, links: [...last.links, ...words.links] });
      }
      isAfterItem = true;
    } else if (isListed && (startsSmall(words.text) || (hasGaps && !(items && wasAfterBlank)))) {
      addItem(words, 0);
    } else {
      items = undefined;
      isListed = words.text.endsWith(':');
      blocks.push(wordsBlock(source.trim(), words, blocks.length === 0));
    }
  });
  return blocks;
}

function wordsBlock(source: string, words: PageWordsAt, isFirst: boolean): PageBlock {
  const marks = /^(#{1,6}) /.exec(source)?.[1];
  if (marks) return { kind: 'heading', level: marks.length, ...words };
  return looksLikeHeading(words.text)
    ? { kind: 'heading', level: isFirst ? 1 : 2, ...words }
    : { kind: 'paragraph', ...words };
}

function looksLikeHeading(text: string): boolean {
  return (
    text.length <= LONGEST_HEADING &&
    /^[\p{Lu}\p{N}“‘"']/u.test(text) &&
    !/[.:;,!?…]["'”’)]?$/.test(text) &&
    !/\b(updated|published|https?:)/i.test(text)
  );
}

const startsSmall = (text: string) => /^\p{Ll}/u.test(text);

/** How deep an item is indented: by how many tabs or pairs of spaces. */
function depthOf(source: string): number {
  return /^(\t|\s{2})*/.exec(source)?.[0].replaceAll('\t', '  ').length ?? 0;
}
