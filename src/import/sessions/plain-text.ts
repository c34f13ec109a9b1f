/** Plain words from what calendars, lists and booking sites hold: HTML, and addresses in angle brackets. */
import { textOfMarkup } from './markup-text.js';
import { unwrapAddress, WRAPPED_ADDRESS } from './wrapped-address.js';

const MARKUP =
  /<\/?(a|b|br|div|em|font|h[1-6]|html|i|iframe|img|li|o:p|ol|p|script|span|strong|style|table|td|tr|u|ul)\b[^<>]{0,2000}>|&(nbsp|amp|lt|gt|quot|apos|[lr][sd]quo|hellip|[nm]dash|pound|bull|eacute|#x?[\da-f]{2,5});/i;
// Ten times what is shown: a whole book in a description is read no further.
const LONGEST = 20_000;

/** Text with its lines, without markup, invisible signs and empty lines in a row. */
export function plainText(text: string): string {
  const unwrapped = text
    .slice(0, LONGEST)
    .replace(WRAPPED_ADDRESS, unwrapAddress)
    // Outlook's way to write a link; to HTML it would be an element.
    .replace(/<((?:https?:\/\/|mailto:)[^<>\s]*)>/gi, ' $1 ');
  const read = (written: string) => (MARKUP.test(written) ? textOfMarkup(written) : written);
  // Some sites write the tags themselves as entities.
  const words = read(read(unwrapped));
  return (
    words
      .replace(/\r\n?|[\u2028\u2029]/g, '\n')
      // Controls, overrides of the direction of writing, halves of characters, and what nobody sees.
      .replace(/(?!\n|\t)\p{Cc}|\p{DI}|\p{Cs}/gu, '')
      // The fields of a session hold no markup, so none of its signs.
      .replaceAll('<', '‹')
      .replaceAll('>', '›')
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  );
}

/** The same without lines. */
export function onOneLine(text: string): string {
  return plainText(text).replace(/\s+/g, ' ');
}

/** At most so many characters, cut between words where that is possible. */
export function shorten(text: string, most: number): string {
  const start = (length: number) =>
    new RegExp(`^[^]{0,${String(length)}}`, 'u').exec(text)?.[0] ?? '';
  if (start(most) === text) return text;
  const cut = start(most - 1);
  return `${cut.replace(/\s+\S{0,40}$/, '')}…`;
}
