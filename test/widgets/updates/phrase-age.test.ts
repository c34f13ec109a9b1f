import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { words } from '../../../src/text/en-GB.js';
import { phraseAge } from '../../../src/widgets/updates/phrase-age.js';

const age = (isoDay: string, instant: string) =>
  phraseAge(isoDay, new Date(instant), words.updates.ages);

describe('how long ago a day was', () => {
  it('is said in days, then months, then years', () => {
    for (const [instant, expected] of [
      ['2025-05-21T12:00Z', 'today'],
      ['2025-05-22T12:00Z', 'yesterday'],
      ['2025-05-23T12:00Z', '2 days ago'],
      ['2025-07-20T12:00Z', '60 days ago'],
      ['2025-07-21T12:00Z', '2 months ago'],
      ['2026-05-20T12:00Z', '11 months ago'],
      ['2026-11-21T12:00Z', '18 months ago'],
      ['2027-05-20T12:00Z', '23 months ago'],
      ['2027-05-21T12:00Z', '2 years ago'],
      ['2035-05-20T12:00Z', '9 years ago'],
    ] as const) {
      expect(age('2025-05-21', instant), instant).to.equal(expected);
    }
  });

  it('goes by days in London, whose day begins an hour earlier in summer', () => {
    expect(age('2025-06-01', '2025-06-01T22:59Z')).to.equal('today');
    expect(age('2025-06-01', '2025-06-01T23:00Z')).to.equal('yesterday');
    expect(age('2025-01-01', '2025-01-01T23:59Z')).to.equal('today');
  });

  it('does not count a month before it is over, at its end either', () => {
    expect(age('2025-01-31', '2025-03-30T12:00Z')).to.equal('58 days ago');
    expect(age('2025-01-31', '2025-03-31T12:00Z')).to.equal('2 months ago');
  });

  it('is today for a day to come', () => {
    expect(age('2026-11-21', '2025-01-01T12:00Z')).to.equal('today');
  });

  it('never is one of anything but a day, never negative, and never goes back as time goes on', () => {
    const rank = (text: string) => {
      const [count = '', unit = ''] = text.split(' ');
      if (text === 'today') return 0;
      if (text === 'yesterday') return 1;
      if (!(Number(count) >= 2)) throw new Error(text);
      return Number(count) * ({ days: 1, months: 30, years: 365 }[unit] ?? NaN);
    };
    const later = fc.integer({ min: 0, max: 40 * 365 });
    fc.assert(
      fc.property(later, later, (one, other) => {
        const at = (days: number) =>
          rank(age('2024-02-29', new Date(Date.UTC(2024, 1, 29 + days, 12)).toISOString()));
        // Between 60 days and "2 months ago" the words are coarser, not smaller.
        return at(Math.min(one, other)) <= at(Math.max(one, other)) + 1;
      }),
    );
  });
});
