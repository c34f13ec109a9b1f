/** Promises about the look-ups, in each of the forms they come in. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readLookUps, type PlaceSources } from '../../src/cli/packing/read-look-ups.js';
import { describeProblem } from '../../src/cli/problem.js';
import { newFolder, writeInto } from '../support/code-point-release.js';

function read(files: Record<string, string>) {
  const folder = writeInto(newFolder(), files);
  const paths = Object.keys(files).map((name) => join(folder, name));
  const { value, problems } = readLookUps(paths);
  const told = problems.map((one) => describeProblem(one).replaceAll(join(folder, '/'), ''));
  return { ...value, problems: told };
}

const ONS = `\uFEFFLAD24CD,LAD24NM,CSP24CD,CSP24NM,PFA24CD,PFA24NM,ObjectId
E08000016,Barnsley,E22000259,Barnsley,E23000011,South Yorkshire,1
E06000023,"Bristol, City of",E22000001,Bristol,E23000036,Avon and Somerset,2
E07000008,Cambridge,E22000013,Cambridge,E23000023,Cambridgeshire,3
W06000015,Cardiff,W22000001,Cardiff,W15000003,South Wales,4
`;
const AUTHORITIES = `LADCD,LADNM,LADCD_ACTIVE,LADNM_ACTIVE,UTLACD,UTLANM,RGNCD,Current
E08000016,Barnsley,E08000038,Barnsley,E08000038,Barnsley,E12000003,FALSE
E08000038,Barnsley,E08000038,Barnsley,E08000038,Barnsley,E12000003,TRUE
E06000023,"Bristol, City of",E06000023,"Bristol, City of",E06000023,"Bristol, City of",E12000009,TRUE
E07000008,Cambridge,E07000008,Cambridge,E10000003,Cambridgeshire,E12000006,TRUE
S12000015,Fife,S12000047,Fife,S12000047,Fife,,FALSE
`;
const LIEUTENANCIES = `LADCD,LADCD_ACTIVE,LIEUTENANCY_AREA_1997
E08000016,E08000038,South Yorkshire
E06000023,E06000023,Bristol
E07000008,E07000008,Cambridgeshire
`;

describe('the look-up from districts to police force areas', () => {
  it('is read in whatever year its columns name, and gives the page’s names', () => {
    for (const year of ['19', '24', '31']) {
      const { policeAreaOf, problems, missing } = read({ 'a.csv': ONS.replaceAll('24', year) });
      assert.deepEqual(problems, []);
      assert.equal(policeAreaOf('E06000023'), 'Avon & Somerset');
      assert.equal(policeAreaOf('E99999999'), undefined);
      assert.deepEqual(missing, ['councils', 'former councils', 'counties']);
    }
  });

  it('finds a district by its old or new code, with the list of authorities', () => {
    const { policeAreaOf } = read({ 'a.csv': ONS, 'b.csv': AUTHORITIES });
    assert.equal(policeAreaOf('E08000016'), 'South Yorkshire');
    assert.equal(policeAreaOf('E08000038'), 'South Yorkshire');
  });

  it('does not guess for a district whose parts came from two police areas', () => {
    const merged = `${AUTHORITIES}E07000008,Cambridge,E06000099,New,E06000099,New,,FALSE
E08000016,Barnsley,E06000099,New,E06000099,New,,FALSE
`;
    const { policeAreaOf } = read({ 'a.csv': ONS, 'b.csv': merged });
    assert.equal(policeAreaOf('E06000099'), undefined);
  });

  it('leaves out Wales and Scotland', () => {
    const { places } = read({ 'a.csv': ONS, 'b.csv': AUTHORITIES });
    assert.deepEqual(
      places.councils.map(({ name }) => name),
      ['Barnsley', 'Bristol, City of', 'Cambridge', 'Cambridgeshire'],
    );
    assert.deepEqual(
      places.formerCouncils.map(({ name }) => name),
      ['Barnsley'],
    );
  });
});

describe('look-ups', () => {
  it('give the same in their public forms as in tables worked out already', () => {
    const open = read({ 'a.csv': ONS, 'b.csv': AUTHORITIES, 'c.csv': LIEUTENANCIES });
    const derived = read({
      'a.csv': `gss,name,pfa_code,pfa_name
E08000038,Barnsley,E23000011,South Yorkshire
E06000023,"Bristol, City of",E23000036,Avon and Somerset
E07000008,Cambridge,E23000023,Cambridgeshire
E10000003,Cambridgeshire,E23000023,Cambridgeshire
`,
      'b.csv': 'former_gss,former_name,pfa_name\nE08000016,Barnsley,South Yorkshire\n',
      'c.csv':
        'ceremonial_county,police_areas\nSouth Yorkshire,South Yorkshire\nBristol,Avon and Somerset\nCambridgeshire,Cambridgeshire\n',
    });
    assert.deepEqual([derived.problems, open.problems], [[], []]);
    const withoutRows = ({ councils, formerCouncils, counties }: PlaceSources) =>
      [councils, formerCouncils, counties].map((list) =>
        list.map(({ name, policeAreas }) => ({ name, policeAreas })),
      );
    assert.deepEqual(withoutRows(derived.places), withoutRows(open.places));
    assert.deepEqual([derived.missing, open.missing], [[], []]);
    for (const code of ['E08000016', 'E08000038', 'E06000023']) {
      assert.equal(derived.policeAreaOf(code), open.policeAreaOf(code));
    }
  });

  it('give a county all the police areas that its councils lie in', () => {
    const { places } = read({
      'a.csv': ONS,
      'b.csv': `${LIEUTENANCIES}E07000008,E07000008,Bristol\n`,
    });
    const [, bristol] = places.counties;
    assert.equal(bristol?.name, 'Bristol');
    assert.deepEqual(bristol.policeAreas, ['Avon & Somerset', 'Cambridgeshire']);
    assert.match(bristol.path, /b\.csv:3$/, 'the first row that names it');
  });

  const refuses = (files: Record<string, string>, expected: RegExp) => {
    const { problems } = read(files);
    assert.equal(problems.length, 1, problems.join('\n'));
    assert.match(problems[0] ?? '', expected);
  };

  it('are refused when they lack a column, which is named with those that are there', () => {
    refuses(
      { 'a.csv': ONS.replace('PFA24NM', 'PFA24NAME') },
      /^a\.csv:1: There is no column PFAnnNM; found LAD24CD, .*PFA24NAME, ObjectId\. Get the file/,
    );
    refuses({ 'b.csv': AUTHORITIES.replace('UTLANM', 'UPPER') }, /^b\.csv:1: .* no column UTLANM;/);
  });

  it('are refused when they name a police area we do not know, once with its line', () => {
    refuses(
      { 'a.csv': ONS.replace(/South Yorkshire|Cambridgeshire(?=,3)/g, 'Great Yorkshire') },
      /^a\.csv:2: The police area "Great Yorkshire" is not in src\/data\/regions\.ts; add it.*, then npm run build\.$/,
    );
  });

  it('are refused when districts with a police area have no council or no county', () => {
    const withoutCambridge = (text: string) => text.replace(/^E07000008.*\n/m, '');
    refuses(
      { 'a.csv': ONS, 'b.csv': withoutCambridge(AUTHORITIES) },
      /^b\.csv: Districts that have a police area, but no council here: 1 \(such as E07000008\); this/,
    );
    refuses(
      { 'a.csv': ONS, 'b.csv': AUTHORITIES, 'c.csv': withoutCambridge(LIEUTENANCIES) },
      /^c\.csv: Districts that have a police area, but no county here: 1 \(such as E07000008\); this/,
    );
    assert.deepEqual(read({ 'a.csv': ONS }).problems, [], 'no list of councils is no short one');
  });

  it('are refused when no row is about a place of England', () => {
    refuses({ 'a.csv': `${ONS.split('\n')[0] ?? ''}\n` }, /^a\.csv:1: No row of this look-up is/);
    refuses({ 'a.csv': ONS.replace(/^E.*\n/gm, '') }, /^a\.csv:1: No row of this look-up is/);
  });

  it('are refused when two say the same things', () => {
    refuses(
      { 'a.csv': ONS, 'z.csv': ONS },
      /^a\.csv and z\.csv: These look-ups say the same things/,
    );
  });

  it('are refused when they are not sound CSV', () => {
    refuses({ 'a.csv': `${ONS}E06000001,"Hartlepool,1\n` }, /^a\.csv:\d+: This is not sound CSV/);
    refuses({ 'a.csv': `${ONS}E06000001\n` }, /^a\.csv:6: This is not sound CSV/);
  });
});
