/** Where a text stops being JSON. Engines tell it in their own ways, if at all. */
import { fillText } from '../text/fill.js';

/** What to say of a file that is not JSON, from `src/text`. */
export interface FaultWords {
  readonly notJson: string;
  readonly notJsonAt: string;
}

/**
 * A sentence on a text that is not JSON, with the line and the column where the engine tells.
 * @param error what `JSON.parse` threw
 */
export function describeFault(text: string, error: unknown, words: FaultWords): string {
  const said = String(error);
  const [, line, column] = /line (\d+) column (\d+)/.exec(said) ?? [];
  if (line && column) return fillText(words.notJsonAt, { line, column });
  const position = positionIn(text, said);
  if (position === undefined) return words.notJson;
  const before = text.slice(0, position).split('\n');
  const last = before[before.length - 1] ?? '';
  return fillText(words.notJsonAt, { line: before.length, column: last.length + 1 });
}

function positionIn(text: string, said: string): number | undefined {
  const [, position] = /position (\d+)/.exec(said) ?? [];
  if (position) return Number(position);
  if (/end of JSON|EOF/.test(said)) return text.length;
  return said.includes('Unexpected token') ? firstBadToken(text) : undefined;
}

// V8 names the token and not the place. Any text cut off before it has only an end too early.
function firstBadToken(text: string): number {
  let good = 0;
  let bad = text.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (hasBadToken(text.slice(0, middle))) bad = middle;
    else good = middle;
  }
  return good;
}

function hasBadToken(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch (error) {
    return String(error).includes('Unexpected token');
  }
}
