import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readMoment } from '../../../src/import/sessions/read-moment.js';

describe('a cell that tells when', () => {
  it('holds a day and times in one', () => {
    const moment = { day: '2025-07-03', start: '15:30', rest: '15:30' };
    expect(readMoment('03/07/2025 15:30')).to.deep.equal(moment);
    expect(readMoment('2025-07-03T15:30')).to.deep.equal(moment);
    expect(readMoment('03/07/2025 15:30:00')).to.deep.equal({ ...moment, rest: '15:30:00' });
    expect(readMoment('Thursday 3 July 2025: 3:30pm to 4:30pm')).to.deep.equal({
      day: '2025-07-03',
      weekday: 4,
      start: '15:30',
      end: '16:30',
      rest: '3:30pm to 4:30pm',
    });
  });

  it('holds an instant with its offset', () => {
    const instants = [
      ['2025-07-03T14:30:00Z', '2025-07-03T14:30Z'],
      ['2025-07-03 14:30:00.000Z', '2025-07-03T14:30Z'],
      ['2025-07-03T15:30+01:00', '2025-07-03T15:30+01:00'],
      ['2025-07-03T15:30:00+0100', '2025-07-03T15:30+01:00'],
    ] as const;
    for (const [text, instant] of instants)
      expect(readMoment(text).instant, text).to.equal(instant);
  });

  it('holds a number of a spreadsheet', () => {
    expect(readMoment('45841')).to.deep.equal({ day: '2025-07-03', rest: '' });
    expect(readMoment('45841.6458333333')).to.deep.equal({
      day: '2025-07-03',
      start: '15:30',
      rest: '',
    });
    expect(readMoment('0.6458333')).to.deep.equal({ start: '15:30', rest: '' });
    expect(readMoment('.5')).to.deep.equal({ start: '12:00', rest: '' });
    expect(readMoment('12345')).to.deep.equal({ rest: '' });
  });

  it('holds four digits as a time, and nothing when it says nothing', () => {
    expect(readMoment('0930').start).to.equal('09:30');
    expect(readMoment('1530').start).to.equal('15:30');
    expect(readMoment('')).to.deep.equal({ rest: '' });
    expect(readMoment('TBC')).to.deep.equal({ rest: 'TBC' });
  });

  it('gives back every minute of a spreadsheet', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 36526, max: 70000 }),
        fc.integer({ min: 1, max: 1439 }),
        fc.integer({ min: 5, max: 12 }),
        (days, minute, digits) => {
          const { day, start } = readMoment((days + minute / 1440).toFixed(digits));
          expect(day).to.equal(new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10));
          const [hours, minutes] = (start ?? '').split(':').map(Number);
          expect((hours ?? NaN) * 60 + (minutes ?? NaN)).to.equal(minute);
        },
      ),
    );
  });
});
