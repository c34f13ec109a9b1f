import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  dayOf,
  instantsOfLondonTime,
  isSameDay,
  isSummerTime,
  londonDayOf,
  londonWallTime,
  monthOf,
  weekdayOf,
  type WallTime,
} from '../../../src/core/time/london-time.js';

const wall = (text: string): WallTime => {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = text.split(/\D/).map(Number);
  return { year, month, day, hour, minute };
};

describe('London wall time', () => {
  it('is one hour ahead of UTC in summer and equal to it in winter', () => {
    expect(londonWallTime(new Date('2025-07-03T14:30Z'))).to.deep.equal(wall('2025-07-03 15:30'));
    expect(londonWallTime(new Date('2025-01-15T16:00Z'))).to.deep.equal(wall('2025-01-15 16:00'));
  });

  it('shows midnight as hour 0 of the new day, not as 24', () => {
    expect(londonWallTime(new Date('2025-01-15T00:00Z'))).to.deep.equal(wall('2025-01-15 00:00'));
    expect(londonWallTime(new Date('2025-07-02T23:00Z'))).to.deep.equal(wall('2025-07-03 00:00'));
  });

  it('jumps from 0:59 to 2:00 when clocks go forward on 30 March 2025', () => {
    expect(londonWallTime(new Date('2025-03-30T00:59Z'))).to.deep.equal(wall('2025-03-30 00:59'));
    expect(londonWallTime(new Date('2025-03-30T01:00Z'))).to.deep.equal(wall('2025-03-30 02:00'));
  });

  it('repeats 1:00 to 1:59 when clocks go back on 26 October 2025', () => {
    expect(londonWallTime(new Date('2025-10-26T00:30Z'))).to.deep.equal(wall('2025-10-26 01:30'));
    expect(londonWallTime(new Date('2025-10-26T01:30Z'))).to.deep.equal(wall('2025-10-26 01:30'));
    expect(londonWallTime(new Date('2025-10-26T02:00Z'))).to.deep.equal(wall('2025-10-26 02:00'));
  });
});

describe('instants of a London wall time', () => {
  const isoOf = (text: string) =>
    instantsOfLondonTime(wall(text)).map((date) => date.toISOString());

  it('is one on an ordinary day, summer and winter', () => {
    expect(isoOf('2025-07-03 15:30')).to.deep.equal(['2025-07-03T14:30:00.000Z']);
    expect(isoOf('2025-01-15 16:00')).to.deep.equal(['2025-01-15T16:00:00.000Z']);
  });

  it('is none in the hour that is skipped in March', () => {
    expect(isoOf('2025-03-30 01:30')).to.deep.equal([]);
    expect(isoOf('2025-03-30 00:59')).to.have.length(1);
    expect(isoOf('2025-03-30 02:00')).to.have.length(1);
  });

  it('is two in the hour that is repeated in October, earlier first', () => {
    expect(isoOf('2025-10-26 01:30')).to.deep.equal([
      '2025-10-26T00:30:00.000Z',
      '2025-10-26T01:30:00.000Z',
    ]);
    expect(isoOf('2025-10-26 00:59')).to.have.length(1);
    expect(isoOf('2025-10-26 02:00')).to.have.length(1);
  });

  it('is none for a day that does not exist', () => {
    expect(isoOf('2025-02-29 12:00')).to.deep.equal([]);
    expect(isoOf('2025-13-01 12:00')).to.deep.equal([]);
    expect(isoOf('2024-02-29 12:00')).to.have.length(1);
  });

  it('leads back to every instant between 2000 and 2040', () => {
    const minute = fc
      .integer({ min: Date.UTC(2000, 0) / 60_000, max: Date.UTC(2040, 0) / 60_000 })
      .map((minutes) => new Date(minutes * 60_000));
    fc.assert(
      fc.property(minute, (instant) => {
        const times = instantsOfLondonTime(londonWallTime(instant)).map((date) => date.getTime());
        return times.includes(instant.getTime());
      }),
      { numRuns: 500 },
    );
  });
});

