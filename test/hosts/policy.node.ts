/**
 * Promises of `docs/content-security-policy.md`, on host pages that forbid everything else, with our files on a server
 * of another origin:
 *  1. The words in the table are those of `src/embed/policy`.
 *  2. With the words for a feature, it works and the browser reports no violation.
 *  3. Without them that feature fails, and no other; 999 stays in view.
 *  4. What the table says needs nothing does need nothing.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Frame, type Page } from 'puppeteer-core';
import {
  policyLines,
  type PolicyChoices,
  type PolicyFeature,
  type PolicyLine,
} from '../../src/embed/policy/policy-lines.js';
import { writePolicy } from '../../src/embed/policy/write-policy.js';
import { writeSnippet, type SnippetChoices } from '../../src/embed/snippet/write-snippet.js';
import { snippetWords } from '../../src/text/en-GB.js';
import { contentItem } from '../support/content-item.js';
import { findOrInstallBrowser } from '../support/find-browser.js';
import {
  answerFromDist,
  serveWithHeaders,
  type AskedServer,
  type Served,
} from '../support/serve-with-headers.js';

const PHONE = '0113 496 0001';
const LEEDS = { latitude: 53.8, longitude: -1.55 };
const NEXT_YEAR = String(new Date().getFullYear() + 1);
const GOV_UK = contentItem([[`12 January ${NEXT_YEAR}: 5:00pm to 6:00pm`]]);
const JSON_HEADERS = { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' };
const LOCAL = JSON.stringify({
  version: 1,
  contacts: [{ role: 'Safeguarding team', audience: ['staff'], phone: PHONE }],
});
const DATA = 'https://data.example.gov.uk/prevent.json';
/** What servers answer that are not on this machine: nothing ever leaves it. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'https://www.gov.uk': JSON.stringify(GOV_UK),
  'https://data.example.gov.uk': LOCAL,
};

/** Where things are: in the docs by example, in the tests on two servers of this machine. */
interface Places {
  readonly own: string;
  readonly other: string;
  readonly data: string;
}

/** A row of the table. */
interface Row {
  readonly says: string;
  readonly feature: PolicyFeature;
  readonly choices: (places: Places) => PolicyChoices;
  readonly more?: Partial<SnippetChoices>;
}

const script = (base: string, attributes: PolicyChoices['attributes'] = {}) =>
  ({ kind: 'script', attributes, base }) as const;

const ROWS: readonly Row[] = [
  {
    says: 'The script, on your own server',
    feature: 'script',
    choices: ({ own }) => script(own),
  },
  {
    says: 'The script, on another server',
    feature: 'script',
    choices: ({ other }) => script(other),
  },
  {
    says: 'The script of one tool',
    feature: 'script',
    choices: ({ other }) => script(other),
    more: { isSingle: true },
  },
  {
    says: 'The script as a module',
    feature: 'script',
    choices: ({ other }) => ({ ...script(other), kind: 'module' }),
  },
  {
    says: 'One file and no other, as in SharePoint’s list of script sources',
    feature: 'script',
    choices: ({ other }) => ({ ...script(other), src: `${other}prevent-widgets.js` }),
  },
  {
    says: 'Trusted Types, where your page requires them',
    feature: 'trusted-types',
    choices: ({ other }) => script(other),
  },
  {
    says: '`data-local-src`, a file on your own server',
    feature: 'local-src',
    choices: ({ other }) => script(other, { 'local-src': '/local.json' }),
  },
  {
    says: '`data-local-src`, a file on another server',
    feature: 'local-src',
    choices: ({ other, data }) => script(other, { 'local-src': data }),
  },
  {
    says: '`data-live`',
    feature: 'live',
    choices: ({ other }) => script(other, { live: true }),
  },
  {
    says: 'A frame, from your own server',
    feature: 'frame',
    choices: ({ own }) => ({ ...script(own), kind: 'iframe' }),
  },
  {
    says: 'A frame, from another server',
    feature: 'frame',
    choices: ({ other }) => ({ ...script(other), kind: 'iframe' }),
  },
  {
    says: '`data-locate`',
    feature: 'locate',
    choices: ({ other }) => script(other, { locate: true }),
  },
  {
    says: '`locate` in a frame from another server',
    feature: 'locate',
    choices: ({ other }) => ({ ...script(other, { locate: true }), kind: 'iframe' }),
  },
];

