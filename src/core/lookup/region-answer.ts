/** What the finder has to say about a place. */
import type { Country } from '../../schema/country.js';
import type { Place } from '../../schema/place.js';
import type { RegionId } from '../../schema/region.js';
import type { PostcodeClasses } from './postcode-table.js';

/** What an answer was found by: how much of a postcode, the kind of place named, several names, or a position. */
export type AnswerLevel = PostcodeClasses['level'] | Place['kind'] | 'names' | 'position';

/** One region. */
export interface FoundAnswer {
  readonly kind: 'found';
  readonly region: RegionId;
  /** Whether another region, or a country outside England, begins close by. */
  readonly nearBoundary: boolean;
  /** The other regions close by; empty when only the border of England is. */
  readonly neighbours: readonly RegionId[];
  readonly level: AnswerLevel;
  /** The place whose name matched, or the postcode as it is usually written; empty for a position. */
  readonly place: string;
  /** The police area of the council that matched. */
  readonly policeArea?: string | undefined;
  /** The postcode whose answer, another region, a council or region chosen since has replaced. */
  readonly replaces?: string | undefined;
}

/** A question: the words or the part of a postcode fit more than one region, or none for sure. */
export interface SeveralAnswer {
  readonly kind: 'several';
  readonly regions: readonly RegionId[];
  /** Countries outside England that share the part of a postcode or the name. */
  readonly countries: readonly Country[];
  /** The places to choose from; none for a part of a postcode. */
  readonly places: readonly Place[];
  readonly place: string;
  /** Whether no place has the name typed, and these are only like it. */
  readonly isGuess: boolean;
}

/** A place outside England. */
export interface OutsideAnswer {
  readonly kind: 'outside';
  readonly country: Country;
  readonly place: string;
}

/** No answer, and why. */
export interface UnknownAnswer {
  readonly kind: 'unknown';
  /** `unknown-postcode`: the form of a postcode, but its district is not in our list. */
  readonly reason: 'empty' | 'unknown-postcode' | 'not-a-postcode' | 'unknown-place';
}

/** What the finder has to say about a text. */
export type RegionAnswer = FoundAnswer | SeveralAnswer | OutsideAnswer | UnknownAnswer;

/** The question which of some regions is meant, when no place can be named to choose from. */
export function askForRegion(
  regions: readonly RegionId[],
  place: string,
  countries: readonly Country[] = [],
): SeveralAnswer {
  return { kind: 'several', regions, countries, places: [], place, isGuess: false };
}

/** The answer for a place that lies in one region, away from any question of boundaries. */
export function foundByName(
  region: RegionId,
  level: AnswerLevel,
  place: string,
  policeArea?: string,
): FoundAnswer {
  return { kind: 'found', region, nearBoundary: false, neighbours: [], level, place, policeArea };
}
