/** Promises about drawing rings, and about turning them round. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { drawRings, turnRings, type Ring } from '../../src/build/draw-rings.js';
import { readRings, type MapPoint } from '../../src/core/lookup/region-map.js';
import { regionMap } from '../../src/data/region-map.js';

const whole = fc.integer({ min: -999, max: 999 });
const point = fc.tuple(whole, whole);
/** Closed rings: the last point of each is its first. */
const rings = fc.array(
  fc
    .tuple(point, fc.array(point, { maxLength: 8 }))
    .map(([start, rest]): MapPoint[] => [start, ...rest, start]),
  { maxLength: 5 },
);

describe('drawing rings', () => {
  it('gives a path that is read as the same rings', () => {
    fc.assert(
      fc.property(rings, (drawn) => {
        assert.deepEqual(readRings(drawRings(drawn)), drawn);
      }),
    );
  });

  it('draws the built-in outlines as they are', () => {
    for (const { id, path } of regionMap.regions) {
      assert.equal(drawRings(readRings(path)), path, id);
    }
  });

  it('begins each ring where the one before began, and writes no space before a minus', () => {
    const square: Ring = [
      [10, 20],
      [12, 20],
      [12, 18],
      [10, 20],
    ];
    assert.equal(drawRings([square, square]), 'm10 20 2 0 0-2zm0 0 2 0 0-2z');
    assert.equal(drawRings([]), '');
  });
});

describe('turning rings', () => {
  const lengthOf = (outlines: readonly (readonly Ring[])[]) =>
    outlines.map(drawRings).join('').length;

  it('never makes the whole larger, and changes no ring but its direction', () => {
    fc.assert(
      fc.property(fc.array(rings, { maxLength: 3 }), (outlines) => {
        const turned = turnRings(outlines, lengthOf);
        assert.ok(lengthOf(turned) <= lengthOf(outlines));
        outlines.forEach((outline, index) => {
          outline.forEach((ring, at) => {
            const now = turned[index]?.[at] ?? [];
            const back = [...now].reverse();
            assert.ok([now, back].some((one) => JSON.stringify(one) === JSON.stringify(ring)));
          });
        });
      }),
    );
  });

  it('turns a ring round where that makes the whole smaller', () => {
    const ring: Ring = [
      [1, 1],
      [1, 2],
      [5, 5],
      [1, 1],
    ];
    const wantsFirst = (outlines: readonly (readonly Ring[])[]) =>
      outlines[0]?.[0]?.[1]?.[0] === 5 ? 1 : 2;
    assert.deepEqual(turnRings([[ring]], wantsFirst), [[[...ring].reverse()]]);
  });

  it('leaves the rings it is given as they are', () => {
    const ring: Ring = [
      [1, 1],
      [1, 2],
      [5, 5],
      [1, 1],
    ];
    const before = JSON.stringify(ring);
    let size = 9;
    turnRings([[ring]], () => size--);
    assert.equal(JSON.stringify(ring), before);
  });
});
