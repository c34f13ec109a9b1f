/**
 * From the latitude and longitude that browsers report to the grid that British maps are drawn on.
 *
 * The polynomials were fitted (least squares, a point every 0.1 degrees, then rounded) to the full
 * conversion: OSGB36 transverse Mercator after Ordnance Survey's seven-parameter shift, as in proj4
 * 2.22.0. The shift between the two datums is part of the fit. Measured on 21 November 2026: at most 18
 * metres from the 24 test points that Ordnance Survey publishes south of 55 degrees, and at most 24
 * metres from proj4 anywhere between 49.9 and 55.85 north, 6.45 west and 1.8 east (4 on average).
 */

/** A point on the British National Grid, in kilometres. */
export type GridPoint = readonly [easting: number, northing: number];

/**
 * The place on the British National Grid of a WGS84 latitude and longitude in degrees; `undefined` far
 * from England, where the polynomials do not hold, and for what is not a number.
 */
export function nationalGrid(latitude: number, longitude: number): GridPoint | undefined {
  // Degrees from the middle of England, on the grid's own meridian.
  const north = latitude - 53;
  const east = longitude + 2;
  if (!(Math.abs(north) < 3.2 && Math.abs(east) < 4.6)) return undefined;
  return [
    400.097 + east * (67.112 - north * (1.5512 + 0.0103 * north) - 0.0009 * east * east),
    344.747 + north * (111.2444 + 0.0077 * north) + east * east * (0.4671 - 0.0046 * north),
  ];
}
