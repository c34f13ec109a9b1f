/** Draws closed rings as `readRings` of `core/lookup/region-map.ts` reads them; their grammar stands there. */
import type { MapPoint } from '../core/lookup/region-map.js';

/** A closed ring: its last point is its first. */
export type Ring = readonly MapPoint[];

/** A path of closed rings, each point relative to the one before. */
export function drawRings(rings: readonly Ring[]): string {
  let start: MapPoint = [0, 0];
  return rings
    .map((ring) => {
      let from = start;
      const steps = ring.slice(0, -1).flatMap((to) => {
        const step = [to[0] - from[0], to[1] - from[1]];
        from = to;
        return step;
      });
      start = ring[0] ?? start;
      return `m${spaced(steps)}z`;
    })
    .join('');
}

const spaced = (numbers: readonly number[]) => numbers.join(' ').replaceAll(' -', '-');

/**
 * Turns rings round where that makes the whole smaller: a border that two regions run along the same way is
 * one text, written twice. `measure` gives the size of some outlines, whose rings are as they are drawn.
 */
export function turnRings(
  outlines: readonly (readonly Ring[])[],
  measure: (outlines: readonly (readonly Ring[])[]) => number,
): readonly (readonly Ring[])[] {
  const turned = outlines.map((rings) => rings.map((ring) => [...ring]));
  let smallest = measure(turned);
  // The second time nothing but a few bytes are won.
  for (const ring of [...turned, ...turned].flat()) {
    ring.reverse();
    const size = measure(turned);
    if (size < smallest) smallest = size;
    else ring.reverse();
  }
  return turned;
}
