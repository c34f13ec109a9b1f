/** Promises about the comparison with the last table. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareWith } from '../../src/cli/packing/compare.js';
import { packArea } from '../../src/cli/packing/pack-table.js';
import {
  forEachPostcode,
  writePostcode,
  type PostcodeArea,
} from '../../src/cli/packing/postcode-area.js';

const area = (name: string, districts: Record<string, Record<string, string[]>>): PostcodeArea => ({
  name,
  districts: new Map(
    Object.entries(districts).map(([district, sectors]) => [
      district,
      new Map(Object.entries(sectors)),
    ]),
  ),
});
const compare = (table: string, ...areas: PostcodeArea[]) => {
  const { add, result } = compareWith(table);
  areas.forEach(add);
  return result();
};
const LD = area('LD', { 7: { 1: ['DYm', 'EAm', 'AAx'] }, 8: { 2: ['HHm'] } });

describe('comparing postcodes with a table', () => {
  it('finds nothing new in the postcodes the table was packed from', () => {
    assert.deepEqual(compare(packArea(LD), LD), { changed: 0, examples: [], newDistricts: [] });
  });

  it('counts those that get another region or country, and says from what to what', () => {
    assert.deepEqual(compare('LDm,7-8', LD), {
      changed: 1,
      examples: ['LD7 1AA: wales, was west-midlands'],
      newDistricts: [],
    });
  });

  it('names districts the table does not know, once and in order', () => {
    const { changed, newDistricts } = compare(
      'LDm,1',
      LD,
      area('AB', { 1: { 1: ['AAy', 'ABy'] } }),
    );
    assert.deepEqual([changed, newDistricts], [0, ['AB1', 'LD7', 'LD8']]);
  });

  it('gives a few examples only, the same ones in whatever order the areas come', () => {
    const units = Array.from({ length: 16 }, (_, index) => `A${String.fromCharCode(65 + index)}n`);
    const [one, other] = [area('LS', { 1: { 1: units } }), area('BD', { 1: { 1: units } })];
    const result = compare('LSw,1;BDw,1', one, other);
    assert.equal(result.changed, 32);
    assert.equal(result.examples.length, 10);
    assert.ok(result.examples.every((example) => example.startsWith('BD1 1A')));
    assert.deepEqual(compare('LSw,1;BDw,1', other, one), result);
  });
});

describe('the postcodes of an area', () => {
  it('are visited one by one, and written as usual', () => {
    const visited: string[] = [];
    forEachPostcode(area('EC', { '1A': { 1: ['BBl'] }, 2: { 0: ['AAl'] } }), (postcode) => {
      visited.push(`${writePostcode(postcode)} ${postcode.letter}`);
    });
    assert.deepEqual(visited.sort(), ['EC1A 1BB l', 'EC2 0AA l']);
  });
});
