/** Colours, for terminals only: every line says the same without them. */
import { styleText } from 'node:util';

/** What a text is, and so how it looks. */
export type Style = 'good' | 'bad' | 'warning' | 'heading' | 'quiet';

/** A line of text, plain or with a style. */
export type Line = string | { readonly style: Style; readonly text: string };

/** Gives a text the look of its style, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

const FORMATS = {
  good: 'green',
  bad: 'red',
  warning: 'yellow',
  heading: 'bold',
  quiet: 'dim',
} as const;

/** No colours. */
export const plain: Paint = (_style, text) => text;

/** Colours, wherever they go: whoever uses this has asked the stream. */
export const coloured: Paint = (style, text) =>
  text && styleText(FORMATS[style], text, { validateStream: false });

/** Colours for a terminal whose reader has not asked for none (https://no-color.org), else none. */
export function paintFor(
  stream: { readonly isTTY?: boolean | undefined },
  environment: Readonly<Record<string, string | undefined>>,
): Paint {
  return stream.isTTY && !environment.NO_COLOR && environment.TERM !== 'dumb' ? coloured : plain;
}

/** Lines as text, each with its end. */
export function paintLines(lines: readonly Line[], paint: Paint): string {
  return lines
    .map((line) => `${typeof line === 'string' ? line : paint(line.style, line.text)}\n`)
    .join('');
}
