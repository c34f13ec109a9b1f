import type { Problem } from '../base/events.js';
import type { Country } from '../schema/country.js';
import type { TownRow } from './choose-towns.js';

/** A populated place, and the country it lies in. */
export interface GeoNamesRow extends TownRow {
  readonly where: Country | 'england';
}

const COLUMNS = 19;
const NUMBER = /^-?\d+(\.\d+)?$/;
// GeoNames' codes. Lines of the Isle of Man have no such code, and count as England here.
const COUNTRIES: ReadonlyMap<string, GeoNamesRow['where']> = new Map([
  ['ENG', 'england'],
  ['WLS', 'wales'],
  ['SCT', 'scotland'],
  ['NIR', 'northern-ireland'],
]);

/**
 * Reads the populated places of a table in GeoNames' own form, such as `GB.txt` of its download page: tab
 * separated, 19 columns, no header. Lines of another form are told in one problem.
 */
export function readGeoNames(
  text: string,
  path: string,
): { readonly value: readonly GeoNamesRow[]; readonly problems: readonly Problem[] } {
  const value: GeoNamesRow[] = [];
  const bad: { line: string; number: number }[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    if (line === '') return;
    const read = readLine(line);
    if (read === 'bad') bad.push({ line, number: index + 1 });
    else if (read) value.push(read);
  });
  const [first, ...others] = bad;
  if (!first) return { value, problems: [] };
  const more =
    others.length === 0 ? '' : ` (${others.length.toLocaleString('en-GB')} more like it.)`;
  const message = `This line is not of GeoNames' form, 19 columns with tabs between and numbers for latitude, longitude and population; take a file of its download page as it is.${more}`;
  return {
    value,
    problems: [{ path: `${path}:${String(first.number)}`, message, value: first.line }],
  };
}

function readLine(line: string): GeoNamesRow | 'bad' | undefined {
  const fields = line.split('\t');
  const [
    ,
    name = '',
    ,
    ,
    latitude = '',
    longitude = '',
    featureClass,
    ,
    country,
    ,
    adminCode = '',
  ] = fields;
  const population = fields[14] ?? '';
  const isSound = [latitude, longitude].every((number) => NUMBER.test(number));
  if (fields.length !== COLUMNS || !isSound || !/^\d*$/.test(population)) return 'bad';
  const where = country === 'GB' ? COUNTRIES.get(adminCode) : 'england';
  if (featureClass !== 'P' || !where) return undefined;
  return {
    name,
    where,
    latitude: Number(latitude),
    longitude: Number(longitude),
    population: Number(population),
  };
}
