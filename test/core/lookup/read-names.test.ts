import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readNames } from '../../../src/core/lookup/read-names.js';
import { gazetteer } from '../../../src/data/gazetteer.js';

const names = gazetteer.names();
const read = (text: string) =>
  readNames(text, names).map((namesakes) =>
    [...new Set(namesakes.map(({ name }) => name))].join('/'),
  );

describe('reading the names in a text', () => {
  it('finds each name, the longest first, with its namesakes', () => {
    expect(read('Herts & Beds')).to.deep.equal(['Hertfordshire', 'Bedfordshire']);
    expect(read('Luton Milton Keynes')).to.deep.equal(['Luton', 'Milton Keynes']);
    expect(read('Newport Shropshire')).to.deep.equal(['Newport', 'Shropshire']);
    expect(readNames('Newport', names)[0]?.length).to.be.greaterThan(1);
  });

  it('passes over words that say nothing about where', () => {
    expect(read('University of York')).to.deep.equal(['York']);
    expect(read('nr Leeds please')).to.deep.equal(['Leeds']);
    expect(read('Kirklees LA')).to.deep.equal(['Kirklees']);
    expect(read('West Yorkshire Combined Authority')).to.deep.equal(['West Yorkshire']);
  });

  it('passes over directions before a county, a police area or London, not before a town', () => {
    expect(read('East Kent')).to.deep.equal(['Kent']);
    expect(read('South East London')).to.deep.equal(['London/City of London']);
    expect(read('North Leeds')).to.deep.equal([]);
    expect(read('West Sussex')).to.deep.equal(['West Sussex']);
    expect(read('South East')).to.deep.equal(['South-East']);
  });

  it('finds nothing when a word is left over', () => {
    for (const text of [
      'Leeds Beckett',
      'Bury Fold',
      'Lancaster Gate',
      'Boston Spa',
      'constructor',
    ]) {
      expect(read(text), text).to.deep.equal([]);
    }
    expect(read('please thanks')).to.deep.equal([]);
  });

  it('takes the council only where a council is named', () => {
    const kinds = (text: string) => readNames(text, names)[0]?.map(({ kind }) => kind);
    expect(kinds('please Lincolnshire County Council')).to.deep.equal(['council']);
    expect(kinds('please Lincolnshire Police')).to.deep.equal(['police-area']);
  });

  it('ends, and finds nothing but places, whatever is typed', () => {
    const words = fc.constantFrom('north', 'of', 'Leeds', 'near', 'Kent', 'x', 'county', '&', ',');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(words).map((list) => list.join(' ')),
        ),
        (text) =>
          readNames(text, names)
            .flat()
            .every((place) => names.places.includes(place)),
      ),
    );
  });
});