describe('summer time in London', () => {
  it('lasts from the change in March to the very hour of that in October', () => {
    expect(isSummerTime(new Date('2025-03-30T00:59Z'))).to.equal(false);
    expect(isSummerTime(new Date('2025-03-30T01:00Z'))).to.equal(true);
    expect(isSummerTime(new Date('2025-07-02T23:30Z'))).to.equal(true);
    expect(isSummerTime(new Date('2025-10-26T00:59Z'))).to.equal(true);
    expect(isSummerTime(new Date('2025-10-26T01:00Z'))).to.equal(false);
  });
});

describe('the day in London of a written instant', () => {
  it('is the day that is written when it has the offset of its day', () => {
    expect(londonDayOf('2025-07-03T15:30+01:00')).to.equal('2025-07-03');
    expect(londonDayOf('2025-07-03T00:00+01:00')).to.equal('2025-07-03');
    expect(londonDayOf('2025-01-15T23:59+00:00')).to.equal('2025-01-15');
  });

  it('is the next day for the last hour of a summer day in UTC', () => {
    expect(londonDayOf('2025-07-03T22:59Z')).to.equal('2025-07-03');
    expect(londonDayOf('2025-07-03T23:00Z')).to.equal('2025-07-04');
    expect(londonDayOf('2025-01-15T23:00Z')).to.equal('2025-01-15');
  });

  it('is put right when the offset is not that of the season', () => {
    expect(londonDayOf('2025-07-03T23:30+00:00')).to.equal('2025-07-04');
    expect(londonDayOf('2025-01-15T00:30+01:00')).to.equal('2025-01-14');
  });

  it('is reckoned for any other zone and form', () => {
    expect(londonDayOf('2025-07-03T20:00-08:00')).to.equal('2025-07-04');
    expect(londonDayOf('2025-07-03T05:00:00.000+13:00')).to.equal('2025-07-02');
    expect(londonDayOf('2025-07-03T12:00:30.500Z')).to.equal('2025-07-03');
  });

  it('is that of the platform’s clock, whatever the instant and offset', () => {
    const minute = fc.integer({ min: Date.UTC(2000, 0) / 6e4, max: Date.UTC(2040, 0) / 6e4 });
    const offset = fc.constantFrom('Z', '+00:00', '+01:00', '+02:00', '-11:30');
    fc.assert(
      fc.property(minute, offset, (minutes, zone) => {
        const written = new Date(minutes * 6e4).toISOString().slice(0, 16) + zone;
        return londonDayOf(written) === dayOf(londonWallTime(new Date(written)));
      }),
      { numRuns: 500 },
    );
  });
});

describe('days and months of a wall time', () => {
  it('writes days as ISO 8601 does', () => {
    expect(dayOf(wall('2025-07-03 15:30'))).to.equal('2025-07-03');
    expect(dayOf(wall('2025-12-31 00:00'))).to.equal('2025-12-31');
  });

  it('names the weekday whatever the zone of the reader', () => {
    expect(weekdayOf(wall('2025-07-03 00:00'))).to.equal(4);
    expect(weekdayOf(wall('2024-12-01 23:59'))).to.equal(0);
  });

  it('tells days apart by date, not by hours between', () => {
    expect(isSameDay(wall('2025-07-03 00:00'), wall('2025-07-03 23:59'))).to.equal(true);
    expect(isSameDay(wall('2025-07-03 23:59'), wall('2025-07-04 00:00'))).to.equal(false);
    expect(isSameDay(wall('2025-07-03 12:00'), wall('2025-08-03 12:00'))).to.equal(false);
    expect(isSameDay(wall('2025-07-03 12:00'), wall('2024-07-03 12:00'))).to.equal(false);
  });

  it('writes months so that they sort as text', () => {
    const months = ['2025-10-01', '2025-09-30', '2024-12-31'].map((day) => monthOf(wall(day)));
    expect([...months].sort()).to.deep.equal(['2024-12', '2025-09', '2025-10']);
  });
});
