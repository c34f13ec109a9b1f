/** Promises about which file is which, and about tables and problems that several readers share. */
import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { collectProblems } from '../../src/cli/packing/collect-problems.js';
import { findFiles } from '../../src/cli/packing/find-files.js';
import { readColumns, readTable } from '../../src/cli/packing/read-table.js';
import { newFolder, POLICE_AREA_LOOK_UP, writeInto } from '../support/code-point-release.js';

const ROW =
  '"LD7 1DY",10,328998,272459,"E92000001","E19000001","E18000005","","E06000051","E05016032"';
const find = (files: Record<string, string>) => {
  const folder = writeInto(newFolder(), files);
  const found = findFiles(folder);
  const names = (paths: readonly string[]) =>
    paths.map((path) => path.replace(join(folder, sep), '').replaceAll(sep, '/'));
  return {
    'code-point': names(found['code-point']),
    headers: names(found.headers),
    metadata: names(found.metadata),
    licence: names(found.licence),
    'look-up': names(found['look-up']),
  };
};
const NOTHING = { 'code-point': [], headers: [], metadata: [], licence: [], 'look-up': [] };

describe('finding files', () => {
  it('knows them by what is in them, in any folder and under any name', () => {
    assert.deepEqual(
      find({
        'a/b/c/ld.csv': ROW,
        'SR.CSV': ROW,
        'anything.txt': 'PRODUCT: OS CODE-POINT_03.02\n',
        'x/names.csv': 'PC,PQ,EA,NO,CY,RH,LH,CC,DC,WC\n',
        'rights.txt': 'Contains Ordnance Survey data © Crown copyright and database right 2025.',
        'download(3).csv': POLICE_AREA_LOOK_UP,
      }),
      {
        'code-point': ['SR.CSV', 'a/b/c/ld.csv'],
        headers: ['x/names.csv'],
        metadata: ['anything.txt'],
        licence: ['rights.txt'],
        'look-up': ['download(3).csv'],
      },
    );
  });

  it('takes a look-up for a look-up even if it is called like a postcode area', () => {
    const found = find({ 'la.csv': POLICE_AREA_LOOK_UP, 'lb.csv': ROW });
    assert.deepEqual([found['look-up'], found['code-point']], [['la.csv'], ['lb.csv']]);
  });

  it('takes a postcode file with a header for a postcode file, which is then refused', () => {
    assert.deepEqual(find({ 'ld.csv': `PC,PQ,EA,NO,CY,RH,LH,CC,DC,WC\n${ROW}` })['code-point'], [
      'ld.csv',
    ]);
  });

  it('passes over a link to a folder, whatever it is called', () => {
    const folder = writeInto(newFolder(), { 'sub/ld.csv': ROW });
    symlinkSync(join(folder, 'sub'), join(folder, 'ab.csv'));
    symlinkSync(join(folder, 'sub'), join(folder, 'notes.txt'));
    const { headers, metadata, licence, 'look-up': lookUps } = findFiles(folder);
    assert.deepEqual([...headers, ...metadata, ...licence, ...lookUps], []);
  });

  it('passes over what it does not need', () => {
    assert.deepEqual(
      find({
        'schools.csv': 'postcode,gss,name\n',
        'abc.csv': ROW,
        'ld.txt': ROW,
        'ld.csv.zip': ROW,
        'readme.txt': 'database right 2025',
        'empty.csv': '',
        'torn.csv': '"LAD24CD,PFA24CD',
        '.git/ld.csv': ROW,
        '__MACOSX/._ld.csv': ROW,
        'node_modules/a/ld.csv': ROW,
      }),
      NOTHING,
    );
  });
});

describe('reading a table', () => {
  const read = (text: string) => {
    const folder = writeInto(newFolder(), { 'table.csv': text });
    const file = join(folder, 'table.csv');
    const { value, problems } = readTable(file);
    return {
      columns: value.columns,
      rows: value.rows.map(({ cells, path }) => ({ ...cells, at: path.replace(file, '') })),
      problems: problems.map(({ path, message }) => `${path.replace(file, '')}: ${message}`),
    };
  };

  it('gives each row its cells and its line', () => {
    assert.deepEqual(read('\uFEFFa,b\r\n1,"x, y"\r\n\r\n 2 ,z\r\n'), {
      columns: ['a', 'b'],
      rows: [
        { a: '1', b: 'x, y', at: ':2' },
        { a: '2', b: 'z', at: ':4' },
      ],
      problems: [],
    });
  });

  it('knows the columns of a table without rows', () => {
    assert.deepEqual(read('a,b\n'), { columns: ['a', 'b'], rows: [], problems: [] });
  });

  it('refuses a row with more or fewer cells than columns, and a quote that does not end', () => {
    for (const [text, fault] of [
      ['a,b\n1,2\n3\n', 'the row has not as many cells as the first line has names'],
      ['a,b\n1,2\n3,4,5\n', 'the row has not as many cells as the first line has names'],
      ['a,b\n1,2\n"3,4\n', 'a cell begins with a quotation mark, and none closes it'],
      ['a,b\n1,2\n"3"4,5\n', 'a cell goes on after the quotation mark that closes it'],
      ['a,b\n1,2\n"3" 4,5\n', 'a cell goes on after the quotation mark that closes it'],
      ['a,b\n1,2\n3"4,5\n', 'a quotation mark stands in a cell that does not begin with one'],
    ] as const) {
      const { rows, problems } = read(text);
      assert.equal(rows.length, 0);
      assert.equal(problems.length, 1);
      const [line = '', message = ''] = (problems[0] ?? '').split(/(?<=^:\d+): /);
      assert.match(line, /^:[34]$/);
      assert.equal(message, `This is not sound CSV (${fault}); download the file again.`);
    }
  });

  it('never throws for a first line, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (line) => Array.isArray(readColumns(line))),
    );
  });
});

describe('collecting problems', () => {
  const problem = (path: string) => ({ path, message: 'This is wrong.', value: null });

  it('tells the first of each kind, with how many more there are', () => {
    const collected = collectProblems();
    for (let row = 1; row <= 1235; row++) collected.add('columns', problem(`a.csv:${String(row)}`));
    collected.add('country', problem('b.csv:7'));
    assert.deepEqual(
      collected.all().map(({ path, message }) => `${path}: ${message}`),
      ['a.csv:1: This is wrong. (1,234 more like it.)', 'b.csv:7: This is wrong.'],
    );
  });

  it('has nothing to tell at first', () => {
    assert.deepEqual(collectProblems().all(), []);
  });
});
