/** Promises of `npm run towns` and `npm run map`: the whole file or none, and a sentence for each problem. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { drawRings, type Ring } from '../../src/build/draw-rings.js';
import { packTowns } from '../../src/build/pack-geonames.js';
import { packOutlines } from '../../src/build/pack-outlines.js';
import { readRings } from '../../src/core/lookup/region-map.js';
import { packedTowns, packedTownsOutside } from '../../src/data/towns.js';
import { regionMap } from '../../src/data/region-map.js';
import { newFolder, writeInto } from '../support/code-point-release.js';
import { lineOf } from '../support/geonames.js';

const MAP_SOURCES = /from (.*)\.$/m.exec(readFileSync('src/data/region-map.ts', 'utf8'))?.[1] ?? '';

/** A packed path as the outlines come: `M`, and `l` after each start. */
const asDrawn = (path: string) =>
  path.replace(/m(-?\d+)( |-)(\d+)( ?)/g, 'm$1$2$3l').replace(/^m/, 'M');
/** The built-in map as the file it was packed from. */
const outlines = () => ({
  origin: { x0: regionMap.origin[0], y1: regionMap.origin[1] },
  viewBox: [...regionMap.viewBox],
  regions: Object.fromEntries(
    regionMap.regions.map(({ id, path, label }) => [id, { d: asDrawn(path), label: [...label] }]),
  ),
  inner: asDrawn(regionMap.policeAreaLines),
});
/** A module of the map with each ring turned one way: rings that have been turned are turned again. */
const runOneWay = (module = '') =>
  module.replace(/(?<=path: ')[^']*/g, (path) => {
    const eitherWay = (ring: Ring) => [drawRings([ring]), drawRings([[...ring].reverse()])];
    const first = (ring: Ring) => eitherWay(ring).sort()[0] ?? '';
    return readRings(path).map(first).join('');
  });
const packMap = (drawing: unknown, sources = MAP_SOURCES) => {
  const text = typeof drawing === 'string' ? drawing : JSON.stringify(drawing);
  const { value, problems } = packOutlines({ path: 'map.json', text, sources });
  return { value, problems: problems.map(({ path, message }) => `${path}: ${message}`) };
};

describe('packing the map', () => {
  it('gives the built-in file from its own outlines and sources, but for the way rings run', () => {
    const { value, problems } = packMap(outlines());
    assert.deepEqual(problems, []);
    const builtIn = readFileSync('src/data/region-map.ts', 'utf8');
    // No strictEqual, which would print both files.
    assert.ok(runOneWay(value?.module) === runOneWay(builtIn));
    const [, size] = /^8 regions; their paths are (\d+) bytes/.exec(value?.summary ?? '') ?? [];
    assert.ok(Number(size) <= 1737, size);
  });

  it('dates the rights by the first year of the sources, and not at all without one', () => {
    const rightsOf = (sources: string) =>
      /Crown copyright.*/.exec(packMap(outlines(), sources).value?.module ?? '')?.[0];
    assert.equal(rightsOf('ONS, May 2031, read 2032'), 'Crown copyright and database right 2031.');
    assert.equal(rightsOf('map.json'), 'Crown copyright and database right.');
  });

  it('refuses what is not JSON, and names each part that is missing or drawn otherwise', () => {
    assert.deepEqual(packMap('{"a": ').problems, [
      'map.json: This is not sound JSON; make the file again.',
    ]);
    const drawing = outlines();
    const { london, ...others } = drawing.regions;
    const missing = packMap({ ...drawing, regions: others }).problems;
    assert.equal(missing.length, 1);
    assert.match(missing[0] ?? '', /^map\.json: regions\.london: .*; put it right there\.$/);
    const curved = { ...others, london: { ...london, d: 'M1 1c2 2 3 3z' } };
    assert.deepEqual(packMap({ ...drawing, regions: curved }).problems, [
      'map.json: regions.london.d: Draw with M, m, l, z and pairs of whole numbers only; put it right there.',
    ]);
  });

  it('refuses points outside the view box', () => {
    const [left, top, , height] = regionMap.viewBox;
    const { value, problems } = packMap({ ...outlines(), viewBox: [left, top, 200, height] });
    assert.equal(value, undefined);
    assert.ok(problems.length > 0);
    assert.match(
      problems[0] ?? '',
      /^map\.json: regions\.[a-z-]+\.d: The point \d+ \d+ lies outside/,
    );
  });
});

const TOWN = { latitude: 53.648, longitude: -1.785, population: 146_234 };
const TABLE = [
  lineOf({ ...TOWN, name: 'Huddersfield' }),
  lineOf({ ...TOWN, name: 'Barry County Borough', adminCode: 'WLS' }),
  lineOf({ ...TOWN, name: 'Cardiff', adminCode: 'WLS' }),
  lineOf({ ...TOWN, name: 'Ayr', adminCode: 'SCT', population: 14_999 }),
].join('\n');
const NONE = { england: '', outside: '' };
const packTable = (previous = NONE, text = TABLE) => {
  const { value, problems } = packTowns({ path: 'GB.txt', text, sources: 'of a test' }, previous);
  return { value, problems: problems.map(({ path, message }) => `${path}: ${message}`) };
};

