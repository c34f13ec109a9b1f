import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  phraseDate,
  phraseIsoDay,
  phraseMonth,
  phrasePeriod,
  phraseTime,
} from '../../../src/core/time/phrases.js';
import { words } from '../../../src/text/en-GB.js';

const { dates } = words;
const period = (start: string, end: string) => phrasePeriod(new Date(start), new Date(end), dates);
const time = (hour: number, minute: number) =>
  phraseTime({ year: 2025, month: 7, day: 3, hour, minute }, dates);

describe('times in GOV.UK style', () => {
  it('leaves out ":00" and writes am and pm without a space', () => {
    expect(time(9, 0)).to.equal('9am');
    expect(time(15, 30)).to.equal('3:30pm');
    expect(time(16, 5)).to.equal('4:05pm');
  });

  it('says midday and midnight, which "12pm" and "12am" leave open', () => {
    expect(time(12, 0)).to.equal('midday');
    expect(time(0, 0)).to.equal('midnight');
  });

  it('counts the hours after midday and after midnight from 12', () => {
    expect(time(12, 15)).to.equal('12:15pm');
    expect(time(0, 30)).to.equal('12:30am');
    expect(time(13, 0)).to.equal('1pm');
    expect(time(23, 59)).to.equal('11:59pm');
  });

  it('gives each minute of a day its own words', () => {
    const all = new Set<string>();
    for (let hour = 0; hour < 24; hour++) {
      for (let minute = 0; minute < 60; minute++) all.add(time(hour, minute));
    }
    expect(all.size).to.equal(24 * 60);
  });
});

describe('periods', () => {
  it('names weekday, day, month and year once when start and end share a day', () => {
    expect(period('2025-07-03T15:30+01:00', '2025-07-03T16:45+01:00')).to.equal(
      'Thursday 3 July 2025, 3:30pm to 4:45pm',
    );
    expect(period('2024-10-22T12:00+01:00', '2024-10-22T13:00+01:00')).to.equal(
      'Tuesday 22 October 2024, midday to 1pm',
    );
  });

  it('names the second day when the end is on another', () => {
    expect(period('2025-07-03T22:00Z', '2025-07-04T00:30Z')).to.equal(
      'Thursday 3 July 2025, 11pm to Friday 4 July 2025, 1:30am',
    );
  });

  it('is in UK time on both sides of each clock change', () => {
    expect(period('2025-03-30T00:30Z', '2025-03-30T01:30Z')).to.equal(
      'Sunday 30 March 2025, 12:30am to 2:30am',
    );
    expect(period('2025-10-26T00:30Z', '2025-10-26T02:30Z')).to.equal(
      'Sunday 26 October 2025, 1:30am to 2:30am',
    );
  });

  it('always ends in a time and never shows a placeholder', () => {
    const instant = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2040-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instant, fc.nat(10_000), (start, minutes) => {
        const phrase = phrasePeriod(start, new Date(start.getTime() + minutes * 60_000), dates);
        return /(am|pm|midday|midnight)$/.test(phrase) && !/undefined|NaN/.test(phrase);
      }),
    );
  });
});

describe('days and months', () => {
  const wall = { year: 2024, month: 12, day: 1, hour: 0, minute: 0 };

  it('writes a date with its weekday, and a month with its year', () => {
    expect(phraseDate(wall, dates)).to.equal('Sunday 1 December 2024');
    expect(phraseMonth(wall, dates)).to.equal('December 2024');
  });

  it('writes a calendar day without moving it to another zone', () => {
    expect(phraseIsoDay('2025-05-21', dates)).to.equal('21 May 2025');
    expect(phraseIsoDay('2026-01-01', dates)).to.equal('1 January 2026');
  });

  it('gives back what is not a calendar day', () => {
    expect(phraseIsoDay('last week', dates)).to.equal('last week');
  });
});
