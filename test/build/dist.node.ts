/** What is shipped: its exact size, and what must not be in it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { contentItem } from '../support/content-item.js';
import type * as source from '../../src/core.js';

/**
 * Bytes of each file: as it is, gzip -9, brotli 11. A change of size is a change of these numbers, in the
 * same commit, so that whoever reviews it sees what readers will download.
 */
const SIZES: Readonly<Record<string, readonly [raw: number, gzip: number, brotli: number]>> = {
  'prevent-widgets.js': [215_919, 85_015, 72_288],
  'concern-router.js': [113_313, 42_937, 37_778],
  'region-finder.js': [146_064, 60_792, 52_434],
  'training-sessions.js': [112_679, 43_109, 38_311],
  'coordinator-contact.js': [89_112, 34_759, 30_755],
  'newsletters.js': [87_458, 34_222, 30_309],
  'resources.js': [90_154, 35_032, 31_094],
  'updates.js': [88_588, 34_590, 30_703],
  'hub.js': [88_512, 34_375, 30_570],
  'es/index.js': [812, 303, 244],
  'es/shared/lit.js': [14_798, 5_753, 5_160],
  'es/shared/base.js': [81_741, 34_780, 30_704],
  'es/core.js': [208_321, 78_007, 68_422],
  'cli/prevent-widgets.js': [438_799, 161_686, 137_908],
  'frame-host.js': [961, 624, 523],
  'frame/frame.js': [4_499, 2_275, 1_954],
  'frame/frame.css': [6_071, 1_697, 1_442],
  'frame/concern-router.html': [13_072, 3_531, 2_792],
  'frame/hub.html': [30_049, 6_407, 5_184],
  'builder/builder.js': [132_693, 47_039, 40_989],
  'data/snapshot.json': [35_798, 5_526, 4_611],
  'data/sessions.ics': [8_664, 1_122, 833],
  'schema/local-information.schema.json': [19_061, 3_374, 2_820],
  'custom-elements.json': [173_380, 9_334, 6_763],
};

const importCore = async () =>
  (await import(new URL('../../dist/es/core.js', import.meta.url).href)) as typeof source;

const read = (file: string) => readFileSync(`dist/${file}`);
const sizesOf = (bytes: Buffer) => [
  bytes.length,
  gzipSync(bytes, { level: 9 }).length,
  brotliCompressSync(bytes).length,
];

describe('the files in dist', () => {
  for (const [file, sizes] of Object.entries(SIZES)) {
    it(`${file} has exactly the size that is written down`, () => {
      assert.deepEqual(sizesOf(read(file)), sizes);
    });
  }

  it('prevent-widgets.js, with eight widgets, every postcode, 1,000 names, the map and the reader of the GOV.UK page, is at most 71 KiB brotli', () => {
    assert.ok(brotliCompressSync(read('prevent-widgets.js')).length <= 71 * 1024);
  });
});

describe('frame-host.js', () => {
  it('is less than 1 KiB before it is packed', () => {
    assert.ok(read('frame-host.js').length < 1024);
  });
});

