/** The words of a scrap of HTML in a calendar or a list: no document, no parser of one, and so the same everywhere. */

const TAG = /<(\/?)([a-z][a-z\d:]*)\b[^<>]*>|<!--[^<>]*-->|<![a-z][^<>]*>/gi;
const BLOCK = /^(br|div|h[1-6]|html|li|ol|p|table|tr|ul)$/;
const UNSEEN = /^(head|style|script|title)$/;
const ENTITY = /&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi;
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

/** The text, each block on a line of its own. What no reader sees (styles, scripts) is left out. */
export function textOfMarkup(markup: string): string {
  const texts: string[] = [];
  let unseen = 0;
  let end = 0;
  const take = (until: number) => {
    if (unseen === 0) texts.push(markup.slice(end, until));
  };
  for (const tag of markup.matchAll(TAG)) {
    const [whole, slash, name = ''] = tag;
    const folded = name.toLowerCase();
    take(tag.index);
    end = tag.index + whole.length;
    if (UNSEEN.test(folded)) {
      unseen = Math.max(0, unseen + (slash ? -1 : 1));
      texts.push(' ');
    }
    if (BLOCK.test(folded)) texts.push('\n');
  }
  take(markup.length);
  return texts
    .join('')
    .replace(ENTITY, (written, name: string) => characterOf(name.toLowerCase()) ?? written)
    .split('\n')
    .filter((line) => line.trim())
    .join('\n');
}

function characterOf(name: string): string | undefined {
  if (!name.startsWith('#')) return NAMED[name];
  const code = name.startsWith('#x') ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
