import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { findRegion } from '../../../src/core/lookup/find-region.js';
import type { RegionAnswer } from '../../../src/core/lookup/region-answer.js';
import { gazetteer } from '../../../src/data/gazetteer.js';

const find = (typed: string) => findRegion(typed, gazetteer);
const say = (answer: RegionAnswer) => {
  switch (answer.kind) {
    case 'found':
      return `${answer.region} by ${answer.level}${answer.nearBoundary ? ', near a boundary' : ''}`;
    case 'several':
      return [...answer.regions, ...answer.countries].join(' or ');
    case 'outside':
      return answer.country;
    case 'unknown':
      return `unknown: ${answer.reason}`;
  }
};
const table = (rows: Record<string, string>) => {
  for (const typed of Object.keys(rows)) expect(say(find(typed)), typed).to.equal(rows[typed]);
};

describe('finding a region by postcode', () => {
  it('answers for a whole postcode in any spelling', () => {
    table({
      'LS1 4AP': 'north-east by district',
      ls14ap: 'north-east by district',
      'SW1A 1AA': 'london by district',
      'EX1 1AA': 'south-west by district',
    });
  });

  it('says when a postcode is near a boundary', () => {
    table({
      'BB18 6JG': 'north-west by unit, near a boundary',
      'BB18 6JH': 'north-east by unit, near a boundary',
      'BB18 5AA': 'north-west by sector',
    });
  });

  it('answers for the beginning of one when all of it lies in one region', () => {
    table({
      LS1: 'north-east by district',
      LS: 'north-east by area',
      'NG1 1': 'east-midlands by district',
    });
  });

  it('asks when the beginning of one lies in several', () => {
    table({
      BD23: 'north-east or north-west',
      'BD23 3': 'north-east or north-west',
      CH4: 'north-west or wales',
      TD15: 'north-east or scotland',
    });
  });

  it('names the country outside England, and counts the Isle of Man as North-West', () => {
    table({
      'CF10 1AA': 'wales',
      'SY16 2': 'wales',
      'EH1 1AA': 'scotland',
      'BT1 1AA': 'northern-ireland',
      'JE2 3AB': 'channel-islands',
      'GY1 1AA': 'channel-islands',
      'BF1 3AA': 'british-forces',
      'IM1 1AA': 'north-west by area',
    });
  });

  it('says so when it does not know a district, rather than guessing', () => {
    table({ 'LS30 1AA': 'unknown: unknown-postcode', 'ZZ1 1AA': 'unknown: unknown-postcode' });
  });
});