const FITTING = 'The script that fits frames to what is in them (`frame-host.js`)';

const headerOf = ({ header }: PolicyLine) => header;
const wordsOf = (lines: readonly PolicyLine[], feature: PolicyFeature) => {
  const chosen = lines.filter((line) => line.feature === feature);
  const [header = 'Content-Security-Policy'] = chosen.map(headerOf);
  return writePolicy(chosen, header);
};

let host: AskedServer;
let files: AskedServer;
let browser: Browser;
let shown: Served = { headers: {}, body: '' };
const downloads = mkdtempSync(join(tmpdir(), 'prevent-widgets-'));

before(async () => {
  files = await serveWithHeaders(answerFromDist);
  host = await serveWithHeaders((path) => {
    if (path === '/') return shown;
    return path === '/local.json' ? { headers: JSON_HEADERS, body: LOCAL } : answerFromDist(path);
  });
  browser = await launch({
    executablePath: findOrInstallBrowser(),
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
});

after(async () => {
  await browser.close();
  host.close();
  files.close();
  rmSync(downloads, { recursive: true, force: true });
});

/** Shows a page that forbids all that the lines do not allow. */
async function visit(html: string, lines: readonly PolicyLine[]) {
  const isTyped = lines.some(({ directive }) => directive === 'trusted-types');
  const policy = [
    "default-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'",
    ...(isTyped ? [] : ["trusted-types 'none'"]),
    writePolicy(lines, 'Content-Security-Policy'),
  ];
  shown = {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy.filter(Boolean).join('; '),
      'Permissions-Policy': writePolicy(lines, 'Permissions-Policy') || 'geolocation=()',
    },
    body: `<!doctype html><html lang="en-GB"><title>Host</title><body>${html}</body></html>`,
  };
  const page = await browser.newPage();
  for (const { address } of [host, files]) {
    await browser.defaultBrowserContext().setPermission(new URL(address).origin, {
      permission: { name: 'geolocation' },
      state: 'granted',
    });
  }
  await page.setGeolocation(LEEDS);
  const violations: string[] = [];
  await page.exposeFunction('tellViolation', (text: string) => violations.push(text));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { tellViolation } = window as unknown as { tellViolation: (text: string) => void };
      tellViolation(`${violatedDirective} ${blockedURI}`);
    });
  });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const body = ELSEWHERE[new URL(request.url()).origin];
    const isElsewhere = body !== undefined;
    void (isElsewhere ? request.respond({ headers: JSON_HEADERS, body }) : request.continue());
  });
  await page.goto(host.address, { waitUntil: 'networkidle0' });
  return { page, violations };
}

/** A snippet as it is pasted. */
function paste(name: SnippetChoices['name'], choices: PolicyChoices, more = {}): string {
  const html = writeSnippet({
    name,
    ...choices,
    ...more,
    fallback: { url: 'https://www.gov.uk/', text: snippetWords.fallbacks[name] },
    title: snippetWords.titles[name],
  });
  // The frame may ask only where the page says so.
  return html.replace('<iframe ', '<iframe allow="geolocation" ');
}

const NAMES = ['concern-router', 'region-finder', 'training-sessions'] as const;

const wordsIn = (page: Page | Frame, name: string) =>
  page.evaluate((tag) => {
    const root = document.querySelector(tag)?.shadowRoot;
    return root?.querySelector<HTMLElement>('.box')?.innerText.replace(/\s+/g, ' ') ?? '';
  }, `prevent-${name}`);

const frameIn = (page: Page) => page.frames()[1] ?? page.mainFrame();

