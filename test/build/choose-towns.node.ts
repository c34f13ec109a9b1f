/** Which towns enter the list of names, and which regions their names stand for. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseTowns, type TownRow } from '../../src/build/choose-towns.js';
import { packedPlaces } from '../../src/data/places.js';
import { regionMap } from '../../src/data/region-map.js';
import { regions } from '../../src/data/regions.js';
import { packedTowns } from '../../src/data/towns.js';
import { listPlaces, listTowns } from '../../src/core/lookup/place-list.js';

const at = (name: string, latitude: number, longitude: number, population: number): TownRow => ({
  name,
  latitude,
  longitude,
  population,
});
const HUDDERSFIELD = at('Huddersfield', 53.648, -1.785, 146_234);
const NEWPORT_SHROPSHIRE = at('Newport', 52.768, -2.379, 12_741);
const NEWPORT_WIGHT = at('Newport', 50.701, -1.291, 24_884);
const ASHFORD_KENT = at('Ashford', 51.146, 0.867, 67_528);
const ASHFORD_SURREY = at('Ashford', 51.432, -0.457, 27_382);
const ASHFORD_VILLAGE = at('Ashford', 50.29, -4.0, 2_000);

const known = listPlaces(packedPlaces, regions);
const choose = (...rows: TownRow[]) => Object.fromEntries(chooseTowns(rows, known, regionMap));

describe('the choice of towns', () => {
  it('takes towns that are no council, with the region of the map', () => {
    assert.deepEqual(choose(HUDDERSFIELD), { Huddersfield: ['north-east'] });
  });

  it('leaves out villages, but lets them make a town’s name a question', () => {
    assert.deepEqual(choose(NEWPORT_SHROPSHIRE), {});
    assert.deepEqual(choose(NEWPORT_WIGHT, NEWPORT_SHROPSHIRE), {
      Newport: ['south-east', 'west-midlands'],
    });
  });

  it('leaves out what is a council’s name in the same region', () => {
    assert.deepEqual(choose(ASHFORD_KENT), {});
  });

  it('asks for a town of a council’s name elsewhere, but not for a village', () => {
    const surreyIsKent = choose(ASHFORD_KENT, ASHFORD_SURREY);
    assert.deepEqual(surreyIsKent, {}, 'both lie in South-East');
    const elsewhere = { ...ASHFORD_VILLAGE, population: 30_000 };
    assert.deepEqual(choose(ASHFORD_KENT, elsewhere), { Ashford: ['south-east', 'south-west'] });
    assert.deepEqual(choose(ASHFORD_KENT, ASHFORD_VILLAGE), {});
  });

  it('leaves out what is not on the map', () => {
    assert.deepEqual(choose(at('Calais', 50.951, 1.858, 74_000)), {});
  });
});

describe('the built-in towns', () => {
  const towns = listTowns(packedTowns, regions);

  it('are some five hundred, on a line for each region', () => {
    assert.equal(packedTowns.trim().split('\n').length, regions.length);
    assert.ok(towns.length > 480 && towns.length < 560, String(towns.length));
    for (const { id } of regions)
      assert.ok(
        towns.some((town) => town.regions.includes(id)),
        id,
      );
  });

  it('add something: none is a council of its only region', () => {
    const idle = towns.filter(
      (town) =>
        towns.filter(({ name }) => name === town.name).length === 1 &&
        known.some(
          (place) =>
            place.words.join() === town.words.join() &&
            place.regions.join() === town.regions.join(),
        ),
    );
    assert.deepEqual(idle, []);
  });
});
