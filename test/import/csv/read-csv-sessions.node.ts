/** Promises about CSV files: what stands between cells, where rows begin, and that nothing breaks the reader. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readCsvRows } from '../../../src/import/csv/read-csv-rows.js';
import { readCsvSessions } from '../../../src/import/csv/read-csv-sessions.js';
import { describe as describeProblem, fits, settings, summary } from '../reading-sessions.js';

const read = (text: string) => summary(readCsvSessions(text, settings));
const HEADINGS = ['Title', 'Date', 'Time', 'Audience'];
const ROW = ['Gaming, “online”', '1 July 2027', '3pm to 4pm', 'DSLs'];
const SESSION =
  '2027-07-01T15:00+01:00 to 16:00 | Gaming, “online” | designated-safeguarding-leads';
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const write = (rows: readonly string[][], delimiter = ',', end = '\r\n') =>
  rows.map((row) => row.map(quoted).join(delimiter)).join(end);

describe('a CSV file', () => {
  it('may have any delimiter and any line ends', () => {
    for (const delimiter of [',', ';', '\t', '|']) {
      for (const end of ['\r\n', '\n', '\r']) {
        assert.deepEqual(read(write([HEADINGS, ROW], delimiter, end)), {
          sessions: [SESSION],
          problems: [],
        });
      }
    }
  });

  it('may begin with a mark, zeros between its letters, or Excel’s word on the delimiter', () => {
    const text = write([HEADINGS, ROW], ';');
    for (const begun of [`\ufeff${text}`, `sep=;\r\n${text}`, `\ufeff"sep=;"\n${text}`]) {
      assert.deepEqual(read(begun).sessions, [SESSION]);
    }
    assert.deepEqual(read(text.replace(/./g, '$&\0')).sessions, [SESSION]);
  });

  it('has the row a spreadsheet shows and the line of the file in each problem', () => {
    const bad = ['Bad', '31 June 2027', '3pm to 4pm', 'DSLs'];
    for (const end of ['\r\n', '\n', '\r']) {
      const text = write([['Ours'], [], HEADINGS, ['Two\nlines', ...ROW.slice(1)], bad], ',', end);
      assert.deepEqual(read(text).problems, ['row 5, column “Date” (line 6): dateUnclear']);
      assert.deepEqual(read(`sep=,${end}${text}`).problems, [
        'row 5, column “Date” (line 7): dateUnclear',
      ]);
    }
  });

  it('loses only the row in which a quotation mark never closes', () => {
    const text = `Title,Date,Time\nA,1/7/2027,3pm to 4pm\n"B,2/7/2027,3pm to 4pm\nC,3/7/2027,3pm to 4pm\n`;
    const { sessions, problems } = read(text);
    assert.equal(sessions?.length, 2);
    assert.deepEqual(problems, ['row 3 (line 3): quoteNotClosed', 'warning noAudience']);
  });

  it('may hold quotation marks where they do not belong', () => {
    const { rows } = readCsvRows('a,say "hi",c\n"x" y,z\n"a ""b"" c",d\n');
    const cells = rows.map((row) => row.cells.map(({ text }) => text));
    assert.deepEqual(cells, [
      ['a', 'say "hi"', 'c'],
      ['"x" y', 'z'],
      ['a "b" c', 'd'],
    ]);
  });

  it('is refused with the remedy when it is a workbook', () => {
    for (const text of ['PK\x03\x04...', 'ÐÏ\x11à...']) {
      assert.deepEqual(read(text), { sessions: null, problems: ['workbook'] });
    }
  });

  it('of 10,000 rows is read in seconds, good or bad', () => {
    const rows = [...Array(10_000).keys()].map((n) => [
      `Title ${String(n)}`,
      `${String((n % 28) + 1)}/${String((n % 12) + 1)}/2027`,
      '3pm to 4pm',
      'DSLs',
    ]);
    const start = performance.now();
    assert.equal(readCsvSessions(write([HEADINGS, ...rows]), settings).value?.length, 10_000);
    const bad = readCsvSessions(
      write([HEADINGS, ...rows.map(([title = '']) => [title, 'x', 'y', 'z'])]),
      settings,
    );
    assert.equal(bad.problems.length, 101);
    assert.ok(performance.now() - start < 15_000);
  });

  it('takes no longer for one long cell of anything', () => {
    const pieces = [
      '1 ',
      '1-',
      '1:',
      '( ',
      ',',
      'na ',
      'a.',
      '<a',
      '&#',
      '2 oct ',
      'https://a ',
      'north ',
      '1pm - ',
      '"',
      ' ',
    ];
    for (const piece of pieces) {
      const long = piece.repeat(50_000);
      const start = performance.now();
      read(
        `Title,Date,Time,Link,Region\n${long}\n${[1, 2, 3, 4, 5].map(() => quoted(long)).join(',')}\n`,
      );
      assert.ok(performance.now() - start < 8_000, piece);
    }
  });

  it('comes back as the cells that were written', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'ab,;|\t"\' é–'.split(''), '\n', '1') });
    const row = fc.array(cell, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 6 }),
        fc.constantFrom(',', ';', '\t', '|'),
        (rows, delimiter) => {
          const { rows: found, openLines } = readCsvRows(write([HEADINGS, ...rows], delimiter));
          assert.deepEqual(
            found.slice(1).map((one) => one.cells.map(({ text }) => text)),
            rows,
          );
          assert.deepEqual(openLines, []);
          let line = 2;
          for (const [index, cells] of rows.entries()) {
            assert.equal(found[index + 1]?.line, line);
            line += cells.join('').split('\n').length;
          }
        },
      ),
    );
  });

  it('gives sessions that fit the schema or a reason, and never throws, whatever it holds', () => {
    const piece = fc.constantFrom(
      'Title',
      'Date',
      'Time',
      '1 July 2027',
      '3pm to 4pm',
      'Gaming',
      ',',
      ',',
      ';',
      '\t',
      '\n',
      '\n',
      '\r',
      '"',
      '""',
      'sep=',
      '\0',
      '\ufeff',
      'é',
      ' ',
      'https://x.org',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        for (const text of [pieces.join(''), `Title,Date,Time\n${pieces.join('')}`]) {
          const { value, problems } = readCsvSessions(text, settings);
          assert.ok(fits(value));
          if (!value) assert.ok(problems.some(({ isWarning }) => !isWarning));
          for (const problem of problems) assert.match(describeProblem(problem), /\w+$/);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
