/** From markup in a text to the words a reader would see. */
import { foldText } from '../page/fold-text.js';

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  bull: '•',
  pound: '£',
  eacute: 'é',
};
const MOST = 20_000;

/**
 * The words of a text with tags and entities, also where the tags themselves are written as entities, as some
 * sites do. 2,000 characters at most.
 */
export function plainText(markup: string): string {
  const once = decode(stripTags(markup.slice(0, MOST)));
  return foldText(decode(stripTags(once)));
}

const stripTags = (text: string) =>
  text
    .replace(/<(script|style)\b[^]*?<\/\1\s*>/gi, ' ')
    .replace(/<!--[^]*?-->|<[/!]?[a-z][^<>]*>/gi, (tag) => (BETWEEN_LETTERS.test(tag) ? '' : ' '));

// "Gam<b>ing</b>" is one word, "one<br>two" are two.
const BETWEEN_LETTERS = /^<\/?(a|b|em|i|span|strong|u)\b/i;

const decode = (text: string) =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, ...found) => {
    const [decimal, hex, name] = found as (string | undefined)[];
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : parseInt(hex ?? '', 16);
    return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : '';
  });
