/** The places the finder knows by name, read from packed lists. */
import type { Country } from '../../schema/country.js';
import type { Place, PlaceKind } from '../../schema/place.js';
import type { Region } from '../../schema/region.js';
import { spellName, tellingWords, type ShortForms } from './place-words.js';

/** A place with the words that tell it from others ("City of York Council": `york`). */
export interface ListedPlace extends Place {
  readonly words: readonly string[];
  /** All letters of the name in a row, for readers who leave out spaces. */
  readonly letters: string;
}

/** The places known by name, and the short forms people write for them. */
export interface PlaceNames {
  readonly places: readonly ListedPlace[];
  /** The places of each name, by its telling words joined with spaces. */
  readonly byWords: ReadonlyMap<string, readonly ListedPlace[]>;
  readonly shortForms: ShortForms;
}

/** Makes places ready to be searched. */
export function indexPlaces(places: readonly ListedPlace[], shortForms: ShortForms): PlaceNames {
  const byWords = new Map<string, ListedPlace[]>();
  for (const place of places) {
    const key = place.words.join(' ');
    byWords.set(key, [...(byWords.get(key) ?? []), place]);
  }
  return { places, byWords, shortForms };
}

/** Adds what names are compared by. */
function listPlace(place: Place): ListedPlace {
  const spelt = spellName(place.name);
  return { ...place, words: tellingWords(spelt), letters: joinSpelt(spelt) };
}

/** The letters and digits of a text in a row. */
export function joinLetters(text: string): string {
  return joinSpelt(spellName(text));
}

function joinSpelt(spelt: string): string {
  return spelt.split(' ').join('');
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
    const inPoliceArea = kind.includes('council') ? { policeArea: policeAreas } : {};
    for (const name of names.split(';').filter(Boolean)) {
      places.push(listPlace({ name, kind, regions: within.map(({ id }) => id), ...inPoliceArea }));
    }
  };
  // Only the line breaks around the list: a police area without councils is an empty line.
  const lines = packed.slice(1, -1).split('\n');
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

/** Reads the towns: a line for each region in their order, names joined by `;`. A name may stand in several. */
export function listTowns(packed: string, regions: readonly Region[]): ListedPlace[] {
  const lines = packed.trim().split('\n');
  return regions.flatMap(({ id }, index) =>
    (lines[index] ?? '')
      .split(';')
      .filter(Boolean)
      .map((name) => listPlace({ name, kind: 'town', regions: [id] })),
  );
}

/** Reads the names of places outside England: a line for each country, `country=names`. */
export function listPlacesOutside(packed: string): ListedPlace[] {
  return packed
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [country = '', names = ''] = line.split('=');
      return names.split(';').map((name) =>
        // The line's own check: the build reads every place with its schema.
        listPlace({ name, kind: 'outside', regions: [], country: country as Country }),
      );
    });
}
