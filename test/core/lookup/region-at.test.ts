import { expect } from '@open-wc/testing';
import { regionAt, type RegionAt } from '../../../src/core/lookup/region-at.js';
import type { RegionMap } from '../../../src/core/lookup/region-map.js';
import { regionMap } from '../../../src/data/region-map.js';

type Places = Record<string, readonly [latitude: number, longitude: number]>;

const say = (answer: RegionAt | undefined) =>
  answer ? `${answer.isInside ? 'in' : 'near'} ${answer.region}` : 'unknown';
const at = ([latitude, longitude]: readonly [number, number], accuracy = 20) =>
  regionAt({ latitude, longitude, accuracy }, regionMap);
const expectAll = (expected: string, places: Places) => {
  for (const name of Object.keys(places)) {
    expect(say(at(places[name] ?? [0, 0])), name).to.equal(expected);
  }
};

// Coordinates of places: GeoNames (geonames.org, CC BY 4.0), rounded to three decimals.
describe('a place in England', () => {
  it('lies in its region', () => {
    expectAll('in north-west', {
      Manchester: [53.481, -2.237],
      Liverpool: [53.411, -2.978],
      Chester: [53.191, -2.892],
      Crewe: [53.098, -2.442],
      Carlisle: [54.895, -2.938],
      Barnoldswick: [53.917, -2.187],
    });
    expectAll('in north-east', {
      Leeds: [53.796, -1.548],
      Sheffield: [53.383, -1.466],
      Todmorden: [53.714, -2.097],
      York: [53.958, -1.083],
      Scunthorpe: [53.579, -0.654],
      'Newcastle upon Tyne': [54.973, -1.614],
    });
    expectAll('in west-midlands', {
      Birmingham: [52.481, -1.9],
      'Stoke-on-Trent': [53.004, -2.185],
      Rugby: [52.371, -1.264],
      Hereford: [52.057, -2.715],
      Oswestry: [52.862, -3.055],
      'Ross on Wye': [51.917, -2.567],
    });
    expectAll('in east-midlands', {
      Nottingham: [52.954, -1.15],
      Chesterfield: [53.25, -1.417],
      Worksop: [53.302, -1.124],
      Lincoln: [53.227, -0.538],
      Swadlincote: [52.774, -1.557],
      Northampton: [52.25, -0.883],
    });
    expectAll('in south-east', {
      Oxford: [51.752, -1.256],
      Banbury: [52.063, -1.342],
      'Milton Keynes': [52.042, -0.756],
      Southampton: [50.904, -1.404],
      Guildford: [51.235, -0.574],
      Dartford: [51.447, 0.214],
    });
    expectAll('in south-west', {
      Bristol: [51.455, -2.597],
      Gloucester: [51.866, -2.243],
      Coleford: [51.795, -2.614],
      Swindon: [51.558, -1.781],
      Salisbury: [51.069, -1.796],
      Exeter: [50.724, -3.528],
    });
    expectAll('in east-of-england', {
      Cambridge: [52.2, 0.117],
      Norwich: [52.628, 1.298],
      Peterborough: [52.574, -0.248],
      Luton: [51.88, -0.417],
      Watford: [51.655, -0.396],
      Royston: [52.048, -0.024],
    });
    expectAll('in london', {
      Westminster: [51.509, -0.126],
      'City of London': [51.513, -0.092],
      Croydon: [51.383, -0.1],
      Romford: [51.575, 0.186],
      Bromley: [51.406, 0.015],
      Barnet: [51.65, -0.2],
    });
  });

  it('lies in its region on the coast, and on the large islands', () => {
    expectAll('in north-west', {
      Blackpool: [53.817, -3.05],
      'Barrow-in-Furness': [54.111, -3.228],
      'Douglas, Isle of Man': [54.15, -4.483],
      'Peel, Isle of Man': [54.222, -4.691],
    });
    expectAll('in north-east', {
      Whitby: [54.488, -0.615],
      Scarborough: [54.28, -0.404],
      Hull: [53.745, -0.335],
      Grimsby: [53.565, -0.076],
      'Berwick-upon-Tweed': [55.769, -2.005],
    });
    expectAll('in south-west', { Penzance: [50.119, -5.537], Ilfracombe: [51.209, -4.113] });
    expectAll('in east-midlands', { Skegness: [53.144, 0.336] });
    expectAll('in east-of-england', { Lowestoft: [52.475, 1.752] });
    expectAll('in south-east', { 'Newport, Isle of Wight': [50.701, -1.291] });
  });

  it('is near its region where the map leaves a headland or a beach out', () => {
    expectAll('near south-west', { 'Portland Bill road': [50.567, -2.445] });
    expectAll('near south-east', { Dover: [51.126, 1.313], Ryde: [50.73, -1.162] });
  });

  it('is unknown on the Isles of Scilly, which are not on the map', () => {
    expectAll('unknown', { 'Hugh Town, St Mary’s': [49.914, -6.311] });
  });
});