describe('packing the towns', () => {
  it('puts towns into the lines of their regions and countries, but no council outside England', () => {
    const module = packTable().value?.module ?? '';
    assert.match(
      module,
      /^\/\/ Packed by `npm run towns` from GeoNames \(of a test\), CC BY 4\.0; /,
    );
    assert.match(module, /\nHuddersfield;Richmond;Skipton;Whitby\n/);
    assert.match(module, /\nwales=Barry\nscotland=\nnorthern-ireland=\n/);
  });

  it('refuses a table of another form and one without places', () => {
    assert.match(
      packTable(NONE, 'a,b\n').problems.join(),
      /^GB\.txt:1: This line is not of GeoNames/,
    );
    assert.deepEqual(packTable(NONE, '').problems, [
      'GB.txt: No populated place of Great Britain stands in this file; take the whole table.',
    ]);
  });

  it('refuses fewer than 99% of the towns there are now, in England and outside', () => {
    const { value, problems } = packTable({ england: packedTowns, outside: packedTownsOutside });
    assert.equal(value, undefined);
    assert.equal(problems.length, 2);
    assert.match(
      problems[0] ?? '',
      /^GB\.txt: There are \d+ towns in England, fewer than 99% of the 5\d\d there are now; take/,
    );
    assert.match(
      problems[1] ?? '',
      /There are 1 towns outside England, fewer than 99% of the 1\d\d/,
    );
    const count = Number(/^(\d+) towns in England/.exec(packTable().value?.summary ?? '')?.[1]);
    const before = (towns: number) => ({ ...NONE, england: Array(towns).fill('Town').join(';') });
    assert.ok(packTable(before(count)).value, 'as many');
    assert.equal(packTable(before(count + 1)).problems.length, 1, 'one fewer of some twenty');
  });
});

describe('npm run towns and npm run map', () => {
  const PROJECT = process.cwd();
  /** A folder that looks like this project, with a file to pack. */
  const projectWith = (files: Record<string, string> = {}) => {
    const folder = writeInto(newFolder(), files);
    mkdirSync(join(folder, 'src/data'), { recursive: true });
    return folder;
  };
  const run = (script: string, folder: string, ...args: string[]) => {
    const program = [`--import=${import.meta.resolve('tsx')}`, resolve(PROJECT, script), ...args];
    const done = spawnSync(process.execPath, program, { cwd: folder, encoding: 'utf8' });
    const lines = done.stderr.split('\n').filter(Boolean);
    return { status: done.status, out: done.stdout, errors: lines };
  };
  const SCRIPTS = [
    ['src/build/pack-towns.ts', 'src/data/towns.ts'],
    ['src/build/pack-map.ts', 'src/data/region-map.ts'],
  ] as const;

  it('end with 1 and one sentence, and write nothing, when the file is none or empty', () => {
    for (const [script, target] of SCRIPTS) {
      const folder = projectWith({ empty: '' });
      for (const [args, expected] of [
        [[], /^Name one file, and what it is: npm run (towns|map) -- FILE --sources 'TEXT'$/],
        [['a', 'b'], /^Name one file/],
        [['empty', '--sources'], /^Name one file/],
        [['empty', '--ouch'], /^Name one file/],
        [
          ['gone'],
          /^gone: This cannot be read \(ENOENT: no such file or directory\); see that it is/,
        ],
        [['src'], /^src: This cannot be read \(EISDIR: illegal operation on a directory\); see/],
        [['empty'], /^empty: (No populated place|This is not sound JSON)/],
      ] as const) {
        const { status, out, errors } = run(script, folder, ...args);
        assert.deepEqual([status, out, errors.length], [1, '', 1], errors.join('\n'));
        assert.match(errors[0] ?? '', expected);
        assert.ok(!existsSync(join(folder, target)));
      }
    }
  });

  it('write the file with its sources, or else the name of the file, and the same bytes each time', () => {
    const folder = projectWith({ 'in/map.json': JSON.stringify(outlines()) });
    const target = join(folder, 'src/data/region-map.ts');
    const firstLine = (...args: string[]) => {
      const { status, out, errors } = run('src/build/pack-map.ts', folder, 'in/map.json', ...args);
      assert.deepEqual([status, errors], [0, []]);
      assert.match(out, /^src\/data\/region-map\.ts: 8 regions; /);
      return readFileSync(target, 'utf8').split('\n')[0];
    };
    assert.equal(firstLine(), '// Packed by `npm run map` from map.json.');
    assert.equal(firstLine('--sources', 'a\nb'), '// Packed by `npm run map` from a?b.');
    const again = readFileSync(target, 'utf8');
    firstLine('--sources', 'a\nb');
    assert.ok(readFileSync(target, 'utf8') === again);
  });

  it('say in one sentence that there is no place to write to', () => {
    const folder = writeInto(newFolder(), { 'map.json': JSON.stringify(outlines()) });
    const { status, errors } = run('src/build/pack-map.ts', folder, 'map.json');
    assert.deepEqual([status, errors.length], [1, 1]);
    assert.match(errors[0] ?? '', /^src\/data\/region-map\.ts: This cannot be written \(ENOENT: /);
  });
});
