import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  beginsWith,
  listPlaces,
  placesNamed,
  placesWith,
  placeWords,
} from '../../../src/core/lookup/place-names.js';
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
// One line for each police area of the regions above, in their order; then the counties.
const places = listPlaces(
  `
Kingston upon Hull;North Lincolnshire
Newcastle upon Tyne;St. Helens=Tyne Valley;Alnwick
Boston;Lincolnshire
Newcastle-under-Lyme;Stafford;Staffordshire
Lincolnshire~Humberside;Lincolnshire
`,
  regions,
);
const written = (found: readonly { name: string; kind: string }[]) =>
  found.map(({ name, kind }) => `${name} (${kind})`);
const named = (typed: string) => written(placesNamed(typed, places));
const likely = (typed: string) => written(placesWith(typed, places));

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

  it('has the regions themselves and the former councils', () => {
    expect(named('north east')).to.deep.equal(['North-East (region)']);
    expect(named('alnwick district council')).to.deep.equal(['Alnwick (former-council)']);
  });
});

describe('finding places by name', () => {
  it('takes a name for that place only, not for names that begin with it', () => {
    expect(named('Stafford')).to.deep.equal(['Stafford (council)']);
    expect(likely('Stafford')).to.include('Staffordshire (council)');
  });

  it('finds likely places by the beginning of their words, in any order', () => {
    expect(likely('hull')).to.deep.equal(['Kingston upon Hull (council)']);
    expect(likely('tyne newc')).to.deep.equal(['Newcastle upon Tyne (council)']);
    expect(likely('newcastle')).to.deep.equal([
      'Newcastle upon Tyne (council)',
      'Newcastle-under-Lyme (council)',
    ]);
  });

  it('goes by the kind of place that is named', () => {
    expect(named('Staffordshire')).to.have.length(2);
    expect(named('Staffordshire County Council')).to.deep.equal(['Staffordshire (council)']);
    expect(named('Staffordshire Police')).to.deep.equal(['Staffordshire (police-area)']);
  });

  it('finds nothing for one or two letters, or for no words at all', () => {
    for (const typed of ['n', 'ne', '', '!?']) expect(likely(typed), typed).to.deep.equal([]);
  });

  it('knows whether a name begins with the words typed', () => {
    const [hull] = placesWith('hull', places);
    if (!hull) throw new Error('Hull is missing.');
    expect(beginsWith('kingston', hull)).to.equal(true);
    expect(beginsWith('Kingston-upon-Hu', hull)).to.equal(true);
    expect(beginsWith('hull', hull)).to.equal(false);
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
        placesNamed(write(name), places).some((found) => found.name === name),
      ),
    );
  });

  it('never throws, whatever is typed, and never finds what is not a place', () => {
    const inherited = fc.constantFrom('constructor', 'toString', '__proto__', 'hasOwnProperty');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), inherited), (text) => {
        const all = [...placesNamed(text, places), ...placesWith(text, places)];
        return all.every((place) => places.includes(place));
      }),
    );
  });
});
