import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { nationalGrid } from '../../../src/core/lookup/national-grid.js';

/**
 * Ordnance Survey's own test points south of 55 degrees: ETRS89 latitude and longitude, OSGB36 easting
 * and northing in metres. OSTN15 and OSGM15 developer pack, 2016, BSD licence, (c) Crown copyright.
 */
const TEST_POINTS: readonly (readonly [string, number, number, number, number])[] = [
  ['TP01 St Mary’s, Scilly', 49.92226394, -6.29977752, 91492.146, 11318.804],
  ['TP02 The Lizard', 49.96006138, -5.2030461, 170370.718, 11572.405],
  ['TP03 Plymouth', 50.43885826, -4.10864564, 250359.811, 62016.569],
  ['TP04 St Catherine’s Point', 50.57563665, -1.29782277, 449816.371, 75335.861],
  ['TP05 Southampton', 50.93127938, -1.45051434, 438710.92, 114792.25],
  ['TP06 Nash Point', 51.4007822, -3.55128349, 292184.87, 168003.465],
  ['TP07 North Foreland', 51.37447026, 1.4445473, 639821.835, 169565.858],
  ['TP08 Brislington', 51.42754743, -2.54407618, 362269.991, 169978.69],
  ['TP09 Lambeth', 51.48936565, -0.11992557, 530624.974, 178388.464],
  ['TP10 Carmarthen', 51.85890896, -4.30852477, 241124.584, 220332.641],
  ['TP11 Colchester', 51.89436637, 0.89724327, 599445.59, 225722.826],
  ['TP12 Droitwich', 52.25529382, -2.15458614, 389544.19, 261912.153],
  ['TP13 Northampton', 52.25160951, -0.91248957, 474335.969, 262047.755],
  ['TP14 King’s Lynn', 52.75136687, 0.40153547, 562180.547, 319784.995],
  ['TP15 Nottingham', 52.96219109, -1.19747656, 454002.834, 340834.943],
  ['TP16 Daresbury', 53.3448028, -2.64049321, 357455.843, 383290.436],
  ['TP17', 53.41628516, -4.2891807, 247958.971, 393492.909],
  ['TP19', 53.77911026, -3.04045491, 331534.564, 431920.794],
  ['TP20', 53.8002152, -1.66379168, 422242.186, 433818.701],
  ['TP21 Isle of Man', 54.08666318, -4.63452168, 227778.33, 468847.388],
  ['TP22', 54.11685144, -0.07773133, 525745.67, 470703.214],
  ['TP23', 54.32919541, -4.38849118, 244780.636, 495254.887],
  ['TP24 Carlisle', 54.8954234, -2.93827741, 339921.145, 556034.761],
  ['TP25 Newcastle', 54.97912274, -1.61657685, 424639.355, 565012.703],
];

describe('the British National Grid', () => {
  it('is met within 18 metres at the test points of Ordnance Survey', () => {
    for (const [name, latitude, longitude, easting, northing] of TEST_POINTS) {
      const [east, north] = nationalGrid(latitude, longitude) ?? [0, 0];
      const metres = Math.hypot(east * 1000 - easting, north * 1000 - northing);
      expect(metres, name).to.be.below(18);
    }
  });

  it('grows to the east and to the north, everywhere around England', () => {
    const latitude = fc.double({ min: 49.81, max: 56.1, noNaN: true });
    const longitude = fc.double({ min: -6.5, max: 2.5, noNaN: true });
    fc.assert(
      fc.property(latitude, longitude, (north, east) => {
        const [easting = 0, northing = 0] = nationalGrid(north, east) ?? [];
        const [toTheEast = 0] = nationalGrid(north, east + 0.01) ?? [];
        const [, toTheNorth = 0] = nationalGrid(north + 0.01, east) ?? [];
        // 0.01 degrees are 1.11 km along a meridian, and 0.61 to 0.72 km across it.
        expect(toTheNorth - northing).to.be.within(1.1, 1.13);
        expect(toTheEast - easting).to.be.within(0.6, 0.73);
      }),
    );
  });

  it('is not worked out far away, where it does not hold', () => {
    const places: [number, number][] = [
      [57.1, -2.1],
      [48.9, 2.3],
      [53.3, -8],
      [-52.5, 178],
      [413, -2],
      [53, 358],
    ];
    for (const [latitude, longitude] of places) {
      expect(nationalGrid(latitude, longitude), String(latitude)).to.equal(undefined);
    }
  });

  it('is not worked out for what is no number', () => {
    for (const odd of [NaN, Infinity, -Infinity]) {
      expect(nationalGrid(odd, -2)).to.equal(undefined);
      expect(nationalGrid(53, odd)).to.equal(undefined);
    }
  });
});
