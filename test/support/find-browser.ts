/** Finds a browser for the tests, or installs one where that is possible. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ON_PATH = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const ON_MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const ON_WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

/** Path of an installed Chrome, Chromium or Edge: `CHROME_PATH` first, then the usual places. */
export function findBrowser(): string | undefined {
  const { CHROME_PATH, PATH = '', LOCALAPPDATA, PROGRAMFILES } = process.env;
  const windowsRoots = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA];
  const places = [
    ...(CHROME_PATH ? [CHROME_PATH] : []),
    ...PATH.split(':').flatMap((folder) => ON_PATH.map((name) => join(folder, name))),
    ...ON_MAC,
    ...windowsRoots.flatMap((root) => (root ? ON_WINDOWS.map((path) => join(root, path)) : [])),
  ];
  return places.find((place) => existsSync(place));
}

/** Path of a browser, installed first on Debian or Ubuntu as root. Ends the run with one sentence when there is none. */
export function findOrInstallBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  if (isDebianRoot()) {
    console.log('No Chrome, Chromium or Edge found: installing the chromium package.');
    const apt = (...args: string[]) =>
      execFileSync('apt-get', args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    apt('update', '-qq');
    apt('install', '-y', '-qq', 'chromium');
    const installed = findBrowser();
    if (installed) return installed;
  }
  console.error(
    'The tests need Chrome, Chromium or Edge: install one, or set CHROME_PATH to where it is.',
  );
  process.exit(1);
}

function isDebianRoot(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}
