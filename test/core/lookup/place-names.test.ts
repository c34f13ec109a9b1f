import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { findPlaces, listPlaces, placeWords } from '../../../src/core/lookup/place-names.js';
import type { Region } from '../../../src/schema/region.js';

const region = (id: Region['id'], name: string, policeAreas: string[]): Region => ({
  id,
  name,
  policeAreas,
  post: 'unknown',
  source: 'https://example.org/',
  checked: '2026-11-21',
  certainty: 'seen',
});

const regions = [
  region('north-east', 'North-East', ['Humberside', 'Northumbria']),
  region('east-midlands', 'East Midlands', ['Lincolnshire']),
  region('west-midlands', 'West Midlands', ['Staffordshire']),
];
const places = listPlaces(
  `
Humberside=Kingston upon Hull;North Lincolnshire=
Northumbria=Newcastle upon Tyne;St. Helens=Tyne Valley;Alnwick
Lincolnshire=Boston;Lincolnshire=
Staffordshire=Newcastle-under-Lyme;Stafford;Staffordshire=
Nowhere=Atlantis=
Lincolnshire~Humberside;Lincolnshire
`,
  regions,
);
const names = (typed: string) =>
  findPlaces(typed, places).map(({ name, kind }) => `${name} (${kind})`);

describe('the words of a place name', () => {
  const key = (name: string) => placeWords(name).join(' ');

  it('are the same in any case, with any accents and punctuation', () => {
    expect(key('STOKE-ON-TRENT')).to.equal(key('stoke on trent'));
    expect(key('King’s Lynn')).to.equal(key('Kings Lynn'));
    expect(key('Duréham')).to.equal('dureham');
  });

  it('are the same for & and "and", and for "St", "St." and "Saint"', () => {
    expect(key('Avon & Somerset')).to.equal(key('Avon and Somerset'));
    expect(key('Saint Helens')).to.equal(key('St. Helens'));
    expect(key('St Helens')).to.equal(key('St. Helens'));
  });

  it('leave out what a place is, council, borough, police', () => {
    expect(key('City of York Council')).to.equal('york');
    expect(key('London Borough of Barnet')).to.equal('barnet');
    expect(key('barnet london boro')).to.equal('barnet');
    expect(key('Royal Borough of Windsor and Maidenhead')).to.equal('windsor maidenhead');
    expect(key('Durham Constabulary')).to.equal(key('County Durham'));
    expect(key('Bradford MDC')).to.equal('bradford');
  });

  it('stay when nothing else would be left', () => {
    expect(key('City Council')).to.equal('city council');
  });
});

describe('the list of places', () => {
  it('gives each place the region of its police area, and a county all of them', () => {
    const of = (name: string) => places.filter((place) => place.name === name);
    expect(of('Boston')[0]?.regions).to.deep.equal(['east-midlands']);
    expect(of('Lincolnshire').find(({ kind }) => kind === 'county')?.regions).to.deep.equal([
      'north-east',
      'east-midlands',
    ]);
  });

  it('leaves out a police area that no region lists', () => {
    expect(places.some(({ name }) => name === 'Atlantis' || name === 'Nowhere')).to.equal(false);
  });

  it('has the regions themselves and the former councils', () => {
    expect(names('north east')).to.deep.equal(['North-East (region)']);
    expect(names('alnwick district council')).to.deep.equal(['Alnwick (former-council)']);
  });
});

describe('finding places by name', () => {
  it('prefers the name itself to names that begin with it', () => {
    expect(names('Stafford')).to.deep.equal(['Stafford (council)']);
  });

  it('finds a name by the beginning of its words, in any order', () => {
    expect(names('hull')).to.deep.equal(['Kingston upon Hull (council)']);
    expect(names('tyne newc')).to.deep.equal(['Newcastle upon Tyne (council)']);
  });

  it('gives every place that shares a name', () => {
    expect(names('newcastle')).to.deep.equal([
      'Newcastle upon Tyne (council)',
      'Newcastle-under-Lyme (council)',
    ]);
  });

  it('finds a name inside more words than it has', () => {
    expect(names('Boston town centre')).to.deep.equal(['Boston (council)']);
  });

  it('goes by the kind of place that is named', () => {
    expect(names('Staffordshire')).to.have.length(2);
    expect(names('Staffordshire County Council')).to.deep.equal(['Staffordshire (council)']);
    expect(names('Staffordshire Police')).to.deep.equal(['Staffordshire (police-area)']);
  });

  it('finds nothing for one or two letters, or for no words at all', () => {
    expect(names('n')).to.deep.equal([]);
    expect(names('ne')).to.deep.equal([]);
    expect(names('')).to.deep.equal([]);
    expect(names('!?')).to.deep.equal([]);
  });

  it('finds every place by its own name, however it is written', () => {
    const place = fc.constantFrom(...places);
    const writing = fc.constantFrom(
      (name: string) => name.toUpperCase(),
      (name: string) => name.replace(/-/g, ' '),
      (name: string) => ` ${name} `,
      (name: string) => name.replace(/ and /g, ' & '),
    );
    fc.assert(
      fc.property(place, writing, ({ name }, write) =>
        findPlaces(write(name), places).some((found) => found.name === name),
      ),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        findPlaces(text, places);
      }),
    );
  });
});
