import { expect } from '@open-wc/testing';
import {
  joinLetters,
  listPlaces,
  listPlacesOutside,
  listTowns,
} from '../../../src/core/lookup/place-list.js';
import { regionsForTests as regions } from '../../support/regions-for-tests.js';

// One line for each police area of the regions, in their order; then the counties.
const packed = `
Kingston upon Hull;North Lincolnshire
Newcastle upon Tyne;St. Helens=Tyne Valley;Alnwick
Boston;Lincolnshire
Newcastle-under-Lyme;Stafford;Staffordshire
Lincolnshire~Humberside;Lincolnshire
`;
const places = listPlaces(packed, regions);
const named = (name: string) => places.filter((place) => place.name === name);

describe('the list of places', () => {
  it('gives each council the region and the name of its police area', () => {
    const [boston] = named('Boston');
    expect(boston?.regions).to.deep.equal(['east-midlands']);
    expect(boston?.policeArea).to.equal('Lincolnshire');
    expect(boston?.kind).to.equal('council');
  });

  it('gives a county all the regions of its police areas', () => {
    const county = named('Lincolnshire').find(({ kind }) => kind === 'county');
    expect(county?.regions).to.deep.equal(['north-east', 'east-midlands']);
    expect(county?.policeArea).to.equal(undefined);
  });

  it('has the regions, the police areas and the former councils', () => {
    expect(named('North-East').map(({ kind }) => kind)).to.deep.equal(['region']);
    expect(named('Humberside').map(({ kind }) => kind)).to.deep.equal(['police-area']);
    expect(named('Alnwick').map(({ kind }) => kind)).to.deep.equal(['former-council']);
  });

  it('knows each name by its telling words, and by its letters in a row', () => {
    const [hull] = named('Kingston upon Hull');
    expect(hull?.words).to.deep.equal(['kingston', 'hull']);
    expect(hull?.letters).to.equal('kingstonuponhull');
    expect(joinLetters('St. Albans 2')).to.equal('stalbans2');
  });
});

describe('the towns', () => {
  const towns = listTowns('Whitby;Newport\n\nNewport', regions);

  it('stand on the line of their region, and a name may stand on two', () => {
    expect(towns.map(({ name, regions: [region] }) => `${name}: ${region ?? ''}`)).to.deep.equal([
      'Whitby: north-east',
      'Newport: north-east',
      'Newport: west-midlands',
    ]);
    expect(towns.every(({ kind }) => kind === 'town')).to.equal(true);
  });
});

describe('the places outside England', () => {
  it('have a country and no region', () => {
    const [wales, cardiff, jersey] = listPlacesOutside(
      'wales=Wales;Cardiff\nchannel-islands=Jersey',
    );
    expect(wales?.country).to.equal('wales');
    expect(cardiff?.name).to.equal('Cardiff');
    expect(cardiff?.regions).to.deep.equal([]);
    expect(jersey?.country).to.equal('channel-islands');
  });
});
