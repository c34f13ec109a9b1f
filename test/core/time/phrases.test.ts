import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  phraseDate,
  phraseDaysUntil,
  phraseDuration,
  phraseIsoDay,
  phraseMonth,
  phrasePeriod,
  phraseTime,
  type DateWords,
} from '../../../src/core/time/phrases.js';
import { words } from '../../../src/text/en-GB.js';

const dates: DateWords = { ...words.dates, summerTime: 'BST', winterTime: 'GMT' };
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

  it('say which clock they go by when it changes between start and end', () => {
    expect(period('2025-03-30T00:30Z', '2025-03-30T01:30Z')).to.equal(
      'Sunday 30 March 2025, 12:30am GMT to 2:30am BST',
    );
    expect(period('2025-10-25T23:30Z', '2025-10-26T02:30Z')).to.equal(
      'Sunday 26 October 2025, 12:30am BST to 2:30am GMT',
    );
  });

  it('say it in the hour that October repeats, where times would seem to run backwards', () => {
    expect(period('2025-10-26T00:30Z', '2025-10-26T01:15Z')).to.equal(
      'Sunday 26 October 2025, 1:30am BST to 1:15am GMT',
    );
    expect(period('2025-10-26T00:15Z', '2025-10-26T00:45Z')).to.equal(
      'Sunday 26 October 2025, 1:15am BST to 1:45am BST',
    );
    expect(period('2025-10-26T01:15Z', '2025-10-26T02:00Z')).to.equal(
      'Sunday 26 October 2025, 1:15am GMT to 2am GMT',
    );
    expect(period('2025-10-25T21:00Z', '2025-10-26T00:30Z')).to.equal(
      'Saturday 25 October 2025, 10pm BST to Sunday 26 October 2025, 1:30am BST',
    );
  });

  it('say nothing about the clock at any other time, also on the day of a change', () => {
    for (const [start, end] of [
      ['2025-07-03T14:30Z', '2025-07-03T15:45Z'],
      ['2025-10-26T02:00Z', '2025-10-26T03:00Z'],
      ['2025-10-25T22:00Z', '2025-10-25T23:59Z'],
      ['2025-03-30T01:00Z', '2025-03-30T02:00Z'],
      ['2025-10-24T08:00Z', '2025-10-27T17:00Z'],
    ] as const) {
      expect(period(start, end), start).not.to.match(/BST|GMT/);
    }
  });

  it('are as ever in a language without words for the clocks', () => {
    const { summerTime, winterTime, ...plain } = dates;
    expect([summerTime, winterTime]).to.deep.equal(['BST', 'GMT']);
    const [start, end] = [new Date('2025-10-26T00:30Z'), new Date('2025-10-26T02:30Z')];
    expect(phrasePeriod(start, end, plain)).to.equal('Sunday 26 October 2025, 1:30am to 2:30am');
  });

  it('never write two instants of one day alike', () => {
    const minutes = fc.integer({ min: -120, max: 240 });
    fc.assert(
      fc.property(minutes, minutes, (first, second) => {
        const at = (minute: number) => new Date(Date.UTC(2025, 9, 26) + minute * 60_000);
        const [, from, until] =
          /, (.+) to (.+)$/.exec(phrasePeriod(at(first), at(second), dates)) ?? [];
        return first === second || from !== until;
      }),
      { numRuns: 500 },
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
        return /(am|pm|midday|midnight)( BST| GMT)?$/.test(phrase) && !/undefined|NaN/.test(phrase);
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

describe('how long something takes', () => {
  const lengths = {
    days: { one: '{count} day', many: '{count} days' },
    hours: { one: '{count} hour', many: '{count} hours' },
    minutes: { one: '{count} minute', many: '{count} minutes' },
  };
  const takes = (start: string, end: string) =>
    phraseDuration(new Date(start), new Date(end), lengths);

  it('is in hours and minutes, and names no zeros', () => {
    expect(takes('2025-07-03T15:30+01:00', '2025-07-03T16:30+01:00')).to.equal('1 hour');
    expect(takes('2025-07-03T15:30+01:00', '2025-07-03T16:45+01:00')).to.equal('1 hour 15 minutes');
    expect(takes('2025-07-03T15:30+01:00', '2025-07-03T16:15+01:00')).to.equal('45 minutes');
    expect(takes('2025-07-03T15:30+01:00', '2025-07-03T17:31+01:00')).to.equal('2 hours 1 minute');
  });

  it('is real time over a clock change', () => {
    expect(takes('2025-10-26T00:30+01:00', '2025-10-26T02:30+00:00')).to.equal('3 hours');
    expect(takes('2025-03-30T00:30+00:00', '2025-03-30T02:30+01:00')).to.equal('1 hour');
  });

  it('is in days from 24 hours on, and a day begun counts', () => {
    expect(takes('2025-07-03T09:00+01:00', '2025-07-04T08:59+01:00')).to.equal(
      '23 hours 59 minutes',
    );
    expect(takes('2025-07-03T09:00+01:00', '2025-07-04T09:00+01:00')).to.equal('1 day');
    expect(takes('2025-07-03T09:00+01:00', '2025-07-04T17:00+01:00')).to.equal('2 days');
    expect(takes('2025-07-03T09:00+01:00', '2025-07-05T09:00+01:00')).to.equal('2 days');
    expect(takes('2025-07-03T09:00+01:00', '2025-07-05T17:00+01:00')).to.equal('3 days');
  });

  it('is one day from 9am to 9am, also on the day of 25 hours', () => {
    expect(takes('2025-10-25T09:00+01:00', '2025-10-26T09:00+00:00')).to.equal('1 day');
    expect(takes('2025-03-29T09:00+00:00', '2025-03-31T09:00+01:00')).to.equal('2 days');
  });

  it('is nothing for what ends as it starts, or before', () => {
    expect(takes('2025-07-03T09:00Z', '2025-07-03T09:00Z')).to.equal('');
    expect(takes('2025-07-03T09:00Z', '2025-07-03T08:00Z')).to.equal('');
    expect(takes('2025-07-03T09:00Z', '2025-07-01T08:00Z')).to.equal('');
  });

  it('adds up to the minutes there are, within a day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 24 * 60 - 1 }), (minutes) => {
        const phrase = phraseDuration(new Date(0), new Date(minutes * 60_000), lengths);
        const hours = Number(/(\d+) hour/.exec(phrase)?.[1] ?? 0);
        const rest = Number(/(\d+) minute/.exec(phrase)?.[1] ?? 0);
        return hours * 60 + rest === minutes && !/\b(0 |1 \w+s\b)/.test(phrase);
      }),
    );
  });
});

