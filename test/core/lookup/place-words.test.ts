import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  beginsRole,
  meantWords,
  placeWords,
  readShortForms,
} from '../../../src/core/lookup/place-words.js';
import { gazetteer } from '../../../src/data/gazetteer.js';

const key = (name: string) => placeWords(name).join(' ');

describe('the words of a place name', () => {
  it('are the same in any case, with any accents and punctuation', () => {
    expect(key('STOKE-ON-TRENT')).to.equal(key('stoke on trent'));
    expect(key('King’s Lynn')).to.equal(key('Kings Lynn'));
    expect(key('Duréham')).to.equal('dureham');
    expect(key('I.o.W.')).to.equal('iow');
    expect(key('Co.Durham')).to.equal('durham');
    expect(key('N.Yorks.')).to.equal('n yorks');
  });

  it('are the same for & and "and", and for "St", "St." and "Saint"', () => {
    expect(key('Avon & Somerset')).to.equal(key('Avon and Somerset'));
    expect(key('Kensington&Chelsea')).to.equal(key('Kensington and Chelsea'));
    expect(key('Saint Helens')).to.equal(key('St. Helens'));
    expect(key('St Helens')).to.equal(key('St. Helens'));
  });

  it('join initials around &, which are one short form', () => {
    expect(key('B&NES')).to.equal('bnes');
    expect(key('H & F')).to.equal('hf');
  });

  it('leave out what a place is, council, borough, police', () => {
    expect(key('City of York Council')).to.equal('york');
    expect(key('London Borough of Barnet')).to.equal('barnet');
    expect(key('barnet london boro')).to.equal('barnet');
    expect(key('LB Barnet')).to.equal('barnet');
    expect(key('Kirklees Metropolitan Council')).to.equal('kirklees');
    expect(key('Bradford Met')).to.equal('bradford');
    expect(key('Met Police')).to.equal('met');
    expect(key('Royal Borough of Windsor and Maidenhead')).to.equal('windsor maidenhead');
    expect(key('Vale Royal Borough Council')).to.equal('vale royal');
    expect(key('Durham Constabulary')).to.equal(key('County Durham'));
    expect(key('Co. Durham')).to.equal(key('County Durham'));
    expect(key('Bradford MDC')).to.equal('bradford');
  });

  it('may be on their way to one that says what a place is', () => {
    expect(['counc', 'polic', 'bor'].every(beginsRole)).to.equal(true);
    expect(['leeds', 'councillor'].some(beginsRole)).to.equal(false);
  });

  it('stay when nothing else would be left', () => {
    expect(key('City Council')).to.equal('city council');
  });
});

describe('the words a reader means', () => {
  const shortForms = readShortForms(
    '\nbnes=Bath and North East Somerset\nn=north\nmids=midlands\n',
  );
  const meant = (typed: string) => meantWords(typed, shortForms).join(' ');

  it('write out a short form of the whole text, or of any word', () => {
    expect(meant('B&NES')).to.equal('bath north east somerset');
    expect(meant('N. Yorkshire')).to.equal('north yorkshire');
    expect(meant('BNES council')).to.equal('bath north east somerset');
  });

  it('leave other words alone, those of every object in JavaScript too', () => {
    expect(meant('Leeds')).to.equal('leeds');
    expect(meant('constructor')).to.equal('constructor');
  });

  it('drop "England" after another name, but not from East of England', () => {
    expect(meant('North East England')).to.equal('north east');
    expect(meant('East of England')).to.equal('east england');
    expect(meant('England')).to.equal('england');
  });

  it('never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        meant(text);
      }),
    );
  });
});

describe('the built-in short forms', () => {
  const { shortForms, places } = gazetteer.names();

  it('each stand for words that name a place we know', () => {
    for (const [short, words] of shortForms) {
      const known = places.some((place) => words.every((word) => place.words.includes(word)));
      expect(known, `${short} = ${words.join(' ')}`).to.equal(true);
    }
  });

  it('are no names of other places', () => {
    for (const [short] of shortForms) {
      const owner = places.find((place) => place.words.join(' ') === short);
      expect(owner?.name, short).to.equal(undefined);
    }
  });
});
