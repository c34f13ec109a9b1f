/**
 * The truth a table is checked against: every postcode with its class, a line for each sector and class:
 * sector, tab, class letter, tab, the two letters of each unit run together (`LD7 1`, `m`, `DYEANB`).
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Checked, Problem } from '../problem.js';
import { isClassLetter, type ClassLetter } from './classes.js';
import { forEachPostcode, type PostcodeArea } from './postcode-area.js';

/** One line of the truth. */
export interface TruthLine {
  /** `LD7 1`. */
  readonly sector: string;
  readonly letter: ClassLetter;
  readonly units: readonly string[];
}

const LINE = /^([A-Z]{1,2}\d[A-Z\d]? \d)\t([a-z])\t((?:[A-Z]{2})+)$/;

/** Reads the truth, gzipped or plain. A line that cannot be read is a problem and left out. */
export function readTruth(bytes: Uint8Array, file: string): Checked<readonly TruthLine[]> {
  const value: TruthLine[] = [];
  const problems: Problem[] = [];
  const lines = unzip(bytes).trimEnd().split(/\r?\n/);
  lines.forEach((line, index) => {
    const [, sector = '', letter = '', units = ''] = LINE.exec(line) ?? [];
    if (isClassLetter(letter)) value.push({ sector, letter, units: units.match(/../g) ?? [] });
    else {
      const message = `"${line.slice(0, 40)}" is not a sector, a class letter and units with tabs between; write the file again with pack-postcodes --truth.`;
      problems.push({ path: `${file}:${String(index + 1)}`, message, value: line });
    }
  });
  return { value, problems };
}

function unzip(bytes: Uint8Array): string {
  const isGzipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return Buffer.from(isGzipped ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** The lines of one area. */
export function truthOf(area: PostcodeArea): string[] {
  const units = new Map<string, string[]>();
  forEachPostcode(area, ({ district, sector, unit, letter }) => {
    const key = `${area.name}${district} ${sector}\t${letter}`;
    const known = units.get(key);
    if (known) known.push(unit);
    else units.set(key, [unit]);
  });
  return [...units].map(([key, list]) => `${key}\t${list.sort().join('')}`);
}

/** The file of all lines, sorted and gzipped. */
export function writeTruth(lines: readonly string[]): Uint8Array {
  return gzipSync(`${[...lines].sort().join('\n')}\n`, { level: 9 });
}
