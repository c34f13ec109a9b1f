/** Colours as people write them, and how well one reads on another (WCAG 2.2, 1.4.3 and 1.4.11). */

/** A colour as its three parts, each 0 to 255. */
type Parts = readonly [number, number, number];

/** Reads `#1b5a94`, `1B5A94` or `#fff` as `#1b5a94`; `undefined` for whatever is no such colour. */
export function readColour(text: string): string | undefined {
  const digits = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(text.trim())?.[1]?.toLowerCase();
  if (digits === undefined) return undefined;
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}

/** How much lighter one colour is than the other, 1 (the same) to 21 (black on white). Both as `#rrggbb`. */
export function contrast(one: string, other: string): number {
  const [first, second] = [lightness(partsOf(one)), lightness(partsOf(other))];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/**
 * The shade of a colour nearest to it that reads on all of some grounds: itself, or mixed with as little
 * black or white as will do. `undefined` where neither is enough: for a single ground, above 4.5 only.
 * @param least the contrast it needs, such as 4.5
 */
export function nearestShade(
  colour: string,
  grounds: readonly string[],
  least: number,
): string | undefined {
  const from = partsOf(colour);
  for (let share = 0; share <= 100; share++) {
    const passing = [0, 255]
      .map((end) => writeParts(mix(from, end, share / 100)))
      .filter((shade) => grounds.every((ground) => contrast(shade, ground) >= least));
    if (passing[0] !== undefined) return passing[0];
  }
  return undefined;
}

function partsOf(colour: string): Parts {
  const part = (start: number) => parseInt(colour.slice(start, start + 2), 16);
  return [part(1), part(3), part(5)];
}

function mix(parts: Parts, end: number, share: number): Parts {
  const [red, green, blue] = parts;
  const towards = (part: number) => Math.round(part + (end - part) * share);
  return [towards(red), towards(green), towards(blue)];
}

function writeParts(parts: Parts): string {
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

// Relative luminance, as WCAG 2.2 defines it.
function lightness([red, green, blue]: Parts): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