describe('the days until something starts', () => {
  const until = { today: 'Today', tomorrow: 'Tomorrow', inDays: 'In {count} days' };
  const from = (now: string, start: string) =>
    phraseDaysUntil(new Date(start), new Date(now), until);
  const start = '2025-07-03T15:30+01:00';

  it('are counted by the calendar, not by the hours between', () => {
    expect(from('2025-07-03T00:00+01:00', start)).to.equal('Today');
    expect(from('2025-07-03T23:59+01:00', start)).to.equal('Today');
    expect(from('2025-07-02T23:59+01:00', '2025-07-03T00:01+01:00')).to.equal('Tomorrow');
    expect(from('2025-07-02T00:01+01:00', '2025-07-03T23:59+01:00')).to.equal('Tomorrow');
    expect(from('2025-06-30T12:00+01:00', start)).to.equal('In 3 days');
  });

  it('are days in London, over a clock change and the turn of the year too', () => {
    expect(from('2025-07-02T22:59Z', start)).to.equal('Tomorrow');
    expect(from('2025-07-02T23:00Z', start)).to.equal('Today');
    expect(from('2025-10-25T12:00+01:00', '2025-10-27T00:30+00:00')).to.equal('In 2 days');
    expect(from('2025-12-31T23:59Z', '2026-01-01T00:00Z')).to.equal('Tomorrow');
  });

  it('are left out when past, or more than 14', () => {
    expect(from('2025-07-04T00:00+01:00', start)).to.equal('');
    expect(from('2025-06-19T00:00+01:00', start)).to.equal('In 14 days');
    expect(from('2025-06-18T23:59+01:00', start)).to.equal('');
  });

  it('are the same at any time of either day', () => {
    const minute = fc.integer({ min: 0, max: 24 * 60 - 1 });
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 14 }), minute, minute, (days, first, second) => {
        const at = (day: number, minutes: number) =>
          new Date(Date.UTC(2025, 0, 1 + day) + minutes * 60_000);
        const phrase = phraseDaysUntil(at(days, second), at(0, first), until);
        return phrase === `In ${String(days)} days`;
      }),
    );
  });
});
