/** The map of the Prevent regions: what it holds, and how its paths are read. */
import type { RegionId } from '../../schema/region.js';

/** A point of the map: kilometres to the right and down. */
export type MapPoint = readonly [x: number, y: number];

/** A region as it is drawn. */
export interface MappedRegion {
  readonly id: RegionId;
  /** Outlines for the `d` of an SVG path, filled by the even-odd rule. Grammar: see `readRings`. */
  readonly path: string;
  /** Where a name fits best. */
  readonly label: MapPoint;
}

/** A map of all regions, one kilometre a unit. */
export interface RegionMap {
  readonly viewBox: readonly [x: number, y: number, width: number, height: number];
  /** The British National Grid point, in kilometres, at x = 0 and y = 0. */
  readonly origin: readonly [easting: number, northing: number];
  readonly regions: readonly MappedRegion[];
  /** Borders between police areas inside the regions: open lines for the `d` of one SVG path. */
  readonly policeAreaLines: string;
}

/**
 * The closed rings of a region's path: the last point of each is its first. Rings end in `z` and are
 * made of pairs of whole numbers: a start relative to the start before it, then steps.
 */
export function readRings(path: string): MapPoint[][] {
  let start: MapPoint = [0, 0];
  return (path.match(/[^z]+/g) ?? []).map((ring) => {
    let [x, y] = start;
    const points = [...ring.matchAll(/(-?\d+) ?(-?\d+)/g)].map(([, right, down]): MapPoint => [
      (x += Number(right)),
      (y += Number(down)),
    ]);
    start = points[0] ?? start;
    return [...points, start];
  });
}
