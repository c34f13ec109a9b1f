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

// A whole postcode among other words, as at the end of an address.
const INSIDE = /\b[A-Z]{1,2}\d[A-Z\d]? ?[\dO][A-Z]{2}\b/;

/**
 * Reads a text as a postcode, whole or begun, or finds a whole one in it; `undefined` when there is
 * none. The letter O where only a digit can stand counts as 0.
 */
export function readPostcode(text: string): Postcode | undefined {
  const typed = text
    .toUpperCase()
    .replace(/[^A-Z\d]+/g, ' ')
    .trim();
  const candidate = (INSIDE.exec(typed)?.[0] ?? typed).replace(/O(?=[A-Z]{2}$)/, '0');
  const match = FORM.exec(candidate) ?? FORM.exec(candidate.replace(/ /g, ''));
  if (!match) return undefined;
  const [, area = '', district, sector, unit] = match;
  return { area, district, sector, unit };
}
