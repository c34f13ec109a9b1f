/** From the bytes of a file to its text, whatever wrote it. */

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

// What windows-1252 has where Latin-1 has controls: byte 0x80 and on. Some versions of Node pass over the difference.
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

// Some calendar programs count bytes and fold a line in the midst of a letter of several bytes.
const CUT =
  /([\xc2-\xdf]|[\xe0-\xef][\x80-\xbf]?|[\xf0-\xf4][\x80-\xbf]{0,2})(\r?\n[ \t])([\x80-\xbf]{1,3})/g;

/**
 * Reads UTF-8 and UTF-16 with their marks, UTF-8 without, also with letters cut in two by the folds of a
 * calendar, and else windows-1252, which older spreadsheets
 * write: there an en dash is one byte. The mark is not part of the text. Never throws.
 */
export function decodeFile(bytes: Uint8Array): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return new TextDecoder(marked[0]).decode(bytes);
  const text = readUtf8(bytes);
  if (text !== undefined) return text;
  // One sign a byte, as no platform's "latin1" is.
  const signs = bytes.reduce((all, byte) => all + String.fromCharCode(byte), '');
  const whole = signs.replace(CUT, '$1$3$2');
  const mended = whole === signs ? undefined : readUtf8(Uint8Array.from(whole, codeOf));
  return (
    mended ?? signs.replace(/[\x80-\x9f]/g, (sign) => WINDOWS[sign.charCodeAt(0) - 0x80] ?? sign)
  );
}

const codeOf = (sign: string) => sign.charCodeAt(0);

function readUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
