import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isBankHoliday } from '../../../src/core/time/bank-holidays.js';
import { londonWallTime, weekdayOf } from '../../../src/core/time/london-time.js';
import {
  openingState,
  phraseOpening,
  WEEKDAYS,
  type OpeningHours,
  type OpeningTimes,
  type OpeningWords,
  type Weekday,
} from '../../../src/core/time/opening-hours.js';
import { words } from '../../../src/text/en-GB.js';

const WORDS: OpeningWords = {
  openNow: 'Open now',
  openUntil: 'Open now, until {time}',
  closedOpens: 'Closed, opens {day} at {time}',
  closed: 'Closed',
  bankHoliday: 'Today is a bank holiday: check the hours before you call.',
  today: 'today',
  tomorrow: 'tomorrow',
  dates: words.dates,
};

const MON_FRI: Weekday[] = WEEKDAYS.slice(1, 6);
const on = (days: readonly Weekday[], opens: string, closes: string): OpeningTimes => ({
  days,
  opens,
  closes,
});
const OFFICE: OpeningHours = { times: [on(MON_FRI, '09:00', '17:00')], onBankHolidays: 'closed' };
const ALWAYS: OpeningHours = { times: [on(WEEKDAYS, '00:00', '24:00')] };

/** The state as text: "open until 2025-07-03T16:00Z", "closed", "bank-holiday". */
function stateOf(hours: OpeningHours, now: string): string {
  const state = openingState(hours, new Date(now));
  if (state.kind === 'bank-holiday') return state.kind;
  const then = state.kind === 'open' ? state.closes : state.opens;
  return `${state.kind}${then ? ` until ${then.toISOString().slice(0, 16)}Z` : ''}`;
}

describe('whether somebody is there', () => {
  it('is so from the minute they open to the minute they close, in UK time', () => {
    expect(stateOf(OFFICE, '2025-07-03T07:59Z')).to.equal('closed until 2025-07-03T08:00Z');
    expect(stateOf(OFFICE, '2025-07-03T08:00Z')).to.equal('open until 2025-07-03T16:00Z');
    expect(stateOf(OFFICE, '2025-07-03T15:59Z')).to.equal('open until 2025-07-03T16:00Z');
    expect(stateOf(OFFICE, '2025-07-03T16:00Z')).to.equal('closed until 2025-07-04T08:00Z');
    expect(stateOf(OFFICE, '2025-01-15T16:59Z')).to.equal('open until 2025-01-15T17:00Z');
  });

  it('waits over the weekend, and over a clock change in it', () => {
    expect(stateOf(OFFICE, '2025-07-04T16:00Z')).to.equal('closed until 2025-07-07T08:00Z');
    expect(stateOf(OFFICE, '2025-03-28T17:00Z')).to.equal('closed until 2025-03-31T08:00Z');
    expect(stateOf(OFFICE, '2025-10-24T16:00Z')).to.equal('closed until 2025-10-27T09:00Z');
  });

  it('is so past midnight, on the day after the one that is named', () => {
    const nights = { times: [on(['friday'], '22:00', '06:00')] };
    expect(stateOf(nights, '2025-07-05T04:59Z')).to.equal('open until 2025-07-05T05:00Z');
    expect(stateOf(nights, '2025-07-04T20:59Z')).to.equal('closed until 2025-07-04T21:00Z');
    expect(stateOf(nights, '2025-07-05T21:30Z')).to.equal('closed until 2025-07-11T21:00Z');
  });

  it('is one stretch where times overlap or touch, in whatever order they stand', () => {
    const shifts = {
      times: [
        on(['friday'], '00:00', '08:00'),
        on(['thursday'], '16:00', '24:00'),
        on(['thursday'], '09:00', '17:00'),
        on(['thursday'], '10:00', '11:00'),
      ],
    };
    expect(stateOf(shifts, '2025-07-03T08:00Z')).to.equal('open until 2025-07-04T07:00Z');
  });

  it('is so without end round the clock, on bank holidays too unless told otherwise', () => {
    expect(stateOf(ALWAYS, '2025-07-03T12:00Z')).to.equal('open');
    expect(stateOf(ALWAYS, '2025-12-25T12:00Z')).to.equal('open');
    const but = { ...ALWAYS, onBankHolidays: 'closed' as const };
    expect(stateOf(but, '2025-08-26T12:00Z')).to.equal('open until 2025-12-25T00:00Z');
    expect(stateOf(but, '2025-12-25T12:00Z')).to.equal('closed until 2025-12-27T00:00Z');
  });

  it('is never so without times, or with times that are none', () => {
    expect(stateOf({ times: [] }, '2025-07-03T12:00Z')).to.equal('closed');
    const broken = { times: [on(WEEKDAYS, 'nine', 'five'), on(WEEKDAYS, '', '')] };
    expect(stateOf(broken, '2025-07-03T12:00Z')).to.equal('closed');
  });
});

