import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { mendPostcode, readOutcodes, readPostcode } from '../../../src/core/lookup/postcode.js';

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

describe('mending a postcode', () => {
  const mended = (text: string) =>
    mendPostcode(text).map(({ area, district, sector, unit }) =>
      [area, district, sector, unit].join(' '),
    );

  it('takes letters for the digits they look like, and digits for letters', () => {
    expect(mended('LS1 OAP')).to.include('LS 1 0 AP');
    expect(mended('LSl 4AP')).to.include('LS 1 4 AP');
    expect(mended('SWIA 1AA')).to.include('SW 1A 1 AA');
    expect(mended('CRO 1EA')).to.include('CR 0 1 EA');
    expect(mended('lsi4ap')).to.include('LS 1 4 AP');
    expect(mended('S015 2AB')).to.include('SO 15 2 AB');
    expect(mended('0X1 1AA')).to.include('OX 1 1 AA');
    expect(mended('Y01 9QL')).to.include('YO 1 9 QL');
    expect(mended('1P1 2BX')).to.include('IP 1 2 BX');
    expect(mended('IP1 ZBX')).to.include('IP 1 2 BX');
    expect(mended('E14 5A8')).to.include('E 14 5 AB');
    expect(mended('12 High Street, Leeds LSl 4AP')).to.include('LS 1 4 AP');
  });

  it('leaves a sound one as it is', () => {
    for (const typed of ['LS1 4AP', 'OL1 1AA', 'B1 1BB', 'SW1A 1AA']) {
      expect(mended(typed)[0], typed).to.equal(parts(typed));
    }
  });

  it('does not take words that only look like one for one', () => {
    for (const typed of ['Moira', 'Bodiam', '12 High Street, Moira', '', 'Leeds']) {
      expect(mended(typed), typed).to.deep.equal([]);
      expect(readPostcode(typed), typed).to.equal(undefined);
    }
    expect(parts('12 High Street, Moira, DE12 6AA')).to.equal('DE 12 6 AA');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        mendPostcode(text);
        readOutcodes(text);
      }),
    );
  });
});

describe('the beginnings of postcodes among words', () => {
  it('are found in any case, and numbers of houses are none', () => {
    expect(readOutcodes('CB1 or cb2')).to.deep.equal(['CB1', 'CB2']);
    expect(readOutcodes('SE1/SE16')).to.deep.equal(['SE1', 'SE16']);
    expect(readOutcodes('Stratford E15')).to.deep.equal(['E15']);
    expect(readOutcodes('12 High Street')).to.deep.equal([]);
  });
});
