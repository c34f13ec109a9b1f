/** The lines of a calendar file, as RFC 5545 means them: a line that goes on in the next is one. */

/** One property, or the begin or end of a part, on one line. */
export interface ContentLine {
  /** Without its line end, and with what followed it on further lines. */
  readonly text: string;
  /** Where it begins in the file, counted from 1. */
  readonly line: number;
}

const QUOTED_PRINTABLE = /^[^:]*;ENCODING=QUOTED-PRINTABLE[;:]/i;

/**
 * Joins the lines of a calendar file. Line ends may be of any system, a byte order mark and empty lines do
 * no harm, and what old programs wrote as quoted-printable (`caf=C3=A9`) is written out.
 */
export function readContentLines(text: string): ContentLine[] {
  const joined: { parts: string[]; line: number; isQuoted: boolean }[] = [];
  const rows = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  rows.forEach((row, index) => {
    const last = joined.at(-1);
    const lastPart = last?.parts.at(-1) ?? '';
    // Quoted-printable has a line end of its own: "=", and no space before what follows.
    if (last?.isQuoted && lastPart.endsWith('=')) {
      last.parts[last.parts.length - 1] = lastPart.slice(0, -1);
      last.parts.push(row.replace(/^[ \t]/, ''));
    } else if (last && /^[ \t]/.test(row)) last.parts.push(row.slice(1));
    else if (row.trim()) {
      joined.push({ parts: [row], line: index + 1, isQuoted: QUOTED_PRINTABLE.test(row) });
    }
  });
  return joined.map(({ parts, line, isQuoted }) => {
    const whole = parts.join('');
    return { text: isQuoted ? writeOut(whole) : whole, line };
  });
}

/** `DESCRIPTION;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:caf=C3=A9` as `DESCRIPTION:café`. */
function writeOut(line: string): string {
  const colon = line.indexOf(':');
  const head = line.slice(0, colon);
  const charset = /;CHARSET="?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  const value = line
    .slice(colon + 1)
    .replace(/(?:=[0-9a-f]{2})+/gi, (bytes) => decode(bytes.slice(1).split('='), charset))
    // A line end in a value is written as two signs in a calendar.
    .replace(/\r\n?|\n/g, '\\n');
  return `${head.replace(/;(ENCODING|CHARSET)=[^;]*/gi, '')}:${value}`;
}

function decode(hexadecimal: readonly string[], charset: string): string {
  const bytes = Uint8Array.from(hexadecimal, (pair) => parseInt(pair, 16));
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
