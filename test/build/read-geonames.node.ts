/** Promises about reading GeoNames' table. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readGeoNames } from '../../src/build/read-geonames.js';
import { lineOf } from '../support/geonames.js';

const HUDDERSFIELD = {
  name: 'Huddersfield',
  latitude: 53.648,
  longitude: -1.785,
  population: 146_234,
};
const read = (...lines: string[]) => readGeoNames(lines.join('\n'), 'GB.txt');

describe('reading GeoNames', () => {
  it('gives each populated place with its country', () => {
    const { value, problems } = read(
      lineOf(HUDDERSFIELD),
      lineOf({ ...HUDDERSFIELD, name: 'Barry', adminCode: 'WLS' }),
      lineOf({ ...HUDDERSFIELD, name: 'Ayr', adminCode: 'SCT' }),
      lineOf({ ...HUDDERSFIELD, name: 'Bangor', adminCode: 'NIR' }),
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(value[0], { ...HUDDERSFIELD, where: 'england' });
    assert.deepEqual(
      value.map(({ where }) => where),
      ['england', 'wales', 'scotland', 'northern-ireland'],
    );
  });

  it('counts the Isle of Man, which has a code of its own, as England', () => {
    const { value } = read(
      lineOf({ ...HUDDERSFIELD, name: 'Douglas', country: 'IM', adminCode: '' }),
    );
    assert.equal(value[0]?.where, 'england');
  });

  it('leaves out hills and rivers, places of no country, and empty lines', () => {
    const { value, problems } = read(
      lineOf({ ...HUDDERSFIELD, featureClass: 'H' }),
      lineOf({ ...HUDDERSFIELD, adminCode: '' }),
      '',
    );
    assert.deepEqual([value, problems], [[], []]);
  });

  it('takes no number of inhabitants for none, and lines that end as on Windows', () => {
    const { value } = readGeoNames(`${lineOf({ ...HUDDERSFIELD, population: '' })}\r\n`, 'GB.txt');
    assert.equal(value[0]?.population, 0);
  });

  it('names the first line of another form, with how many there are, and reads the rest', () => {
    const sound = lineOf(HUDDERSFIELD);
    for (const bad of [
      'geonameid,name',
      sound.replace('\t', ','),
      `${sound}\t`,
      lineOf({ ...HUDDERSFIELD, latitude: '53,6' }),
      lineOf({ ...HUDDERSFIELD, longitude: '' }),
      lineOf({ ...HUDDERSFIELD, population: 'many' }),
    ]) {
      const { value, problems } = read(sound, bad, sound);
      assert.equal(value.length, 2);
      assert.equal(problems.length, 1);
      assert.equal(problems[0]?.path, 'GB.txt:2');
      assert.match(
        problems[0].message,
        /^This line is not of GeoNames' form, 19 columns .* as it is\.$/,
      );
    }
    const [problem, ...others] = read('a', 'b', sound, 'c').problems;
    assert.match(problem?.message ?? '', /as it is\. \(2 more like it\.\)$/);
    assert.deepEqual([problem?.path, others], ['GB.txt:1', []]);
  });

  it('never throws, and gives numbers only', () => {
    const cell = fc.constantFrom('P', 'GB', 'ENG', '1.5', '-2', '', 'x', '9e9');
    const line = fc.array(cell, { minLength: 17, maxLength: 20 }).map((cells) => cells.join('\t'));
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string())), (lines) => {
        for (const { latitude, longitude, population } of read(...lines).value) {
          assert.ok([latitude, longitude, population].every(Number.isFinite));
        }
      }),
    );
  });
});
