/** How well the names of places fit what was typed. */
import type { PlaceKind } from '../../schema/place.js';
import { joinLetters, type ListedPlace } from './place-list.js';
import { beginsRole, isDirection, meantWords, placeWords, type ShortForms } from './place-words.js';
import { countSlips } from './typing-slips.js';

/**
 * How a name fits, best first:
 *  `same` the name itself, its words in any order; `beginning` a place of its own that it begins with
 *  (Telford of Telford and Wrekin), or all but "North" and the like; `whole` whole words of it; `words`
 *  the beginnings of words, in any place; `slip` the same with typing slips; `part` the name is only a part
 *  of what was typed.
 */
export type Fit = 'same' | 'beginning' | 'whole' | 'words' | 'slip' | 'part';

/** A place that fits. */
export interface RankedPlace extends HowItFits {
  readonly place: ListedPlace;
}

interface HowItFits {
  readonly fit: Fit;
  /** Lower is better, also between fits; each slip adds 1. */
  readonly score: number;
}

// What most people mean by a name comes first.
const KINDS: readonly PlaceKind[] = [
  'region',
  'council',
  'county',
  'police-area',
  'town',
  'former-council',
  'outside',
];

// Two names that begin with one of these, or with a direction, need have nothing else in common.
const SAYS_LITTLE =
  /^(new|greater|great|st|isle|royal|market|chipping|high|castle|lower|upper|old)$/;

// What joins places of equal rank in a name: Telford and Wrekin; not Milton Keynes, not Stoke-on-Trent.
const JOINS = /,| and | & | with /;

// Letters of several words from which they may be compared without the spaces between them.
const ENOUGH_LETTERS = 6;

/** The score of a name that begins with the whole words typed. */
export const BEGINS = 1;
// Scores: below 10 the name fits as typed, then slips are counted, and a part is worst.
const SLIPS_BEGIN = 10;
const UNFIT = 100;

/**
 * The places that fit what was typed, best first. Slips and parts are looked for only when no name
 * fits as it is, so that nothing doubtful stands among what is sure. Fewer than two letters fit nothing.
 */
export function rankPlaces(
  typed: string,
  places: readonly ListedPlace[],
  shortForms: ShortForms,
): RankedPlace[] {
  const words = meantWords(typed, shortForms);
  const letters = joinLetters(typed);
  if (letters.length < 2) return [];
  const fitting = (fitOf: (place: ListedPlace) => HowItFits | undefined): RankedPlace[] => {
    const found: RankedPlace[] = [];
    for (const place of places) {
      const fit = fitOf(place);
      if (fit) found.push({ place, ...fit });
    }
    return found;
  };
  const written = placeWords(typed);
  // "Walton-on-th" is the beginning of a name by its letters; "St A" is not that of Stafford.
  const mayLackSpaces = written.length === 1 || letters.length >= ENOUGH_LETTERS;
  // "StHelens Council": letters in a row, with and without what says what the place is.
  const joined = [letters, joinLetters(written.join(' '))];
  const fit = (reading: readonly string[]) => (place: ListedPlace) =>
    fitAsTyped(reading, joined, mayLackSpaces, place);
  const asMeant = fit(words);
  // "North W" is the North-West, or North Warwickshire on its way.
  const asWritten = written.join() === words.join() ? undefined : fit(written);
  let ranked = fitting((place) => asMeant(place) ?? asWritten?.(place));
  if (ranked.length === 0 && beginsRole(written.at(-1) ?? '')) {
    // "Leeds City Cou": the last word on its way to a word that says nothing.
    const named = meantWords(written.slice(0, -1).join(' '), shortForms);
    if (!named.every(beginsRole)) ranked = fitting(fit(named));
  }
  if (ranked.length === 0) ranked = fitting((place) => fitWithDoubt(words, place));
  return ranked.sort((a, b) => a.score - b.score || order(a.place) - order(b.place));
}

function order({ kind }: ListedPlace): number {
  return KINDS.indexOf(kind);
}

function fitAsTyped(
  typed: readonly string[],
  letters: readonly string[],
  mayLackSpaces: boolean,
  { name, words, letters: all }: ListedPlace,
): HowItFits | undefined {
  const areWhole = typed.every((word) => words.includes(word));
  if ((areWhole && typed.length === words.length) || letters.includes(all)) {
    return { fit: 'same', score: 0 };
  }
  const begins = beginsWith(typed, words);
  if (areWhole) {
    const isClear = begins && isWholePart(typed, words, name);
    return { fit: isClear ? 'beginning' : 'whole', score: begins ? BEGINS : 3 };
  }
  if (begins || (mayLackSpaces && letters.some((row) => all.startsWith(row)))) {
    return { fit: 'words', score: 2 };
  }
  const fits = typed.every((word) => words.some((other) => other.startsWith(word)));
  return fits ? { fit: 'words', score: 4 } : undefined;
}

// Telford of Telford and Wrekin; Yorkshire of North Yorkshire.
function isWholePart(typed: readonly string[], words: readonly string[], name: string): boolean {
  const [firstPart = ''] = name.split(JOINS);
  const undirected = words.filter((word) => !isDirection(word));
  return [placeWords(firstPart), undirected].some((part) => part.join() === typed.join());
}

// In order from the first word, or from the first that is no direction; the last may be unfinished.
function beginsWith(typed: readonly string[], words: readonly string[]): boolean {
  const from = words.findIndex((word) => !isDirection(word));
  const last = typed.length - 1;
  return [0, Math.max(from, 0)].some((start) =>
    typed.every((word, index) =>
      index === last ? words[start + index]?.startsWith(word) : word === words[start + index],
    ),
  );
}

function fitWithDoubt(typed: readonly string[], { words }: ListedPlace): HowItFits | undefined {
  let score = SLIPS_BEGIN;
  for (const word of typed) {
    if (score < UNFIT) score += fewestSlips(word, words);
  }
  if (score < UNFIT) return { fit: 'slip', score };
  const [first = ''] = words;
  if (!typed.includes(first) || isDirection(first) || SAYS_LITTLE.test(first)) return undefined;
  const shared = words.filter((word) => typed.includes(word)).length;
  return { fit: 'part', score: UNFIT - shared + words.length / 10 };
}

function fewestSlips(typed: string, words: readonly string[]): number {
  let fewest = UNFIT;
  for (const word of words) {
    const slips = word.startsWith(typed) ? 0 : countSlips(typed, word);
    if (slips !== undefined && slips < fewest) fewest = slips;
  }
  return fewest;
}