describe('when clocks change', () => {
  const night = (opens: string, closes: string) => ({ times: [on(['sunday'], opens, closes)] });

  it('hours in what is skipped in March are cut to what the clock shows', () => {
    expect(stateOf(night('01:30', '03:00'), '2025-03-30T00:59Z')).to.equal(
      'closed until 2025-03-30T01:00Z',
    );
    expect(stateOf(night('00:00', '01:30'), '2025-03-30T00:59Z')).to.equal(
      'open until 2025-03-30T01:00Z',
    );
  });

  it('hours begin at the later and end at the earlier of two equal times in October', () => {
    expect(stateOf(night('01:30', '03:00'), '2025-10-26T00:45Z')).to.equal(
      'closed until 2025-10-26T01:30Z',
    );
    expect(stateOf(night('00:00', '01:30'), '2025-10-26T00:15Z')).to.equal(
      'open until 2025-10-26T00:30Z',
    );
    // 1:15 for the second time comes after 1:45 for the first: that night has no such hours.
    expect(stateOf(night('01:15', '01:45'), '2025-10-26T00:15Z')).to.equal(
      'closed until 2025-11-02T01:15Z',
    );
  });

  it('hours that go on through the change have no gap', () => {
    expect(stateOf(night('00:00', '06:00'), '2025-10-26T01:15Z')).to.equal(
      'open until 2025-10-26T06:00Z',
    );
    expect(stateOf(night('00:00', '06:00'), '2025-03-30T00:30Z')).to.equal(
      'open until 2025-03-30T05:00Z',
    );
  });
});

describe('on bank holidays', () => {
  const unsaid = { times: OFFICE.times };
  const held = { ...OFFICE, onBankHolidays: 'open' as const };

  it('hours hold, or not, as was said', () => {
    expect(stateOf(held, '2025-04-21T12:00Z')).to.equal('open until 2025-04-21T16:00Z');
    expect(stateOf(OFFICE, '2025-04-21T12:00Z')).to.equal('closed until 2025-04-22T08:00Z');
    expect(stateOf(OFFICE, '2025-04-17T16:00Z')).to.equal('closed until 2025-04-22T08:00Z');
  });

  it('nothing is claimed where nothing was said, all day long in UK time', () => {
    expect(stateOf(unsaid, '2025-05-25T22:59Z')).to.equal('closed until 2025-05-27T08:00Z');
    expect(stateOf(unsaid, '2025-05-25T23:00Z')).to.equal('bank-holiday');
    expect(stateOf(unsaid, '2025-05-26T22:59Z')).to.equal('bank-holiday');
    expect(stateOf(unsaid, '2025-05-26T23:00Z')).to.equal('closed until 2025-05-27T08:00Z');
  });

  it('a night that runs into one ends at midnight, and one that begins on one is left out', () => {
    const nights = { times: [on(WEEKDAYS, '22:00', '06:00')] };
    expect(stateOf(nights, '2025-05-25T21:30Z')).to.equal('open until 2025-05-25T23:00Z');
    expect(stateOf(nights, '2025-05-26T23:30Z')).to.equal('closed until 2025-05-27T21:00Z');
  });

  it('a line of Mondays only is found again behind two in a row', () => {
    const mondays = { ...OFFICE, times: [on(['monday'], '09:00', '17:00')] };
    expect(stateOf(mondays, '2023-12-19T12:00Z')).to.equal('closed until 2024-01-08T09:00Z');
  });
});

