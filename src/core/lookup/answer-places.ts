/** From the places a text names to an answer, or to the question which of them is meant. */
import type { Country } from '../../schema/country.js';
import type { Place } from '../../schema/place.js';
import type { RegionId } from '../../schema/region.js';
import { keyOf } from './place-words.js';
import {
  foundByName,
  type FoundAnswer,
  type OutsideAnswer,
  type SeveralAnswer,
} from './region-answer.js';

/** More places than this are no help to choose from. */
export const MOST_CHOICES = 8;

/** The answer for places that all lie in one region, or in one country outside England. */
export function answerPlaces(
  typed: string,
  places: readonly Place[],
): FoundAnswer | OutsideAnswer | undefined {
  const [first] = places;
  const regions = regionsOf(places);
  const countries = countriesOf(places);
  if (!first || regions.length + countries.length !== 1) return undefined;
  const isOne = places.every(({ name }) => keyOf(name) === keyOf(first.name));
  const place = isOne ? first.name : typed;
  const [region] = regions;
  const [country] = countries;
  if (!region) return country && { kind: 'outside', country, place };
  return isOne
    ? foundByName(region, first.kind, place, first.policeArea)
    : foundByName(region, 'names', place);
}

/** The question which of some places is meant; `undefined` when none of them lies in one region. */
export function askWhich(
  typed: string,
  likely: readonly Place[],
  isGuess = false,
): SeveralAnswer | undefined {
  const places = likely.filter(
    (place, index) =>
      place.regions.length < 2 && likely.findIndex((other) => isTwin(place, other)) === index,
  );
  if (places.length === 0) return undefined;
  const [regions, countries] = [regionsOf(places), countriesOf(places)];
  return { kind: 'several', regions, countries, places, place: typed, isGuess };
}

/**
 * The answer for a text of several names, each with its namesakes. Names that share a region confirm each
 * other: "Newport, Shropshire". Those that do not are a question: "Leeds, Kent" may be either.
 */
export function answerNames(typed: string, names: readonly (readonly Place[])[]) {
  const [first = [], ...others] = names;
  const shared = wheresOf(first).filter((where) =>
    others.every((namesakes) => wheresOf(namesakes).includes(where)),
  );
  const confirmed = names
    .map((namesakes) =>
      namesakes.filter((place) => wheresOf([place]).every((where) => shared.includes(where))),
    )
    .find(({ length }) => length > 0);
  const meant = confirmed ?? names.flat();
  return answerPlaces(typed, meant) ?? askWhich(typed, meant);
}

/** Whether two places are one to whoever looks for them: Kent the council, Kent the police area. */
export function isTwin(one: Place, other: Place): boolean {
  return one.name === other.name && wheresOf([one]).join() === wheresOf([other]).join();
}

/** The regions of some places, each once. */
export function regionsOf(places: readonly Place[]): RegionId[] {
  return [...new Set(places.flatMap(({ regions }) => regions))];
}

function countriesOf(places: readonly Place[]): Country[] {
  return [...new Set(places.flatMap(({ country }) => country ?? []))];
}

function wheresOf(places: readonly Place[]): readonly (RegionId | Country)[] {
  return [...regionsOf(places), ...countriesOf(places)];
}
