import type { ClassLetter } from './classes.js';
import { COLUMNS } from './code-point-columns.js';
import type { CollectedProblems } from './collect-problems.js';
import { writePostcode, type ClassedPostcode, type PostcodeArea } from './postcode-area.js';

/** A file of Code-Point Open: the area it is named after, and its text. */
export interface AreaFile {
  readonly path: string;
  /** The postcode area, in capitals. */
  readonly name: string;
  readonly text: string;
}

/** What one file of Code-Point Open holds. */
export interface ReadArea {
  readonly area: PostcodeArea;
  /** All rows of postcodes. */
  readonly rows: number;
  /** English rows without coordinates and so without a district, which are left out. */
  readonly withoutDistrict: number;
}

/** The class of a local authority district of England; `undefined` when it is not known. */
export type ClassOfDistrict = (code: string) => ClassLetter | undefined;

/** What is wrong with a row; of those with the same key one is told. */
interface Fault {
  readonly key: string;
  readonly message: string;
  readonly value: string;
}

// The space is missing or doubled in older releases, which fill postcodes up to seven characters.
const POSTCODE = /^([A-Z]{1,2})(\d[A-Z\d]?) *(\d)([A-Z]{2})$/;
// England's postcodes go by their districts.
const ENGLAND = 'E92000001';
const CLASS_OF_COUNTRY: ReadonlyMap<string, ClassLetter> = new Map([
  ['W92000004', 'x'],
  ['S92000003', 'y'],
]);

/**
 * Reads the postcodes of one area. The rows have no header, and neither commas nor quotes inside cells:
 * so they are cut at the commas, which takes a third of the time of a CSV parser.
 */
export function readCodePoint(
  file: AreaFile,
  classOfDistrict: ClassOfDistrict,
  problems: CollectedProblems,
): ReadArea {
  const districts = new Map<string, Map<string, string[]>>();
  const seen = new Set<string>();
  const counts = { rows: 0, withoutDistrict: 0 };
  let at = 0;
  const report = ({ key, ...fault }: Fault) => {
    problems.add(key, { path: `${file.path}:${String(at)}`, ...fault });
  };
  for (const line of file.text.split('\n')) {
    at++;
    const row = line.replace(/["\r\uFEFF]/g, '');
    if (row === '') continue;
    if (!/\d/.test(row)) {
      report(headerFault(row, file));
      continue;
    }
    counts.rows++;
    const read = readRow(row, file, classOfDistrict);
    if (read === 'without district') counts.withoutDistrict++;
    else if ('key' in read) report(read);
    else {
      const { district, sector, unit, letter } = read;
      const postcode = writePostcode(read);
      if (seen.has(postcode)) report(twiceFault(postcode, file));
      seen.add(postcode);
      const sectors = districts.get(district) ?? new Map<string, string[]>();
      districts.set(district, sectors);
      const units = sectors.get(sector) ?? [];
      sectors.set(sector, units);
      units.push(unit + letter);
    }
  }
  return { area: { name: file.name, districts }, ...counts };
}

function readRow(
  row: string,
  file: AreaFile,
  classOfDistrict: ClassOfDistrict,
): ClassedPostcode | Fault | 'without district' {
  const cells = row.split(',');
  if (cells.length !== COLUMNS.length) return columnsFault(row, cells.length, file);
  const [postcode = '', , , , country = '', , , , code = ''] = cells;
  const [, area = '', district = '', sector = '', unit = ''] = POSTCODE.exec(postcode) ?? [];
  if (area !== file.name) return postcodeFault(postcode, area, file);
  const isOfEngland = country === ENGLAND;
  if (isOfEngland && code === '') return 'without district';
  const letter = isOfEngland ? classOfDistrict(code) : CLASS_OF_COUNTRY.get(country);
  if (letter) return { area, district, sector, unit, letter };
  return isOfEngland ? districtFault(postcode, code) : countryFault(postcode, country);
}

const headerFault = (row: string, { path }: AreaFile): Fault => ({
  key: `header ${path}`,
  message:
    'This is a row of column names; take the files as Ordnance Survey publishes them, without.',
  value: row,
});

const columnsFault = (row: string, found: number, { path }: AreaFile): Fault => ({
  key: `columns ${path}`,
  message: `This row has ${String(found)} columns, not ${String(COLUMNS.length)}; download the release again.`,
  value: row,
});

const postcodeFault = (postcode: string, area: string, { path, name }: AreaFile): Fault => ({
  key: `postcode ${path}`,
  message: `"${postcode}" is not a postcode${area === '' ? '' : ` of the area ${name}`}; download the release again.`,
  value: postcode,
});

const twiceFault = (postcode: string, { path }: AreaFile): Fault => ({
  key: `twice ${path}`,
  message: `${postcode} stands in the file twice; download the release again.`,
  value: postcode,
});

const countryFault = (postcode: string, country: string): Fault => ({
  key: `country ${country}`,
  message: `${postcode} has the country code "${country}", which is not that of England, Wales or Scotland; if the codes have changed, adapt CLASS_OF_COUNTRY in src/cli/packing, then npm run build.`,
  value: country,
});

const districtFault = (postcode: string, code: string): Fault => ({
  key: `district ${code}`,
  message: `${postcode} is in district ${code}, which is in no look-up; add the newest look-up from districts to police force areas, and the list of authorities with their successors.`,
  value: code,
});
