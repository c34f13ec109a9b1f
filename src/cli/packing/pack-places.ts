/** Packs the names of places into the lines that `core/lookup` reads (`listPlaces`); its grammar stands there. */
import { placeWords } from '../../core/lookup/place-words.js';
import type { Region } from '../../schema/region.js';
import type { Checked } from '../problem.js';
import type { NamedPlace, PlaceSources } from './read-look-ups.js';

/** The packed lines, joined, and how many there are of each kind. */
export interface PackedPlaces {
  readonly lines: string;
  readonly policeAreas: number;
  readonly counties: number;
}

// What everybody calls a place whose name begins otherwise.
const SHORT_NAMES: Readonly<Record<string, readonly string[]>> = { Humberside: ['Hull'] };

// County councils abolished since 2009 whose names no council has now: the list of authorities holds the
// old districts, but not the counties over them.
const FORMER_COUNTIES: Readonly<Record<string, readonly string[]>> = {
  Cumbria: ['Cumbria'],
  Northamptonshire: ['Northamptonshire'],
};

/** Packs a line for each police area, in the order of the regions, then one for each county. */
export function packPlaces(
  { councils, formerCouncils, counties }: PlaceSources,
  regions: readonly Region[],
): Checked<PackedPlaces> {
  const areas = regions.flatMap(({ policeAreas }) => policeAreas);
  const currentKeys = new Set(councils.map(({ name }) => keyOf(name)));
  const areaKeys = new Set(areas.map(keyOf));

  const policeAreaLines = areas.map((area) => {
    const current = [...namesIn(councils, area), ...(SHORT_NAMES[area] ?? [])];
    const former = [...namesIn(formerCouncils, area), ...(FORMER_COUNTIES[area] ?? [])];
    const gone = new Set(former.filter((name) => !currentKeys.has(keyOf(name))));
    return [current, [...gone]]
      .map((names) => names.sort().join(';'))
      .join('=')
      .replace(/=$/, '');
  });
  const countyLines = counties
    .filter(({ name, policeAreas }) => {
      const isInOneArea = policeAreas.length === 1;
      return !isInOneArea || !(areaKeys.has(keyOf(name)) || currentKeys.has(keyOf(name)));
    })
    .map(({ name, policeAreas }) => `${name}~${policeAreas.join(';')}`)
    .sort();

  const value = {
    lines: [...policeAreaLines, ...countyLines].join('\n'),
    policeAreas: policeAreaLines.length,
    counties: countyLines.length,
  };
  return { value, problems: [...councils, ...formerCouncils, ...counties].flatMap(problemsOf) };
}

const keyOf = (name: string) => placeWords(name).join(' ');

// ONS inverts some names ("Bristol, City of"); nobody types or reads them that way.
const uninverted = (name: string) => name.replace(/, (City|County) of$/, '');

function namesIn(places: readonly NamedPlace[], area: string): string[] {
  return places
    .filter(({ policeAreas }) => policeAreas.includes(area))
    .map(({ name }) => uninverted(name));
}

function problemsOf({ name, policeAreas }: NamedPlace) {
  const problem = (message: string) => [{ path: '', message, value: name }];
  if (/[;=~\n]/.test(name) || name === '') {
    return problem(
      `The look-ups name a place "${name}", which the packed lines cannot hold; correct it there.`,
    );
  }
  return policeAreas.length > 0
    ? []
    : problem(
        `No look-up says in which police area ${name} lies; get the newest look-up from districts to police force areas from the ONS.`,
      );
}
