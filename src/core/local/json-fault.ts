/** Where a text stops being JSON. Engines tell it in their own ways, if at all. */

/** A place in a text, both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * The place where a text stops being JSON; `undefined` where the engine does not tell.
 * @param error what `JSON.parse` threw
 */
export function findFault(text: string, error: unknown): Place | undefined {
  const said = String(error);
  const [, line, column] = /line (\d+) column (\d+)/.exec(said) ?? [];
  if (line) return { line: Number(line), column: Number(column) };
  const position = positionIn(text, said);
  if (position === undefined) return undefined;
  const before = text.slice(0, position).split('\n');
  return { line: before.length, column: (before.pop() ?? '').length + 1 };
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
