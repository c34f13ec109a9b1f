/** The parts of a postcode or of its beginning. `LS1 4AP`: area LS, district 1, sector 4, unit AP. */
export interface Postcode {
  readonly area: string;
  readonly district?: string | undefined;
  readonly sector?: string | undefined;
  readonly unit?: string | undefined;
}

// Without a space, "LS14" is district LS14 and "LS14AP" is LS1 4AP: the longest district that leaves
// a sensible rest. One letter of the unit is not enough to use, but no reason to refuse the rest.
const FORM = /^([A-Z]{1,2})(?:(\d[A-Z\d]?)(?: ?(\d)(?:[A-Z]|([A-Z]{2}))?)?)?$/;

// A whole postcode, also among other words, as at the end of an address. O and I may stand for 0 and 1
// where only a digit can.
const WHOLE = /\b([A-Z]{1,2})([\dOI])([A-Z\d]? ?)([\dOI])([A-Z]{2})\b/g;

/**
 * Reads a text as a postcode, whole or begun, or finds a whole one in it; `undefined` when there is
 * none. The letters O and I where only a digit can stand count as 0 and 1.
 */
export function readPostcode(text: string): Postcode | undefined {
  const typed = text
    .toUpperCase()
    .replace(/[^A-Z\d]+/g, ' ')
    .trim();
  const match =
    FORM.exec(typed) ??
    FORM.exec(findWhole(typed)?.replace(WHOLE, writeDigits) ?? typed.replace(/ /g, ''));
  if (!match) return undefined;
  const [, area = '', district, sector, unit] = match;
  return { area, district, sector, unit };
}

// Without any digit it is a word, such as Moira in Leicestershire.
function findWhole(typed: string): string | undefined {
  return typed.match(WHOLE)?.find((match) => /\d/.test(match));
}

function writeDigits(
  _: string,
  area: string,
  first: string,
  rest: string,
  sector: string,
  unit: string,
) {
  const digit = (letter: string) => ({ O: '0', I: '1' })[letter] ?? letter;
  return area + digit(first) + rest + digit(sector) + unit;
}
