/**
 * Packs postcodes into the table that `core/lookup/postcode-table.ts` reads; its grammar stands there.
 * The same postcodes give the same table, in whatever order they come.
 */
import { COUNTRY_OF_CLASS } from '../../core/lookup/find-by-postcode.js';
import { WHOLE_AREAS } from './classes.js';
import type { PostcodeArea } from './postcode-area.js';

/** A piece of a postcode, packed: the class that holds where nothing else is said, and what else is. */
interface Packed {
  readonly name: string;
  readonly letter: string;
  readonly rest: string;
}

/** Packs one area: its entry in the table. */
export function packArea({ name, districts }: PostcodeArea): string {
  const packed = [...districts]
    .map(([district, sectors]) => packDistrict(district, sectors))
    .sort((one, other) => compareDistricts(one.name, other.name));
  const units = [...districts.values()].flatMap((sectors) => [...sectors.values()].flat());
  const letter = commonest(units.map(classOf));
  const isOfOneClass = packed.every((one) => one.letter === letter && one.rest === '');
  // Outside England the area alone gives the answer, so its districts need no list.
  if (isOfOneClass && Object.hasOwn(COUNTRY_OF_CLASS, letter)) return name + letter;
  const items = joinRanges(packed, followsAsNumber).map(({ name: range, letter: own, rest }) =>
    own === letter && rest === '' ? range : range + own + rest,
  );
  return [name + letter, ...items].join(',');
}

/** Packs the table from the entries of all areas; adds the areas that the postcodes do not hold. */
export function packTable(entries: readonly string[]): string {
  const whole = Object.keys(WHOLE_AREAS).map((area) => area + (WHOLE_AREAS[area] ?? ''));
  // Areas of one class side by side compress better.
  const key = (entry: string) => entry.replace(/^([A-Z]+)([a-z])/, '$2$1$2');
  return [...entries, ...whole].sort((one, other) => (key(one) < key(other) ? -1 : 1)).join(';');
}

function packDistrict(name: string, sectors: ReadonlyMap<string, readonly string[]>): Packed {
  const letter = commonest([...sectors.values()].flat().map(classOf));
  const existing = [...sectors.keys()].sort();
  const packed = existing
    .map((sector) => ({ name: sector, ...packSector(sectors.get(sector) ?? []) }))
    .filter((one) => one.letter !== letter || one.rest !== '');
  // Sectors that do not exist may lie in a range: nobody asks about them.
  const follows = (one: string, next: string) =>
    existing.indexOf(next) === existing.indexOf(one) + 1;
  const rest = joinRanges(packed, follows).map((one) => one.name + one.letter + one.rest);
  return { name, letter, rest: rest.join('') };
}

function packSector(units: readonly string[]): Omit<Packed, 'name'> {
  const changes: { letter: string; cut: string }[] = [];
  let before = '';
  for (const unit of [...units].sort()) {
    if (changes.at(-1)?.letter !== classOf(unit)) {
      // No unit lies between, so the cut may move to a rounder place, which compresses better.
      const initial = unit.slice(0, 1);
      const cut = before.startsWith(initial) ? unit.slice(0, 2) : `${initial}A`;
      changes.push({ letter: classOf(unit), cut });
    }
    before = unit;
  }
  const [first, ...later] = changes;
  const letters = new Set(changes.map(({ letter }) => letter));
  const takesTurns = letters.size === 2;
  const cuts = later.map(({ letter, cut }) => (takesTurns ? cut : cut + letter));
  const second = takesTurns ? (later[0]?.letter ?? '') : '';
  return { letter: first?.letter ?? '', rest: second + cuts.join('') };
}

/** Joins pieces that say nothing but the same class and follow each other: `1-3`. */
function joinRanges(
  pieces: readonly Packed[],
  follows: (one: string, next: string) => boolean,
): Packed[] {
  const joined: { first: string; last: string; piece: Packed }[] = [];
  for (const piece of pieces) {
    const range = joined.at(-1);
    const isPlain = piece.rest === '' && range?.piece.rest === '';
    if (
      range &&
      isPlain &&
      piece.letter === range.piece.letter &&
      follows(range.last, piece.name)
    ) {
      range.last = piece.name;
    } else joined.push({ first: piece.name, last: piece.name, piece });
  }
  return joined.map(({ first, last, piece }) => ({
    ...piece,
    name: first === last ? first : `${first}-${last}`,
  }));
}

const classOf = (classedUnit: string) => classedUnit.slice(2);

/** The commonest of some letters; of equally common ones the first in the alphabet. */
function commonest(letters: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const [[letter] = ['']] = [...counts].sort(
    ([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1),
  );
  return letter;
}

function compareDistricts(one: string, other: string): number {
  return parseInt(one) - parseInt(other) || (one < other ? -1 : 1);
}

function followsAsNumber(one: string, next: string): boolean {
  return /^\d+$/.test(one) && next === String(Number(one) + 1);
}
