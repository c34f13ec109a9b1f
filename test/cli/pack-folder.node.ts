/** Promises about a folder of public files: all of it is packed, or nothing, and why. */
import assert from 'node:assert/strict';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { packFolder, type Previous } from '../../src/cli/packing/pack-folder.js';
import { describeProblem } from '../../src/cli/problem.js';
import { packedPlaces } from '../../src/data/places.js';
import { newFolder, rowOf, writeInto, writeRelease } from '../support/code-point-release.js';

const LOOK_UPS = 'test/fixtures/look-ups';

function pack(folder: string, previous: Previous, truth?: string) {
  const out = newFolder();
  const truthFile = truth === undefined ? undefined : join(out, truth);
  const packing = { folder, out, truth: truthFile };
  const { value, problems } = packFolder(packing, previous, () => undefined);
  const written = Object.fromEntries(
    readdirSync(out).map((name) => [name, readFileSync(join(out, name))]),
  );
  const sentences = problems.map((one) =>
    describeProblem(one).replaceAll(join(folder, '/'), '').replaceAll(folder, 'FOLDER'),
  );
  return { value, problems: sentences, written };
}

describe('packing real files', () => {
  it('reads rows, counts, licence and look-ups as they are published', () => {
    const folder = newFolder();
    cpSync('test/fixtures/code-point-open', join(folder, 'codepo_gb'), { recursive: true });
    cpSync(LOOK_UPS, join(folder, 'look-ups'), { recursive: true });
    const previous = { table: 'Bm;LDm;SRn', postcodes: 49, places: packedPlaces };
    const { value, problems, written } = pack(folder, previous);
    assert.deepEqual(problems, []);
    assert.equal(value?.release.table, 'GYc;JEc;BFf;BTi;Bm,8,79;LDm,1x,7,8m2mxRA;SRn,4,6;IMw');
    assert.deepEqual([value.release.postcodes, value.release.withoutDistrict], [49, 6]);
    assert.match(
      String(written['postcode-regions.ts']),
      /from OS Code-Point Open 2025\.4\.0 \(20 October 2025, OGL v3\)/,
    );
    assert.match(String(written['places.ts']), /Bolton;Bury;Manchester/);
  });
});

/** Two small areas: one of three postcodes in two regions, one in Scotland. */
const smallAreas = () =>
  new Map([
    ['LS', [rowOf('LS1 1AA', 'n'), rowOf('LS1 1AB', 'w'), rowOf('LS2 1AA', 'n')]],
    ['AB', [rowOf('AB1 1AA', 'y')]],
  ]);
const SMALL = { table: 'LSn,1-2;ABy;IMw', postcodes: 4, places: packedPlaces };
const LS_FILE = 'codepo_gb/Data/CSV/ls.csv';

