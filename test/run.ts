/** All tests, with all the set-up they need: a browser, a build of dist and Storybook, the tests in Node, the tests in the browser. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { findOrInstallBrowser } from './support/find-browser.js';

interface Totals {
  passed: number;
  failed: number;
  skipped: number;
}

const FOLDER = '.cache/test';
mkdirSync(FOLDER, { recursive: true });

const isWindows = process.platform === 'win32';
const run = (command: string, args: string[], env: NodeJS.ProcessEnv = {}) =>
  spawnSync(command, args, {
    stdio: 'inherit',
    shell: isWindows,
    env: { ...process.env, ...env },
  }).status === 0;

const browser = findOrInstallBrowser();

for (const script of ['build', 'storybook:build']) {
  if (run('npm', ['run', '--silent', script])) continue;
  console.error(`“npm run ${script}” failed, so there is nothing to test.`);
  process.exit(1);
}

function runNodeTests(): Totals {
  const tap = `${FOLDER}/node.tap`;
  const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.node.ts'))
    .map((name) => `test/${name.replaceAll('\\', '/')}`);
  run(
    process.execPath,
    [
      '--import=tsx',
      '--test',
      // Node would leave a core free, which the browser it waits for does not need.
      '--test-concurrency=2',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=tap',
      `--test-reporter-destination=${tap}`,
      ...files,
    ],
    { CHROME_PATH: browser },
  );
  const report = readFileSync(tap, 'utf8');
  const count = (what: string) => Number(new RegExp(`^# ${what} (\\d+)$`, 'm').exec(report)?.[1]);
  return {
    passed: count('pass'),
    failed: count('fail') + count('cancelled'),
    skipped: count('skipped') + count('todo'),
  };
}

function runBrowserTests(): Totals {
  const file = `${FOLDER}/browser.json`;
  rmSync(file, { force: true });
  const passed = run('npx', ['wtr', '--config', 'test/support/browser-tests.config.mjs'], {
    CHROME_PATH: browser,
    TEST_TOTALS: file,
  });
  try {
    const totals = JSON.parse(readFileSync(file, 'utf8')) as Totals;
    return passed || totals.failed > 0 ? totals : { ...totals, failed: 1 };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const all = [runNodeTests(), runBrowserTests()];
const sum = (what: keyof Totals) => all.reduce((total, part) => total + part[what], 0);
const failed = sum('failed');

console.log(
  `\n${String(sum('passed'))} passed, ${String(failed)} failed, ${String(sum('skipped'))} skipped`,
);
process.exit(failed === 0 && sum('passed') > 0 ? 0 : 1);
