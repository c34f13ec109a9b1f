/** Finding places by the names people type: councils, former councils, police areas, counties, regions. */
import type { Place, PlaceKind } from '../../schema/place.js';
import type { Region } from '../../schema/region.js';

/** A place with the words that tell it from others ("City of York Council": `york`). */
export interface ListedPlace extends Place {
  readonly words: readonly string[];
}

// Words that say what a place is, or join its name, and do not tell it from others.
const ROLE_WORD =
  /^(the|of|and|on|upon|under|in|with|council|borough|boro|district|county|city|authority|unitary|ua|[mbdc]c|m[bd]c|corporation|police|constabulary|service|force|area|region)$/;
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
    .replace(/\b(london|royal|metropolitan) (boro\w*|district)/g, ' ')
    .replace(/\bsaint\b/g, 'st')
    .split(' ')
    .filter(Boolean);
  const telling = words.filter((word) => !ROLE_WORD.test(word));
  return telling.length > 0 ? telling : words;
}

/**
 * Reads the packed place names into one list. First a line for each police area, in the order of the
 * regions: `councils=former councils`; then a line for each county: `name~police areas`. Names in a list
 * are joined by `;`. A place has the regions of its police areas.
 */
export function listPlaces(packed: string, regions: readonly Region[]): ListedPlace[] {
  const places: ListedPlace[] = [];
  const add = (names: string, kind: PlaceKind, policeAreas: string) => {
    const within = regions.filter((region) =>
      policeAreas.split(';').some((area) => region.policeAreas.includes(area)),
    );
    for (const name of names.split(';')) {
      if (!name) continue;
      places.push({ name, kind, regions: within.map(({ id }) => id), words: placeWords(name) });
    }
  };
  const lines = packed.trim().split('\n');
  for (const { name, policeAreas } of regions) {
    add(name, 'region', policeAreas.join(';'));
    for (const policeArea of policeAreas) {
      const [councils = '', formerCouncils = ''] = lines.shift()?.split('=') ?? [];
      add(councils, 'council', policeArea);
      add(formerCouncils, 'former-council', policeArea);
      add(policeArea, 'police-area', policeArea);
    }
  }
  for (const line of lines) {
    const [county = '', policeAreas = ''] = line.split('~');
    add(county, 'county', policeAreas);
  }
  return places;
}

/** The places of exactly the name typed, of the kind that is named with it if any. */
export function placesNamed(typed: string, places: readonly ListedPlace[]): ListedPlace[] {
  const key = placeWords(typed).join(' ');
  return ofTheKindNamed(
    typed,
    places.filter((place) => place.words.join(' ') === key),
  );
}

/** The places that have all the words typed, or words that begin with them, anywhere in their names. */
export function placesWith(typed: string, places: readonly ListedPlace[]): ListedPlace[] {
  const words = placeWords(typed);
  if (words.join('').length < 3) return [];
  return places.filter((place) =>
    words.every((word) => place.words.some((other) => other.startsWith(word))),
  );
}

/** Whether a place's name begins with the words typed: "Bath" begins Bath and North East Somerset. */
export function beginsWith(typed: string, { words }: ListedPlace): boolean {
  return placeWords(typed).every((word, index) => words[index]?.startsWith(word));
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
