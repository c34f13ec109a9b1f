/** Packs the names of places into the lines that `core/lookup/place-list.ts` reads; its grammar stands there. */
import { keyOf } from '../../core/lookup/place-words.js';
import type { Region } from '../../schema/region.js';
import type { Checked, Problem } from '../problem.js';
import { collectProblems } from './collect-problems.js';
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
  return { value, problems: problemsOf([...councils, ...formerCouncils, ...counties]) };
}

// ONS inverts some names ("Bristol, City of"); nobody types or reads them that way.
const uninverted = (name: string) => name.replace(/, (City|County) of$/, '');

function namesIn(places: readonly NamedPlace[], area: string): string[] {
  return places
    .filter(({ policeAreas }) => policeAreas.includes(area))
    .map(({ name }) => uninverted(name));
}

function problemsOf(places: readonly NamedPlace[]): Problem[] {
  const problems = collectProblems();
  for (const { name, policeAreas, path } of places) {
    if (/[;=~\n]/.test(name) || name === '') {
      const message = `This names a place "${name}", which the packed lines cannot hold; correct it here.`;
      problems.add('form', { path, message, value: name });
    } else if (policeAreas.length === 0) {
      const message = `No look-up says in which police area ${name} lies; get the newest look-up from districts to police force areas from the ONS.`;
      problems.add('police area', { path, message, value: name });
    }
  }
  return problems.all();
}