/** Presses a button of a widget, when it is there. */
const press = (page: Page, name: string, words: string) =>
  frameIn(page).evaluate(
    (tag, label) => {
      const buttons = document.querySelector(tag)?.shadowRoot?.querySelectorAll('button') ?? [];
      for (const button of buttons) if (button.innerText.startsWith(label)) button.click();
    },
    `prevent-${name}`,
    words,
  );

const pause = () => new Promise((resolve) => setTimeout(resolve, 200));

/** How each feature shows that it works. */
const WORKS: Readonly<Record<PolicyFeature, (page: Page) => Promise<boolean>>> = {
  script: async (page) =>
    (await wordsIn(page, 'region-finder')).includes('Find your Prevent region'),
  'trusted-types': async (page) => (await wordsIn(page, 'region-finder')).includes('999'),
  'local-src': async (page) => (await wordsIn(page, 'concern-router')).includes(PHONE),
  live: async (page) =>
    (await wordsIn(page, 'training-sessions')).includes(`12 January ${NEXT_YEAR}, 5pm to 6pm`),
  frame: async (page) => {
    const frame = page.frames()[1];
    return !!frame && (await wordsIn(frame, 'region-finder').catch(() => '')).includes('999');
  },
  locate: async (page) => {
    await press(page, 'region-finder', 'Use my location');
    let said = '';
    for (
      let tries = 0;
      tries < 20 && !/North-East region|did not give|could not be found/.test(said);
      tries++
    ) {
      await pause();
      said = await wordsIn(frameIn(page), 'region-finder');
    }
    return said.includes('Your location is in the North-East region');
  },
};

/** Whether a reader sees 999 on the page: in a widget, or in the link that stands in for it. */
const shows999 = (page: Page) =>
  page.evaluate(
    (tags) =>
      document.body.innerText.includes('999') ||
      tags.some((tag) => {
        const box = document.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>('.box');
        return (box?.innerText ?? '').includes('999');
      }),
    NAMES.map((name) => `prevent-${name}`),
  );

