/** Promises of the packer: what it packs, the finder's own reader answers exactly. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { openPostcodeTable } from '../../src/core/lookup/postcode-table.js';
import { packArea, packTable } from '../../src/cli/packing/pack-table.js';
import { forEachPostcode, type PostcodeArea } from '../../src/cli/packing/postcode-area.js';

/** An area from lines such as `1 2 AAn ABm`: district, sector, units with their classes. */
function area(...lines: string[]): PostcodeArea {
  const districts = new Map<string, Map<string, string[]>>();
  for (const line of lines) {
    const [district = '', sector = '', ...units] = line.split(' ');
    const sectors = districts.get(district) ?? new Map<string, string[]>();
    districts.set(district, sectors.set(sector, [...(sectors.get(sector) ?? []), ...units]));
  }
  return { name: 'ZZ', districts };
}
const pack = (...lines: string[]) => packArea(area(...lines));

describe('packing an area', () => {
  it('lists its districts in ranges, in the order of their numbers', () => {
    assert.equal(pack('10 1 AAn', '2 1 AAn', '1 1 AAn', '3 1 AAn', '9 1 AAn'), 'ZZn,1-3,9-10');
    assert.equal(pack('2 1 AAl', '1B 1 AAl', '1A 1 AAl'), 'ZZl,1A,1B,2');
  });

  it('names the class of a district only where it is not the area’s', () => {
    assert.equal(pack('1 1 AAn ABn', '2 1 AAw', '3 1 AAw', '4 1 AAn'), 'ZZn,1,2-3w,4');
  });

  it('needs no districts for an area outside England, where its letters alone answer', () => {
    assert.equal(pack('1 1 AAy', '2 1 AAy'), 'ZZy');
    assert.equal(pack('1 1 AAy', '2 1 AAn'), 'ZZn,1y,2');
  });

  it('names the sectors that differ, in ranges that may jump over sectors that do not exist', () => {
    assert.equal(pack('1 1 AAn ABn ACn ADn', '1 2 AAw', '1 3 AAw', '1 9 AAw'), 'ZZn,1n2-9w');
    assert.equal(pack('1 1 AAn ABn ACn ADn', '1 2 AAw', '1 3 AAn', '1 4 AAw'), 'ZZn,1n2w4w');
  });

  it('cuts a sector where the class changes, at a round letter if no unit lies between', () => {
    assert.equal(pack('1 1 AAn ABn ADw AFn'), 'ZZn,1n1nwADAF');
    assert.equal(pack('1 1 AAn ABn BDw'), 'ZZn,1n1nwBA');
  });

  it('names each class when a sector has three', () => {
    assert.equal(pack('1 1 AAn ABn ACw ADx AEn'), 'ZZn,1n1nACwADxAEn');
  });
});

describe('the packed table', () => {
  it('has the areas that Code-Point Open does not hold, and puts areas of one class together', () => {
    assert.equal(
      packTable(['Bm,1', 'ABy', 'LSn,1', 'BDn,1']),
      'GYc;JEc;BFf;BTi;Bm,1;BDn,1;LSn,1;IMw;ABy',
    );
  });

  const postcode = fc.record({
    district: fc.oneof(fc.integer({ min: 0, max: 12 }).map(String), fc.constantFrom('1A', '1B')),
    sector: fc.integer({ min: 0, max: 9 }).map(String),
    unit: fc.stringMatching(/^[A-D]{2}$/),
    letter: fc.constantFrom('n', 'n', 'n', 'w', 'x'),
  });
  const postcodes = fc.uniqueArray(postcode, {
    minLength: 1,
    maxLength: 200,
    selector: ({ district, sector, unit }) => `${district} ${sector}${unit}`,
  });
  const linesOf = (
    list: readonly { district: string; sector: string; unit: string; letter: string }[],
  ) => list.map(({ district, sector, unit, letter }) => `${district} ${sector} ${unit}${letter}`);

  it('answers for every postcode exactly, whatever its neighbours', () => {
    fc.assert(
      fc.property(postcodes, (list) => {
        const zz = area(...linesOf(list));
        const lookUp = openPostcodeTable(packTable([packArea(zz)]));
        forEachPostcode(zz, (one) => {
          assert.equal(lookUp(one)?.letters, one.letter, JSON.stringify(one));
        });
      }),
      { numRuns: 500 },
    );
  });

  it('is the same in whatever order the postcodes come', () => {
    const inTwoOrders = postcodes.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(inTwoOrders, ([one, other]) => pack(...linesOf(one)) === pack(...linesOf(other))),
    );
  });
});
