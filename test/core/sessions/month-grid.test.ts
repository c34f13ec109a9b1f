import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  monthGrid,
  moveDay,
  nextMonth,
  previousMonth,
} from '../../../src/core/sessions/month-grid.js';
import { weekdayOf } from '../../../src/core/time/london-time.js';
import type { ListedSession } from '../../../src/schema/session.js';

const session = (start: string, end: string): ListedSession => ({
  id: start.toLowerCase().replace(/\W/g, '-'),
  title: 'A session',
  audience: 'governors-and-trustees',
  start,
  end,
});
const now = new Date('2025-07-03T12:00Z');
const daysOf = (month: string, sessions: ListedSession[] = [], at = now) =>
  monthGrid(month, sessions, at).flat();
/** The days a session is on, in the month it starts in. */
const daysWith = (one: ListedSession) =>
  daysOf(one.start.slice(0, 7), [one])
    .filter(({ sessions }) => sessions.length > 0)
    .map(({ isoDay }) => isoDay);
const anyMonth = fc
  .tuple(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${String(year)}-${String(month).padStart(2, '0')}`);
const anyDay = fc
  .integer({ min: Date.UTC(1990, 0) / 864e5, max: Date.UTC(2090, 0) / 864e5 })
  .map((days) => new Date(days * 864e5).toISOString().slice(0, 10));

describe('the weeks of a month', () => {
  it('begin on the Monday before the first and end on the Sunday after the last', () => {
    const weeks = monthGrid('2025-07', [], now);
    expect(weeks).to.have.length(5);
    expect(weeks[0]?.map(({ isoDay }) => isoDay)).to.deep.equal([
      '2025-06-30',
      '2025-07-01',
      '2025-07-02',
      '2025-07-03',
      '2025-07-04',
      '2025-07-05',
      '2025-07-06',
    ]);
    expect(weeks[4]?.[6]?.isoDay).to.equal('2025-08-03');
  });

  it('are four when February fills them, and six when a month needs them', () => {
    expect(monthGrid('2027-02', [], now)).to.have.length(4);
    expect(monthGrid('2025-06', [], now)).to.have.length(6);
  });

  it('tell the days of the month from those of its neighbours', () => {
    const days = daysOf('2025-07');
    expect(days.filter(({ isInMonth }) => isInMonth)).to.have.length(31);
    expect(days[0]).to.include({ day: 30, isInMonth: false });
    expect(days[1]).to.include({ day: 1, isInMonth: true });
  });

  it('mark the day it is in London, whatever day the reader has', () => {
    const today = (iso: string) =>
      daysOf('2025-07', [], new Date(iso))
        .filter(({ isToday }) => isToday)
        .map(({ isoDay }) => isoDay);
    expect(today('2025-07-02T22:59Z')).to.deep.equal(['2025-07-02']);
    expect(today('2025-07-02T23:00Z')).to.deep.equal(['2025-07-03']);
    expect(today('2025-10-01T12:00Z')).to.deep.equal([]);
  });

  it('are none for what is not a month', () => {
    for (const month of ['', '2025', '2025-13', '2025-7', '2025-07-03', 'July']) {
      expect(monthGrid(month, [], now), month).to.deep.equal([]);
    }
  });

  it('hold every day of the month once, Monday first, in any month', () => {
    fc.assert(
      fc.property(anyMonth, (month) => {
        const [year = 0, number = 0] = month.split('-').map(Number);
        const weeks = monthGrid(month, [], now);
        const days = weeks.flat();
        expect(weeks.every((week) => week.length === 7)).to.equal(true);
        expect(new Set(days.map(({ isoDay }) => isoDay)).size).to.equal(days.length);
        const inMonth = days.filter(({ isInMonth }) => isInMonth).map(({ day }) => day);
        const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
        expect(inMonth).to.deep.equal(Array.from({ length: last }, (_, index) => index + 1));
        const first = days.findIndex(({ isInMonth }) => isInMonth);
        const wall = { year, month: number, day: 1, hour: 0, minute: 0 };
        expect((first + 1) % 7).to.equal(weekdayOf(wall));
        expect(days.length - last).to.be.below(13);
      }),
    );
  });
});

describe('the sessions of a day', () => {
  it('are on their day in the UK, also within an hour of midnight', () => {
    expect(daysWith(session('2025-07-03T15:30+01:00', '2025-07-03T16:45+01:00'))).to.deep.equal([
      '2025-07-03',
    ]);
    expect(daysWith(session('2025-07-03T23:15Z', '2025-07-03T23:45Z'))).to.deep.equal([
      '2025-07-04',
    ]);
  });

  it('are on each of their days', () => {
    const week = session('2025-07-30T09:00+01:00', '2025-08-02T17:00+01:00');
    expect(daysWith(week)).to.deep.equal(['2025-07-30', '2025-07-31', '2025-08-01', '2025-08-02']);
  });

  it('are not on the day that begins when they end', () => {
    expect(daysWith(session('2025-07-03T22:00+01:00', '2025-07-04T00:00+01:00'))).to.deep.equal([
      '2025-07-03',
    ]);
    expect(daysWith(session('2025-07-03T22:00+01:00', '2025-07-04T00:15+01:00'))).to.deep.equal([
      '2025-07-03',
      '2025-07-04',
    ]);
  });

  it('come by start, and show in the neighbours’ days too', () => {
    const late = session('2025-08-01T15:00+01:00', '2025-08-01T16:00+01:00');
    const early = session('2025-08-01T09:00+01:00', '2025-08-01T10:00+01:00');
    const day = daysOf('2025-07', [late, early]).find(({ isoDay }) => isoDay === '2025-08-01');
    expect(day?.isInMonth).to.equal(false);
    expect(day?.sessions).to.deep.equal([early, late]);
  });
});

describe('the months beside a month', () => {
  it('go on over the turn of the year', () => {
    expect(nextMonth('2025-07')).to.equal('2025-08');
    expect(nextMonth('2025-12')).to.equal('2026-01');
    expect(previousMonth('2026-01')).to.equal('2025-12');
    expect(previousMonth('2025-03')).to.equal('2025-02');
  });

  it('lead back again', () => {
    fc.assert(fc.property(anyMonth, (month) => previousMonth(nextMonth(month)) === month));
  });
});

describe('moving around the days by keyboard', () => {
  it('goes a day or a week with the arrows, over the clock change and the turn of the year', () => {
    expect(moveDay('2025-03-30', 'ArrowRight')).to.equal('2025-03-31');
    expect(moveDay('2025-10-27', 'ArrowLeft')).to.equal('2025-10-26');
    expect(moveDay('2025-12-29', 'ArrowDown')).to.equal('2026-01-05');
    expect(moveDay('2024-03-05', 'ArrowUp')).to.equal('2024-02-27');
  });

  it('goes to the Monday and the Sunday of the week', () => {
    expect(moveDay('2025-07-03', 'Home')).to.equal('2025-06-30');
    expect(moveDay('2025-07-03', 'End')).to.equal('2025-07-06');
    expect(moveDay('2025-06-30', 'Home')).to.equal('2025-06-30');
    expect(moveDay('2025-07-06', 'Home')).to.equal('2025-06-30');
    expect(moveDay('2025-07-06', 'End')).to.equal('2025-07-06');
  });

  it('goes a month with the page keys, to its last day where it is shorter', () => {
    expect(moveDay('2025-07-03', 'PageDown')).to.equal('2025-08-03');
    expect(moveDay('2025-01-31', 'PageDown')).to.equal('2025-02-28');
    expect(moveDay('2024-01-31', 'PageDown')).to.equal('2024-02-29');
    expect(moveDay('2025-03-31', 'PageUp')).to.equal('2025-02-28');
    expect(moveDay('2025-01-15', 'PageUp')).to.equal('2024-12-15');
    expect(moveDay('2025-12-31', 'PageDown')).to.equal('2026-01-31');
  });

  it('leaves other keys to the page', () => {
    for (const key of ['Enter', 'Tab', 'a', '', 'toString']) {
      expect(moveDay('2025-07-03', key)).to.equal(undefined);
    }
  });

  it('leads back by the opposite arrow, and never past the week', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const back = (there: string, again: string) => moveDay(moveDay(day, there) ?? '', again);
        expect(back('ArrowLeft', 'ArrowRight')).to.equal(day);
        expect(back('ArrowDown', 'ArrowUp')).to.equal(day);
        expect(back('Home', 'End')).to.equal(moveDay(day, 'End'));
        expect((moveDay(day, 'Home') ?? '') <= day && day <= (moveDay(day, 'End') ?? '')).to.equal(
          true,
        );
        expect(moveDay(day, 'PageDown')?.slice(0, 7)).to.equal(nextMonth(day.slice(0, 7)));
        expect(moveDay(day, 'PageUp')?.slice(0, 7)).to.equal(previousMonth(day.slice(0, 7)));
      }),
    );
  });
});
