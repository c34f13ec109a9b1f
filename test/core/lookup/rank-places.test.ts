import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { listPlaces } from '../../../src/core/lookup/place-list.js';
import { readShortForms } from '../../../src/core/lookup/place-words.js';
import { rankPlaces } from '../../../src/core/lookup/rank-places.js';
import { regionsForTests } from '../../support/regions-for-tests.js';

const places = listPlaces(
  `
Kingston upon Hull;North Lincolnshire;Redcar and Cleveland
Newcastle upon Tyne;St. Helens=Tyne Valley;Alnwick
Boston;Lincolnshire;Nottinghamshire
Newcastle-under-Lyme;Stafford;Staffordshire
Lincolnshire~Humberside;Lincolnshire
`,
  regionsForTests,
);
const shortForms = readShortForms('ncl=newcastle\nstaffs=staffordshire');
const rank = (typed: string) => rankPlaces(typed, places, shortForms);
const fits = (typed: string) => rank(typed).map(({ place, fit }) => `${place.name}: ${fit}`);

describe('ranking places', () => {
  it('puts the name itself first, then names that begin with it, then other words of names', () => {
    expect(fits('Stafford')).to.deep.equal([
      'Stafford: same',
      'Staffordshire: words',
      'Staffordshire: words',
    ]);
    expect(fits('Redcar')).to.deep.equal(['Redcar and Cleveland: beginning']);
    expect(fits('cleveland')).to.deep.equal(['Redcar and Cleveland: whole']);
    expect(fits('Hull Kingston upon')).to.deep.equal(['Kingston upon Hull: same']);
  });

  it('puts councils before counties and police areas of the same name', () => {
    const kinds = rank('Lincolnshire').map(({ place }) => place.kind);
    expect(kinds).to.deep.equal(['council', 'county', 'police-area', 'council']);
  });

  it('finds places by the beginnings of their words, in any order', () => {
    expect(fits('tyne newc')).to.deep.equal(['Newcastle upon Tyne: words']);
    expect(fits('hull')).to.deep.equal(['Kingston upon Hull: whole']);
    expect(fits('hul')).to.deep.equal(['Kingston upon Hull: words']);
  });

  it('does not take a beginning for the place whose name has an end to tell it from others', () => {
    expect(fits('Newcastle')).to.deep.equal([
      'Newcastle upon Tyne: whole',
      'Newcastle-under-Lyme: whole',
    ]);
  });

  it('knows names without their spaces, and short forms', () => {
    expect(fits('newcastleupontyne')).to.deep.equal(['Newcastle upon Tyne: same']);
    expect(fits('NCL upon Tyne')).to.deep.equal(['Newcastle upon Tyne: same']);
    expect(fits('Staffs')).to.deep.equal(['Staffordshire: same', 'Staffordshire: same']);
  });

  it('looks for slips only when nothing fits as it is, the fewest first', () => {
    expect(fits('Newcaslte')).to.deep.equal([
      'Newcastle upon Tyne: slip',
      'Newcastle-under-Lyme: slip',
    ]);
    expect(fits('Bostan')).to.deep.equal(['Boston: slip']);
    expect(fits('Boston').some((fit) => fit.endsWith('slip'))).to.equal(false);
  });

  it('finds a name that is a part of what was typed, but not by a direction', () => {
    expect(fits('Boston Spa')).to.deep.equal(['Boston: part']);
    expect(fits('North Shields')).to.deep.equal([]);
  });

  it('finds nothing for one letter or none, or for what every object has', () => {
    for (const typed of ['n', '', '!?', 'constructor', '__proto__']) {
      expect(fits(typed), typed).to.deep.equal([]);
    }
  });

  it('finds every place by its own name, however it is written', () => {
    const writing = fc.constantFrom(
      (name: string) => name.toUpperCase(),
      (name: string) => name.replace(/-/g, ' '),
      (name: string) => ` ${name} `,
      (name: string) => name.replace(/ and /g, ' & '),
      (name: string) => name.replace(/\W/g, ''),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), writing, ({ name }, write) =>
        rank(write(name)).some(({ place, fit }) => place.name === name && fit === 'same'),
      ),
    );
  });

  it('never throws, ranks no place twice, and keeps its own order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const ranked = rank(text);
        const scores = ranked.map(({ score }) => score);
        return (
          new Set(ranked.map(({ place }) => place)).size === ranked.length &&
          scores.every((score, index) => score >= (scores[index - 1] ?? 0))
        );
      }),
    );
  });
});
