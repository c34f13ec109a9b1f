import type { LineOf } from './blocks-of-markup.js';
import { blocksOfText } from './blocks-of-text.js';
import { refusePage, type PageReading, type PageTools } from './page-tools.js';
import { readBlocks } from './read-blocks.js';
import { LONGEST_PAGE, readContentItem } from './read-content-item.js';
import { readPageDocument } from './read-page-document.js';

const MARKUP = /<(!doctype|html|head|body|main|article|section|div|h[1-6]|p|ul|ol|table)[\s>]/i;

/** What the page says, from a file of it: an item of the Content API, markup, or plain text. */
export function readPageText(text: string, tools: PageTools): PageReading {
  if (text.length > LONGEST_PAGE) return refusePage(tools.words, 'tooBig');
  const whole = text.replace(/^\ufeff/, '');
  if (/^\s*[{[]/.test(whole)) {
    let item: unknown;
    try {
      item = JSON.parse(whole);
    } catch {
      return refusePage(tools.words, 'notJson');
    }
    return readContentItem(item, tools);
  }
  if (MARKUP.test(whole)) return readPageDocument(tools.parseMarkup(whole), tools, linesOf(whole));
  return readBlocks(blocksOfText(whole), tools);
}

/** Finds lines for nodes that say where in the text they begin. They come in order, so each line is counted once. */
function linesOf(text: string): LineOf {
  let at = 0;
  let line = 1;
  return ({ startIndex }) => {
    if (typeof startIndex !== 'number') return undefined;
    if (startIndex < at) [at, line] = [0, 1];
    for (; at < startIndex; at++) if (text.charCodeAt(at) === 10) line++;
    return line;
  };
}
