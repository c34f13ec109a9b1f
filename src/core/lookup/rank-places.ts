/** How well the names of places fit what was typed. */
import type { PlaceKind } from '../../schema/place.js';
import { joinLetters, type ListedPlace } from './place-list.js';
import { meantWords, type ShortForms } from './place-words.js';
import { countSlips } from './typing-slips.js';

/**
 * How a name fits, best first:
 *  `same` the name itself; `beginning` the whole words it begins with; `words` words of it, or the
 *  beginnings of words, in any place; `slip` the same with typing slips; `part` the name is only a part of what was typed.
 */
export type Fit = 'same' | 'beginning' | 'words' | 'slip' | 'part';

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

// "North" in two names says nothing of their being near each other.
const DIRECTION = /^(north|south|east|west|mid|new|greater|great)$/;

// Names with such an end have it because other places begin like them (Stratford, Newcastle).
const NEEDS_ITS_END = /\W(on|upon|under|in)\W/;

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
  if (words.join('').length < 2) return [];
  const fitting = (fitOf: (place: ListedPlace) => HowItFits | undefined): RankedPlace[] => {
    const found: RankedPlace[] = [];
    for (const place of places) {
      const fit = fitOf(place);
      if (fit) found.push({ place, ...fit });
    }
    return found;
  };
  const sure = fitting((place) => fitAsTyped(words, letters, place));
  const ranked = sure.length > 0 ? sure : fitting((place) => fitWithDoubt(words, place));
  return ranked.sort((a, b) => a.score - b.score || order(a.place) - order(b.place));
}

function order({ kind }: ListedPlace): number {
  return KINDS.indexOf(kind);
}

function fitAsTyped(
  typed: readonly string[],
  letters: string,
  { name, words, letters: all }: ListedPlace,
): HowItFits | undefined {
  const isWhole = typed.every((word, index) => isOrCuts(word, words[index]));
  if ((isWhole && typed.length === words.length) || letters === all)
    return { fit: 'same', score: 0 };
  if (isWhole) return { fit: NEEDS_ITS_END.test(name) ? 'words' : 'beginning', score: 1 };
  if (all.startsWith(letters)) return { fit: 'words', score: 2 };
  const fits = typed.every((word) => words.some((other) => continues(word, other)));
  return fits ? { fit: 'words', score: words[0]?.startsWith(typed[0] ?? '') ? 3 : 4 } : undefined;
}

function continues(typed: string, word: string): boolean {
  return word.startsWith(typed) || isOrCuts(typed, word);
}

// The word itself, or "Notts", "Lancs", "Wilts": the beginning of a shire's name with an s.
function isOrCuts(typed: string, word = ''): boolean {
  return (
    word === typed ||
    (typed.length > 3 &&
      typed.endsWith('s') &&
      word.endsWith('shire') &&
      word.startsWith(typed.slice(0, -1)))
  );
}

function fitWithDoubt(typed: readonly string[], { words }: ListedPlace): HowItFits | undefined {
  let score = SLIPS_BEGIN;
  for (const word of typed) {
    if (score < UNFIT) score += fewestSlips(word, words);
  }
  if (score < UNFIT) return { fit: 'slip', score };
  const [first = ''] = words;
  if (!typed.includes(first) || DIRECTION.test(first)) return undefined;
  const shared = words.filter((word) => typed.includes(word)).length;
  return { fit: 'part', score: UNFIT - shared + words.length / 10 };
}

function fewestSlips(typed: string, words: readonly string[]): number {
  let fewest = UNFIT;
  for (const word of words) {
    const slips = continues(typed, word) ? 0 : countSlips(typed, word);
    if (slips !== undefined && slips < fewest) fewest = slips;
  }
  return fewest;
}
