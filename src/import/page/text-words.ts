import { foldText } from './fold-text.js';
import type { PageLink, PageWordsAt } from './page-block.js';

const LINK = /\[([^[\]]{1,2000})\]\(([^()\s]{1,2000})\)/g;

/** The words of a line of text, with its `[links](https://…)`. Marks of headings and emphasis are left out. */
export function readTextWords(line: string): PageWordsAt {
  const links: PageLink[] = [];
  const source = line.replace(/^\s*#{1,6} /, '').replaceAll('**', '');
  const plain = source.replace(LINK, (_, text: string, href: string) => {
    links.push({ text: foldText(text), href });
    return text;
  });
  for (const [href] of source.replace(LINK, '').matchAll(/\bhttps?:\/\/[^\s|)<>]*[^\s|)<>.,;:]/g)) {
    links.push({ text: foldText(href), href });
  }
  return { text: foldText(plain), links };
}