const two = (count: number) => String(count).padStart(2, '0');
const clock = fc
  .tuple(fc.nat(23), fc.constantFrom(0, 15, 30, 59))
  .map(([hour, minute]) => `${two(hour)}:${two(minute)}`);
const hoursOf: fc.Arbitrary<OpeningHours> = fc.record(
  {
    times: fc.array(
      fc.record({
        days: fc.subarray([...WEEKDAYS], { minLength: 1 }),
        opens: clock,
        closes: fc.oneof(clock, fc.constant('24:00')),
      }),
      { maxLength: 4 },
    ),
    onBankHolidays: fc.constantFrom('open', 'closed'),
  },
  { requiredKeys: ['times'] },
);
const anyMinute = (from: string, to: string) =>
  fc
    .integer({ min: Date.parse(from) / 60_000, max: Date.parse(to) / 60_000 })
    .map((minutes) => new Date(minutes * 60_000));
const instant = fc.oneof(
  anyMinute('2020-01-01', '2035-01-01'),
  anyMinute('2025-03-29', '2025-04-01'),
  anyMinute('2025-10-25', '2025-10-28'),
  anyMinute('2027-12-24', '2028-01-05'),
);
const isRepeated = (now: Date) =>
  [-1, 1].some((hours) => {
    const other = londonWallTime(new Date(now.getTime() + hours * 3_600_000));
    const { hour, minute } = londonWallTime(now);
    return other.hour === hour && other.minute === minute;
  });

/** Whether a clock on the wall is within the hours, read off minute by minute: slow and plain. */
function isWithin({ times, onBankHolidays }: OpeningHours, now: Date): boolean {
  const wall = londonWallTime(now);
  const before = new Date(Date.UTC(wall.year, wall.month - 1, wall.day - 1));
  const yesterday = {
    ...wall,
    year: before.getUTCFullYear(),
    month: before.getUTCMonth() + 1,
    day: before.getUTCDate(),
  };
  const time = `${two(wall.hour)}:${two(wall.minute)}`;
  const isShut = (day: typeof wall) => onBankHolidays === 'closed' && isBankHoliday(day);
  const isOn = (day: typeof wall, days: readonly Weekday[]) =>
    !isShut(day) && days.some((name) => name === WEEKDAYS[weekdayOf(day)]);
  return times.some(({ days, opens, closes }) => {
    if (closes > opens) return isOn(wall, days) && opens <= time && time < closes;
    if (isOn(wall, days) && time >= opens) return true;
    return isOn(yesterday, days) && !isShut(wall) && time < closes;
  });
}

