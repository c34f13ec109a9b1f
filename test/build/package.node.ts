/** What whoever installs the package gets: every documented path, types that compile, two checkers without a word. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { WIDGET_NAMES } from '../../src/embed/snippet/write-snippet.js';

interface Manifest {
  exports: Record<string, string | { types: string; default: string }>;
  sideEffects: string[];
  dependencies: Record<string, string>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const node = (...command: string[]) =>
  spawnSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 1e8 });

/** Every path that the README and the documentation name. */
const DOCUMENTED = [
  '',
  ...WIDGET_NAMES.map((name) => `/${name}`),
  '/classes',
  '/core',
  '/custom-elements.json',
  '/package.json',
  '/dist/prevent-widgets.js',
  ...WIDGET_NAMES.map((name) => `/dist/${name}.js`),
  '/dist/es/index.js',
  '/dist/es/core.js',
  ...WIDGET_NAMES.flatMap((name) => [`/dist/frame/${name}.html`, `/dist/frame/${name}.json`]),
  '/dist/frame-host.js',
  '/dist/builder.html',
  '/dist/integrity.json',
  '/dist/data/snapshot.json',
  '/dist/data/sessions.ics',
  '/dist/schema/local-information.schema.json',
];

describe('the package', () => {
  it('has a file behind every documented path', () => {
    const script = `for (const path of process.argv.slice(1)) console.log(import.meta.resolve('prevent-widgets' + path));`;
    const { stdout, stderr } = node('--input-type=module', '--eval', script, '--', ...DOCUMENTED);
    const found = stdout.trim().split('\n');
    assert.equal(found.length, DOCUMENTED.length, stderr);
    assert.deepEqual(
      found.map((address) => fileURLToPath(address)).filter((path) => !existsSync(path)),
      [],
    );
  });

  it('has types beside every module', () => {
    for (const [path, target] of Object.entries(manifest.exports)) {
      if (typeof target === 'string') continue;
      assert.ok(existsSync(target.types), `${path} has no types`);
      assert.ok(existsSync(target.default), `${path} has no module`);
    }
  });

  it('passes publint', async () => {
    const { messages, pkg } = await publint({ pkgDir: '.', strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg, { color: false })),
      [],
    );
  });

  it('passes “are the types wrong”, for those who import modules', () => {
    const { status, stdout } = node(
      'node_modules/@arethetypeswrong/cli/dist/index.js',
      '--pack',
      '.',
      '--profile',
      'esm-only',
      '--no-color',
    );
    assert.equal(status, 0, stdout);
    const good = stdout.match(/^node16 \(from ESM\): 🟢/gmu)?.length;
    const paths = Object.keys(manifest.exports).filter((path) => !path.includes('*'));
    assert.equal(good, paths.length);
  });

  it('compiles in a strict project that checks libraries too, and refuses a slip', () => {
    const folder = mkdtempSync(join(tmpdir(), 'prevent-widgets-'));
    try {
      mkdirSync(join(folder, 'node_modules'));
      for (const name of ['prevent-widgets', ...Object.keys(manifest.dependencies)]) {
        const from = name === 'prevent-widgets' ? '.' : `node_modules/${name}`;
        symlinkSync(resolve(from), join(folder, 'node_modules', name), 'junction');
      }
      writeFileSync(
        join(folder, 'page.mts'),
        `import { findRegion, decideRoutes, regions, snapshot, toCalendar, upcomingSessions, readPage } from 'prevent-widgets/core';
import { PreventRegionFinder } from 'prevent-widgets/classes';
import 'prevent-widgets';
import 'prevent-widgets/hub';
const answer = findRegion('LS1 4AP');
const name: string = answer.kind === 'found' ? answer.region : answer.kind;
const finder: PreventRegionFinder = document.createElement('prevent-region-finder');
finder.region = 'north-east';
document.createElement('prevent-hub').headingLevel = 3;
const phones = decideRoutes({ concern: 'unsure' }).map(({ phone }) => phone ?? name);
export default [phones, toCalendar(upcomingSessions({ now: new Date() })), regions[0]?.name, snapshot.source.url, readPage('').value?.sessions.length];
// @ts-expect-error: there is no such region
finder.region = 'north';
// @ts-expect-error: there is no such concern
decideRoutes({ concern: 'worry' });
`,
      );
      writeFileSync(
        join(folder, 'tsconfig.json'),
        JSON.stringify({
          compilerOptions: {
            strict: true,
            exactOptionalPropertyTypes: true,
            module: 'nodenext',
            target: 'es2022',
            lib: ['es2022', 'dom', 'dom.iterable'],
            types: [],
            noEmit: true,
            preserveSymlinks: true,
          },
          files: ['page.mts'],
        }),
      );
      const { stdout } = node('node_modules/typescript/bin/tsc', '--project', folder);
      assert.equal(stdout, '');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('says which modules do something when they are imported, so that bundlers keep them', () => {
    const does = (name: string) => manifest.sideEffects.includes(`./dist/es/${name}.js`);
    assert.deepEqual(
      ['index', ...WIDGET_NAMES].filter((name) => !does(name)),
      [],
    );
    assert.equal(does('classes') || does('core'), false);
  });

  it('is packed with dist and no sources', () => {
    const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [{ files }] = JSON.parse(packed) as [{ files: { path: string }[] }];
    const outside = files.map(({ path }) => path).filter((path) => !path.startsWith('dist/'));
    assert.deepEqual(outside.sort(), ['LICENSE', 'README.md', 'package.json']);
  });
});
