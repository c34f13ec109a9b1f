/**
 * How the tests run in a real browser. Rules about time run in three zones; everything else runs far
 * from London, so that a slip into the reader's own time shows.
 */
import { writeFileSync } from 'node:fs';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';

const browserIn = (zone) =>
  chromeLauncher({
    launchOptions: {
      executablePath: process.env.CHROME_PATH,
      headless: true,
      env: { ...process.env, TZ: zone },
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  });

const groupIn = (zone, files) => ({
  name: `${files} in ${zone}`,
  files,
  browsers: [browserIn(zone)],
});

/** Adds up what ran and leaves it where `test/run.ts` reads it. */
const countingReporter = () => ({
  onTestRunFinished({ sessions }) {
    const totals = { passed: 0, failed: 0, skipped: 0 };
    const count = (suite) => {
      for (const test of suite.tests ?? []) {
        totals[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
      }
      for (const inner of suite.suites ?? []) count(inner);
    };
    for (const session of sessions) {
      if (session.testResults) count(session.testResults);
      if (!session.passed && session.errors?.length) totals.failed++;
    }
    if (process.env.TEST_TOTALS) writeFileSync(process.env.TEST_TOTALS, JSON.stringify(totals));
  },
});

export default {
  nodeResolve: true,
  // One page at a time: frames of a page in the background are never drawn, and fixtures wait for one.
  concurrency: 1,
  concurrentBrowsers: 1,
  browserStartTimeout: 90_000,
  testsStartTimeout: 90_000,
  testsFinishTimeout: 240_000,
  testFramework: { config: { timeout: '20000' } },
  plugins: [esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: './tsconfig.json' })],
  // Lit says once a file that it is the development build, which is the point of testing with it.
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    countingReporter(),
  ],
  // TEST_FILES='test/base/*.test.ts' runs those alone, in one zone.
  groups: process.env.TEST_FILES
    ? [groupIn('Pacific/Auckland', process.env.TEST_FILES)]
    : [
        groupIn('Europe/London', 'test/core/**/*.test.ts'),
        groupIn('America/New_York', 'test/core/**/*.test.ts'),
        groupIn('Pacific/Auckland', 'test/**/*.test.ts'),
      ],
};
