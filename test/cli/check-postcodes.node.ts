/** Promises of `npm run check:postcodes FILE`. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { findRegion } from '../../src/core/lookup/find-region.js';
import { gazetteer } from '../../src/data/gazetteer.js';
import { checkTable } from '../../src/cli/packing/check-table.js';
import { PLACE_OF_CLASS } from '../../src/cli/packing/classes.js';
import { readTruth, truthOf, writeTruth } from '../../src/cli/packing/truth.js';
import { newFolder, writeInto } from '../support/code-point-release.js';

const find = (typed: string) => findRegion(typed, gazetteer);
const readLines = (...lines: string[]) => readTruth(Buffer.from(lines.join('\n')), 'truth.txt');
const check = (...lines: string[]) => checkTable(readLines(...lines).value, find);

describe('the truth file', () => {
  it('is read plain and gzipped', () => {
    const text = 'LD7 1\tm\tDYEA\nLD7 1\tx\tAA\n';
    const expected = [
      { sector: 'LD7 1', letter: 'm', units: ['DY', 'EA'] },
      { sector: 'LD7 1', letter: 'x', units: ['AA'] },
    ];
    for (const bytes of [Buffer.from(text), gzipSync(text)]) {
      assert.deepEqual(readTruth(bytes, 'truth'), { value: expected, problems: [] });
    }
  });

  it('names each line that cannot be read, and reads the rest', () => {
    const { value, problems } = readLines(
      'LD7 1\tm\tDY',
      'LD7 1 m DY',
      'LD7 1\tq\tDY',
      'LD7 1\tm\tDYE',
      'LD71\tm\tDY',
      '',
      'LD8 2\tx\tAA',
    );
    assert.equal(value.length, 2);
    assert.deepEqual(
      problems.map(({ path }) => path),
      [2, 3, 4, 5, 6].map((line) => `truth.txt:${String(line)}`),
    );
    assert.match(
      problems[0]?.message ?? '',
      /^"LD7 1 m DY" is not a sector, a class letter and units/,
    );
  });

  it('is written in one order, in whatever order the postcodes come', () => {
    const sectors = new Map([['1', ['ADn', 'ABw', 'AAn']]]);
    const lines = truthOf({ name: 'ZZ', districts: new Map([['1', sectors]]) });
    const written = gunzipSync(writeTruth(['ZZ2 1\tn\tAA', ...lines])).toString();
    assert.equal(written, 'ZZ1 1\tn\tAAAD\nZZ1 1\tw\tAB\nZZ2 1\tn\tAA\n');
  });

  it('comes back as it was written', () => {
    const letter = fc.constantFrom(...Object.keys(PLACE_OF_CLASS));
    const units = fc.dictionary(fc.stringMatching(/^[A-Z]{2}$/), letter, { minKeys: 1 });
    const sectors = fc.dictionary(fc.stringMatching(/^\d$/), units, { minKeys: 1 });
    fc.assert(
      fc.property(sectors, (bySector) => {
        const sectorMap = new Map(
          Object.entries(bySector).map(([sector, byUnit]) => [
            sector,
            Object.entries(byUnit).map(([unit, is]) => unit + is),
          ]),
        );
        const area = { name: 'ZZ', districts: new Map([['1', sectorMap]]) };
        const { value, problems } = readTruth(writeTruth(truthOf(area)), 'truth');
        const back = value.flatMap(({ sector, letter: is, units: list }) =>
          list.map((unit) => `${sector}${unit}${is}`),
        );
        const wanted = [...sectorMap].flatMap(([sector, list]) =>
          list.map((unit) => `ZZ1 ${sector}${unit}`),
        );
        assert.deepEqual([back.sort(), problems], [wanted.sort(), []]);
      }),
    );
  });
});

describe('checking the finder', () => {
  it('counts what is exact, and England apart', () => {
    const { exact, exactInEngland, wrong } = check(
      'LS1 4\tn\tAPAQ',
      'CF10 1\tx\tAA',
      'LS2 7\tw\tAA',
    );
    assert.deepEqual(
      [exact, exactInEngland],
      [
        { part: 3, of: 4 },
        { part: 2, of: 3 },
      ],
    );
    assert.deepEqual(wrong, ['LS2 7AA: the finder says north-east, the truth north-west']);
  });

  it('counts the kinds of answers', () => {
    const { answers } = check('LS1 4\tn\tAP', 'BB18 6\tn\tJH', 'CF10 1\tx\tAA', 'LS30 1\tn\tAA');
    assert.deepEqual(answers, {
      found: 1,
      'near a boundary': 1,
      outside: 1,
      several: 0,
      unknown: 1,
    });
  });

  it('counts sectors and districts that would answer alone, and their postcodes', () => {
    const { sectors, postcodesBySector, districts, postcodesByDistrict } = check(
      'BB18 5\tw\tAAABAD',
      'BB18 6\tn\tJH',
      'BB18 6\tw\tAA',
      'LS1 4\tn\tAP',
    );
    assert.deepEqual(
      [sectors, postcodesBySector],
      [
        { part: 2, of: 3 },
        { part: 4, of: 6 },
      ],
    );
    assert.deepEqual(
      [districts, postcodesByDistrict],
      [
        { part: 1, of: 2 },
        { part: 1, of: 6 },
      ],
    );
  });

  it('gives a few examples of wrong answers, not all', () => {
    assert.equal(check(`LS1 4\tw\t${'APAQ'.repeat(50)}`).wrong.length, 10);
  });

  it('knows regions and countries by the letters the finder reads', () => {
    for (const [typed, letter] of Object.entries({
      'LS1 4AP': 'n',
      'M1 1AA': 'w',
      'B1 1AA': 'm',
      'NG1 1AA': 'd',
      'OX1 1AA': 's',
      'EX1 1AA': 't',
      'NR1 1AA': 'e',
      'SW1A 1AA': 'l',
      'CF10 1AA': 'x',
      'EH1 1AA': 'y',
      'BT1 1AA': 'i',
      'JE2 3AB': 'c',
      'BF1 3AA': 'f',
    })) {
      const [sector, unit] = [typed.slice(0, -2), typed.slice(-2)];
      assert.deepEqual(check(`${sector}\t${letter}\t${unit}`).wrong, [], typed);
    }
  });
});

describe('npm run check:postcodes', () => {
  const folder = writeInto(newFolder(), {
    'right.gz': gzipSync('LS1 4\tn\tAP\nLD7 1\tx\tAA\n'),
    'wrong.txt': 'LS1 4\tn\tAP\nLS1 4\tw\tAQ\n',
    'almost.txt': `LS1 4\tn\t${'AP'.repeat(199_999)}\nLS1 4\tw\tAP\n`,
    'torn.txt': 'LS1 4\tn\tAP\nLS1 4\tn\n',
    'empty.txt': '',
    'cut.gz': gzipSync('LS1 4\tn\tAP\n').subarray(0, 20),
  });
  const run = (...files: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import=tsx', 'src/cli/check-postcodes.ts', ...files.map((name) => join(folder, name))],
      { encoding: 'utf8' },
    );
    return { status, stdout, stderr: stderr.replaceAll(join(folder, '/'), '') };
  };

  it('ends with 0 when all are exact, and prints the shares', () => {
    const { status, stdout, stderr } = run('right.gz');
    assert.deepEqual([status, stderr], [0, '']);
    assert.equal(
      stdout,
      `2 postcodes
Exact: 2 of 2 (100%); in England: 1 of 1 (100%)
Answers: found 50%, near a boundary 0%, outside 50%, several 0%, unknown 0%
Sectors alone would answer: 1 of 2 (50%) sectors, with 50% of the postcodes
Districts alone would answer: 1 of 2 (50%) districts, with 50% of the postcodes
`,
    );
  });

  it('ends with 1 and examples when one is not', () => {
    const { status, stdout, stderr } = run('wrong.txt');
    assert.equal(status, 1);
    assert.equal(stderr, 'LS1 4AQ: the finder says north-east, the truth north-west\n');
    assert.match(stdout, /Exact: 1 of 2 \(50%\)/);
  });

  it('says 100% only when nothing is missing', () => {
    assert.match(run('almost.txt').stdout, /Exact: 199,999 of 200,000 \(99\.999%\)/);
  });

  it('ends with 1 and the line when one cannot be read, and when there is nothing to read', () => {
    const torn = run('torn.txt');
    assert.equal(torn.status, 1);
    assert.match(torn.stderr, /^torn\.txt:2: "LS1 4\tn" is not a sector/);
    assert.equal(run('empty.txt').status, 1);
  });

  it('says in one sentence what is wrong with the file: no name, no file, or half of one', () => {
    assert.match(
      run().stderr,
      /^Name the file that holds the truth: npm run check:postcodes FILE\n$/,
    );
    for (const name of ['nowhere.gz', 'cut.gz']) {
      const { status, stderr } = run(name);
      assert.equal(status, 1);
      assert.match(stderr, new RegExp(`^${name}: [^\\n]+\\n$`));
    }
  });
});
