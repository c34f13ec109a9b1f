/** Versions of the page that were once read wrongly, or with something dropped in silence. */
import { expect } from '@open-wc/testing';
import { factsOf, GOOD_ROW, pageWith, pageWithRows, saidOf } from './page-reading.js';

const TABLE = `<h3>For governors</h3><table>${GOOD_ROW}</table>`;
const LINK = '<a href="https://www.eventbrite.co.uk/e/1">Register</a>';
const summaryOf = (cell: string) =>
  factsOf(pageWithRows(`<tr><td>${cell}</td><td>${LINK}</td></tr>`)).sessions[0]?.summary;
const regionsOf = (markup: string) =>
  factsOf(`<main>${markup}<h2>Training</h2>${TABLE}</main>`).regions.map(({ id, policeAreas }) =>
    [id, ...policeAreas].join(),
  );
const EXPECTED = [
  'north-west,Cheshire,Cumbria',
  'west-midlands,West Midlands,Staffordshire',
  'london',
];

describe('the regions', () => {
  const forms = {
    'a table':
      '<table><tr><th>Region</th><th>Police areas</th></tr><tr><td>North West</td><td>Cheshire, Cumbria</td></tr><tr><td>West Midlands</td><td>West Midlands, Staffordshire</td></tr><tr><td>London</td><td></td></tr></table>',
    'a list of terms':
      '<dl><dt>North West</dt><dd>Cheshire, Cumbria</dd><dt>West Midlands</dt><dd>West Midlands, Staffordshire</dd><dt>London</dt></dl>',
    'headings with lists':
      '<h3>North West</h3><ul><li>Cheshire</li><li>Cumbria</li></ul><h3>West Midlands</h3><ul><li>West Midlands</li><li>Staffordshire</li></ul><h3>London</h3>',
    paragraphs:
      '<p>North West: Cheshire, Cumbria</p><p>West Midlands (West Midlands, Staffordshire)</p><p>London</p><p>London has a new co-ordinator.</p>',
  };
  for (const [form, markup] of Object.entries(forms)) {
    it(`may be ${form}`, () => {
      expect(regionsOf(markup)).to.deep.equal(EXPECTED);
      expect(saidOf(`<main>${markup}${TABLE}</main>`).join()).not.to.include('not of sessions');
    });
  }

  it('are none where sentences only begin with some', () => {
    const page = `<main><p>London has one.</p><p>North West has two.</p><p>South East has.</p>${TABLE}</main>`;
    expect(saidOf(page)[0]).to.include('no Prevent regions');
  });

  it('may be copied with tabs before their bullets, or without bullets', () => {
    const ends =
      '\nTraining for governors\nDate\tRegister\n14 January 2027: 4pm to 5pm\tRegister\n';
    const bullets = `Regions\n\t•\tNorth West (Cheshire)\n\t•\tLondon\n${ends}`;
    expect(factsOf(bullets).regions).to.have.length(2);
    const bare = `Their role\n\nResponsibilities include:\n\nhelping out\nTraining people\n\nPrevent regions\n\nThey are:\n\nNorth West (Cheshire)\nLondon\n\n${ends}`;
    const { regions, responsibilities } = factsOf(bare);
    expect(regions.map(({ id }) => id)).to.deep.equal(['north-west', 'london']);
    expect(responsibilities.map(({ text }) => text)).to.deep.equal([
      'helping out',
      'Training people',
    ]);
  });
});

describe('the course of a table', () => {
  const titlesOf = (markup: string) => factsOf(pageWith(markup)).courses.map(({ title }) => title);

  it('is never the section before', () => {
    const table = `<table>${GOOD_ROW}</table>`;
    expect(titlesOf(`<h2>Training sessions</h2><p>Join us.</p>${table}`)).to.deep.equal([
      'Training sessions',
    ]);
    expect(titlesOf(`<h3>For governors</h3><p>x</p><h4>January 2027</h4>${table}`)).to.deep.equal([
      'For governors',
    ]);
  });

  it('may stand in a row across the table', () => {
    const row = (course: string) => `<tr><td colspan="2">${course}</td></tr>${GOOD_ROW}`;
    const markup = `<h3>Dates</h3><table>${row('Training for DSLs')}${row('Training for governors')}</table>`;
    const { sessions } = factsOf(pageWith(markup));
    expect(sessions.map(({ title }) => title)).to.deep.equal([
      'Training for DSLs',
      'Training for governors',
    ]);
  });

  it('is no heading where a column names each', () => {
    const head = '<tr><th>Course</th><th>Date</th></tr>';
    const rows = '<tr><td>Incels</td><td>14 January 2027: 4pm to 5pm</td></tr>';
    expect(titlesOf(`<h2>Training</h2><table>${head}${rows}</table>`)).to.deep.equal(['Incels']);
  });
});

