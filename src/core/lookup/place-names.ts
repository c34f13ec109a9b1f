/** Finding places by the names people type: councils, former councils, police areas, counties, regions. */
import type { Place, PlaceKind } from '../../schema/place.js';
import type { Region } from '../../schema/region.js';

/** A place with the words that tell it from others ("City of York Council": `york`). */
export interface ListedPlace extends Place {
  readonly words: readonly string[];
}

// Words that say what a place is, not which one it is.
const ROLE_WORD =
  /^(the|of|and|council|borough|boro|district|county|city|metropolitan|royal|authority|unitary|ua|[mbdc]c|m[bd]c|corporation|police|constabulary|service|force|area|region)$/;
const NAMES_A_COUNCIL = /\b(council|borough|district|m[bd]c|cc)\b/i;
const NAMES_A_POLICE_AREA = /\b(police|constabulary|force)\b/i;

/**
 * The words of a place name, ready to compare: case, accents, punctuation, "&" and "and", "St" and
 * "Saint", and words such as "council" make no difference.
 */
export function placeWords(name: string): string[] {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'\u2019.]/g, '')
    .replace(/[^a-z\d]+/g, ' ')
    .replace(/\blondon bor\w*/g, ' ')
    .replace(/\bsaint\b/g, 'st')
    .split(' ')
    .filter(Boolean);
  const telling = words.filter((word) => !ROLE_WORD.test(word));
  return telling.length > 0 ? telling : words;
}

/**
 * Reads the packed place names into one list. One line a police area: `name=councils=former councils`;
 * one line a county: `name~police areas`. Names in a list are joined by `;`. A place has the regions
 * of its police areas; one whose police area no region lists is left out.
 */
export function listPlaces(packed: string, regions: readonly Region[]): ListedPlace[] {
  const places: ListedPlace[] = [];
  const add = (names: string | undefined, kind: PlaceKind, policeAreas: string) => {
    const within = regions.filter((region) =>
      policeAreas.split(';').some((area) => region.policeAreas.includes(area)),
    );
    for (const name of names?.split(';') ?? []) {
      if (!name || within.length === 0) continue;
      places.push({ name, kind, regions: within.map(({ id }) => id), words: placeWords(name) });
    }
  };
  for (const { name, policeAreas } of regions) add(name, 'region', policeAreas[0] ?? '');
  for (const line of packed.trim().split('\n')) {
    const [policeArea = '', councils, formerCouncils] = line.split('=');
    const [county, policeAreas] = line.split('~');
    add(councils, 'council', policeArea);
    add(formerCouncils, 'former-council', policeArea);
    if (policeAreas) add(county, 'county', policeAreas);
    else add(policeArea, 'police-area', policeArea);
  }
  return places;
}

/**
 * The places a typed name may mean: those of exactly that name, else those whose words begin with the
 * words typed ("Hull" → Kingston upon Hull), else those whose whole name is among the words typed.
 */
export function findPlaces(typed: string, places: readonly ListedPlace[]): ListedPlace[] {
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
export function placesBegunWith(typed: string, places: readonly ListedPlace[]): ListedPlace[] {
  const words = placeWords(typed);
  return places.filter((place) =>
    words.every((word) => place.words.some((other) => other.startsWith(word))),
  );
}

// "Lincolnshire County Council" is the council only; "Lincolnshire Police" the police area only.
function ofTheKindNamed(typed: string, found: ListedPlace[]): ListedPlace[] {
  const named = found.filter(({ kind }) =>
    kind === 'police-area'
      ? NAMES_A_POLICE_AREA.test(typed)
      : kind.includes('council') && NAMES_A_COUNCIL.test(typed),
  );
  return named.length > 0 ? named : found;
}
