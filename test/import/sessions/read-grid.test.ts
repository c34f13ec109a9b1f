import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readGridSessions } from '../../../src/import/sessions/read-grid-sessions.js';
import type { GridCell } from '../../../src/import/sessions/grid.js';
import { fits, settings, summary } from '../reading-sessions.js';

type Cell = string | GridCell;
const gridOf = (...rows: Cell[][]) => ({
  rows: rows.map((cells, index) => ({
    number: index + 1,
    cells: cells.map((cell) => (typeof cell === 'string' ? { text: cell } : cell)),
  })),
});
const HEADINGS = ['Date', 'Time', 'Course', 'For'];
const read = (...rows: Cell[][]) =>
  summary(readGridSessions([gridOf(HEADINGS, ...rows)], settings));
const readAlone = (headings: string[], row: Cell[]) => {
  const { sessions, problems } = summary(
    readGridSessions([gridOf(headings, row)], { ...settings, audience: 'all-staff' }),
  );
  return sessions?.[0] ?? problems[0];
};

describe('rows and columns', () => {
  it('become sessions, in any order of columns', () => {
    const expected = '2027-07-01T15:30+01:00 to 16:30 | Gaming | governors-and-trustees';
    const row = {
      Date: 'Thu 1 July 2027',
      Time: '3:30 to 4:30pm',
      Course: 'Gaming',
      For: 'Governors',
    };
    fc.assert(
      fc.property(fc.shuffledSubarray(HEADINGS, { minLength: 4 }), (headings) => {
        const cells = headings.map((name) => row[name as keyof typeof row]);
        expect(
          summary(readGridSessions([gridOf(headings, cells)], settings)).sessions,
        ).to.deep.equal([expected]);
      }),
    );
  });

  it('may hold date and time in one, two or four columns, as text or numbers', () => {
    const at = '2027-07-01T15:30+01:00 to 16:30 | Gaming | all-staff';
    for (const [headings, row] of [
      [
        ['Title', 'Date'],
        ['Gaming', '01/07/2027 3.30pm – 4.30pm'],
      ],
      [
        ['Title', 'Start', 'End'],
        ['Gaming', '01/07/2027 15:30', '01/07/2027 16:30'],
      ],
      [
        ['Title', 'Start', 'End'],
        ['Gaming', '2027-07-01T15:30', '16:30'],
      ],
      [
        ['Title', 'Start', 'End'],
        ['Gaming', '2027-07-01T14:30Z', '2027-07-01T15:30Z'],
      ],
      [
        ['Title', 'Date', 'From', 'To'],
        ['Gaming', '46569', '0.6458333', '0.6875'],
      ],
      [
        ['Title', 'Start', 'Duration'],
        ['Gaming', '46569.6458333', '1 hour'],
      ],
      [
        ['Title', 'Date', 'Start', 'Finish'],
        ['Gaming', '1 July 2027', '3:30', '4:30pm'],
      ],
      [
        ['Title', 'Start date', 'Start time', 'End date', 'End time'],
        ['Gaming', '1/7/27', '15:30', '1/7/27', '16:30'],
      ],
      [
        ['Title', 'Day', 'Time'],
        ['Gaming', 'Thursday 1 July 2027', '1530-1630'],
      ],
      [
        ['Title', 'Date', 'Start time', 'Minutes'],
        ['Gaming', '1 July 2027', '30/12/1899 15:30', '60'],
      ],
    ] as const) {
      expect(readAlone([...headings], [...row]), row.join()).to.equal(at);
    }
    expect(
      readAlone(['Title', 'Start', 'End'], ['Two days', '1 July 2027 9am', '2 July 2027 1pm']),
    ).to.equal('2027-07-01T09:00+01:00 to 2027-07-02T13:00+01:00 | Two days | all-staff');
  });

  it('are refused, with the column and the reason, rather than guessed', () => {
    const faults = {
      'Thu 1 July 2027|': 'row 2, column “Date”: noTime',
      'Thu 1 July 2027|TBC': 'row 2, column “Time”: noTime',
      'Thu 1 July 2027|3:30': 'row 2, column “Time”: timeUnclear',
      'Thu 1 July 2027|3pm': 'row 2, column “Time”: noEnd',
      'Fri 1 July 2027|3pm to 4pm': 'row 2, column “Date”: weekdayDiffers',
      '|3pm to 4pm': 'row 2, column “Date”: noDate',
      'To be confirmed|3pm to 4pm': 'row 2, column “Date”: noDate',
      '1 July|3pm to 4pm': 'row 2, column “Date”: noYear',
      '31 June 2027|3pm to 4pm': 'row 2, column “Date”: dateUnclear',
      '07/13/2027|3pm to 4pm': 'row 2, column “Date”: monthFirst',
      '1 and 2 July 2027|3pm to 4pm': 'row 2, column “Date”: severalDays',
      '1 July 2027 and 2 August 2027|3pm to 4pm': 'row 2, column “Date”: severalDays',
      '1 July 1927|3pm to 4pm': 'row 2, column “Date”: wrongYear',
      '1 July 2027|2 July 2027 3pm to 4pm': 'row 2, column “Time”: daysDiffer',
      '1 July 2027|4pm to 3pm': 'row 2, column “Time”: endsTooSoon',
    };
    for (const [cells, fault] of Object.entries(faults)) {
      expect(read([...cells.split('|'), 'Gaming', 'DSLs']), cells).to.deep.equal({
        sessions: null,
        problems: [fault],
      });
    }
    expect(
      readAlone(['Title', 'Date', 'Time', 'Day'], ['x', '1 July 2027', '3pm to 4pm', 'Friday']),
    ).to.contain('weekdayDiffers');
    expect(
      readAlone(['Title', 'Date', 'Time', 'End'], ['x', '1 July 2027', '3pm', 'late']),
    ).to.contain('column “End”: endUnclear');
    expect(
      readAlone(['Title', 'Date', 'Time', 'Length'], ['x', '1 July 2027', '3pm', '2']),
    ).to.contain('column “Length”: durationUnclear');
    expect(
      readAlone(['Title', 'Date', 'Time', 'End'], ['x', '1 July 2027', '00:00', '00:00']),
    ).to.contain('wholeDays');
  });

  it('pass over title lines, blank rows and repeated headings', () => {
    const session = ['1 July 2027', '3pm to 4pm', 'Gaming', 'DSLs'];
    const { value, problems } = readGridSessions(
      [gridOf(['Prevent training'], [], HEADINGS, [], session, HEADINGS, ['', ' '])],
      settings,
    );
    expect(value).to.have.length(1);
    expect(problems).to.deep.equal([]);
  });

  it('take the year from the heading, a line above or a row between, never from the day of an update', () => {
    const first = (...rows: Cell[][]) =>
      readGridSessions([gridOf(...rows)], settings).value?.[0]?.start.slice(0, 10);
    const row = ['7 January', '3pm to 4pm', 'Gaming', 'DSLs'];
    expect(first(['Date 2026 to 2027', ...HEADINGS.slice(1)], row)).to.equal('2027-01-07');
    expect(first(['Prevent 2026/27'], HEADINGS, row)).to.equal('2027-01-07');
    expect(first(['Updated 1 May 2024'], ['2026/27'], HEADINGS, row)).to.equal('2027-01-07');
    expect(first(['Updated 1 May 2024'], HEADINGS, row)).to.equal(undefined);
    expect(first(['Prevent 2025'], HEADINGS, ['Spring term 2026'], row)).to.equal('2026-01-07');
  });

  it('take titles from rows between, the caption or a setting, else name the headings that would do', () => {
    const headings = ['Date', 'Time'];
    const row = ['1 July 2027', '3pm to 4pm'];
    const titles = (title: string | undefined, caption: string | undefined, ...rows: Cell[][]) =>
      readGridSessions([{ ...gridOf(headings, ...rows), ...(caption && { title: caption }) }], {
        ...settings,
        title,
      }).value?.map((one) => one.title);
    expect(titles(undefined, 'Caption', row)).to.deep.equal(['Caption']);
    expect(titles('Setting', 'Caption', ['Between'], row)).to.deep.equal(['Setting']);
    expect(
      titles(
        undefined,
        'Caption',
        ['Between'],
        row,
        ['Autumn term'],
        ['2 July 2027', '3pm to 4pm'],
      ),
    ).to.deep.equal(['Between', 'Between']);
    const { value, problems } = readGridSessions([gridOf(headings, row)], settings);
    expect(value).to.equal(null);
    expect(problems[0]?.message).to.contain('Title, Name, Course');
  });

  it('leave out what is cancelled, with a warning', () => {
    const [date, time] = ['1 July 2027', '3pm to 4pm'] as const;
    const others = ['Gaming', 'DSLs'];
    for (const row of [
      [date, time, 'CANCELLED: Gaming', 'DSLs'],
      [date, time, 'Gaming (postponed)', 'DSLs'],
      ['Cancelled', time, ...others],
      [date, time, ...others, '', 'Cancelled'],
    ]) {
      const { value, problems } = readGridSessions(
        [gridOf([...HEADINGS, 'Details', 'Outcome'], row)],
        settings,
      );
      expect(value).to.deep.equal([]);
      expect(problems.map(({ isWarning }) => isWarning)).to.deep.equal([true, true]);
    }
    const booking = 'Cancelled bookings are charged';
    expect(
      readGridSessions(
        [gridOf([...HEADINGS, 'Details'], [date, time, ...others, booking])],
        settings,
      ).value?.[0]?.summary,
    ).to.equal(booking);
  });

  it('take the link of its own column, or the only one of the row', () => {
    const href = 'https://www.example.gov.uk/1';
    const date = ['1 July 2027', '3pm to 4pm'];
    const links = (headings: string[], ...cells: Cell[]) =>
      readGridSessions(
        [gridOf(['Date', 'Time', 'Title', ...headings], [...date, ...cells])],
        settings,
      ).value?.[0]?.register;
    expect(links(['Link'], 'Gaming', { text: 'Book', href })).to.equal(href);
    expect(links([''], 'Gaming', { text: 'Book', href })).to.equal(href);
    expect(links([], { text: 'Gaming', href })).to.equal(href);
    expect(links([''], { text: 'Gaming', href }, { text: 'Map', href: `${href}2` })).to.equal(
      undefined,
    );
    expect(links(['Link'], 'Gaming', { text: 'Book', href: 'javascript:alert(1)' })).to.equal(
      undefined,
    );
    expect(links(['Link'], 'Gaming', { text: 'Book', href: '/book' })).to.equal(undefined);
  });

  it('name the columns that are not used, once', () => {
    const { problems } = readGridSessions(
      [
        gridOf(
          [...HEADINGS, 'Cost'],
          ['1 July 2027', '3pm to 4pm', 'A', 'DSL', '£1'],
          ['1 July 2027', '3pm to 4pm', 'B', 'DSL', '£2'],
        ),
      ],
      settings,
    );
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include({ isWarning: true });
    expect(problems[0]?.message).to.contain('“Cost”');
  });

  it('give 100 problems at most, and say how many more there are', () => {
    const { problems } = read(
      ...[...Array(150).keys()].map((n) => ['x', 'y', `Title ${String(n)}`, 'DSL']),
    );
    expect(problems).to.have.length(101);
    expect(problems[100]).to.equal('more');
  });

  it('make sessions that fit the schema, whatever stands in them', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        'Date',
        'Time',
        'End',
        'Title',
        'Link',
        'Duration',
        '1 July 2027',
        '01/07/2027 15:30',
        '46569.5',
        '3pm to 4pm',
        '15:30',
        '4pm',
        '90',
        'Gaming',
        'https://example.org',
        'javascript:x',
        'Cancelled',
        '2026/27',
        '<b>',
        '\u202ex',
        '__proto__',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.boolean(), (cells, isHeaded) => {
        const grid = gridOf(
          ...(isHeaded ? [['Title', 'Date', 'Time', 'End', 'Link']] : []),
          ...cells,
        );
        const { value, problems } = readGridSessions([grid], settings);
        expect(fits(value)).to.equal(true);
        if (!value) expect(problems.some(({ isWarning }) => !isWarning)).to.equal(true);
      }),
      { numRuns: 1500 },
    );
  });
});
