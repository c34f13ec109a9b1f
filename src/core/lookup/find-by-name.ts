/** From the name of a place to its region, or to an honest question. */
import { answerNames, answerPlaces, askWhich, MOST_CHOICES, regionsOf } from './answer-places.js';
import type { PlaceNames } from './place-list.js';
import { meantWords } from './place-words.js';
import { BEGINS, rankPlaces, type RankedPlace } from './rank-places.js';
import { ofTheKindNamed, readNames } from './read-names.js';
import { askForRegion, type RegionAnswer } from './region-answer.js';

const WHOLE_COUNTRY = /^(england|uk|gb|united kingdom|great britain|britain)$/;
/** More than any address: whole pages are pasted by mistake. */
const MOST_LETTERS = 200;
/** Letters from which a part of a name is worth looking for. */
const FEWEST_LETTERS = 3;

/** What a text of names says; `undefined` when no place has such a name or one like it. */
export function findByName(typed: string, names: PlaceNames): RegionAnswer | undefined {
  const text = typed.trim().slice(0, MOST_LETTERS);
  if (WHOLE_COUNTRY.test(meantWords(text, names.shortForms).join(' '))) {
    const regions = regionsOf(names.places.filter(({ kind }) => kind === 'region'));
    return askForRegion(regions, text);
  }
  const ranked = rankPlaces(text, names.places, names.shortForms);
  const same = findSame(text, ranked);
  if (same.length > 0) {
    return answerPlaces(text, same) ?? askWhich(text, placesOf(ranked.filter(isSure)));
  }
  // Of an address, the parts between commas that are names say where: "County Hall, Durham".
  const parts = text.split(',');
  const [beforeComma = ''] = parts;
  const named = parts.flatMap((part) => readNames(part, names));
  const isOnePart = parts.length === 1;
  const first = isOnePart ? ranked : rankPlaces(beforeComma, names.places, names.shortForms);
  if (named.length === 0) return answerLikely(text, first);
  // "Richmond, Surrey": what begins like the first part may be what is meant.
  const begun = isOnePart ? [] : placesOf(first.filter(isBegun));
  return answerNames(text, begun.length > 0 ? [...named, begun] : named);
}

function findSame(typed: string, ranked: readonly RankedPlace[]) {
  return ofTheKindNamed(typed, placesOf(ranked.filter(({ fit }) => fit === 'same')));
}

function answerLikely(typed: string, ranked: readonly RankedPlace[]): RegionAnswer | undefined {
  if (typed.replace(/\W/g, '').length < FEWEST_LETTERS) return undefined;
  const sure = ranked.filter(isSure);
  if (sure.length === 0) return guess(typed, ranked);
  // Unfinished words, words from the middle of a name, and towns that a village may share a name with
  // prove nothing: Wells is not Tunbridge Wells, and Cheadle not Cheadle Hulme.
  const whole = sure.filter(({ fit }) => fit !== 'words');
  const isMeant = whole.some(({ fit, place }) => fit === 'beginning' && place.kind !== 'town');
  const answer = isMeant ? answerPlaces(typed, placesOf(whole)) : undefined;
  return answer ?? askWhich(typed, placesOf(sure));
}

function guess(typed: string, ranked: readonly RankedPlace[]): RegionAnswer | undefined {
  const best = ranked[0]?.score ?? 0;
  const close = ranked.filter(({ score }) => score <= best + 1);
  return askWhich(typed, placesOf(close.slice(0, MOST_CHOICES)), true);
}

function isBegun({ score }: RankedPlace): boolean {
  return score <= BEGINS;
}

function isSure({ fit }: RankedPlace): boolean {
  return fit !== 'slip' && fit !== 'part';
}

function placesOf(ranked: readonly RankedPlace[]) {
  return ranked.map(({ place }) => place);
}
