import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { WEEKDAYS, type OpeningTimes } from '../../../src/core/time/opening-hours.js';
import { phraseHours } from '../../../src/core/time/phrase-hours.js';
import { readHours } from '../../../src/core/time/read-hours.js';
import { words } from '../../../src/text/en-GB.js';

const phrase = (...times: OpeningTimes[]) => phraseHours(times, words.dates, words.and);

describe('hours in words', () => {
  it('join days in a row, three and more as a range', () => {
    expect(
      phrase({ days: ['monday', 'tuesday', 'wednesday'], opens: '09:00', closes: '17:00' }),
    ).to.equal('Monday to Wednesday, 9am to 5pm');
    expect(
      phrase({ days: ['friday', 'monday', 'tuesday'], opens: '09:30', closes: '12:00' }),
    ).to.equal('Monday, Tuesday and Friday, 9:30am to midday');
    expect(phrase({ days: ['saturday', 'sunday'], opens: '10:00', closes: '24:00' })).to.equal(
      'Saturday and Sunday, 10am to midnight',
    );
  });

  it('part different times', () => {
    expect(
      phrase(
        { days: ['monday'], opens: '09:00', closes: '17:00' },
        { days: ['friday'], opens: '09:00', closes: '16:30' },
      ),
    ).to.equal('Monday, 9am to 5pm; Friday, 9am to 4:30pm');
  });

  it('say all that was given: read back, they are the same hours', () => {
    const clock = fc
      .tuple(fc.integer({ min: 1, max: 23 }), fc.constantFrom('00', '15', '30'))
      .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
    const times = fc.record({
      days: fc.subarray([...WEEKDAYS], { minLength: 1 }),
      opens: clock,
      closes: clock,
    });
    const openMinutes = (list: readonly OpeningTimes[]) =>
      list
        .flatMap(({ days, opens, closes }) =>
          days.map((day) => `${day} ${opens} ${closes.replace('24:', '00:')}`),
        )
        .sort();
    fc.assert(
      fc.property(times, (one) => {
        fc.pre(one.opens < one.closes);
        const read = readHours(phrase(one));
        expect(read && openMinutes(read.times)).to.deep.equal(openMinutes([one]));
      }),
    );
  });
});
