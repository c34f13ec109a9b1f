/** The places to offer while somebody is typing. */
import { answerPlaces, isTwin } from './answer-places.js';
import { findByName } from './find-by-name.js';
import { findByPostcode } from './find-by-postcode.js';
import type { Gazetteer } from './find-region.js';
import type { ListedPlace } from './place-list.js';
import { rankPlaces } from './rank-places.js';
import type { RegionAnswer } from './region-answer.js';

/** A place to offer. */
export interface Suggestion {
  readonly name: string;
  /** What has this name: a postcode, or places of one kind or more, all in the same region. */
  readonly kinds: readonly ('postcode' | ListedPlace['kind'])[];
  /** What choosing it answers. */
  readonly answer: Exclude<RegionAnswer, { kind: 'unknown' }>;
}

/**
 * The places that fit what was typed so far, best first, at most `most`: the postcode or part of one
 * that it is, then names. Fewer than two letters or digits offer nothing.
 */
export function suggestPlaces(typed: string, gazetteer: Gazetteer, most: number): Suggestion[] {
  if (typed.replace(/\W/g, '').length < 2) return [];
  const byPostcode = findByPostcode(typed, gazetteer.postcodes);
  const postcodes: Suggestion[] =
    byPostcode && byPostcode.kind !== 'unknown'
      ? [{ name: byPostcode.place, kinds: ['postcode'], answer: byPostcode }]
      : [];
  const names = gazetteer.names();
  const places = rankPlaces(typed, names.places, names.shortForms).map(({ place }) => place);
  const suggested = joinTwins(places, most).flatMap((twins): Suggestion[] => {
    const [{ name }] = twins;
    // A county of two regions answers with the question which part of it is meant.
    const answer = answerPlaces(name, twins) ?? findByName(name, names);
    if (!answer || answer.kind === 'unknown') return [];
    return [{ name, kinds: twins.map(({ kind }) => kind), answer }];
  });
  return [...postcodes, ...suggested].slice(0, most);
}

type Twins = [ListedPlace, ...ListedPlace[]];

function joinTwins(places: readonly ListedPlace[], most: number): Twins[] {
  const joined: Twins[] = [];
  for (const place of places) {
    const twins = joined.find(([first]) => isTwin(first, place));
    if (twins) twins.push(place);
    else if (joined.length < most) joined.push([place]);
  }
  return joined;
}
