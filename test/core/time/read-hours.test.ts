import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { WEEKDAYS, type Weekday } from '../../../src/core/time/opening-hours.js';
import { readHours } from '../../../src/core/time/read-hours.js';

const WEEK: Weekday[] = [...WEEKDAYS.slice(1), 'sunday'];
const MON_FRI = WEEK.slice(0, 5);
const NINE_TO_FIVE = { times: [{ days: MON_FRI, opens: '09:00', closes: '17:00' }] };
const reads = (...texts: string[]) => ({
  as: (hours: unknown) => {
    for (const text of texts) expect(readHours(text), text).to.deep.equal(hours);
  },
});
const refuses = (...texts: string[]) => {
  reads(...texts).as(undefined);
};
const periodOf = (written: string) => {
  const { opens, closes } = readHours(`Monday, ${written}`)?.times[0] ?? {};
  return opens && `${opens}-${String(closes)}`;
};

describe('reading opening hours', () => {
  it('takes days and times in either order, in words, dashes and line breaks', () => {
    reads(
      'Monday to Friday, 9am to 5pm',
      'Mon-Fri 9am-5pm',
      'Mon – Fri: 09:00–17:00',
      'MONDAY TO FRIDAY 9 AM UNTIL 5 PM.',
      'Monday\u00a0to\u00a0Friday, 9\u00a0am till 5\u00a0pm',
      'Open Monday to Friday from 9.00am to 5.00pm',
      'Monday to Friday - 9am to 5pm',
      'Monday to Friday:\n09:00am to 05:00pm\n',
      '9am to 5pm, Monday to Friday',
      '9am to 5pm on weekdays',
      'Mondays, Tuesdays, Weds, Thurs, and Fri (9am to 5pm)',
    ).as(NINE_TO_FIVE);
  });

  it('takes hours that differ by day', () => {
    reads(
      'Monday to Thursday 8.30am to 5pm, Friday 8.30am to 4.30pm',
      'Monday to Thursday: 8.30am to 5pm; Friday: 8.30am to 4.30pm.',
      '8:30am-5pm Monday to Thursday and 8:30am-4:30pm Friday',
    ).as({
      times: [
        { days: WEEK.slice(0, 4), opens: '08:30', closes: '17:00' },
        { days: ['friday'], opens: '08:30', closes: '16:30' },
      ],
    });
  });

  it('takes lists of days, every day, weekends, and a week that wraps', () => {
    const days = (text: string) => readHours(`${text} 10am to midday`)?.times[0]?.days;
    expect(days('Monday, Tuesday and Thursday,')).to.deep.equal(['monday', 'tuesday', 'thursday']);
    expect(days('every day')).to.deep.equal(WEEK);
    expect(days('daily')).to.deep.equal(WEEK);
    expect(days('weekends')).to.deep.equal(['saturday', 'sunday']);
    expect(days('Friday to Monday')).to.deep.equal(['friday', 'saturday', 'sunday', 'monday']);
    expect(days('Sunday to Monday')).to.deep.equal(['sunday', 'monday']);
  });

  it('takes the whole week round the clock', () => {
    reads('24 hours a day, 7 days a week', '24/7', '24 hours, every day').as({
      times: [{ days: WEEK, opens: '00:00', closes: '24:00' }],
    });
  });

  it('takes what holds on bank holidays, wherever it is said', () => {
    reads(
      'Monday to Friday, 9am to 5pm. Closed on bank holidays.',
      'Monday to Friday (except bank holidays), 9am to 5pm',
      'Monday to Friday excluding bank holidays 9am to 5pm',
      'Mon-Fri 9am-5pm, not bank and public holidays',
      'Mon-Fri 9am-5pm (except for bank holidays)',
    ).as({ ...NINE_TO_FIVE, onBankHolidays: 'closed' });
    reads(
      'Monday to Friday, 9am to 5pm, including bank holidays',
      'Monday to Friday including bank holidays, 9am to 5pm',
    ).as({ ...NINE_TO_FIVE, onBankHolidays: 'open' });
  });
});

describe('reading times', () => {
  it('knows midday and midnight, and hours past midnight', () => {
    expect(periodOf('10am to midday')).to.equal('10:00-12:00');
    expect(periodOf('12 noon to midnight')).to.equal('12:00-24:00');
    expect(periodOf('midnight to 6am')).to.equal('00:00-06:00');
    expect(periodOf('12.30pm to 1pm')).to.equal('12:30-13:00');
    expect(periodOf('10pm to 6am')).to.equal('22:00-06:00');
    expect(periodOf('22:00-06:00')).to.equal('22:00-06:00');
  });

  it('lends the half of the day to a time that lacks it, for the shorter period', () => {
    expect(periodOf('9 to 5pm')).to.equal('09:00-17:00');
    expect(periodOf('2 to 5pm')).to.equal('14:00-17:00');
    expect(periodOf('12 to 5pm')).to.equal('12:00-17:00');
    expect(periodOf('9am to 5')).to.equal('09:00-17:00');
    expect(periodOf('9am to 11')).to.equal('09:00-11:00');
    expect(periodOf('08:00 to 10pm')).to.equal('08:00-22:00');
    expect(periodOf('9am to 17:00')).to.equal('09:00-17:00');
  });

  it('takes 24 hours only where they cannot be 12', () => {
    expect(periodOf('9:00-17:00')).to.equal('09:00-17:00');
    expect(periodOf('09:00-12:30')).to.equal('09:00-12:30');
    for (const doubtful of ['9-5', '9-17', '9:00-5:00', '09:00-05:00', '10:00-4:00', '1:00-5:00']) {
      expect(periodOf(doubtful), doubtful).to.equal(undefined);
    }
  });

  it('refuses times that do not exist or that people misread', () => {
    for (const bad of [
      '9am to 12am',
      '12am to 5pm',
      '6pm to 12pm',
      '9am to 5:75pm',
      '24:00-06:00',
    ]) {
      expect(periodOf(bad), bad).to.equal(undefined);
    }
    for (const bad of [
      '13am to 5pm',
      '09:00-25:00',
      '900am to 5pm',
      '9 to midnight',
      '11 to 2am',
    ]) {
      expect(periodOf(bad), bad).to.equal(undefined);
    }
    expect(periodOf('5pm to 08:00')).to.equal(undefined);
  });
});