describe('packing a folder', () => {
  const packed = (others: Record<string, string> = {}, areas = smallAreas()) =>
    pack(writeRelease(areas, others), SMALL);

  it('says what changes against the built-in table', () => {
    const areas = smallAreas();
    areas.get('LS')?.push(rowOf('LS7 1AA', 'n'));
    const { comparison } = packed({}, areas).value?.release ?? {};
    assert.deepEqual(comparison, {
      changed: 1,
      examples: ['LS1 1AB: north-west, was north-east'],
      newDistricts: ['LS7'],
    });
  });

  it('writes the same bytes wherever files and rows stand, whatever the files are called', () => {
    const one = writeRelease(smallAreas());
    const other = newFolder();
    const backwards = smallAreas().get('LS')?.reverse().join('\n') ?? '';
    writeInto(other, { 'z/LS.CSV': backwards });
    cpSync(join(one, 'codepo_gb/Data/CSV/ab.csv'), join(other, 'a/y/ab.csv'));
    cpSync(join(one, 'codepo_gb/Doc/metadata.txt'), join(other, 'read me.txt'));
    cpSync(join(one, 'look-ups/police.csv'), join(other, 'deep/down/police.csv'));
    const written = (folder: string) => pack(folder, SMALL, 'truth.gz').written;
    assert.deepEqual(written(other), written(one));
  });

  it('takes the year of the rights from the licence, else from the date', () => {
    const credit = (others: Record<string, string>) =>
      /Crown copyright and database right \d+/.exec(
        String(packed(others).written['postcode-regions.ts']),
      )?.[0];
    assert.equal(credit({}), 'Crown copyright and database right 2025');
    const licence = 'Contains Ordnance Survey data © Crown copyright and database right 2031.';
    assert.equal(credit({ 'Doc/licence.txt': licence }), 'Crown copyright and database right 2031');
  });

  it('goes by the licence beside the metadata when other data have one too', () => {
    const right = (year: number) =>
      `Contains Ordnance Survey data © Crown copyright and database right ${String(year)}.`;
    const [others, own] = [{ 'a/licence.txt': right(2011), 'z/licence.txt': right(2012) }, 2031];
    const yearOf = (files: Record<string, string>) =>
      /Crown copyright and database right (\d+)/.exec(
        String(packed(files).written['postcode-regions.ts']),
      )?.[1];
    assert.equal(yearOf({ ...others, 'codepo_gb/Doc/licence.txt': right(own) }), String(own));
    assert.equal(yearOf(others), '2025', 'none of strangers');
  });

  const look = (name: string) => readFileSync(join(LOOK_UPS, `${name}.csv`), 'utf8');
  const cut = (text: string, lines: number) => text.split('\n').slice(0, lines).join('\n');
  const namesLookUps = () => ({
    'look-ups/police.csv': look('police-areas'),
    'look-ups/la_all_codes.csv': look('authorities'),
    'look-ups/lieutenancies.csv': look('lieutenancies'),
  });

  it('packs the names too when the look-ups for them are there', () => {
    const { value, problems, written } = packed(namesLookUps());
    assert.deepEqual(problems, []);
    assert.equal(value?.places?.policeAreas, 40);
    assert.deepEqual([value.places.gained, value.places.lost], [[], []]);
    assert.match(
      String(written['places.ts']),
      /^\/\/ Packed by .*\(la_all_codes\.csv, lieutenancies\.csv, police\.csv\)/,
    );
  });

  it('says which names are new and which are gone against the built-in ones', () => {
    const { value } = packed({
      ...namesLookUps(),
      'look-ups/la_all_codes.csv': look('authorities').replaceAll('Bolton', 'Boughton'),
    });
    assert.deepEqual(value?.places?.gained, ['Boughton (Greater Manchester)']);
    assert.deepEqual(value.places.lost, ['Bolton (Greater Manchester)']);
  });

  it('goes by its own files and leaves others alone', () => {
    const { problems } = packed({
      'schools.csv': 'postcode,gss\nLS1 1AA,E08000035\n',
      'notes.txt': 'Remember the milk.',
      '.hidden/ls.csv': 'nothing',
      'node_modules/zz.csv': 'nothing',
    });
    assert.equal(problems.length, 1);
  });

  const refuses = (
    {
      others = {},
      areas = smallAreas(),
    }: { others?: Record<string, string>; areas?: Map<string, string[]> },
    ...expected: RegExp[]
  ) => {
    const { value, problems, written } = packed(others, areas);
    const refusals = problems.filter((one) => !one.startsWith('Warning'));
    assert.equal(value, undefined);
    assert.equal(refusals.length, expected.length, refusals.join('\n'));
    expected.forEach((pattern, index) => {
      assert.match(refusals[index] ?? '', pattern);
    });
    assert.deepEqual(written, {}, 'nothing is written');
  };

  it('refuses a file that has shrunk or grown against the metadata', () => {
    const [first = ''] = smallAreas().get('LS') ?? [];
    refuses(
      { others: { [LS_FILE]: `${first}\n` } },
      /^codepo_gb\/Data\/CSV\/ls\.csv: The file has 1 postcodes, but the metadata count 3 in the area LS; download/,
      /^FOLDER: There are 2 postcodes with a district, fewer than 99% of the 4 of the last release; /,
    );
  });

  it('refuses fewer than 99% of the postcodes of the last release', () => {
    const folder = writeRelease(smallAreas());
    assert.equal(pack(folder, { ...SMALL, postcodes: 4 / 0.99 }).problems.length, 1, 'a warning');
    const { problems, written } = pack(folder, { ...SMALL, postcodes: 5 });
    assert.match(
      problems[1] ?? '',
      /^FOLDER: There are 4 postcodes with a district, fewer than 99% of the 5/,
    );
    assert.deepEqual(written, {});
  });

  it('refuses a row that is wrong, naming file and line', () => {
    const [first = '', second = '', third = ''] = smallAreas().get('LS') ?? [];
    refuses(
      { others: { [LS_FILE]: `${first}\n${second},\n${third}\n` } },
      /^codepo_gb\/Data\/CSV\/ls\.csv:2: This row has 11 columns, not 10; download/,
    );
  });

  it('refuses a row of column names, which the metadata do not count', () => {
    const rows = smallAreas().get('LS')?.join('\n') ?? '';
    refuses(
      { others: { [LS_FILE]: `PC,PQ,Eastings,Northings,Country,RH,LH,CC,DC,WC\n${rows}\n` } },
      /ls\.csv:1: This is a row of column names; take the files as/,
    );
  });

  it('refuses areas that are missing or that the metadata do not count', () => {
    const areas = smallAreas();
    areas.delete('AB');
    areas.set('LT', [rowOf('LT1 1AA', 'n')]);
    refuses(
      { areas },
      /^FOLDER: There is no file for the postcode areas AB; unzip the whole release\.$/,
    );
    const file = `${rowOf('LT1 1AA', 'n')}\n`;
    refuses(
      { others: { 'lt.csv': file } },
      /^lt\.csv: The file has 1 postcodes, but the metadata do not count the area LT;/,
    );
  });

  it('refuses an area that stands in a rule of its own', () => {
    const areas = smallAreas().set('IM', [rowOf('IM1 1AA', 'n')]);
    refuses(
      { areas },
      /im\.csv: The release now holds the area IM; take it out of WHOLE_AREAS in src\/cli\/packing, then npm run build\.$/,
    );
  });

  it('refuses two releases at once', () => {
    const metadata = readFileSync('test/fixtures/code-point-open/Doc/metadata.txt', 'utf8');
    refuses(
      { others: { 'old/metadata.txt': metadata } },
      /^codepo_gb\/Doc\/metadata\.txt and old\/metadata\.txt: There is more than one release;/,
    );
    refuses(
      { others: { 'old/ls.csv': smallAreas().get('LS')?.join('\n') ?? '' } },
      /^old\/ls\.csv: This is a second file of the area LS beside codepo_gb/,
    );
  });

  it('refuses columns that have changed', () => {
    const names = 'PC,PQ,EA,NO,CY,RH,LH,CC,DC,WC';
    const file = 'codepo_gb/Doc/Code-Point_Open_Column_Headers.csv';
    assert.ok(packed({ [file]: `${names}\nPostcode,…\n` }).value, 'the usual columns');
    refuses(
      { others: { [file]: names.replace('CC,DC', 'DC,CC') } },
      /Column_Headers\.csv:1: The columns of the release have changed: found PC .* DC CC WC instead of PC.*, then npm run build\.$/,
    );
  });

  it('refuses metadata without a date or a release', () => {
    refuses(
      {
        others: {
          'codepo_gb/Doc/metadata.txt':
            'PRODUCT: OS CODE-POINT\nCOPYRIGHT DATE: 20251399\n LS\t3\n AB\t1\n',
        },
      },
      /metadata\.txt: The metadata lack DATASET VERSION NUMBER; download/,
      /metadata\.txt: The metadata lack COPYRIGHT DATE/,
    );
  });

  it('refuses districts and police areas it does not know', () => {
    refuses(
      { others: { 'look-ups/police.csv': 'LAD24CD,PFA24NM\nE08000035,West Yorkshire\n' } },
      /ls\.csv:2: LS1 1AB is in district E08000003, which is in no look-up; add the newest/,
    );
    refuses(
      { others: { 'look-ups/police.csv': 'LAD24CD,PFA24NM\nE08000035,East Yorkshire\n' } },
      /^look-ups\/police\.csv:2: The police area "East Yorkshire" is not in src\/data\/regions\.ts; .*, then npm run build\.$/,
    );
  });

  it('refuses look-ups that were cut short, which would lose names without a word', () => {
    refuses(
      {
        others: {
          ...namesLookUps(),
          'look-ups/la_all_codes.csv': cut(look('authorities'), 60),
          'look-ups/lieutenancies.csv': cut(look('lieutenancies'), 40),
        },
      },
      /^look-ups\/la_all_codes\.csv: Districts that have a police area, but no council here: \d{3} \(such as E\d{8}, E\d{8}, E\d{8}\); this look-up is not whole or too old, so download it again\.$/,
      /^look-ups\/lieutenancies\.csv: Districts that have a police area, but no county here: \d+ \(/,
    );
  });

  it('refuses a look-up of no rows in one sentence', () => {
    for (const [name, file] of [
      ['police.csv', 'police-areas'],
      ['la_all_codes.csv', 'authorities'],
      ['lieutenancies.csv', 'lieutenancies'],
    ] as const) {
      refuses(
        { others: { ...namesLookUps(), [`look-ups/${name}`]: cut(look(file), 1) } },
        new RegExp(`^look-ups/${name}:1: No row of this look-up is about a place of England; `),
      );
    }
  });

  it('tells all that is missing in an empty folder at once', () => {
    const { value, problems } = pack(newFolder(), SMALL);
    assert.equal(value, undefined);
    assert.equal(problems.length, 4);
    for (const [index, what] of [
      'FOLDER: Found no files of Code-Point Open',
      'FOLDER: Found no metadata.txt',
      'FOLDER: Found no look-up from districts to police force areas',
      'Warning: FOLDER: Found no look-up for councils, former councils, counties;',
    ].entries()) {
      assert.ok(problems[index]?.startsWith(what), problems[index]);
    }
  });

  it('refuses an --out that is a file, in one sentence, and leaves it as it was', () => {
    const out = join(writeInto(newFolder(), { 'out.txt': 'mine' }), 'out.txt');
    const folder = writeRelease(smallAreas(), namesLookUps());
    const { value, problems } = packFolder({ folder, out }, SMALL, () => undefined);
    assert.equal(value, undefined);
    assert.deepEqual(problems.map(describeProblem), [
      `${out}: This is a file, so nothing can be written into it; name a folder.`,
    ]);
    assert.deepEqual(readdirSync(dirname(out)), ['out.txt']);
    assert.equal(readFileSync(out, 'utf8'), 'mine');
  });

  it('says what is not there: the folder, the release, its metadata, the look-ups', () => {
    const folder = writeRelease(smallAreas());
    const sayOf = (path: string) => pack(path, SMALL).problems.join('\n');
    assert.match(sayOf(join(folder, 'nowhere')), /^FOLDER: There is no such folder; name the one/);
    assert.match(sayOf(join(folder, LS_FILE)), /^FOLDER: There is no such folder/);
    assert.match(
      sayOf(join(folder, 'codepo_gb')),
      /^FOLDER: Found no look-up from districts to police/,
    );
    assert.match(
      sayOf(join(folder, 'look-ups')),
      /^FOLDER: Found no files of Code-Point Open .*; unzip/,
    );
    renameSync(join(folder, 'codepo_gb/Doc'), join(folder, '.Doc'));
    assert.match(
      sayOf(folder),
      /^FOLDER: Found no metadata\.txt of Code-Point Open; unzip the whole/m,
    );
  });

  it('leaves what stood there when it refuses', () => {
    const folder = writeRelease(smallAreas(), { [LS_FILE]: '' });
    const out = newFolder();
    writeFileSync(join(out, 'postcode-regions.ts'), 'old');
    packFolder({ folder, out }, SMALL, () => undefined);
    assert.equal(readFileSync(join(out, 'postcode-regions.ts'), 'utf8'), 'old');
    assert.ok(!existsSync(join(out, 'places.ts')));
  });

  it('packs or refuses, and never throws, whatever stands in the files', () => {
    const folder = writeRelease(smallAreas());
    const paths = [LS_FILE, 'codepo_gb/Doc/metadata.txt', 'look-ups/police.csv'];
    const originals = paths.map((path) => readFileSync(join(folder, path), 'utf8'));
    const damage = fc.tuple(
      fc.nat({ max: paths.length - 1 }),
      fc.nat({ max: 400 }),
      fc.nat({ max: 40 }),
      fc.oneof(fc.string({ unit: 'binary', maxLength: 5 }), fc.constantFrom('"', ',', '\n', '')),
    );
    fc.assert(
      fc.property(damage, ([which, at, length, instead]) => {
        const [path = '', original = ''] = [paths[which], originals[which]];
        const damaged = original.slice(0, at) + instead + original.slice(at + length);
        writeFileSync(join(folder, path), damaged);
        const { value, problems, written } = pack(folder, SMALL);
        writeFileSync(join(folder, path), original);
        assert.equal(
          value === undefined,
          problems.some((one) => !one.startsWith('Warning')),
        );
        assert.equal(value === undefined, Object.keys(written).length === 0);
      }),
      { numRuns: 300 },
    );
  });
});
