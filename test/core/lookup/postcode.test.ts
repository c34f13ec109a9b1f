import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readPostcode } from '../../../src/core/lookup/postcode.js';

const parts = (text: string) => {
  const { area, district, sector, unit } = readPostcode(text) ?? {};
  return [area, district, sector, unit].map((part) => part ?? '-').join(' ');
};

describe('reading a postcode', () => {
  it('takes any case, spacing and punctuation', () => {
    for (const typed of ['LS1 4AP', 'ls1 4ap', 'LS14AP', ' Ls1  4aP ', 'LS1-4AP', 'L.S.1.4.A.P']) {
      expect(parts(typed), typed).to.equal('LS 1 4 AP');
    }
  });

  it('knows the districts of London that end in a letter', () => {
    expect(parts('EC1A 1BB')).to.equal('EC 1A 1 BB');
    expect(parts('w1a1aa')).to.equal('W 1A 1 AA');
    expect(parts('W1A')).to.equal('W 1A - -');
  });

  it('takes the beginning of one: area, district, sector', () => {
    expect(parts('LS')).to.equal('LS - - -');
    expect(parts('LS1')).to.equal('LS 1 - -');
    expect(parts('SY16 2')).to.equal('SY 16 2 -');
    expect(parts('SY162')).to.equal('SY 16 2 -');
  });

  it('tells "LS1 4" from "LS14" by the space', () => {
    expect(parts('LS1 4')).to.equal('LS 1 4 -');
    expect(parts('LS14')).to.equal('LS 14 - -');
  });

  it('takes O for 0 and I for 1 where only a digit can stand in a whole one', () => {
    expect(parts('LS1 OAP')).to.equal('LS 1 0 AP');
    expect(parts('SWIA 1AA')).to.equal('SW 1A 1 AA');
    expect(parts('CRO 1EA')).to.equal('CR 0 1 EA');
    expect(parts('lsi4ap')).to.equal('LS 1 4 AP');
    expect(parts('OL1 1AA')).to.equal('OL 1 1 AA');
  });

  it('does not take words that only look like one for one', () => {
    for (const typed of ['Moira', 'Bodiam', '12 High Street, Moira']) {
      expect(readPostcode(typed), typed).to.equal(undefined);
    }
    expect(parts('12 High Street, Moira, DE12 6AA')).to.equal('DE 12 6 AA');
  });

  it('uses the sector of one that lacks its last letter', () => {
    expect(parts('LS1 4A')).to.equal('LS 1 4 -');
  });

  it('finds a whole one among other words', () => {
    expect(parts('12 High Street, Leeds, LS1 4AP')).to.equal('LS 1 4 AP');
  });

  it('refuses what has not the form of one', () => {
    for (const typed of ['', ' ', 'Leeds', '12345', 'LS1 4APX', '1AA', 'ABC1 2DE', '£']) {
      expect(readPostcode(typed), typed).to.equal(undefined);
    }
  });

  it('reads every postcode it could be given, with and without its space', () => {
    const postcode = fc.tuple(
      fc.stringMatching(/^[A-Z]{1,2}$/),
      fc.stringMatching(/^\d[A-Z\d]?$/),
      fc.stringMatching(/^\d$/),
      fc.stringMatching(/^[A-Z]{2}$/),
    );
    fc.assert(
      fc.property(postcode, ([area, district, sector, unit]) => {
        const whole = `${area} ${district} ${sector} ${unit}`;
        return (
          parts(`${area}${district} ${sector}${unit}`) === whole &&
          parts(`${area}${district}${sector}${unit}`.toLowerCase()) === whole
        );
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        readPostcode(text);
      }),
    );
  });
});
