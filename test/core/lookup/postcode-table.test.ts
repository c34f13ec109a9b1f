import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { openPostcodeTable } from '../../../src/core/lookup/postcode-table.js';

// One area a form of the grammar: plain, mixed districts, alternating sector, named sector, range.
const table = openPostcodeTable(
  'AAn,1-3,5w;BBw;CCm,1,2d1m3dmBGJQ,3x0-4m;SYm,14w7wANxAPwAZx,16x;Wl,1A,2-3',
);
const ask = (area: string, district?: string, sector?: string, unit?: string) => {
  const { letters, level, neighbours } = table({ area, district, sector, unit }) ?? {
    letters: 'unknown',
    level: '',
    neighbours: '',
  };
  return `${letters} ${level}${neighbours && ` near ${neighbours}`}`.trim();
};

describe('the packed postcode table', () => {
  it('answers for districts listed one by one and in ranges', () => {
    expect(ask('AA', '1')).to.equal('n district');
    expect(ask('AA', '3', '9', 'ZZ')).to.equal('n district');
    expect(ask('AA', '5', '1', 'AA')).to.equal('w district');
    expect(ask('W', '1A', '1', 'AA')).to.equal('l district');
  });

  it('does not know districts and areas that are not listed', () => {
    expect(ask('AA', '4')).to.equal('unknown');
    expect(ask('W', '9')).to.equal('unknown');
    expect(ask('ZZ', '1', '1', 'AA')).to.equal('unknown');
  });

  it('takes "W1" for all the districts that add a letter to it', () => {
    expect(ask('W', '1')).to.equal('l district');
    expect(ask('W', '1', '1', 'AA')).to.equal('unknown');
  });

  it('answers for every district of an area that lists none', () => {
    expect(ask('BB', '77', '1', 'AA')).to.equal('w area');
    expect(ask('BB')).to.equal('w area');
  });

  it('changes class at each cut of a sector, the cut itself included', () => {
    const unit = (name: string) => ask('CC', '2', '3', name);
    expect(unit('AA')).to.equal('d unit near m');
    expect(unit('BF')).to.equal('d unit near m');
    expect(unit('BG')).to.equal('m unit near d');
    expect(unit('JQ')).to.equal('d unit near m');
    expect(ask('CC', '2', '1', 'AA')).to.equal('m sector');
    expect(table({ area: 'CC', district: '2', sector: '9', unit: 'AA' })?.letters).to.equal('d');
  });

  it('takes turns between two classes', () => {
    const turns = openPostcodeTable('BBw,18w6wnJHJJJR');
    const unit = (name: string) =>
      turns({ area: 'BB', district: '18', sector: '6', unit: name })?.letters;
    expect(['AA', 'JG', 'JH', 'JI', 'JJ', 'JQ', 'JR', 'ZZ'].map(unit).join('')).to.equal(
      'wwnnwwnn',
    );
  });

  it('follows classes named at each cut', () => {
    const unit = (name: string) => ask('SY', '14', '7', name);
    expect(unit('AM')).to.equal('w unit near x');
    expect(unit('AN')).to.equal('x unit near w');
    expect(unit('AP')).to.equal('w unit near x');
    expect(unit('ZZ')).to.equal('x unit near w');
  });

  it('answers for sectors in a range', () => {
    expect(ask('CC', '3', '0', 'AA')).to.equal('m sector');
    expect(ask('CC', '3', '4', 'AA')).to.equal('m sector');
    expect(ask('CC', '3', '5', 'AA')).to.equal('x sector');
  });

  it('names all classes that the beginning of a postcode may have', () => {
    expect(ask('AA')).to.equal('nw area');
    expect(ask('CC', '3')).to.equal('xm district');
    expect(ask('SY', '14', '7')).to.equal('wx sector');
    expect(ask('SY', '14')).to.equal('wx district');
  });

  it('gives the same answers whichever area is asked for first', () => {
    const packed = 'AAn,1-3;BBw;CCm,1,2d1m';
    const areas = fc.shuffledSubarray(['AA', 'BB', 'CC', 'DD']);
    fc.assert(
      fc.property(areas, (order) => {
        const fresh = openPostcodeTable(packed);
        const again = openPostcodeTable(packed);
        for (const area of order) fresh({ area });
        return ['AA', 'BB', 'CC', 'DD'].every(
          (area) => fresh({ area })?.letters === again({ area })?.letters,
        );
      }),
    );
  });
});