describe('finding a region by name', () => {
  it('knows councils, former councils, police areas, counties and regions', () => {
    table({
      Leeds: 'north-east by council',
      'Leeds City Council': 'north-east by council',
      'London Borough of Barnet': 'london by council',
      'Taunton Deane': 'south-west by former-council',
      Northamptonshire: 'east-midlands by police-area',
      'West Yorkshire': 'north-east by police-area',
      'Thames Valley Police': 'south-east by police-area',
      'Avon and Somerset': 'south-west by police-area',
      Berkshire: 'south-east by county',
      'Tyne & Wear': 'north-east by county',
      'east of england': 'east-of-england by region',
      London: 'london by region',
      'Isle of Man': 'north-west by police-area',
    });
  });

  it('forgives case, punctuation, "&", "St" and a missing "Council"', () => {
    table({
      'bristol, city of': 'south-west by council',
      'SAINT HELENS': 'north-west by council',
      'stoke on trent': 'west-midlands by council',
      'Brighton & Hove': 'south-east by council',
      'kings lynn and west norfolk': 'east-of-england by council',
    });
  });

  it('asks when a name lies in two regions, and names the places to choose from', () => {
    const answer = find('Lincolnshire');
    expect(say(answer)).to.equal('east-midlands or north-east');
    const names = answer.kind === 'several' ? answer.places.map(({ name }) => name) : [];
    expect(names).to.have.members([
      'Lincolnshire',
      'North Lincolnshire',
      'North East Lincolnshire',
    ]);
    table({
      'Lincolnshire County Council': 'east-midlands by council',
      'Lincolnshire Police': 'east-midlands by police-area',
      'North Lincolnshire': 'north-east by council',
    });
    expect(find('Newcastle').kind).to.equal('several');
    expect(find('Kingston').kind).to.equal('several');
  });

  it('says what was matched: the place when it is one, the words typed when they fit several', () => {
    const place = (typed: string) => {
      const answer = find(typed);
      return 'place' in answer ? answer.place : '';
    };
    expect(place('hull')).to.equal('Hull');
    expect(place('kensington')).to.equal('Kensington and Chelsea');
    expect(place('ls14ap')).to.equal('LS1 4AP');
    expect(place(' yorkshire ')).to.equal('yorkshire');
  });

  it('does not take a word from the middle of one name for that place: it asks', () => {
    table({
      Trent: 'west-midlands or east-midlands',
      Thames: 'south-east or london',
      Avon: 'south-west or west-midlands',
      England:
        'north-west or north-east or west-midlands or east-midlands or south-east or south-west or east-of-england or london',
    });
    for (const typed of ['Trent', 'Wear', 'Rivers']) {
      expect(find(typed).kind, typed).to.equal('several');
    }
  });

  it('does not take towns for certain by a part of their names, which villages may share', () => {
    for (const typed of ['Shields', 'Cheadle', 'Ellesmere']) {
      expect(find(typed).kind, typed).to.equal('several');
    }
    table({ yorkshire: 'north-east by names' });
  });

  it('does not take an unfinished word for the one place it begins: it asks', () => {
    for (const typed of ['Hamble', 'Tamw', 'Wrek']) expect(find(typed).kind).to.equal('several');
  });

  it('does not take a beginning for the place whose name has an end to tell it from others', () => {
    for (const typed of ['Stratford', 'Newcastle', 'Kingston', 'Richmond']) {
      expect(find(typed).kind, typed).to.equal('several');
    }
    table({ Kensington: 'london by council', Telford: 'west-midlands by town' });
  });

  it('does not take a place for another whose name it holds: it offers what it knows', () => {
    for (const typed of ['Boston Spa', 'Leeds Beckett', 'Bury Fold', 'Leeds counsil']) {
      const answer = find(typed);
      expect(answer.kind === 'several' && answer.isGuess, typed).to.equal(true);
    }
    table({ 'Bury St Edmunds': 'east-of-england by town', constructor: 'unknown: unknown-place' });
  });

  it('knows towns that are no council, and asks when two regions have one of the name', () => {
    table({
      Huddersfield: 'north-east by town',
      'Sutton Coldfield': 'west-midlands by town',
      'Weston-super-Mare': 'south-west by town',
      Newport: 'north-east or west-midlands or south-east or east-of-england or wales',
      Gillingham: 'south-east or south-west',
    });
  });

  it('offers what a misspelt name is like, and never takes it for certain', () => {
    for (const [typed, meant] of Object.entries({
      Wolverhamton: 'Wolverhampton',
      Glouchester: 'Gloucester',
      Lecister: 'Leicester',
      Middlesborough: 'Middlesbrough',
      'Northhamptonshire County Council': 'Northamptonshire',
    })) {
      const answer = find(typed);
      const names = answer.kind === 'several' ? answer.places.map(({ name }) => name) : [];
      expect(names, typed).to.include(meant);
      expect(answer.kind === 'several' && answer.isGuess, typed).to.equal(true);
    }
  });

  it('knows short forms, and asks when two letters are a postcode area and a region', () => {
    table({
      'B&NES': 'south-west by council',
      Northants: 'east-midlands by police-area',
      'Co. Durham': 'north-east by council',
      'N Yorks': 'north-east by council',
      'Lancs CC': 'north-west by council',
      NW: 'london or north-west',
      NE: 'north-east by area',
      'North East England': 'north-east by region',
    });
  });

  it('reads the rest of an address: a postcode anywhere, or the part before the comma', () => {
    table({
      '12 High Street, Leeds LS1 4AP': 'north-east by district',
      'Peterborough PE9 2AA': 'east-midlands by unit, near a boundary',
      'Leeds, West Yorkshire': 'north-east by council',
      'Derby, Derbyshire': 'east-midlands by council',
      'Bradford, UK': 'north-east by council',
      'County Hall, Durham': 'north-east by council',
    });
  });

  it('asks when the parts of an address contradict each other', () => {
    table({
      'Leeds, Kent': 'north-east or south-east',
      'Halton, Leeds': 'north-west or north-east',
      'Richmond, Surrey': 'north-east or london or south-east',
      'Kent and Essex': 'south-east or east-of-england',
    });
    for (const typed of ['City Hall, London', 'County Hall, Durham', 'Newcastle, Staffs']) {
      expect(find(typed).kind, typed).to.equal('found');
    }
  });

  it('reads several names, and words around them', () => {
    table({
      'Herts & Beds': 'east-of-england by council',
      'University of York': 'north-east by council',
      'nr Leeds': 'north-east by council',
      'East Kent': 'south-east by council',
      'South East London': 'london by region',
      'Yorkshire West': 'north-east by police-area',
    });
  });

  it('reads the beginnings of postcodes among words, and asks when a name says otherwise', () => {
    table({
      'CB1 or CB2': 'east-of-england by district',
      'Leeds LS1': 'north-east by district',
      'Plymouth E15': 'london or south-west',
      'CF10 or BS1': 'south-west or wales',
    });
  });

  it('lets the rest of an address say which namesake is meant', () => {
    table({
      'Newport, Shropshire': 'west-midlands by town',
      'Newport, Isle of Wight': 'south-east by town',
      'Newport, Wales': 'wales',
      'Newport, Atlantis': 'north-east or west-midlands or south-east or east-of-england or wales',
    });
  });

  it('forgives joining words, and O for 0', () => {
    table({
      'Stratford-upon-Avon': 'west-midlands by council',
      'Newcastle on Tyne': 'north-east by council',
      'LS1 OAA': 'north-east by district',
      'Y01 9QL': 'north-east by district',
      SW1: 'london by district',
      EC1: 'london by district',
    });
  });

  it('knows the names of the other countries', () => {
    table({
      Wales: 'wales',
      scotland: 'scotland',
      'Northern Ireland': 'northern-ireland',
      Jersey: 'channel-islands',
      Cardiff: 'wales',
      'Powys County Council': 'wales',
      'Dyfed-Powys Police': 'wales',
      Glasgow: 'scotland',
      Belfast: 'northern-ireland',
    });
  });

  it('tells what is missing: nothing typed, no such place, not a postcode', () => {
    table({
      '': 'unknown: empty',
      '  ': 'unknown: empty',
      '?!': 'unknown: empty',
      Atlantis: 'unknown: unknown-place',
      'the council': 'unknown: unknown-place',
      '12345': 'unknown: not-a-postcode',
      'LS1 4APX': 'north-east by district',
      'LS30 4APX': 'unknown: not-a-postcode',
    });
  });
});

describe('every answer', () => {
  it('is one of the four kinds, whatever is typed, and never an exception', () => {
    const kinds = ['found', 'several', 'outside', 'unknown'];
    const words = fc.constantFrom('constructor', 'North', 'of', 'Leeds', 'LS1', 'County', ',', 'é');
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(anything, (typed) => kinds.includes(find(typed).kind)),
      { numRuns: 1000 },
    );
  });

  it('that asks about a postcode has at least two sides', () => {
    const typed = fc.stringMatching(/^[A-Z]{1,2}\d{1,2}( \d)?$/);
    fc.assert(
      fc.property(typed, (text) => {
        const answer = find(text);
        return answer.kind !== 'several' || answer.regions.length + answer.countries.length > 1;
      }),
      { numRuns: 1000 },
    );
  });
});