describe('a place outside England', () => {
  it('is at most near a region, just over the border of Wales or Scotland', () => {
    expectAll('near south-west', { Chepstow: [51.641, -2.677], Monmouth: [51.813, -2.714] });
    expectAll('near west-midlands', { 'Hay-on-Wye': [52.07, -3.127] });
    expectAll('near north-west', { Flint: [53.245, -3.132], Gretna: [54.994, -3.066] });
  });

  it('is unknown farther away', () => {
    expectAll('unknown', {
      Wrexham: [53.047, -2.991],
      Welshpool: [52.66, -3.147],
      Cardiff: [51.48, -3.18],
      Kelso: [55.598, -2.434],
      Langholm: [55.151, -2.999],
      Edinburgh: [55.952, -3.196],
      Belfast: [54.597, -5.925],
      Calais: [50.952, 1.854],
    });
  });
});

describe('a place near the border of two regions', () => {
  const neighboursOf = (place: readonly [number, number], accuracy?: number) =>
    at(place, accuracy)?.neighbours.join(' ');

  it('has the other as a neighbour within the error of the map', () => {
    expect(neighboursOf([53.443, -1.949])).to.equal('north-west'); // Glossop, 1.8 km
    expect(neighboursOf([51.65, -0.2])).to.equal('east-of-england'); // Barnet, 1.5 km
    expect(neighboursOf([53.917, -2.187])).to.equal(''); // Barnoldswick, 2.1 km
  });

  it('has its own region as a neighbour at worst, when the map puts it on the wrong side', () => {
    expect(neighboursOf([51.549, -0.482])).to.equal('london'); // Uxbridge
    expect(neighboursOf([53.324, -1.317])).to.equal('east-midlands'); // Killamarsh
  });

  it('has all regions that its own accuracy reaches, nearest first', () => {
    const crewe: [number, number] = [53.098, -2.442];
    expect(neighboursOf(crewe, 6000)).to.equal('');
    expect(neighboursOf(crewe, 7000)).to.equal('west-midlands');
    expect(neighboursOf(crewe, 60_000)).to.equal('west-midlands east-midlands north-east');
  });
});

describe('a position that makes no sense', () => {
  it('is unknown', () => {
    const leeds = { latitude: 53.796, longitude: -1.548, accuracy: 20 };
    const odd = [
      { latitude: NaN },
      { longitude: Infinity },
      { latitude: 413.796 },
      { accuracy: NaN },
      { accuracy: -1 },
      { accuracy: Infinity },
    ];
    for (const part of odd) {
      expect(regionAt({ ...leeds, ...part }, regionMap), JSON.stringify(part)).to.equal(undefined);
    }
    expect(say(regionAt(leeds, regionMap))).to.equal('in north-east');
  });
});

describe('any map', () => {
  // A square of 10 km around Leeds with a hole of 4 km in its middle, and one far off.
  const origin = [424.8, 438.4] as const;
  const square = 'm0 0 10 0 0 10-10 0zm3 3 4 0 0 4-4 0z';
  const draw = (path: string): RegionMap => ({
    viewBox: [0, 0, 10, 10],
    origin,
    regions: [
      { id: 'london', label: [1, 1], path },
      { id: 'north-west', label: [90, 90], path: 'm90 90 5 0 0 5z' },
    ],
    policeAreaLines: '',
  });
  const leeds = { latitude: 53.796, longitude: -1.548, accuracy: 20 };

  it('is read by its own paths: a hole is outside, but near', () => {
    expect(say(regionAt(leeds, draw(square)))).to.equal('near london');
    expect(say(regionAt(leeds, draw('m0 0 10 0 0 10-10 0z')))).to.equal('in london');
  });

  it('is read once, and not before it is asked', () => {
    let reads = 0;
    const map = draw(square);
    const counted: RegionMap = {
      ...map,
      get regions() {
        reads++;
        return map.regions;
      },
    };
    expect(reads).to.equal(0);
    regionAt(leeds, counted);
    regionAt(leeds, counted);
    expect(reads).to.equal(1);
  });

  it('knows no region when it has none', () => {
    expect(regionAt(leeds, { ...draw(square), regions: [] })).to.equal(undefined);
    expect(regionAt(leeds, draw(''))).to.equal(undefined);
  });
});