describe('prevent-widgets.js', () => {
  const script = read('prevent-widgets.js').toString('latin1');

  it('is ASCII, so that no host’s charset garbles it', () => {
    assert.equal(/[^\0-\x7f]/.exec(script)?.[0], undefined);
  });

  it('says its version and licence in its first line', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert.match(script, new RegExp(`^/\\*! prevent-widgets ${version} \\| MIT`));
  });

  it('has nothing that hosts break or forbid', () => {
    for (const forbidden of [
      /Array\.from/,
      /\.entries\(\)/,
      /for\s*\((?:var|let|const)?\s*\w+ in /,
      /\beval\(|new Function/,
      /localStorage|sessionStorage|document\.cookie|indexedDB/,
      /XMLHttpRequest|sendBeacon|EventSource|WebSocket|\bimport\(/,
      /\bdefine\(\[|module\.exports/,
    ]) {
      assert.equal(forbidden.exec(script)?.[0], undefined);
    }
  });

  it('can ask for two things only: the file that a page names in local-src, and the GOV.UK page when it is live', () => {
    // One place that asks, and who calls it.
    assert.equal(script.match(/\bfetch\(/g)?.length, 1);
    const callers = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !/^(cli|build)/.test(name))
      .filter((name) => readFileSync(`src/${name}`, 'utf8').includes('fetchText('));
    assert.deepEqual(callers.sort(), [
      'base/fetch-text.ts',
      'base/live-page.ts',
      'base/local-sources.ts',
    ]);
  });

  it('carries no schema library', () => {
    assert.doesNotMatch(script, /zod|safeParse/i);
  });

  it('makes HTML of strings nowhere but in Lit’s own templates, behind its policy', () => {
    assert.equal(script.match(/innerHTML/g)?.length, 1);
    assert.match(script, /\["prevent-widgets"\].{0,40}"lit-html"\].{0,40}createPolicy\(/);
  });
});

describe('es/core.js', () => {
  it('answers as a module in Node, with the data built in', async () => {
    const core = await importCore();
    assert.equal(core.regions.length, 8);
    const leeds = core.findRegion('LS1 4AP');
    assert.equal(leeds.kind === 'found' && leeds.region, 'north-east');
    assert.equal(core.findRegion('Lincolnshire').kind, 'several');
    const routes = core.decideRoutes({
      concern: 'person-at-risk',
      audience: 'staff',
      setting: 'school',
    });
    assert.deepEqual(
      routes.map(({ id }) => id),
      [
        'emergency',
        'safeguarding-lead',
        'local-prevent-team',
        'prevent-referral',
        'anti-terrorist-hotline',
      ],
    );
    assert.equal(routes[0]?.phone, '999');
    assert.equal(core.upcomingSessions({ now: new Date('2024-10-01') }).length, 14);
    assert.equal(core.upcomingSessions({ now: new Date('2026-11-21') }).length, 0);
  });

  it('reads an organisation’s information, and uses it in routes and sessions', async () => {
    const { decideRoutes, readLocalInformation, upcomingSessions } = await importCore();
    const file: unknown = JSON.parse(
      readFileSync('test/fixtures/local-information/twelve-mistakes.json', 'utf8'),
    );
    const { value, problems } = readLocalInformation(file);
    assert.ok(value && problems.length >= 12);
    const routes = decideRoutes({ concern: 'unsure', audience: 'staff', local: value });
    assert.deepEqual(
      routes.slice(0, 2).map(({ id }) => id),
      ['emergency', 'own-contact'],
    );
    const now = new Date('2026-11-21');
    assert.ok(upcomingSessions({ now, local: value }).length > 0);
    assert.equal(readLocalInformation('x').value, null);
  });

  it('reads the GOV.UK page as an item, as HTML and as text, in Node too', async () => {
    const { readPage } = await importCore();
    const item = contentItem([['Tuesday 12 January 2027: 5:00pm to 6:00pm']]);
    const html = `<!doctype html><h1>${item.title}</h1>${item.details.body}`;
    const text = readFileSync('test/fixtures/pages/plain-text.txt', 'utf8');
    for (const page of [item, JSON.stringify(item), html]) {
      const { value } = readPage(page, '2026-11-22');
      assert.equal(value?.source.checked, '2026-11-22');
      assert.deepEqual(
        value.sessions.map(({ start }) => start),
        ['2027-01-12T17:00+00:00'],
      );
    }
    assert.ok((readPage(text).value?.sessions.length ?? 0) > 0);
    for (const page of ['', '<p>', {}, null, 7]) {
      const { value, problems } = readPage(page);
      assert.deepEqual([value, problems.length], [null, 1]);
    }
  });

  it('writes sessions as a calendar', async () => {
    const { toCalendar, snapshot } = await importCore();
    const text = toCalendar(snapshot.sessions);
    assert.equal(text.match(/BEGIN:VEVENT/g)?.length, snapshot.sessions.length);
    assert.match(text, /^BEGIN:VCALENDAR\r\n/);
    assert.match(text.replace(/\r\n /g, ''), /DESCRIPTION:\w+day \d+ \w+ 20\d\d\\, /);
  });

  it('leaves out of a calendar an address that leads nowhere from there', async () => {
    const { toCalendar, snapshot } = await importCore();
    const [session] = snapshot.sessions;
    assert.ok(session);
    assert.doesNotMatch(toCalendar([{ ...session, register: '/book' }]), /\/book/);
    assert.match(toCalendar([{ ...session, register: 'https://example.org/book' }]), /URL:https/);
  });

  it('keeps the evidence that the script for pages leaves out', async () => {
    const { snapshot } = await importCore();
    for (const route of snapshot.routes) assert.match(route.source, /^https:/);
    assert.deepEqual(JSON.parse(read('data/snapshot.json').toString()), snapshot);
  });
});

describe('cli/prevent-widgets.js', () => {
  it('is a script that runs alone, with its help inside', () => {
    const folder = mkdtempSync(join(tmpdir(), 'prevent-widgets-'));
    try {
      const script = join(folder, 'prevent-widgets.mjs');
      copyFileSync('dist/cli/prevent-widgets.js', script);
      const { status, stdout } = spawnSync(process.execPath, [script, '--help'], {
        cwd: folder,
        encoding: 'utf8',
      });
      assert.equal(status, 0);
      assert.match(stdout, /pack-postcodes DIR/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('is the command that package.json names, and may be run as it is', () => {
    const { bin } = JSON.parse(readFileSync('package.json', 'utf8')) as { bin: object };
    assert.deepEqual(bin, { 'prevent-widgets': 'dist/cli/prevent-widgets.js' });
    assert.match(read('cli/prevent-widgets.js').toString(), /^#!\/usr\/bin\/env node\n/);
    if (process.platform !== 'win32') {
      assert.equal(statSync('dist/cli/prevent-widgets.js').mode & 0o111, 0o111);
    }
  });
});

describe('custom-elements.json', () => {
  const manifest = read('custom-elements.json').toString();

  it('describes every widget with its attributes, slots, events and custom properties', () => {
    for (const name of [
      'prevent-region-finder',
      'prevent-training-sessions',
      'prevent-concern-router',
      'prevent-coordinator-contact',
      'prevent-newsletters',
      'prevent-resources',
      'prevent-updates',
      'prevent-hub',
      'heading-level',
      'local-src',
      'structured-data',
      'show-unconfirmed',
      'local-contact',
      'prevent-region-change',
      '--prevent-accent',
    ]) {
      assert.ok(manifest.includes(`"${name}"`), name);
    }
  });
});