describe('the state of any hours at any time', () => {
  it('is open exactly when the clock on the wall is within them', () => {
    fc.assert(
      fc.property(hoursOf, instant, (hours, now) => {
        const state = openingState(hours, now);
        if (state.kind === 'bank-holiday') return isBankHoliday(londonWallTime(now));
        const isEndless = state.kind === 'open' && !state.closes;
        const unsaid = isEndless ? 'open' : 'closed';
        const isOpen = isWithin({ onBankHolidays: unsaid, ...hours }, now);
        // In the hour that comes twice, closed is the cautious answer.
        return state.kind === 'open' ? isOpen : !isOpen || isRepeated(now);
      }),
      { numRuns: 1500 },
    );
  });

  it('does not name a change that the clock skips', () => {
    const times = [{ days: ['saturday', 'sunday'] as const, opens: '01:59', closes: '01:00' }];
    // On 30 March 2025 clocks go from 1am to 2am, and with it from one day's hours into the next's.
    expect(openingState({ times }, new Date('2025-03-29T01:59Z'))).to.deep.equal({
      kind: 'open',
      closes: new Date('2025-03-31T00:00Z'),
    });
  });

  it('changes at the time it names, and that time is to come', () => {
    fc.assert(
      fc.property(hoursOf, instant, (hours, now) => {
        const state = openingState(hours, now);
        if (state.kind === 'bank-holiday') return true;
        const then = state.kind === 'open' ? state.closes : state.opens;
        if (!then) return true;
        const next = openingState(hours, then).kind;
        const last = openingState(hours, new Date(then.getTime() - 60_000)).kind;
        return (
          then > now &&
          next !== state.kind &&
          (last === state.kind || last === 'bank-holiday') &&
          (state.kind === 'open' || next === 'open')
        );
      }),
      { numRuns: 500 },
    );
  });

  it('is told in words without a placeholder', () => {
    fc.assert(
      fc.property(hoursOf, instant, (hours, now) => {
        const told = phraseOpening(openingState(hours, now), now, WORDS);
        return /^(Open now|Closed|Today is)/.test(told) && !/[{}]|undefined|NaN/.test(told);
      }),
    );
  });
});

describe('opening hours in words', () => {
  const tell = (hours: OpeningHours, now: string) =>
    phraseOpening(openingState(hours, new Date(now)), new Date(now), WORDS);
  const wednesday = (opens: string) => ({ times: [on(['wednesday'], opens, '17:00')] });

  it('say until when', () => {
    expect(tell(OFFICE, '2025-07-03T12:00Z')).to.equal('Open now, until 5pm');
    const late = { times: [on(['thursday'], '09:00', '24:00')] };
    expect(tell(late, '2025-07-03T12:00Z')).to.equal('Open now, until midnight');
  });

  it('name no time that is a day or more away, nor one that never comes', () => {
    expect(tell(ALWAYS, '2025-07-03T12:00Z')).to.equal('Open now');
    const days = { times: [on(['thursday', 'friday'], '00:00', '24:00')] };
    expect(tell(days, '2025-07-03T22:59Z')).to.equal('Open now');
    expect(tell(days, '2025-07-03T23:00Z')).to.equal('Open now');
    expect(tell(days, '2025-07-03T23:01Z')).to.equal('Open now, until midnight');
  });

  it('say when it opens: today, tomorrow, by weekday, from a week on by date', () => {
    expect(tell(OFFICE, '2025-07-03T07:00Z')).to.equal('Closed, opens today at 9am');
    expect(tell(OFFICE, '2025-07-03T16:00Z')).to.equal('Closed, opens tomorrow at 9am');
    expect(tell(OFFICE, '2025-07-04T16:00Z')).to.equal('Closed, opens Monday at 9am');
    expect(tell(wednesday('09:30'), '2025-07-03T12:00Z')).to.equal(
      'Closed, opens Wednesday at 9:30am',
    );
    expect(tell(wednesday('09:30'), '2025-07-02T16:00Z')).to.equal(
      'Closed, opens Wednesday 9 July 2025 at 9:30am',
    );
  });

  it('count the days by the UK calendar, not by hours', () => {
    expect(tell(OFFICE, '2025-07-02T22:59Z')).to.equal('Closed, opens tomorrow at 9am');
    expect(tell(OFFICE, '2025-07-02T23:00Z')).to.equal('Closed, opens today at 9am');
    expect(tell(OFFICE, '2025-12-31T23:59Z')).to.equal('Closed, opens Friday at 9am');
  });

  it('send nobody to the phone on a bank holiday of which nothing was said', () => {
    expect(tell({ times: OFFICE.times }, '2025-05-26T12:00Z')).to.equal(WORDS.bankHoliday);
  });

  it('say no more than closed when nothing is to come', () => {
    expect(tell({ times: [] }, '2025-07-03T12:00Z')).to.equal('Closed');
  });
});
