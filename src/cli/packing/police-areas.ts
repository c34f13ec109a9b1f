/** Police areas as the ONS spells them, and what we know of them. */
import { regions } from '../../data/regions.js';
import { classOfPlace, type ClassLetter } from './classes.js';

// The page writes "&" in two, and names the forces of London not at all.
const SPELT_OTHERWISE: ReadonlyMap<string, string> = new Map([
  ['Avon and Somerset', 'Avon & Somerset'],
  ['Devon and Cornwall', 'Devon & Cornwall'],
  ['Metropolitan Police', 'Metropolitan'],
  ['London, City of', 'City of London'],
]);

const CLASSES: ReadonlyMap<string, ClassLetter | undefined> = new Map(
  regions.flatMap(({ id, policeAreas }) => policeAreas.map((area) => [area, classOfPlace(id)])),
);

/** The page's name of a police area that the ONS names so; `undefined` when we know none. */
export function policeAreaNamed(ons: string): string | undefined {
  const name = SPELT_OTHERWISE.get(ons) ?? ons;
  return CLASSES.has(name) ? name : undefined;
}

/** The class letter of a police area, by the page's name: its region's. */
export function classOfPoliceArea(name: string): ClassLetter | undefined {
  return CLASSES.get(name);
}
