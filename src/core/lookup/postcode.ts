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

// A whole one among other words, as at the end of an address.
const WHOLE = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/;

// The same where letters and digits that look alike stand for one another; in the area only if nothing
// else makes sense.
const REST = '([\\dOILZSB])([A-Z\\d]? ?)([\\dOILZSB])([A-Z0158]{2})\\b';
const ALIKE = [
  new RegExp(`\\b([A-Z]{1,2})${REST}`, 'g'),
  new RegExp(`\\b([A-Z015]{1,2})${REST}`, 'g'),
];
const LETTER_FOR: Readonly<Record<string, string>> = { 0: 'O', 1: 'I', 5: 'S', 8: 'B' };
const DIGIT_FOR: Readonly<Record<string, string>> = {
  O: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  B: '8',
};

/**
 * Reads a text as a postcode, whole or begun, or finds a whole one in it; `undefined` when there is
 * none.
 */
export function readPostcode(text: string): Postcode | undefined {
  const typed = tidy(text);
  return readParts(typed) ?? readParts(WHOLE.exec(typed)?.[0] ?? typed.replace(/ /g, ''));
}

/**
 * Reads the whole postcode in a text in which letters and digits stand for one another (LSl 4AP, C01 1AA):
 * what may be meant, best first. For texts that hold no postcode as they are.
 */
export function mendPostcode(text: string): readonly Postcode[] {
  const typed = tidy(text);
  return ALIKE.flatMap((form) => {
    // Without any digit it is a word, such as Moira in Leicestershire.
    const found = typed.match(form)?.find((match) => /\d/.test(match));
    return readParts(found?.replace(form, writeAsMeant) ?? '') ?? [];
  });
}

function readParts(text: string): Postcode | undefined {
  const match = FORM.exec(text);
  if (!match) return undefined;
  const [, area = '', district, sector, unit] = match;
  return { area, district, sector, unit };
}

function tidy(text: string): string {
  return text
    .toUpperCase()
    .replace(/[^A-Z\d]+/g, ' ')
    .trim();
}

/** The beginnings of postcodes among the words of a text: "CB1 or CB2", "Stratford E15". */
export function readOutcodes(text: string): readonly string[] {
  return text.toUpperCase().match(/\b[A-Z]{1,2}\d[A-Z\d]?\b/g) ?? [];
}

function writeAsMeant(
  _: string,
  area: string,
  first: string,
  rest: string,
  sector: string,
  unit: string,
): string {
  const letters = (text: string) => text.replace(/\d/g, (digit) => LETTER_FOR[digit] ?? digit);
  const digit = (letter: string) => DIGIT_FOR[letter] ?? letter;
  return letters(area) + digit(first) + rest + digit(sector) + letters(unit);
}
