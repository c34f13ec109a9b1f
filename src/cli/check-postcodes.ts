/**
 * Asks the built-in finder for every postcode of a truth file: `npm run check:postcodes FILE`. The file is
 * what `pack-postcodes --truth FILE` writes. Ends with 1 unless every line can be read and every answer is
 * exact.
 */
import { readFileSync } from 'node:fs';
import { findRegion } from '../core/lookup/find-region.js';
import { gazetteer } from '../data/gazetteer.js';
import { ANSWER_KINDS, checkTable, type Share } from './packing/check-table.js';
import { readTruth } from './packing/truth.js';
import { describeProblem, problemFrom } from './problem.js';

const MOST_TOLD = 10;

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Name the file that holds the truth: npm run check:postcodes FILE');
  process.exitCode = 1;
} else {
  try {
    process.exitCode = check(file, readFileSync(file));
  } catch (error) {
    console.error(describeProblem(problemFrom(error, file)));
    process.exitCode = 1;
  }
}

function check(path: string, bytes: Uint8Array): number {
  const { value: lines, problems } = readTruth(bytes, path);
  for (const problem of problems.slice(0, MOST_TOLD)) console.error(describeProblem(problem));
  if (problems.length > 0) {
    console.error(`${String(problems.length)} of the lines cannot be read.`);
  }

  const found = checkTable(lines, (typed) => findRegion(typed, gazetteer));
  const { exact, exactInEngland, answers, wrong } = found;
  for (const example of wrong) console.error(example);
  const kinds = ANSWER_KINDS.map(
    (kind) => `${kind} ${percent({ part: answers[kind], of: exact.of })}`,
  );
  console.log(`${count(exact.of)} postcodes
Exact: ${share(exact)}; in England: ${share(exactInEngland)}
Answers: ${kinds.join(', ')}
Sectors alone would answer: ${share(found.sectors)} sectors, with ${percent(found.postcodesBySector)} of the postcodes
Districts alone would answer: ${share(found.districts)} districts, with ${percent(found.postcodesByDistrict)} of the postcodes`);
  return exact.part === exact.of && problems.length === 0 ? 0 : 1;
}

function count(number: number): string {
  return number.toLocaleString('en-GB');
}

function share({ part, of }: Share): string {
  return `${count(part)} of ${count(of)} (${percent({ part, of })})`;
}

// Cut, not rounded: 100% is said only when nothing is missing.
function percent({ part, of }: Share): string {
  return of === 0 ? 'none' : `${String(Math.floor((part / of) * 100_000) / 1000)}%`;
}
