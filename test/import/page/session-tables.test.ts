import { expect } from '@open-wc/testing';
import { factsOf, GOOD_ROW, pageWith, pageWithRows, read, saidOf } from './page-reading.js';

const startsOf = (page: string) => (read(page).value?.sessions ?? []).map(({ start }) => start);
const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const head = (...cells: string[]) => cells.map((cell) => `<th>${cell}</th>`).join('');
const table = (heading: string, rows: string) => `${heading}<table>${rows}</table>`;

describe('a table of sessions', () => {
  const ways: Readonly<Record<string, readonly [headings: string, row: string]>> = {
    'day and times in one cell': [
      head('Session date', 'Register'),
      row('Thursday 3 July 2025: 3:30pm to 4:45pm'),
    ],
    'day and times in two': [head('Date', 'Time'), row('3 July 2025', '3.30-4.45pm')],
    'start and end in columns of their own': [
      head('Date', 'Start', 'End'),
      row('03/07/2025', '15:30', '16:45'),
    ],
    'the weekday in a column of its own': [
      head('Day', 'Date', 'Time'),
      row('Thursday', '3 July 2025', '3:30pm to 4:45pm'),
    ],
    'the year in a heading': [
      head('Session date 2024 to 2025'),
      row('Thursday 3 July: 3:30pm to 4:45pm'),
    ],
    'no headings': ['', row('Thu 3 July 2025', '3:30pm to 4:45pm')],
    'other days before it': [
      head('Booking closes', 'Date', 'Time'),
      row('1 July 2025', '3 July 2025', '3:30pm to 4:45pm'),
    ],
  };
  for (const [way, [headings, cells]] of Object.entries(ways)) {
    it(`is read with ${way}`, () => {
      const [session] = factsOf(pageWithRows(cells, headings)).sessions;
      expect([session?.start, session?.end]).to.deep.equal([
        '2025-07-03T15:30+01:00',
        '2025-07-03T16:45+01:00',
      ]);
    });
  }

  it('takes the year of a heading within it from there on', () => {
    const rows = `${row('14 January: 4pm to 5pm')}<tr><th colspan="2">Autumn 2027</th></tr>${row('4 November: 4pm to 5pm')}`;
    expect(startsOf(pageWithRows(rows, head('Date 2026 to 2027', 'Register')))).to.deep.equal([
      '2027-01-14T16:00+00:00',
      '2027-11-04T16:00+00:00',
    ]);
  });

  it('takes no year from the heading of another course', () => {
    const page = pageWith(
      table('<h3>Induction 2027</h3>', row('14 January 2027: 4pm to 5pm', '')) +
        table('<h3>Awareness</h3>', head('Date', 'Register') + row('15 January: 4pm to 5pm', '')),
    );
    expect(startsOf(page)).to.deep.equal(['2027-01-14T16:00+00:00']);
  });

  it('refuses rows it would have to guess, one problem each', () => {
    const bad = [
      'Wednesday 14 January 2027: 4pm to 5pm',
      '14 January: 4pm to 5pm',
      '14 January 2027',
      '14 January 2027: 4 to 5',
      '14 January 2027: 4pm',
      '14 January 2027: 5pm to 4pm',
      '31 February 2027: 4pm to 5pm',
      '14 January 2027 or 15 January 2027: 4pm to 5pm',
      '28 March 2027: 1:30am to 2:30am',
      '28 March 2027: 12:30am to 1:30am',
      'To be confirmed',
    ];
    for (const text of bad) {
      const page = pageWithRows(GOOD_ROW.replace('14 January', '21 January') + row(text, ''));
      expect(startsOf(page), text).to.deep.equal(['2027-01-21T16:00+00:00']);
      const refused = read(page).problems.filter(
        ({ path }) => path === 'Training for governors, row 2',
      );
      // A row of words alone, across the table, is a heading.
      expect(refused.length, text).to.equal(text.startsWith('To be') ? 0 : 1);
    }
  });

  it('takes the first of a time that comes twice, and says so', () => {
    const page = pageWithRows(row('31 October 2027: 1:15am to 1:45am', ''));
    expect(startsOf(page)).to.deep.equal(['2027-10-31T01:15+01:00']);
    expect(saidOf(page).join()).to.include('comes twice');
  });

  it('keeps what it says of a region that is not known, rather than show the session to all', () => {
    const page = pageWithRows(
      row('14 January 2027: 4pm to 5pm', 'Yorkshire'),
      head('Date', 'Region'),
    );
    expect(factsOf(page).sessions[0]?.summary).to.equal('Yorkshire');
    expect(saidOf(page).join()).to.include('kept as words');
  });

  it('reads several regions, and those in brackets after the day', () => {
    const page = pageWithRows(
      row('14 January 2027: 4pm to 5pm', 'London and the South East') +
        row('15 January 2027: 4pm to 5pm (North-West)', ''),
      head('Date', 'Prevent regions'),
    );
    expect(factsOf(page).sessions.map(({ regions }) => regions)).to.deep.equal([
      ['london', 'south-east'],
      ['north-west'],
    ]);
  });

  it('offers no link to a full session', () => {
    const page = pageWithRows(
      row(
        '14 January 2027: 4pm to 5pm (fully booked)',
        '<a href="https://example.org/">Register</a>',
      ),
    );
    expect(factsOf(page).sessions[0]).to.include({ summary: 'fully booked' });
    expect(factsOf(page).sessions[0]).not.to.have.property('register');
  });

  it('never takes over an address that is not safe', () => {
    const unsafe = [
      'http://x.org/',
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'data:text/html,x',
      'https://',
      'https://www.gov.uk@x.org/',
      'file:///x',
    ];
    for (const href of unsafe) {
      const page = pageWithRows(
        row('14 January 2027: 4pm to 5pm', `<a href="${href}">Register</a>`),
      );
      expect(factsOf(page).sessions[0], href).not.to.have.property('register');
      expect(saidOf(page).join(), href).to.include('Only links that begin with https');
    }
    const anchor = pageWithRows(row('14 January 2027: 4pm to 5pm', '<a href="#top">Register</a>'));
    expect(factsOf(anchor).sessions[0]).not.to.have.property('register');
  });

  it('is passed over, and named, when it is of something else', () => {
    const page = pageWith(
      table('<h3>Lunch</h3>', head('Soup', 'Salad') + row('1', '2')) +
        table('<h3>For governors</h3>', GOOD_ROW),
    );
    expect(saidOf(page).join()).to.include('Lunch: This table is not of sessions');
    expect(startsOf(page)).to.have.length(1);
  });
});