describe('the table of docs/content-security-policy.md', () => {
  const example = 'https://widgets.example.gov.uk';
  const table = readFileSync('docs/content-security-policy.md', 'utf8').split('\n');

  for (const { says, feature, choices } of ROWS) {
    it(`has the words for: ${says}`, () => {
      const fixed =
        feature === 'script' && choices({ own: '', other: '', data: '' }).src !== undefined;
      const places = {
        own: '/prevent/v1/',
        other: `${example}/${fixed ? 'v1.2.3' : 'v1'}/`,
        data: DATA,
      };
      const words = wordsOf(policyLines(choices(places)), feature);
      const row = table.find((line) => line.startsWith(`| ${says} `));
      assert.ok(row?.includes(`\`${words}\``), `${says}: ${words}`);
    });
  }

  it(`has the words for: ${FITTING}`, () => {
    const row = table.find((line) => line.startsWith(`| ${FITTING} `));
    assert.ok(row?.includes(`\`script-src ${example}/v1/frame-host.js\``));
  });

  it('has no row that is not tried', () => {
    const said = table.flatMap((line) => /^\| (.*?) +\|.*`(?:[a-z]+-)+src /.exec(line)?.[1] ?? []);
    const known = new Set([...ROWS.map(({ says }) => says), FITTING]);
    assert.deepEqual(
      said.filter((one) => !known.has(one)),
      [],
    );
  });
});

describe('a host page that forbids everything else', () => {
  const placesOfTest = (): Places => ({
    own: '/v0/',
    other: `${files.address}v0.1.0/`,
    data: DATA,
  });

  for (const { says, feature, choices, more } of ROWS) {
    it(`with the words, and without: ${says}`, async () => {
      const chosen = choices(placesOfTest());
      const names =
        chosen.kind === 'iframe' || more?.isSingle ? (['region-finder'] as const) : NAMES;
      const html = names.map((name) => paste(name, chosen, more)).join('\n');
      const lines = policyLines(chosen);

      const { page, violations } = await visit(html, lines);
      assert.equal(await WORKS[feature](page), true, 'it works with the words');
      assert.deepEqual(violations, []);
      assert.equal(await shows999(page), true);
      await page.close();

      const without = lines.filter((line) => line.feature !== feature);
      const bare = await visit(html, without);
      assert.equal(await WORKS[feature](bare.page), false, 'it fails without them');
      assert.equal(await shows999(bare.page), true);
      await bare.page.close();
    });
  }

  it(`with the words, and without: ${FITTING}`, async () => {
    const { other } = placesOfTest();
    const framed = { ...script(other), kind: 'iframe' } as const;
    const src = `${other}frame-host.js`;
    const html = `${paste('region-finder', framed)}<script async src="${src}"></script>`;
    const fitting = policyLines({ ...script(other), src });
    for (const lines of [fitting, []]) {
      const { page, violations } = await visit(html, [...policyLines(framed), ...lines]);
      await pause();
      const isFitted = await page.$eval('iframe', ({ style }) => style.height !== '');
      assert.equal(isFitted, lines === fitting);
      assert.equal(await WORKS.frame(page), true);
      if (isFitted) assert.deepEqual(violations, []);
      await page.close();
    }
  });

  it('loses one feature with its words, and no other', async () => {
    const { other } = placesOfTest();
    const chosen = script(other, { 'local-src': '/local.json', live: true, locate: true });
    const html = NAMES.map((name) => paste(name, chosen)).join('\n');
    const lines = policyLines(chosen);
    const features = lines.map(({ feature }) => feature);
    for (const lost of [undefined, ...features]) {
      const { page, violations } = await visit(
        html,
        lines.filter(({ feature }) => feature !== lost),
      );
      const working: PolicyFeature[] = [];
      for (const feature of features) if (await WORKS[feature](page)) working.push(feature);
      const isAllLost = lost === 'script' || lost === 'trusted-types';
      const expected = isAllLost ? [] : features.filter((feature) => feature !== lost);
      assert.deepEqual(working, expected, `without ${String(lost)}`);
      assert.equal(await shows999(page), true, `without ${String(lost)}`);
      if (!lost) assert.deepEqual(violations, []);
      await page.close();
    }
  });

  it('needs nothing more for data for search engines, nor for a calendar to save', async () => {
    const chosen = script(`${files.address}v0.1.0/`, { live: true, 'structured-data': true });
    const { page, violations } = await visit(
      paste('training-sessions', chosen),
      policyLines(chosen),
    );
    const data = await page.$eval(
      'script[type="application/ld+json"]',
      ({ textContent }) => textContent,
    );
    assert.match(data, new RegExp(`"startDate":"${NEXT_YEAR}-01-12T17:00`));
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: downloads,
    });
    await press(page, 'training-sessions', 'Add to calendar');
    await pause();
    await press(page, 'training-sessions', 'Download (.ics)');
    for (let tries = 0; tries < 20 && savedFiles().length === 0; tries++) await pause();
    assert.match(readFileSync(join(downloads, savedFiles()[0] ?? ''), 'utf8'), /^BEGIN:VCALENDAR/);
    assert.deepEqual(violations, []);
    await page.close();
  });

  it('takes a nonce in place of an address, for the script and for the module', async () => {
    for (const kind of ['script', 'module'] as const) {
      const chosen = { ...script(`${files.address}v0.1.0/`), kind };
      const html = paste('region-finder', chosen).replace('<script ', '<script nonce="abc123" ');
      const lines = policyLines(chosen).map((line) =>
        line.feature === 'script' ? { ...line, sources: ["'nonce-abc123'"] } : line,
      );
      const { page, violations } = await visit(html, lines);
      assert.equal(await WORKS.script(page), true, kind);
      assert.deepEqual(violations, []);
      await page.close();
    }
  });
});

const savedFiles = () =>
  existsSync(downloads) ? readdirSync(downloads).filter((name) => name.endsWith('.ics')) : [];
