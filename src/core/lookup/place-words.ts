/** The words by which the names of places are compared, and the short forms people write for them. */

// Words that say what a place is, or join its name, and do not tell it from others.
const ROLE_WORDS = new Set(
  'the of and on upon under in with council c co borough boro b mb rb lb lbc district county city authority unitary ua bc cc dc mc cbc mbc mdc cncl councils corporation police constabulary service force area region'.split(
    ' ',
  ),
);
const PLAIN = /^[a-z ]*$/;

/**
 * The words of a place name, ready to compare: case, accents, punctuation, "&" and "and", "St" and
 * "Saint", and words such as "council" make no difference.
 */
export function placeWords(name: string): string[] {
  return tellingWords(spellName(name));
}

/** The words of a name that is spelt already, without those that say what a place is. */
export function tellingWords(spelt: string): string[] {
  const words = spelt.split(' ').filter(Boolean);
  const telling = words.filter(
    (word, index) => !ROLE_WORDS.has(word) && !isTitle(word, words[index + 1], index === 0),
  );
  return (telling.length > 0 ? telling : words).map((word) => (word === 'saint' ? 'st' : word));
}

/** What two names must share to be one to whoever types them: County Durham and Durham. */
export function keyOf(name: string): string {
  return placeWords(name).join(' ');
}

/** Whether a word says only in which direction of something a place lies. */
export function isDirection(word: string): boolean {
  return /^(north|south|east|west|mid)$/.test(word);
}

/** Whether a word may be the beginning of one that says what a place is. */
export function beginsRole(word: string): boolean {
  return [...ROLE_WORDS].some((role) => role.startsWith(word));
}

/** A name in small letters and digits, with spaces for all that stands between its words. */
export function spellName(name: string): string {
  const lower = name.toLowerCase();
  // Most names are spelt so already, and a thousand of them are read at once.
  if (PLAIN.test(lower)) return lower;
  return (
    lower
      .normalize('NFKD')
      // "Co.Durham" is two words, "I.o.W." is one.
      .replace(/\.(?=[a-z]{2})/g, ' ')
      .replace(/[\u0300-\u036f'\u2019.]/g, '')
      // "B&NES" and "H & F" are one word each; in "Brighton & Hove" the sign stands between two.
      .replace(/\b([a-z]) ?& ?/g, '$1')
      .replace(/[^a-z\d]+/g, ' ')
  );
}

// "London Borough of", "Royal Borough of", "Metropolitan District", "Bradford Met"; but Vale Royal is a name.
function isTitle(word: string, next: string | undefined, isFirst: boolean): boolean {
  const isBeforeRank = next !== undefined && /^(boro|district)/.test(next);
  if (word === 'london' || (word === 'royal' && isFirst)) return isBeforeRank;
  if (word !== 'metropolitan' && word !== 'met') return false;
  return isBeforeRank || (!isFirst && (next === undefined || next === 'council'));
}

/** Short forms, and what each stands for: `bnes` → `bath north east somerset`. */
export type ShortForms = ReadonlyMap<string, readonly string[]>;

/** Reads short forms: a line each, `short form=name`. Both sides are compared by their telling words. */
export function readShortForms(lines: string): ShortForms {
  return new Map(
    lines
      .trim()
      .split('\n')
      .map((line) => {
        const [short = '', name = ''] = line.split('=');
        return [keyOf(short), placeWords(name)] as const;
      }),
  );
}

/**
 * The words a reader means: short forms of the whole text, or of any word in it, are written out, and
 * "England" after another name says nothing more ("North East England"), save in East of England.
 */
export function meantWords(typed: string, shortForms: ShortForms): readonly string[] {
  const words = placeWords(typed);
  const meant =
    shortForms.get(words.join(' ')) ?? words.flatMap((word) => shortForms.get(word) ?? [word]);
  if (meant.length < 2 || meant.join(' ') === 'east england') return meant;
  return meant.filter((word) => word !== 'england');
}
