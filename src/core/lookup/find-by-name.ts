/** From the name of a place to its region, or to an honest question. */
import type { Country } from '../../schema/country.js';
import type { Place } from '../../schema/place.js';
import type { RegionId } from '../../schema/region.js';
import type { ListedPlace } from './place-list.js';
import { meantWords, type ShortForms } from './place-words.js';
import { rankPlaces, type RankedPlace } from './rank-places.js';
import {
  foundByName,
  type FoundAnswer,
  type OutsideAnswer,
  type RegionAnswer,
  type SeveralAnswer,
} from './region-answer.js';

/** The places known by name, and the short forms people write for them. */
export interface PlaceNames {
  readonly places: readonly ListedPlace[];
  readonly shortForms: ShortForms;
}

const NAMES_A_COUNCIL = /\b(council|borough|district|m[bd]c|[cdb]c)\b/i;
const NAMES_A_POLICE_AREA = /\b(police|constabulary|force)\b/i;
const WHOLE_COUNTRY = /^(england|uk|gb|united kingdom|great britain|britain)$/;
const MOST_GUESSES = 8;

/** What a name says; `undefined` when no place has it or one like it. */
export function findByName(typed: string, names: PlaceNames): RegionAnswer | undefined {
  const text = typed.trim();
  if (WHOLE_COUNTRY.test(meantWords(text, names.shortForms).join(' '))) {
    const regions = regionsOf(names.places.filter(({ kind }) => kind === 'region'));
    return { kind: 'several', regions, countries: [], places: [], place: text, isGuess: false };
  }
  const parts = text.split(',');
  const [beforeComma = ''] = parts;
  const ranked = rank(text, names);
  if (parts.length === 1 || ranked.some(isSame)) return answerRanked(text, ranked);
  return answerAddress(text, parts, names) ?? answerRanked(text, rank(beforeComma, names));
}

/** "Newport, Shropshire": the first part that is a name says where; those after it, which of its namesakes. */
function answerAddress(
  typed: string,
  parts: readonly string[],
  names: PlaceNames,
): RegionAnswer | undefined {
  const [first, ...others] = parts
    .map((part) => findNamesakes(part, names))
    .filter(({ length }) => length > 0);
  if (!first) return undefined;
  const isConfirmed = (place: ListedPlace) =>
    others
      .flat()
      .some(({ regions: [region], country }) =>
        region ? place.regions.includes(region) : place.country === country,
      );
  const confirmed = first.filter(isConfirmed);
  const meant = confirmed.length > 0 ? confirmed : first;
  return answerPlaces(typed, meant) ?? ask(typed, meant);
}

/** The places of exactly the name typed, of the kind that is named with it if any. */
export function findNamesakes(typed: string, names: PlaceNames): readonly ListedPlace[] {
  return ofTheKindNamed(typed, rank(typed, names).filter(isSame));
}

function rank(typed: string, { places, shortForms }: PlaceNames): RankedPlace[] {
  return rankPlaces(typed, places, shortForms);
}

function answerRanked(typed: string, ranked: readonly RankedPlace[]): RegionAnswer | undefined {
  const same = ofTheKindNamed(typed, ranked.filter(isSame));
  const sure = ranked.filter(({ fit }) => fit !== 'slip' && fit !== 'part');
  const likely = sure.map(({ place }) => place);
  if (same.length > 0) return answerPlaces(typed, same) ?? ask(typed, likely);
  if (typed.replace(/\W/g, '').length < 3) return undefined;
  if (likely.length === 0) return guess(typed, ranked);
  // An unfinished word, or one from the middle of one name, proves nothing: Wells is not Tunbridge Wells.
  const isMeant = new Set(likely.map(({ name }) => name)).size > 1 || sure[0]?.fit === 'beginning';
  return (isMeant ? answerPlaces(typed, likely) : undefined) ?? ask(typed, likely);
}

function isSame({ fit }: RankedPlace): boolean {
  return fit === 'same';
}

// "Lincolnshire County Council" is the council only; "Lincolnshire Police" the police area only.
function ofTheKindNamed(typed: string, ranked: readonly RankedPlace[]): readonly ListedPlace[] {
  const places = ranked.map(({ place }) => place);
  const named = places.filter(({ kind }) =>
    kind === 'police-area'
      ? NAMES_A_POLICE_AREA.test(typed)
      : kind.includes('council') && NAMES_A_COUNCIL.test(typed),
  );
  return named.length > 0 ? named : places;
}

/** The answer for places that all lie in one region, or in one country outside England. */
export function answerPlaces(
  typed: string,
  places: readonly Place[],
): FoundAnswer | OutsideAnswer | undefined {
  const [first] = places;
  const regions = regionsOf(places);
  const countries = countriesOf(places);
  if (!first || regions.length + countries.length !== 1) return undefined;
  const isOne = places.every(({ name }) => name === first.name);
  const place = isOne ? first.name : typed;
  const [region] = regions;
  const [country] = countries;
  if (!region) return country && { kind: 'outside', country, place };
  return foundByName(region, first.kind, place, isOne ? first.policeArea : undefined);
}

function guess(typed: string, ranked: readonly RankedPlace[]): RegionAnswer | undefined {
  const best = ranked[0]?.score ?? 0;
  const close = ranked.filter(({ score }) => score <= best + 1).map(({ place }) => place);
  return ask(typed, close.slice(0, MOST_GUESSES), true);
}

/** The question which of some places is meant. */
function ask(
  typed: string,
  likely: readonly ListedPlace[],
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

/** Whether two places are one to whoever looks for them: Kent the council, Kent the police area. */
export function isTwin(one: ListedPlace, other: ListedPlace): boolean {
  return (
    one.name === other.name &&
    one.regions.join() === other.regions.join() &&
    one.country === other.country
  );
}

function regionsOf(places: readonly Place[]): RegionId[] {
  return [...new Set(places.flatMap(({ regions }) => regions))];
}

function countriesOf(places: readonly Place[]): Country[] {
  return [...new Set(places.flatMap(({ country }) => country ?? []))];
}
