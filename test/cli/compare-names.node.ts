/** Promises about what changes among the names of places. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compareNames } from '../../src/cli/packing/compare-names.js';
import { packedPlaces } from '../../src/data/places.js';
import { regions } from '../../src/data/regions.js';

const compare = (before: string, now: string) => compareNames(before, now, regions);

describe('comparing names', () => {
  it('finds nothing between the same', () => {
    assert.deepEqual(compare(packedPlaces, packedPlaces), { gained: [], lost: [] });
  });

  it('names what is gained and lost, with the police area or regions', () => {
    const now = packedPlaces.replace('Bolton;', 'Boughton;').replace(/\nLincolnshire~.*/, '');
    const { gained, lost } = compare(packedPlaces, now);
    assert.deepEqual(gained, ['Boughton (Greater Manchester)']);
    assert.deepEqual(lost[0], 'Bolton (Greater Manchester)');
    assert.match(lost[1] ?? '', /^Lincolnshire \(/);
  });

  it('counts a name that has moved to another police area as lost here and gained there', () => {
    const now = packedPlaces
      .replace('\nBolton;', '\n')
      .replace('\nCheshire East', '\nBolton;Cheshire East');
    assert.deepEqual(compare(packedPlaces, now), {
      gained: ['Bolton (Cheshire)'],
      lost: ['Bolton (Greater Manchester)'],
    });
  });

  it('does not count a council that is now a former one', () => {
    const now = packedPlaces.replace('\nBolton;', '\n').replace(';Wigan\n', ';Wigan=Bolton\n');
    assert.deepEqual(compare(packedPlaces, now), { gained: [], lost: [] });
  });

  it('gives the two lists changed over when asked the other way round', () => {
    const lines = packedPlaces.split('\n');
    const emptied = fc.subarray(lines.map((_, index) => index).slice(1, 40));
    fc.assert(
      fc.property(emptied, (indexes) => {
        const now = lines.map((line, index) => (indexes.includes(index) ? '' : line)).join('\n');
        const there = compare(packedPlaces, now);
        const back = compare(now, packedPlaces);
        assert.deepEqual([there.gained, there.lost], [back.lost, back.gained]);
        assert.deepEqual(there.gained, []);
      }),
      { numRuns: 20 },
    );
  });
});
