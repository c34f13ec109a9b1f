/** The names in a text that says more than one: "Herts & Beds", "University of York", "nr Leeds". */
import type { PlaceKind } from '../../schema/place.js';
import type { ListedPlace, PlaceNames } from './place-list.js';
import { isDirection, meantWords } from './place-words.js';

// Words around the name of a place that say nothing about where it is.
const FILLERS = new Set(
  'academy area around at by ca cca central centre children childrens college combined diocese england for from gb greater icb in inner just la lea lead local lscb lscp mayoral mca my n near nhs nr or outer outskirts outside partnership please pls plus postcode prevent primary safeguarding school schools secondary sixth form team thank thanks the town trust u uk uni university'.split(
    ' ',
  ),
);
/** What a direction may stand before without being a part of the name: East Kent is in Kent. */
const WIDE: readonly PlaceKind[] = ['county', 'police-area', 'region'];

const NAMES_A_COUNCIL = /\b(council|borough|district|m[bd]c|[cdb]c)\b/i;
const NAMES_A_POLICE_AREA = /\b(police|constabulary|force)\b/i;

/**
 * The places named in a text, in order, each with all its namesakes; nothing when a word is left over
 * that is no name, so that nothing is made of a part of what was said.
 */
export function readNames(text: string, names: PlaceNames): readonly (readonly ListedPlace[])[] {
  const words = meantWords(text, names.shortForms);
  const found: (readonly ListedPlace[])[] = [];
  let at = 0;
  while (at < words.length) {
    const [namesakes, length] = readNameAt(words, at, names);
    if (length === 0) return [];
    if (namesakes.length > 0) found.push(ofTheKindNamed(text, namesakes));
    at += length;
  }
  return found;
}

/** The longest name at a place in the text, and how many words it or what is skipped there takes. */
function readNameAt(
  words: readonly string[],
  at: number,
  names: PlaceNames,
): readonly [namesakes: readonly ListedPlace[], length: number] {
  const nameAt = (from: number, to: number) => {
    const key = words.slice(from, to).join(' ');
    return names.byWords.get(names.shortForms.get(key)?.join(' ') ?? key) ?? [];
  };
  const longest = (from: number) => {
    for (let to = words.length; to > from; to--) {
      const namesakes = nameAt(from, to);
      if (namesakes.length > 0) return [namesakes, to - from] as const;
    }
    return [[], 0] as const;
  };
  const [namesakes, length] = longest(at);
  let directions = 0;
  while (isDirection(words[at + directions] ?? '')) directions++;
  if (length > directions) return [namesakes, length];
  // "South East London" is London, not the South-East.
  const [wide] = longest(at + directions);
  if (directions > 0 && wide.some(({ kind }) => WIDE.includes(kind))) return [[], directions];
  if (length > 0) return [namesakes, length];
  return [[], FILLERS.has(words[at] ?? '') ? 1 : 0];
}

/** "Lincolnshire County Council" is the council only; "Lincolnshire Police" the police area only. */
export function ofTheKindNamed(
  typed: string,
  places: readonly ListedPlace[],
): readonly ListedPlace[] {
  const named = places.filter(({ kind }) =>
    kind === 'police-area'
      ? NAMES_A_POLICE_AREA.test(typed)
      : kind.includes('council') && NAMES_A_COUNCIL.test(typed),
  );
  return named.length > 0 ? named : places;
}
