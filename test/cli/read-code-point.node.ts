/** Promises about the rows of Code-Point Open; `fixtures/code-point-open` holds real ones. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { collectProblems } from '../../src/cli/packing/collect-problems.js';
import { packArea } from '../../src/cli/packing/pack-table.js';
import { forEachPostcode, writePostcode } from '../../src/cli/packing/postcode-area.js';
import { readCodePoint } from '../../src/cli/packing/read-code-point.js';
import { describeProblem } from '../../src/cli/problem.js';

const CLASSES: Record<string, 'm' | 'n'> = {
  E06000051: 'm',
  E06000019: 'm',
  E08000023: 'n',
  E08000024: 'n',
};

function read(text: string, name = 'LD') {
  const collected = collectProblems();
  const file = { path: `${name.toLowerCase()}.csv`, name, text };
  const result = readCodePoint(file, (code) => CLASSES[code], collected);
  const postcodes = new Map<string, string>();
  forEachPostcode(result.area, (one) => postcodes.set(writePostcode(one), one.letter));
  return { ...result, postcodes, problems: collected.all().map(describeProblem) };
}
const real = (name: string) =>
  readFileSync(`test/fixtures/code-point-open/Data/CSV/${name}.csv`, 'utf8');

const SHROPSHIRE = '"E92000001","E19000001","E18000005","","E06000051","E05016032"';
const row = (postcode: string, rest = SHROPSHIRE) => `"${postcode}",10,328998,272459,${rest}`;

describe('reading real rows', () => {
  it('takes the region of the district in England, and the country elsewhere', () => {
    const { rows, withoutDistrict, postcodes, problems, area } = read(real('ld'));
    assert.deepEqual([rows, withoutDistrict, postcodes.size, problems], [37, 0, 37, []]);
    assert.equal(postcodes.get('LD7 1DY'), 'm');
    assert.equal(postcodes.get('LD8 2PS'), 'm');
    assert.equal(postcodes.get('LD8 2RF'), 'x');
    assert.equal(packArea(area), 'LDm,1x,7,8m2mxRA');
  });

  it('leaves out and counts English rows without coordinates, and so their districts', () => {
    const { rows, withoutDistrict, postcodes, problems } = read(real('sr'), 'SR');
    assert.deepEqual([rows, withoutDistrict, postcodes.size, problems], [14, 6, 8, []]);
    assert.equal(postcodes.get('SR43 2AA'), undefined);
  });
});

describe('reading rows', () => {
  it('takes the spacing of older releases, any line ends, a mark of encoding and no quotes', () => {
    const lines = [row('LD7 1DY'), row('LD1 1AA'), row('LD101AA').replaceAll('"', '')];
    const { postcodes, problems } = read(`\uFEFF${lines.join('\r\n')}\r\n`);
    assert.deepEqual([[...postcodes.keys()], problems], [['LD7 1DY', 'LD1 1AA', 'LD10 1AA'], []]);
    const bath = read(row('B1  1AA'), 'B');
    assert.deepEqual([...bath.postcodes.keys()], ['B1 1AA']);
  });

  const refuses = (text: string, ...expected: RegExp[]) => {
    const { problems } = read(text);
    assert.equal(problems.length, expected.length, problems.join('\n'));
    expected.forEach((pattern, index) => {
      assert.match(problems[index] ?? '', pattern);
    });
  };

  it('refuses a row with more or fewer columns, and names its line', () => {
    refuses(
      `${row('LD7 1DY')}\n${row('LD7 1EA')},1`,
      /^ld\.csv:2: This row has 11 columns, not 10; /,
    );
    refuses('"LD7 1DY",10,328998', /^ld\.csv:1: This row has 3 columns, not 10; download/);
  });

  it('refuses a malformed postcode and one of another area', () => {
    for (const wrong of ['LD7', 'LD7 1D', 'ld7 1dy', 'LDD 1AA', 'LD7 1DYX', '']) {
      refuses(row(wrong), /^ld\.csv:1: "[^"]*" is not a postcode; /);
    }
    refuses(row('SY7 1AA'), /"SY7 1AA" is not a postcode of the area LD; download/);
  });

  it('refuses a header row', () => {
    refuses(
      `PC,PQ,EA,NO,CY,RH,LH,CC,DC,WC\n${row('LD7 1DY')}`,
      /^ld\.csv:1: This is a row of column names; take the files as Ordnance Survey publishes them/,
    );
  });

  it('refuses a district that no look-up holds, once with how many rows have it', () => {
    const unknown = SHROPSHIRE.replace('E06000051', 'E06000099');
    refuses(
      [row('LD7 1DY', unknown), row('LD7 1EA', unknown), row('LD7 1NB')].join('\n'),
      /^ld\.csv:1: LD7 1DY is in district E06000099, which is in no look-up; add .* \(1 more like it\.\)$/,
    );
  });

  it('refuses a country it does not know, such as Northern Ireland', () => {
    refuses(
      row('LD7 1DY', SHROPSHIRE.replace('E92000001', 'N92000002')),
      /country code "N92000002"/,
    );
  });

  it('does not take a word that JavaScript knows for a country', () => {
    refuses(row('LD7 1DY', SHROPSHIRE.replace('E92000001', 'constructor')), /code "constructor"/);
  });

  it('refuses a postcode that stands there twice', () => {
    refuses(
      [row('LD7 1DY'), row('LD7 1EA'), row('LD71DY')].join('\n'),
      /^ld\.csv:3: LD7 1DY stands in the file twice/,
    );
  });

  it('never throws, whatever stands in the file', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.constant(row('LD7 1DY')));
    fc.assert(
      fc.property(fc.array(anything), (lines) => {
        const { rows, postcodes } = read(lines.join('\n'));
        return postcodes.size <= rows;
      }),
    );
  });
});