describe('a row of sessions', () => {
  it('takes what a cell of a row above spans down to it', () => {
    const rows = `<tr><td rowspan="2">14 January 2027</td><td>9am to 10am</td><td rowspan="2">${LINK}</td></tr><tr><td>4pm to 5pm</td></tr>`;
    const { sessions } = factsOf(pageWithRows(rows, '<th>Date</th><th>Time</th><th>Register</th>'));
    expect(sessions.map(({ start, register }) => [start.slice(0, 16), !!register])).to.deep.equal([
      ['2027-01-14T09:00', true],
      ['2027-01-14T16:00', true],
    ]);
  });

  it('keeps in words what it says beside day and times, and nothing else', () => {
    expect(summaryOf('14 January 2027: 4pm to 5pm (in person, Leeds)')).to.equal(
      'in person, Leeds',
    );
    expect(summaryOf('14 January 2027: 4pm to 5pm, in person (Leeds)')).to.equal(
      'in person (Leeds)',
    );
    expect(summaryOf('14 January 2027: 4pm to 5pm, London only')).to.equal('London only');
    for (const plain of [
      '4pm to 5pm',
      'from 3:30pm until 4.45pm',
      '15:30 – 16:45 GMT',
      '12 noon to 1pm',
    ]) {
      expect(summaryOf(`14 January 2027: ${plain}`), plain).to.equal(undefined);
    }
    const waiting = GOOD_ROW.replace('<td></td>', '<td>Waiting list opens 3 May 2027</td>');
    expect(factsOf(pageWithRows(waiting)).sessions[0]?.summary).to.equal(
      'Waiting list opens 3 May 2027',
    );
    expect(saidOf(pageWithRows(waiting)).join()).to.include('It is kept as words');
  });

  it('is named when it has a link but no day, or is of no kind we know', () => {
    const said = saidOf(
      pageWithRows(
        `${GOOD_ROW}<tr><td></td><td>${LINK}</td></tr><tr><td colspan="2">No more planned</td></tr>`,
      ),
    ).join();
    expect(said).to.include('row 2: There is no day');
    expect(said).to.include('what “No more planned” is');
  });
});

describe('nothing is dropped in silence', () => {
  it('neither a table without sessions', () => {
    const empty = '<h3>For DSLs</h3><table><tr><th>Session date</th><th>Register</th></tr></table>';
    expect(saidOf(pageWith(empty + TABLE)).join()).to.include(
      'For DSLs: This table has no sessions',
    );
  });

  it('nor sessions outside tables, which are no points of a list either', () => {
    const when = 'Wednesday 13 January 2027: 4pm to 5pm';
    const page = pageWith(
      `${TABLE}<p>Their responsibilities:</p><ul><li>${when}</li></ul><p>${when}: Register</p>`,
    );
    expect(factsOf(page).responsibilities).to.deep.equal([]);
    expect(saidOf(page).filter((said) => said.includes('in no table'))).to.have.length(2);
  });

  it('nor the second link of a resource', () => {
    const links = '<a href="https://a.gov.uk/">One</a> and <a href="https://b.gov.uk/">Two</a>';
    const { resources } = factsOf(
      pageWith(`${TABLE}<h2>Further support</h2><ul><li>${links}</li></ul>`),
    );
    expect(resources.map(({ title }) => title)).to.deep.equal(['One', 'Two']);
  });
});

describe('the page itself', () => {
  it('is not withdrawn because a course is', () => {
    const said = (text: string) => factsOf(pageWith(`<p>${text}</p>${TABLE}`)).withdrawn;
    expect(said('This course was withdrawn on 3 July 2026.')).to.equal(undefined);
    expect(said('Withdrawn: this page was withdrawn on 3 July 2026.')?.date).to.equal('2026-07-03');
  });

  it('says when it was updated in several ways', () => {
    for (const said of [
      'Updated: 1 September 2026',
      'Last updated on 01/09/2026',
      'Updated Tuesday 1 September 2026',
    ]) {
      expect(factsOf(pageWith(`${TABLE}<p>${said}</p>`)).source.updated, said).to.equal(
        '2026-09-01',
      );
    }
    const log = pageWith(`${TABLE}<p>Updated with dates for 3 July 2027.</p>`);
    expect(factsOf(log).source.updated).to.equal(undefined);
  });
});
