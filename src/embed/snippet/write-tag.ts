/** HTML from values that are not to be trusted. */

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Attributes in the order they are written; `true` for those that take no value. */
export type TagAttributes = readonly (readonly [name: string, value: string | true])[];

/**
 * A text as it stands in HTML, between tags or in double quotes. All of it is ASCII, because pages in
 * windows-1252 would garble the rest. What HTML cannot hold is left out: control characters but for tabs and
 * ends of lines, and halves of characters.
 */
export function escapeHtml(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}|\p{Cs}/gu, '')
    .replace(
      /[&<>"\r]|[^\0-\x7f]/gu,
      (character) => NAMED[character] ?? `&#${String(character.codePointAt(0))};`,
    );
}

/**
 * An element from its first tag to its last. It never closes itself, which would swallow the rest of the page.
 * @param inside HTML
 */
export function writeTag(name: string, attributes: TagAttributes, inside = ''): string {
  const written = attributes.map(([key, value]) =>
    value === true ? ` ${key}` : ` ${key}="${escapeHtml(value)}"`,
  );
  return `<${name}${written.join('')}>${inside}</${name}>`;
}
