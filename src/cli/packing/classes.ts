/** The class letters of the postcode table, from the side of whoever packs or checks it. */

/** Region or country of each class letter. */
export const PLACE_OF_CLASS = {
  n: 'north-east',
  w: 'north-west',
  m: 'west-midlands',
  d: 'east-midlands',
  s: 'south-east',
  t: 'south-west',
  e: 'east-of-england',
  l: 'london',
  x: 'wales',
  y: 'scotland',
  i: 'northern-ireland',
  c: 'channel-islands',
  f: 'british-forces',
} as const satisfies Record<string, string>;

/** A class letter. */
export type ClassLetter = keyof typeof PLACE_OF_CLASS;

const LETTERS = Object.keys(PLACE_OF_CLASS) as ClassLetter[];

/** The class letter of a region or country; `undefined` when there is no such place. */
export function classOfPlace(place: string): ClassLetter | undefined {
  return LETTERS.find((letter) => PLACE_OF_CLASS[letter] === place);
}

/** Whether a letter is a class letter. */
export function isClassLetter(letter: string): letter is ClassLetter {
  return Object.hasOwn(PLACE_OF_CLASS, letter);
}

/** Whether a class is a region of England. */
export function isEnglish(letter: ClassLetter): boolean {
  return !'xyicf'.includes(letter);
}

/**
 * Areas that Code-Point Open does not hold, each of one class throughout: Northern Ireland, Jersey,
 * Guernsey, British Forces, and the Isle of Man, which the GOV.UK page counts as North-West.
 */
export const WHOLE_AREAS: Readonly<Record<string, ClassLetter>> = {
  BT: 'i',
  JE: 'c',
  GY: 'c',
  BF: 'f',
  IM: 'w',
};
