import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { layOutCells } from '../../../src/import/table/lay-out-cells.js';
import { readTableSessions } from '../../../src/import/table/read-table-sessions.js';
import { readTables } from '../../../src/import/table/read-tables.js';
import type { MarkupNode } from '../../../src/import/page/markup-node.js';
import { fits, settings, summary } from '../reading-sessions.js';

const parse = (markup: string) => new DOMParser().parseFromString(markup, 'text/html');
const textsIn = (markup: string) =>
  readTables(parse(markup), 'table {table}').map(({ rows }) =>
    rows.map(({ cells }) => cells.map(({ text }) => text)),
  );
const read = (markup: string, base?: string) =>
  summary(readTableSessions(parse(markup), { ...settings, audience: 'all-staff', base }));
const HEAD = '<tr><th>Date</th><th>Time</th><th>Course</th><th>Link</th></tr>';
const row = (day: string, link = '') =>
  `<tr><td>${day}</td><td>3pm to 4pm</td><td>Gaming</td><td>${link}</td></tr>`;

describe('the tables of a page', () => {
  it('have words as readers see them', () => {
    expect(
      textsIn(
        '<table><tr><td>One<br>two <b>th</b>ree<style>x</style><p>four</p>&nbsp;</td><td><!-- x --><span hidden>y</span></td></tr></table>',
      ),
    ).to.deep.equal([[['One two three four', '']]]);
  });

  it('have cells in their columns, over several columns and rows', () => {
    expect(
      textsIn(
        '<table><tr><td rowspan=2>a</td><td colspan=2>b</td></tr><tr><td>c</td><td>d</td></tr><tr><td>e</td></tr></table>',
      ),
    ).to.deep.equal([[['a', 'b', 'b'], ['a', 'c', 'd'], ['e']]]);
    expect(
      textsIn(
        '<table><tr><td>a</td><td rowspan=0>b</td></tr><tr><td>c</td></tr><tr><td>d</td></tr></table>',
      ),
    ).to.deep.equal([
      [
        ['a', 'b'],
        ['c', 'b'],
        ['d', 'b'],
      ],
    ]);
  });

  it('within a cell are tables of their own', () => {
    expect(
      textsIn('<table><tr><td>a<table><tr><td>b</td></tr></table>c</td></tr></table>'),
    ).to.deep.equal([[['a c']], [['b']]]);
  });

  it('have the caption for a title, or else the heading above', () => {
    const titles = readTables(
      parse('<h2>Above</h2><table></table><table><caption>Own</caption></table>'),
      '',
    ).map(({ title }) => title);
    expect(titles).to.deep.equal(['Above', 'Own']);
  });

  it('never reach wider or deeper than anybody writes', () => {
    const cells = layOutCells([[{ text: 'a', columns: 1e9, rows: 1e9 }], []]);
    expect(cells.map(({ length }) => length)).to.deep.equal([100, 100]);
    let deep: MarkupNode = { nodeType: 3, nodeValue: 'x' };
    for (let depth = 0; depth < 50_000; depth++)
      deep = { nodeType: 1, tagName: 'div', childNodes: [deep] };
    expect(readTables(deep, '')).to.deep.equal([]);
  });
});

describe('sessions in tables', () => {
  it('are read with their links, from the table that looks like sessions', () => {
    const link = '<a href="https://www.example.gov.uk/1">Book</a>';
    expect(
      read(
        `<table><tr><td>Layout</td></tr></table><table>${HEAD}${row('1 July 2027', link)}</table>`,
      ),
    ).to.deep.equal({
      sessions: [
        '2027-07-01T15:00+01:00 to 16:00 | Gaming | all-staff | {"register":"https://www.example.gov.uk/1"}',
      ],
      problems: ['warning table 1: otherTable'],
    });
  });

  it('have relative links only once the address of the page is known', () => {
    const table = `<table>${HEAD}${row('1 July 2027', '<a href="/book">Book</a>')}</table>`;
    const good = [
      '2027-07-01T15:00+01:00 to 16:00 | Gaming | all-staff | {"register":"https://www.example.gov.uk/book"}',
    ];
    expect(read(table).problems).to.deep.equal(['row 2, column “Link”: linkRelative']);
    expect(read(table, 'https://www.example.gov.uk/training').sessions).to.deep.equal(good);
    expect(
      read(`<link rel="canonical" href="https://www.example.gov.uk/x">${table}`).sessions,
    ).to.deep.equal(good);
    expect(
      read(`<link rel="canonical" href="http://www.example.gov.uk/x">${table}`).problems,
    ).to.have.length(1);
  });

  it('name the table, the row and the column of what is wrong', () => {
    const { problems } = read(
      `<table>${HEAD}${row('1 July 2027')}</table><table>${HEAD}${row('31 June 2027')}</table>`,
    );
    expect(problems).to.deep.equal(['table 2, row 2, column “Date”: dateUnclear']);
  });

  it('are none, with the remedy, when there is no such table', () => {
    for (const page of [
      '',
      '<p>3 July 2027</p>',
      '<table><tr><th>Day<th>Hours<tr><td>Monday<td>9am to 5pm</table>',
    ]) {
      expect(read(page)).to.deep.equal({ sessions: null, problems: ['noTables'] });
    }
  });

  it('fit the schema, whatever the markup', () => {
    const piece = fc.constantFrom(
      '<table>',
      '</table>',
      '<tr>',
      '<td>',
      '<th>',
      '</td>',
      '<td colspan=3>',
      '<td rowspan=0>',
      '<caption>',
      '<h2>',
      '<a href="javascript:x">',
      '<a href="https://x.org/">',
      '</a>',
      'Date',
      'Title',
      'Time',
      '1 July 2027',
      '3pm to 4pm',
      'Gaming',
      '<script>',
      '</script>',
      '&lt;b&gt;',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { value } = readTableSessions(
          parse(`<table><tr><td>Title<td>Date<td>Time<tr>${pieces.join('')}`),
          settings,
        );
        expect(fits(value)).to.equal(true);
        for (const { register } of value ?? []) expect(register ?? 'https:').to.match(/^https:/);
      }),
      { numRuns: 500 },
    );
  });
});
