/** Promises of `pack-postcodes` as a whole: exactly the built-in table from the truth. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { packPostcodes } from '../../src/cli/pack-postcodes.js';
import { readTruth } from '../../src/cli/packing/truth.js';
import { postcodeRegions, postcodesCounted } from '../../src/data/postcode-regions.js';
import { newFolder, rowsOf, writeInto, writeRelease } from '../support/code-point-release.js';
import { quiet } from '../support/command-line.js';

const TRUTH = 'test/fixtures/postcodes.tsv.gz';
const PROJECT = process.cwd();

/** Packs all postcodes of Great Britain in a folder that looks like this project, and leaves it. */
async function packAll() {
  const folder = writeRelease(rowsOf(readTruth(readFileSync(TRUTH), TRUTH).value));
  const project = writeInto(newFolder(), { 'src/data/postcode-regions.ts': 'old' });
  const told: string[] = [];
  const shares: (number | undefined)[] = [];
  process.chdir(project);
  try {
    const outcome = await packPostcodes.run({
      ...quiet(),
      operands: [folder],
      options: { truth: 'truth.gz', sources: 'made for a test' },
      flags: new Set(),
      showProgress: (words, share) => {
        told.push(words);
        shares.push(share);
      },
    });
    return { ...outcome, project, told, shares };
  } finally {
    process.chdir(PROJECT);
  }
}

describe('packing all postcodes of Great Britain', async () => {
  const { value, problems, lines, project, told, shares } = await packAll();
  const module = readFileSync(join(project, 'src/data/postcode-regions.ts'), 'utf8');

  it('gives the built-in table byte for byte', () => {
    const [, table] = /postcodeRegions =\n {2}'(.*)';/.exec(module) ?? [];
    assert.equal(table, postcodeRegions);
    const withoutComments = (text: string) => text.replace(/\/\/.*\n/g, '');
    const builtIn = readFileSync('src/data/postcode-regions.ts', 'utf8');
    assert.equal(withoutComments(module), withoutComments(builtIn));
  });

  it('gives back the truth it came from', () => {
    const text = (path: string) => gunzipSync(readFileSync(path)).toString();
    assert.ok(text(join(project, 'truth.gz')) === text(TRUTH));
  });

  it('writes where the project keeps its data, and nothing else', () => {
    assert.deepEqual(readdirSync(join(project, 'src/data')), ['postcode-regions.ts']);
    assert.deepEqual(readdirSync(project).sort(), ['src', 'truth.gz']);
  });

  it('says in the first line what it was made from', () => {
    assert.match(
      module,
      /^\/\/ Packed by .*Code-Point Open 2025\.4\.0 \(20 October 2025, OGL v3\)/,
    );
    assert.match(module, /^.*look-ups of the ONS \(made for a test\)/);
  });

  it('tells what it did in words and in JSON, with a warning about what was not there', () => {
    assert.deepEqual(value, {
      release: '2025.4.0',
      dated: '2025-10-20',
      areas: 120,
      postcodes: postcodesCounted,
      withoutDistrict: 0,
      bytes: postcodeRegions.length,
      comparedWith: '2025-10-20',
      changed: 0,
      examples: [],
      newDistricts: [],
      places: null,
      files: [join('src', 'data', 'postcode-regions.ts'), 'truth.gz'],
    });
    assert.deepEqual(lines, [
      'Code-Point Open 2025.4.0 of 2025-10-20: 1,744,831 postcodes in 120 areas, packed into 8,964 bytes.',
      'Left out: 0 English postcodes without coordinates.',
      'Against the built-in table of 2025-10-20: 0 postcodes change region; 0 new districts.',
      'Place names: left as they are.',
      `Wrote ${join('src', 'data', 'postcode-regions.ts')}, truth.gz.`,
    ]);
    assert.equal(problems.length, 1);
    assert.match(
      problems[0]?.message ?? '',
      /^Found no look-up for councils, former councils, coun/,
    );
  });

  it('shows which file it reads, and the share of the work', () => {
    assert.equal(told.length, 120);
    assert.match(told[0] ?? '', /^Reading .*ab\.csv, 1 of 120$/);
    assert.deepEqual([shares[0], shares[119]], [1 / 120, 1]);
  });
});