describe('what is not understood to the last word', () => {
  it('is refused: words left over', () => {
    refuses('8am to 6pm on teaching days', 'term time only', 'office hours', '', ' . ', 'closed');
    refuses('Monday to Friday 9am to 5pm, term time only', 'Mon-Fri 9am-5pm (voicemail otherwise)');
    refuses('Not Monday 9am to 5pm', 'Monday 9am to Friday 5pm', 'Mon-Fri 9-5pm-7');
    refuses(
      'Monday from 9am',
      'Mo-Fr 9am-5pm',
      'Monday to someday 9am to 5pm',
      'Monday and payday 9am to 5pm',
      'Monday H09:00-17:00',
      'Monday 9am-5pm 7',
    );
  });

  it('is refused: hours without a day, days without hours', () => {
    refuses('9am to 5pm', '24 hours', 'Monday to Friday', 'Monday 9am to 5pm, Tuesday');
  });

  it('is refused: a day named twice, for which two hours may hold', () => {
    refuses('9am to 5pm every day, Monday to Friday');
    refuses('Monday to Friday 9am to 5pm, Friday 9am to 4pm');
  });

  it('is refused: days and hours that go together in two ways', () => {
    refuses('Monday 9am-1pm, 2pm-5pm Saturday', 'Monday 9am-1pm Tuesday 2pm-5pm');
    refuses('9am-1pm Monday, Tuesday, Wednesday 2pm-5pm');
  });

  it('is refused: days left out together with bank holidays', () => {
    refuses('9am to 5pm weekdays, excluding bank holidays and weekends');
    refuses('9am to 5pm except bank holidays, Saturday and Sunday');
    refuses('9am to 5pm, excluding weekends and bank holidays');
    refuses('9am to 5pm, closed bank holidays weekends', 'Mon-Fri 9am-5pm not bank holidaysx');
  });

  it('is refused: bank holidays with hours of their own', () => {
    refuses('Monday to Friday 9am to 1pm, open on bank holidays from 2pm to 4pm');
    refuses('weekends and bank holidays 10am to 2pm', 'Mon-Fri 9am-5pm and bank holidays');
    refuses('Monday to Friday 9am to 5pm, weekends 10am to 2pm including bank holidays');
  });

  const hour = fc.integer({ min: 1, max: 11 });
  const day = fc.constantFrom(...WEEK);

  it('stands against whatever one more word says', () => {
    const word = fc.stringMatching(/^[a-z]{4,9}$/).filter((text) => !/day|until|from/.test(text));
    fc.assert(
      fc.property(word, fc.nat(6), (extra, at) => {
        const words = 'Monday to Friday 9am to 5pm'.split(' ');
        return (
          readHours([...words.slice(0, at), extra, ...words.slice(at)].join(' ')) === undefined
        );
      }),
    );
  });

  it('never yields anything but weekdays and times, whatever is typed', () => {
    const piece = fc.constantFrom(
      ...[
        'Mon',
        'friday',
        'to',
        '-',
        ' ',
        ',',
        '. ',
        '9',
        '05',
        '12',
        ':30',
        'am',
        'pm',
        '24/7',
        '(',
      ],
      ...[
        'midnight',
        'daily',
        'and',
        'closed',
        'except bank holidays',
        '\n',
        '17:00',
        'H',
        '09:00',
      ],
    );
    const typed = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.oneof(typed, fc.string()), (text) =>
        (readHours(text)?.times ?? []).every(
          ({ days, opens, closes }) =>
            days.length > 0 &&
            days.every((name) => WEEKDAYS.includes(name)) &&
            /^([01]\d|2[0-3]):[0-5]\d$/.test(opens) &&
            /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(closes),
        ),
      ),
      { numRuns: 2000 },
    );
  });

  it('is never a plain sentence of days and hours', () => {
    fc.assert(
      fc.property(day, day, hour, hour, (from, to, opens, closes) => {
        const read = readHours(`${from} to ${to}, ${String(opens)}am to ${String(closes)}pm`);
        const times = read?.times[0];
        return (
          times?.days[0] === from &&
          times.days.at(-1) === to &&
          Number(times.opens.slice(0, 2)) === opens &&
          Number(times.closes.slice(0, 2)) === closes + 12
        );
      }),
    );
  });
});
