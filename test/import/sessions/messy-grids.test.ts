/** What a careful person makes of tables as they are: what stands around the sessions, and what is not for readers. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { putDayFirst, readDateOrder } from '../../../src/import/sessions/date-order.js';
import { readGridSessions } from '../../../src/import/sessions/read-grid-sessions.js';
import { isCellError, tidyCell } from '../../../src/import/sessions/tidy-cell.js';
import { letterOf, turnGrid } from '../../../src/import/sessions/turn-grid.js';
import { settings, summary } from '../reading-sessions.js';

const gridOf = (rows: readonly string[][]) => ({
  rows: rows.map((cells, index) => ({
    number: index + 1,
    cells: cells.map((text) => ({ text })),
  })),
});
const read = (...lines: string[]) =>
  summary(
    readGridSessions([gridOf(lines.map((line) => line.split('|')))], {
      ...settings,
      audience: 'all-staff',
    }),
  );
const GAMING = '2027-01-12T09:30+00:00 to 11:00 | Gaming | all-staff';
const HEAD = 'Title|Date|Time';
const ROW = 'Gaming|12 January 2027|9:30am to 11am';

describe('dates with the month first', () => {
  const times = '|9:30am|11am';
  const columns = 'Title|Date|Start|End';

  it('are read so once two rows show it, and it is said once', () => {
    expect(
      read(columns, `A|01/13/2027${times}`, `B|02/24/2027${times}`, `C|03/05/2027${times}`),
    ).to.deep.equal({
      sessions: ['01-13', '02-24', '03-05'].map(
        (day, index) => `2027-${day}T09:30+00:00 to 11:00 | ${'ABC'.charAt(index)} | all-staff`,
      ),
      problems: ['warning column “Date”: monthsFirst'],
    });
  });

  it('may be a slip in one row, also where it stands twice in it; the others keep ours, with a warning', () => {
    const { sessions, problems } = read(
      'Title|Start|End',
      'A|01/13/2027 9am|01/13/2027 10am',
      'B|02/03/2027 9am|02/03/2027 10am',
    );
    expect(sessions?.[0]).to.contain('2027-03-02T09:00');
    expect(problems).to.deep.equal([
      'warning column “Start”: daysFirst',
      'row 2, column “Start”: monthFirst',
    ]);
  });

  it('never turn a table in which one has the day first', () => {
    expect(readDateOrder([['01/13/2027'], ['02/13/2027'], ['13/01/2027']])).to.equal('day');
    fc.assert(
      fc.property(
        fc.integer({ min: 13, max: 31 }),
        fc.integer({ min: 1, max: 12 }),
        (day, month) => {
          const american = `${String(month)}/${String(day)}/2027`;
          const british = `${String(day)}/${String(month)}/2027`;
          expect(putDayFirst(american)).to.equal(british);
          expect(readDateOrder([[british]])).to.equal('day');
          expect(readDateOrder([[american], [american]])).to.equal('month');
        },
      ),
    );
    expect(putDayFirst('2027-01-13')).to.equal('2027-01-13');
  });
});

describe('what stands around sessions', () => {
  it('may be notes and sums, which are no mistakes', () => {
    const notes = [
      'Total: 2||',
      'Note: bring a laptop||',
      '* Two places a school||',
      `${'x '.repeat(80)}||`,
    ];
    const { sessions, problems } = read(HEAD, ROW, ...notes);
    expect(sessions).to.deep.equal([GAMING]);
    expect(problems).to.deep.equal(
      [3, 4, 5, 6].map((row) => `warning row ${String(row)}: noteRow`),
    );
    // A session whose date was forgotten is one.
    expect(read(HEAD, ROW, 'Total wellbeing||9am to 10am').problems).to.deep.equal([
      'row 3, column “Date”: noDate',
    ]);
  });

  it('may be a row that groups the headings', () => {
    expect(read('Session|When|', HEAD, ROW).sessions).to.deep.equal([GAMING]);
  });

  it('may be what a form asks of whoever fills it in', () => {
    expect(
      read(
        'ID|Start time|Name|Session title|Session date|Session start time|Session end time',
        '1|11/20/26 10:01|Jane|Gaming|12/01/2027|09:30|11:00',
      ).sessions,
    ).to.deep.equal([GAMING]);
  });

  it('is said when there is nothing under the headings', () => {
    expect(read(HEAD)).to.deep.equal({ sessions: null, problems: ['noRows'] });
  });

  it('may be a half of the day for all times, in their heading', () => {
    for (const [head, cell, start] of [
      ['Time (pm)', '3:30 - 4:30', '15:30'],
      ['Time (am)', '9:30 - 11:00', '09:30'],
      ['Time pm', '3:30pm to 4:30pm', '15:30'],
    ] as const) {
      const { sessions } = read(`Title|Date|${head}`, `A|12/01/2027|${cell}`);
      expect(sessions?.[0], head).to.contain(`T${start}`);
    }
    expect(read('Title|Date|Time', 'A|12/01/2027|3:30 - 4:30').problems).to.deep.equal([
      'row 2, column “Time”: timeUnclear',
    ]);
  });
});

describe('what is not for readers', () => {
  it('is left out: what is private, and what is a draft', () => {
    const { sessions, problems } = read(
      'Subject|Start Date|Start Time|End Time|Private|Event status',
      'Gaming|12/1/2027|9:30:00|11:00:00|False|Live',
      'Supervision|12/1/2027|9:30:00|11:00:00|True|Live',
      'Not yet|12/1/2027|9:30:00|11:00:00|False|Draft',
    );
    expect(sessions).to.deep.equal([GAMING]);
    expect(problems).to.deep.equal([
      'warning row 3, column “Private”: privateRow',
      'warning row 4, column “Event status”: draftRow',
    ]);
  });

  it('is markup, which comes out as words', () => {
    const { sessions } = read(
      `${HEAD}|Description`,
      `<b>Gaming</b>|12/01/2027|9:30am to 11am|<p>A&#160;day<script>x</script></p>`,
    );
    expect(sessions).to.deep.equal([`${GAMING} | {"summary":"A day"}`]);
  });
});

describe('a table with its headings down the side', () => {
  it('is turned, and its problems name the column and the row', () => {
    const { sessions, problems } = read(
      'Title|Gaming|Incels',
      'Date|12/01/2027|31/06/2027',
      'Time|9:30am to 11am|9:30am to 11am',
    );
    expect(sessions).to.deep.equal([GAMING]);
    expect(problems).to.deep.equal(['column C, row “Date”: dateUnclear']);
  });

  it('needs three headings: two stand in tables of other things', () => {
    expect(read('Date|12/01/2027', 'Venue|Town Hall').problems).to.deep.equal(['noHeadings']);
  });

  it('keeps its cells, and letters for its columns', () => {
    const turned = turnGrid(gridOf([['a', 'b'], ['c']])).rows.map(({ cells }) =>
      cells.map(({ text }) => text),
    );
    expect(turned).to.deep.equal([
      ['a', 'c'],
      ['b', ''],
    ]);
    expect([1, 26, 27, 703].map(letterOf)).to.deep.equal(['A', 'Z', 'AA', 'AAA']);
  });
});

describe('a cell', () => {
  it('is read without what nobody sees, in digits of any width, out of its formula', () => {
    const texts = {
      '\u200e12/01\u200f': '12/01',
      '９：３０': '9:30',
      '="09:30"': '09:30',
      "'=a": '=a',
      "'Tis": "'Tis",
    };
    for (const [text, tidy] of Object.entries(texts)) expect(tidyCell(text)).to.equal(tidy);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => tidyCell(text).length <= text.length),
    );
  });

  it('that holds an error is said to, once, and is nobody’s title', () => {
    expect(
      read(
        `${HEAD}|Link`,
        '#N/A|12/01/2027|9am to 10am|',
        'Gaming|12/01/2027|9:30am to 11am|#REF!',
      ),
    ).to.deep.equal({
      sessions: [GAMING],
      problems: ['row 2, column “Title”: cellError', 'row 3, column “Link”: cellError'],
    });
    expect(['########', '#VALUE!', '#1', 'a #REF!'].map(isCellError)).to.deep.equal([
      true,
      true,
      false,
      false,
    ]);
  });
});