describe('the course of a table', () => {
  const coursesOf = (...headed: string[]) =>
    factsOf(pageWith(headed.map((heading) => table(heading, GOOD_ROW)).join(''))).courses;

  it('is the nearest heading that says what, not when, or the caption', () => {
    const [first] = coursesOf('<h2>For governors</h2><h3>Session dates 2026 to 2027</h3>');
    expect(first?.title).to.equal('For governors');
    const [captioned] = factsOf(
      pageWith(
        `<h2>Virtual training sessions</h2><table><caption>Training for DSLs</caption>${GOOD_ROW}</table>`,
      ),
    ).courses;
    expect(captioned?.id).to.equal('safeguarding-leads');
  });

  it('has the audience it is for', () => {
    const audiences = {
      'Training for designated safeguarding leads': 'designated-safeguarding-leads',
      'Prevent: a course for DSLs': 'designated-safeguarding-leads',
      'Training for trustees': 'governors-and-trustees',
      'Training for the early years staff in nurseries': 'early-years-staff',
      'Gaming and extremism': 'gaming-and-extremism',
      'Training for DSLs and governors': 'dsls-and-governors',
    };
    for (const [title, audience] of Object.entries(audiences)) {
      expect(coursesOf(`<h3>${title}</h3>`)[0]?.audience, title).to.equal(audience);
    }
  });

  it('has an id of its own, however many are for the same', () => {
    const ids = coursesOf(
      '<h3>Start for DSLs</h3>',
      '<h3>More for DSLs</h3>',
      '<h3>日本</h3>',
      '<h3>日</h3>',
    ).map(({ id }) => id);
    expect(ids).to.deep.equal(['safeguarding-leads', 'more-for-dsls', 'course', 'course-2']);
  });

  it('is cut at a word in its id', () => {
    const [course] = coursesOf(`<h3>Prevent${' and again'.repeat(20)}</h3>`);
    expect(course?.id).to.match(/^prevent(-and-again)*(-and)?$/);
    expect(course?.id.length).to.be.within(50, 60);
  });

  it('is what a column of its own says', () => {
    const page = pageWithRows(row('14 January 2027: 4pm to 5pm', 'Incels'), head('Date', 'Course'));
    expect(factsOf(page).sessions[0]?.title).to.equal('Incels');
  });
});
