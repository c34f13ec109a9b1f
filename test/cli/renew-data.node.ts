/**
 * What a maintainer may count on when refreshing.
 *  1. It reads the page from GOV.UK or from a file, says what has changed, and writes the files that are no longer right.
 *  2. It writes nothing when anything on the page could not be read, unless it is told to go on.
 *  3. It never writes when regions or police areas have changed, or GOV.UK has withdrawn the page.
 *  4. Nothing is half-written.
 */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { renewData } from '../../src/cli/refreshing/renew-data.js';
import { snapshot } from '../../src/data/snapshot.js';
import type { PageFacts } from '../../src/schema/page-facts.js';
import { unchangedPage } from '../core/page/page-values.js';
import { writeContentItem } from '../support/write-page.js';

const NOW = new Date('2027-03-10T12:00Z');
const session: PageFacts['sessions'][number] = {
  id: 'governors-2027-03-24-10-00',
  title: snapshot.courses[1]?.title ?? '',
  audience: 'governors-and-trustees',
  start: '2027-03-24T10:00+00:00',
  end: '2027-03-24T11:00+00:00',
};
const page = (more: Partial<PageFacts> = {}): PageFacts => ({
  ...unchangedPage('2027-03-01', '2027-03-10'),
  courses: snapshot.courses.slice(1).map(({ id, title, audience }) => ({ id, title, audience })),
  sessions: [session],
  resources: snapshot.resources.map(({ title, url }) => ({ title, ...(url && { url }) })),
  updates: snapshot.updates.map(({ date, note }) => ({ ...(date && { date }), note })),
  ...more,
});

let folder = '';
const renew = (facts: PageFacts, flags: string[] = [], tweak = (text: string) => text) =>
  renewData(folder, {
    now: NOW,
    operands: [],
    options: {},
    flags: new Set(flags),
    readInput: () => Promise.resolve(new Uint8Array()),
    fetch: (address) => {
      assert.equal(
        address,
        'https://www.gov.uk/api/content/guidance/regional-prevent-education-coordinators',
      );
      return Promise.resolve(new Response(tweak(JSON.stringify(writeContentItem(facts)))));
    },
    showProgress: () => undefined,
  });
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');
const files = () =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, textOf(name)] as const));

describe('refreshing', () => {
  let before: Record<string, string> = {};
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'refresh-'));
    cpSync('src/data', folder, { recursive: true });
    before = files();
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('says what has changed, and writes it with its day', async () => {
    const { isRefused, lines, problems } = await renew(page(), ['despite-problems']);
    assert.equal(isRefused, false, JSON.stringify(problems));
    const said = lines.map((line) => (typeof line === 'string' ? line : line.text)).join('\n');
    assert.match(said, /\+ Wednesday 24 March 2027, 10am to 11am: Prevent in education/);
    assert.match(said, /Wrote .*sessions\.ts/);
    assert.match(textOf('sources.ts'), /updated: '2027-03-01',\s+checked: '2027-03-10'/);
    assert.match(textOf('sessions.ts'), /'governors', '2027-03-24T10:00\+00:00'/);
    assert.equal(textOf('regions.ts'), before['regions.ts']);
    assert.equal(textOf('routes.ts'), before['routes.ts']);
  });

  it('writes nothing when a row cannot be read, unless it is told to', async () => {
    const spoil = (text: string) => text.replace('Wednesday 24 March', 'Friday 24 March');
    const other = { ...session, id: 'governors-2027-03-25-10-00' };
    const second = { ...other, start: '2027-03-25T10:00+00:00', end: '2027-03-25T11:00+00:00' };
    const facts = page({ sessions: [session, second] });
    const { isRefused, problems } = await renew(facts, [], spoil);
    assert.equal(isRefused, true);
    assert.match(problems.map(({ message }) => message).join('\n'), /another day of the week/);
    assert.match(problems.at(-1)?.message ?? '', /--despite-problems/);
    assert.deepEqual(files(), before);
    const told = await renew(facts, ['despite-problems'], spoil);
    assert.equal(told.isRefused, false);
    assert.match(textOf('sessions.ts'), /2027-03-25T10:00/);
    assert.doesNotMatch(textOf('sessions.ts'), /2027-03-24T10:00/);
  });

  it('never writes when a police area has moved, a region is gone, or the page is withdrawn', async () => {
    const [first, second, ...others] = page().regions;
    assert.ok(first && second);
    const [area = '', ...areas] = first.policeAreas;
    const moved = [
      { ...first, policeAreas: areas },
      { ...second, policeAreas: [area, ...second.policeAreas] },
      ...others,
    ];
    for (const [facts, says] of [
      [page({ regions: moved }), /regions are not ours \(North-West loses Greater Manchester\)/],
      [page({ regions: [second, ...others] }), /regions are not ours \(North-West\)/],
      [page({ withdrawn: { date: '2027-03-02' } }), /withdrawn/],
    ] as const) {
      const { isRefused, problems } = await renew(facts, ['despite-problems']);
      assert.equal(isRefused, true);
      assert.match(problems.map(({ message }) => message).join('\n'), says);
      assert.deepEqual(files(), before);
    }
  });

  it('refuses a page that is refused as a whole, and writes nothing', async () => {
    const { isRefused } = await renew(page({ sessions: [], courses: [] }), ['despite-problems']);
    assert.equal(isRefused, true);
    assert.deepEqual(files(), before);
  });

  it('takes a post that has fallen vacant', async () => {
    const regions = page().regions.map((region) =>
      region.id === 'london' ? { ...region, post: 'vacant' as const } : region,
    );
    const { isRefused } = await renew(page({ regions }), ['despite-problems']);
    assert.equal(isRefused, false);
    assert.match(textOf('posts.ts'), /london: 'vacant'/);
  });

  it('says in a sentence when the files cannot be written', async () => {
    const elsewhere = join(folder, 'nowhere');
    writeFileSync(elsewhere, '');
    const inside = folder;
    folder = elsewhere;
    const { isRefused, problems } = await renew(page(), ['despite-problems']);
    folder = inside;
    assert.equal(isRefused, true);
    assert.match(problems.at(-1)?.message ?? '', /name a folder/);
  });
});
