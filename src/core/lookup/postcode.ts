/** The parts of a postcode or of its beginning. `LS1 4AP`: area LS, district 1, sector 4, unit AP. */
export interface Postcode {
  readonly area: string;
  readonly district?: string;
  readonly sector?: string;
  readonly unit?: string;
}

const OUTWARD = '([A-Z]{1,2})(\\d[A-Z\\d]?)';
const FULL = new RegExp(`^${OUTWARD}(\\d)([A-Z]{2})$`);
// One letter of the unit is not enough to use, but must not turn a postcode into nonsense.
const SPACED = new RegExp(`^${OUTWARD} (\\d)[A-Z]?$`);
const UNSPACED = [
  new RegExp(`^${OUTWARD}$`),
  new RegExp(`^${OUTWARD}(\\d)[A-Z]?$`),
  /^([A-Z]{1,2})(\d)(\d)[A-Z]?$/,
];

/**
 * Every way to read a text as a postcode, whole or begun, likeliest first; none when it has not the
 * form of one. "LS14" may be district LS14 or the beginning of LS1 4AP, so both come back.
 */
export function readPostcode(text: string): Postcode[] {
  const typed = text.toUpperCase().replace(/[^A-Z0-9]+/g, ' ').trim();
  const joined = typed.replace(/ /g, '');
  const full = FULL.exec(joined);
  if (full) return [partsOf(full)];
  const spaced = SPACED.exec(typed);
  if (spaced) return [partsOf(spaced)];
  if (/^[A-Z]{1,2}$/.test(joined)) return [{ area: joined }];
  return UNSPACED.map((form) => form.exec(joined)).flatMap((match) =>
    match ? [partsOf(match)] : [],
  );
}

function partsOf([, area = '', district, sector, unit]: RegExpExecArray): Postcode {
  return {
    area,
    ...(district && { district }),
    ...(sector && { sector }),
    ...(unit && { unit }),
  };
}
