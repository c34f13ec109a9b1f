import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isBankHoliday } from '../../../src/core/time/bank-holidays.js';
import { weekdayOf, type WallTime } from '../../../src/core/time/london-time.js';

/** As published on GOV.UK for England and Wales, but for days that were moved or added for one year. */
const PUBLISHED: Readonly<Record<number, string>> = {
  2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  2020: '01-01 04-10 04-13 05-04 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2022: '01-03 04-15 04-18 05-02 05-30 08-29 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
};

const wall = (iso: string): WallTime => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { year, month, day, hour: 0, minute: 0 };
};

function bankHolidaysOf(year: number): string[] {
  const days: string[] = [];
  for (let time = Date.UTC(year, 0); time < Date.UTC(year + 1, 0); time += 86_400_000) {
    const iso = new Date(time).toISOString().slice(0, 10);
    if (isBankHoliday(wall(iso))) days.push(iso);
  }
  return days;
}

const onWeekdays = (days: readonly string[]) =>
  days.filter((iso) => ![0, 6].includes(weekdayOf(wall(iso))));

/** Easter Sunday by the anonymous Gregorian algorithm in full, as printed. */
function easterOf(year: number): number {
  const floor = Math.floor;
  const a = year % 19;
  const b = floor(year / 100);
  const c = year % 100;
  const f = floor((b + 8) / 25);
  const g = floor((b - f + 1) / 3);
  const h = (19 * a + b - floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * floor(c / 4) - h - (c % 4)) % 7;
  const m = floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Date.UTC(year, floor(n / 31) - 1, (n % 31) + 1);
}

describe('bank holidays in England and Wales', () => {
  for (const year of Object.keys(PUBLISHED)) {
    it(`are those published for ${year}, of the days that follow the rule`, () => {
      const published = PUBLISHED[Number(year)]?.split(' ').map((day) => `${year}-${day}`);
      expect(onWeekdays(bankHolidaysOf(Number(year)))).to.deep.equal(published);
    });
  }

  it('are the day itself as well as its substitute when it falls on a weekend', () => {
    const days = ['2021-12-25', '2021-12-26', '2022-12-25', '2022-01-01', '2026-12-26'];
    expect(days.filter((iso) => !isBankHoliday(wall(iso)))).to.deep.equal([]);
  });

  it('are no other day of Christmas week', () => {
    const days = ['2024-12-24', '2024-12-27', '2025-12-29', '2023-12-28', '2021-12-29'];
    expect(days.filter((iso) => isBankHoliday(wall(iso)))).to.deep.equal([]);
  });

  it('do not know what was decided for one year', () => {
    const days = ['2020-05-08', '2022-06-02', '2022-06-03', '2022-09-19', '2023-05-08'];
    expect(days.filter((iso) => isBankHoliday(wall(iso)))).to.deep.equal([]);
  });

  it('are eight weekdays in every year from 1900 to 2199', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2199 }),
        (year) => onWeekdays(bankHolidaysOf(year)).length === 8,
      ),
    );
  });

  it('keep the Friday before Easter and the Monday after it, and no other day of those weeks', () => {
    for (let year = 1900; year < 2200; year++) {
      const around = [-9, -6, -2, -1, 0, 1, 2, 5, 8].filter((days) => {
        const date = new Date(easterOf(year) + days * 86_400_000);
        // The first Monday in May can be the second after Easter.
        return date.getUTCMonth() < 4 && isBankHoliday(wall(date.toISOString().slice(0, 10)));
      });
      expect(around, String(year)).to.deep.equal([-2, 1]);
    }
  });
});
