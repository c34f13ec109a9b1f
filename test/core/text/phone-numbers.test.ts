import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { splitAtPhoneNumbers } from '../../../src/core/text/phone-numbers.js';

const phonesIn = (text: string) =>
  splitAtPhoneNumbers(text).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.phone]));
const isJoined = (text: string) =>
  splitAtPhoneNumbers(text)
    .map((piece) => (typeof piece === 'string' ? piece : piece.phone))
    .join('') === text;

/** Numbers of the kinds Ofcom keeps for drama, and the short ones; all lead nowhere or to a service. */
const NUMBERS = [
  '0113 496 0123',
  '01134960123',
  '(020) 7946 0000',
  '+44 20 7946 0000',
  '+44 (0)20 7946 0000',
  '+442079460000',
  '01632 960 001',
  '07700 900123',
  '0808 157 0000',
  '0800 789 321',
  '0800 1111',
  '0113\u00a0496\u00a00123',
  '18001 101',
  '18001 0113 496 0123',
  '101',
  '111',
  '112',
  '999',
];

describe('phone numbers in a sentence', () => {
  it('are cut out of it', () => {
    expect(splitAtPhoneNumbers('Emergency duty team: 0113 496 0123 (after 5pm)')).to.deep.equal([
      'Emergency duty team: ',
      { phone: '0113 496 0123' },
      ' (after 5pm)',
    ]);
  });

  for (const phone of NUMBERS) {
    it(`are found alone, between words, in brackets and before a full stop: ${phone}`, () => {
      expect(splitAtPhoneNumbers(phone)).to.deep.equal([{ phone }]);
      for (const text of [`Call ${phone} now`, `(${phone})`, `Tel: ${phone}.`, `${phone}, 9am`]) {
        expect(phonesIn(text), text).to.deep.equal([phone]);
      }
    });
  }

  it('are found one after the other', () => {
    expect(phonesIn('Call 999 or 101, then 111.')).to.deep.equal(['999', '101', '111']);
    expect(phonesIn('07700 900123 / 07700 900456')).to.deep.equal(['07700 900123', '07700 900456']);
    expect(phonesIn('0113 496 0123 07700 900456')).to.deep.equal(['0113 496 0123', '07700 900456']);
    expect(phonesIn('Tel:0113 496 0123')).to.deep.equal(['0113 496 0123']);
  });

  it('end before the times that follow', () => {
    for (const after of ['9am to 5pm', '24 hours', '9 to 5pm', '09:00-17:00', '2025']) {
      expect(phonesIn(`0800 789 321 ${after}`), after).to.deep.equal(['0800 789 321']);
      expect(phonesIn(`0113 496 0123 ${after}`), after).to.deep.equal(['0113 496 0123']);
    }
  });

  const OTHERS = [
    ...['2025', '9.30', 'B12', '£500', '£101', '£1,101', '€999', '12.999', '1,101', '999%', '#101'],
    ...[
      '3 July 2025, 3:30pm to 4:45pm',
      '01/02/2025',
      '01-02-2025 10 to 12',
      '01 02 2025 10 to 12',
      '2025-07-03 09:30',
    ],
    ...[
      '09:00-17:00',
      '0900-1700 0900-1700',
      '0830 to 1630',
      '0900 1700 12',
      'LS1 4AP',
      'SW1A 0AA',
      'M1 1AE',
    ],
    ...['Room 101', 'room 0113', 'Flat 111', 'page 999', 'A101', '101a', '1010', '18001', '18001x'],
    ...['0113 496', '0113 496 01234', '00113 496 0123', '1 202 555 0100', '9:101', '101/2025'],
  ];

  it('are no dates, times, years, rooms, postcodes, sums or references', () => {
    for (const text of OTHERS) expect(splitAtPhoneNumbers(text), text).to.deep.equal([text]);
  });

  it('are none in an empty text', () => {
    expect(splitAtPhoneNumbers('')).to.deep.equal([]);
  });
});

describe('the pieces of any text', () => {
  const piece = fc.constantFrom(
    ...NUMBERS,
    ' ',
    ', ',
    '(',
    ')',
    '+44',
    '0',
    '7',
    'Room ',
    'at ',
    '.',
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
    fc.string(),
    fc.string({ unit: 'binary' }),
  );

  it('joined again are the text', () => {
    fc.assert(fc.property(text, isJoined), { numRuns: 1000 });
  });

  it('are never empty, and no two in a row are words', () => {
    fc.assert(
      fc.property(text, (typed) =>
        splitAtPhoneNumbers(typed).every((one, at, all) =>
          typeof one === 'string'
            ? one !== '' && typeof (all[at + 1] ?? {}) !== 'string'
            : /^[+(]?\d[\d\s()]+\d$/.test(one.phone),
        ),
      ),
      { numRuns: 1000 },
    );
  });

  it('hold every number that stands between words', () => {
    const words = fc.array(fc.constantFrom('call', 'or', 'team', 'night'), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.constantFrom(...NUMBERS), words, (before, phone, after) => {
        const found = phonesIn([...before, phone, ...after].join(' '));
        return found.length === 1 && found[0] === phone;
      }),
    );
  });
});
