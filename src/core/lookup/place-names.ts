/** Finding places by the names people type: councils, former councils, police areas, counties, regions. */
import type { Places } from '../../schema/police-area.js';
import type { Region, RegionId } from '../../schema/region.js';

/** What a name stands for. */
export type PlaceKind = 'council' | 'former-council' | 'police-area' | 'county' | 'region';

/** A place and the Prevent regions it lies in: one for all but the county of Lincolnshire. */
export interface Place {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly regions: readonly RegionId[];
  /** The words that tell this place from others ("City of York Council" → `york`). */
  readonly words: readonly string[];
}

// Words that say what a place is, not which one it is.
const ROLE_WORDS = new Set(
  (
    'the of and council borough boro district county city metropolitan royal authority unitary ua ' +
    'mbc mdc bc dc cc corporation police constabulary service force area region'
  ).split(' '),
);

/**
 * The words of a place name, ready to compare: case, accents, punctuation, "&" and "and", "St" and
 * "Saint", and words such as "council" make no difference.
 */
export function placeWords(name: string): string[] {
  const words = plainWords(name);
  const telling = words.filter((word) => !ROLE_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

function plainWords(name: string): string[] {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[̀-ͯ'’.]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\blondon bor\w*/g, ' ')
    .replace(/\bsaint\b/g, 'st')
    .split(' ')
    .filter((word) => word !== '');
}

/** Makes one list of all places that can be searched. */
export function listPlaces(places: Places, regions: readonly Region[]): Place[] {
  const regionOf = new Map(places.policeAreas.map((area) => [area.name, area.region]));
  const place = (name: string, kind: PlaceKind, ids: readonly RegionId[]): Place => ({
    name,
    kind,
    regions: ids,
    words: placeWords(name),
  });
  return [
    ...regions.map((region) => place(region.name, 'region', [region.id])),
    ...places.policeAreas.flatMap(({ name, region, councils, formerCouncils }) => [
      ...councils.map((council) => place(council, 'council', [region])),
      ...formerCouncils.map((council) => place(council, 'former-council', [region])),
      place(name, 'police-area', [region]),
    ]),
    ...places.counties.map(({ name, policeAreas }) =>
      place(name, 'county', [...new Set(policeAreas.flatMap((area) => regionOf.get(area) ?? []))]),
    ),
  ];
}

/**
 * The places a typed name may mean: those of exactly that name, else those whose words begin with the
 * words typed ("Hull" → Kingston upon Hull), else those whose whole name is among the words typed.
 */
export function findPlaces(typed: string, places: readonly Place[]): Place[] {
  const words = placeWords(typed);
  if (words.length === 0) return [];
  const key = words.join(' ');
  const exact = places.filter((place) => place.words.join(' ') === key);
  if (exact.length > 0) return ofTheKindNamed(typed, exact);
  const begun = placesBegunWith(typed, places);
  if (begun.length > 0) return key.length > 2 ? ofTheKindNamed(typed, begun) : [];
  return places.filter(
    ({ kind, words: all }) => kind !== 'region' && all.every((word) => words.includes(word)),
  );
}

/** The places whose words begin with the words typed, in any order. */
export function placesBegunWith(typed: string, places: readonly Place[]): Place[] {
  const words = placeWords(typed);
  return places.filter((place) =>
    words.every((word) => place.words.some((other) => other.startsWith(word))),
  );
}

// "Lincolnshire County Council" is the council only; "Lincolnshire Police" the police area only.
function ofTheKindNamed(typed: string, found: Place[]): Place[] {
  const words = plainWords(typed);
  const names = (list: string) => list.split(' ').some((word) => words.includes(word));
  const kinds: PlaceKind[] = names('council borough district mbc mdc cc')
    ? ['council', 'former-council']
    : names('police constabulary force')
      ? ['police-area']
      : [];
  const named = found.filter(({ kind }) => kinds.includes(kind));
  return named.length > 0 ? named : found;
}
