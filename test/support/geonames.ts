/** Lines of GeoNames' table, made for tests. */

/** What a line says; the rest of its 19 columns is left empty. */
export interface GeoNamesLine {
  readonly name: string;
  readonly latitude: number | string;
  readonly longitude: number | string;
  readonly population: number | string;
  readonly featureClass?: string;
  readonly country?: string;
  readonly adminCode?: string;
}

/** One line, without its line break. */
export function lineOf(line: GeoNamesLine): string {
  const { name, latitude, longitude, population } = line;
  const { featureClass = 'P', country = 'GB', adminCode = 'ENG' } = line;
  const where = [latitude, longitude, featureClass, 'PPL', country, '', adminCode];
  return ['1', name, name, '', ...where, '', '', '', population, '', '', '', ''].join('\t');
}
