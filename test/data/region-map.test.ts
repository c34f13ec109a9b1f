/** The map against the browser's own reading of its paths. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { nationalGrid } from '../../src/core/lookup/national-grid.js';
import { regionAt } from '../../src/core/lookup/region-at.js';
import { readRings } from '../../src/core/lookup/region-map.js';
import { regionMap } from '../../src/data/region-map.js';
import { regions } from '../../src/data/regions.js';

const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
const draw = (d: string) => {
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', d);
  path.setAttribute('fill-rule', 'evenodd');
  path.setAttribute('stroke-width', '0.1');
  svg.append(path);
  return path;
};
const [left, top, width, height] = regionMap.viewBox;
const isInView = ({ x, y, width: across, height: down }: DOMRect) =>
  x >= left && y >= top && x + across <= left + width && y + down <= top + height;

before(() => {
  document.body.append(svg);
});
after(() => {
  svg.remove();
});

describe('the map of the regions', () => {
  it('holds every region, in the order of the page', () => {
    expect(regionMap.regions.map(({ id }) => id)).to.deep.equal(regions.map(({ id }) => id));
  });

  it('is drawn with whole steps from point to point, in closed rings', () => {
    for (const { id, path } of regionMap.regions) {
      expect(path, id).to.match(/^(m-?\d+( |-)\d+(( |-)\d+( |-)\d+){2,}z)+$/);
    }
    expect(regionMap.policeAreaLines).to.match(/^(m-?\d+( |-)\d+(( |-)\d+( |-)\d+)+)+$/);
  });

  it('fills the view box and stays inside it', () => {
    const boxes = [...regionMap.regions.map(({ path }) => path), regionMap.policeAreaLines].map(
      (path) => draw(path).getBBox(),
    );
    expect(boxes.every(isInView)).to.equal(true);
    expect(boxes.every((box) => box.width > 40 && box.height > 40)).to.equal(true);
    const right = Math.max(...boxes.map((box) => box.x + box.width));
    const bottom = Math.max(...boxes.map((box) => box.y + box.height));
    expect([right, bottom]).to.deep.equal([571, 648]);
  });

  it('puts each label inside its own region and no other', () => {
    const paths = regionMap.regions.map(({ path }) => draw(path));
    regionMap.regions.forEach(({ id, label: [x, y] }, own) => {
      const filled = paths.map((path) => path.isPointInFill(new DOMPoint(x, y)));
      expect(filled.indexOf(true), id).to.equal(own);
      expect(filled.filter(Boolean), id).to.have.length(1);
    });
  });

  it('keeps police area lines within the regions', () => {
    const paths = regionMap.regions.map(({ path }) => draw(path));
    const lines = draw(regionMap.policeAreaLines);
    const strays: string[] = [];
    for (let along = 0; along < lines.getTotalLength(); along += 5) {
      const point = lines.getPointAtLength(along);
      if (paths.some((path) => path.isPointInFill(point))) continue;
      strays.push(`${point.x.toFixed(1)} ${point.y.toFixed(1)}`);
    }
    expect(strays).to.deep.equal([]);
  });

  it('covers England: about 130,000 square kilometres, and the Isle of Man', () => {
    const area = regionMap.regions
      .flatMap(({ path }) => readRings(path))
      .map((ring) =>
        Math.abs(
          ring.reduce((sum, [x, y], at) => {
            const [nextX, nextY] = ring[at + 1] ?? [x, y];
            return sum + (x * nextY - nextX * y) / 2;
          }, 0),
        ),
      )
      .reduce((sum, one) => sum + one, 0);
    expect(area).to.be.within(129_000, 133_000);
  });
});

describe('any position', () => {
  const ids: string[] = regions.map(({ id }) => id);
  const latitude = fc.double({ min: 49.8, max: 55.9, noNaN: true });
  const longitude = fc.double({ min: -6.5, max: 2, noNaN: true });

  it('is inside the region in which the browser finds it, and no other', () => {
    const paths = regionMap.regions.map(({ path }) => draw(path));
    const [easting, northing] = regionMap.origin;
    fc.assert(
      fc.property(latitude, longitude, (north, east) => {
        const answer = regionAt({ latitude: north, longitude: east, accuracy: 0 }, regionMap);
        const grid = nationalGrid(north, east) ?? [0, 0];
        const point = new DOMPoint(grid[0] - easting, northing - grid[1]);
        // Browsers count in coarser numbers: nothing is promised within 50 metres of an edge.
        fc.pre(!paths.some((path) => path.isPointInStroke(point)));
        const filled = ids.filter((_, index) => paths[index]?.isPointInFill(point));
        expect(answer?.isInside ? [answer.region] : []).to.deep.equal(filled);
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws, and answers with regions of the eight, each once', () => {
    const anything = fc.oneof(fc.double(), latitude, longitude, fc.double({ min: 0, max: 1e6 }));
    fc.assert(
      fc.property(anything, anything, anything, (north, east, accuracy) => {
        const answer = regionAt({ latitude: north, longitude: east, accuracy }, regionMap);
        if (!answer) return;
        const named = [answer.region, ...answer.neighbours];
        expect(ids).to.include.members(named);
        expect(new Set(named).size).to.equal(named.length);
      }),
      { numRuns: 2000 },
    );
  });
});
