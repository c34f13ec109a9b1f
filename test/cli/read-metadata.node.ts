/** Promises about the metadata of a release, and what a release is measured against. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkAreas, checkCount, checkSize } from '../../src/cli/packing/check-release.js';
import { isMetadata, readMetadata } from '../../src/cli/packing/read-metadata.js';

const REAL = readFileSync('test/fixtures/code-point-open/Doc/metadata.txt', 'utf8');
const read = (text: string) => readMetadata(text, 'metadata.txt');
const wrong = (text: string) => read(text).problems.map(({ message }) => message);

describe('reading the metadata', () => {
  it('finds release, date and counts', () => {
    const { value, problems } = read(REAL);
    assert.deepEqual(problems, []);
    assert.deepEqual([value.release, value.dated], ['2025.4.0', '2025-10-20']);
    assert.deepEqual(
      [...value.counts],
      [
        ['B', 4],
        ['LD', 37],
        ['SR', 14],
      ],
    );
  });

  it('takes any line ends', () => {
    assert.deepEqual(read(REAL.replaceAll('\n', '\r\n')), read(REAL));
  });

  it('knows metadata from other texts', () => {
    assert.ok(isMetadata(REAL));
    const licence = readFileSync('test/fixtures/code-point-open/Doc/licence.txt', 'utf8');
    for (const other of [licence, '', 'PRODUCT: OS OPEN UPRN', 'about CODE-POINT']) {
      assert.ok(!isMetadata(other), other);
    }
  });

  it('names each thing that is missing', () => {
    assert.deepEqual(wrong(REAL.replace(/DATASET.*\n/, '')), [
      'The metadata lack DATASET VERSION NUMBER; download the release again.',
    ]);
    for (const date of ['', '2025', '20251301', '20 October 2025']) {
      assert.deepEqual(wrong(REAL.replace('20251020', date)), [
        'The metadata lack COPYRIGHT DATE (eight digits); download the release again.',
      ]);
    }
    assert.match(
      wrong(REAL.replace(/^ .*\n/gm, ''))[0] ?? '',
      /lack a count for each postcode area/,
    );
    assert.equal(wrong('').length, 3);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.equal(read(text).value.counts.size > 0 || read(text).problems.length > 0, true);
      }),
    );
  });
});

describe('measuring a release', () => {
  const { value: metadata } = read(REAL);
  const previous = { table: 'BTi;IMw;Bm,1-9;LDx,1;SRn', postcodes: 1000 };
  const files = ['b', 'ld', 'sr'].map((name) => ({
    path: `${name}.csv`,
    name: name.toUpperCase(),
    text: '',
  }));
  const areas = (given = files, before = previous) =>
    checkAreas('FOLDER', given, metadata, before).map(({ path, message }) => `${path}: ${message}`);

  it('is content when every area has its file, those that have none by nature excepted', () => {
    assert.deepEqual(areas(), []);
  });

  it('misses areas of the last release, and areas that are counted, in one sentence', () => {
    assert.deepEqual(areas(files.slice(1)), [
      'FOLDER: There is no file for the postcode areas B; unzip the whole release.',
    ]);
    assert.deepEqual(areas(files, { ...previous, table: 'ABy;Bm,1;ZEy' }), [
      'FOLDER: There is no file for the postcode areas AB, ZE; unzip the whole release.',
    ]);
  });

  it('does not take a second file of an area', () => {
    const [first] = files;
    assert.ok(first);
    assert.deepEqual(areas([...files, { ...first, path: 'old/b.csv' }]), [
      'old/b.csv: This is a second file of the area B beside b.csv; leave one release only.',
    ]);
  });

  it('counts the rows of each file', () => {
    const [first] = files;
    assert.ok(first);
    assert.deepEqual(checkCount(first, 4, metadata), []);
    assert.match(
      checkCount(first, 5, metadata)[0]?.message ?? '',
      /has 5 postcodes, .* count 4 in the area B/,
    );
    assert.match(
      checkCount({ ...first, name: 'ZZ' }, 4, metadata)[0]?.message ?? '',
      /do not count the area ZZ/,
    );
  });

  it('allows for a loss of one postcode in a hundred, not more', () => {
    assert.deepEqual(checkSize('FOLDER', 990, previous), []);
    assert.deepEqual(checkSize('FOLDER', 2000, previous), []);
    assert.match(
      checkSize('FOLDER', 989, previous)[0]?.message ?? '',
      /^There are 989 postcodes with a district, fewer than 99% of the 1,000 of the last release; download/,
    );
  });
});
