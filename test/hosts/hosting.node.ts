/**
 * Promises of `docs/hosting.md`, kept by a server that sends the headers it names, for pages of another origin:
 *  1. The script and the module run, also with a fingerprint (`integrity`); without the headers those that need them do not.
 *  2. A file that is not the one of the fingerprint never runs, and the link with 999 stays.
 *  3. A second visit asks for nothing.
 *  4. Frame pages show and work on any page, in a sandbox too, under their own policy; with a list, on those alone.
 *  5. What the examples for servers send is what is tried here.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { after, afterEach, before, describe, it } from 'node:test';
import { launch, type Browser, type Frame, type Page } from 'puppeteer-core';
import {
  FIXED_CACHE,
  FRAMING_SERVERS,
  hostedHeaders,
  MOVING_CACHE,
  pagePolicy,
  SHARED_HEADERS,
} from '../../src/embed/policy/hosted-headers.js';
import { writeSnippet, type SnippetKind } from '../../src/embed/snippet/write-snippet.js';
import { snippetWords } from '../../src/text/en-GB.js';
import { findOrInstallBrowser } from '../support/find-browser.js';
import {
  answerFromDist,
  serveWithHeaders,
  type AskedServer,
  type Served,
} from '../support/serve-with-headers.js';

const NAME = 'region-finder';
const HTML = { 'Content-Type': 'text/html; charset=utf-8' };
/** Stands in for the server on this machine, which has no https. */
const ADDRESS = 'https://widgets.example.gov.uk/';

type Change = (served: Served, path: string) => Served;
const asItIs: Change = (served) => served;
const without =
  (header: string): Change =>
  ({ headers, body }) => ({
    headers: Object.fromEntries(Object.entries(headers).filter(([name]) => name !== header)),
    body,
  });
const withHeader =
  (name: string, value: string): Change =>
  ({ headers, body }) => ({ headers: { ...headers, [name]: value }, body });

let host: AskedServer;
let files: AskedServer;
let browser: Browser;
let shown: Served = { headers: {}, body: '' };
let change = asItIs;

before(async () => {
  files = await serveWithHeaders((path) => {
    const served = answerFromDist(path);
    return served && change(served, path);
  });
  host = await serveWithHeaders((path) => (path === '/' ? shown : undefined));
  browser = await launch({
    executablePath: findOrInstallBrowser(),
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
});

afterEach(() => {
  change = asItIs;
  files.asked.length = 0;
});

after(async () => {
  await browser.close();
  host.close();
  files.close();
});

const digest = (file: string) =>
  `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

function paste(kind: SnippetKind, version: 'v0' | 'v0.1.0', integrity?: string): string {
  return writeSnippet({
    name: NAME,
    kind,
    attributes: {},
    base: `${ADDRESS}${version}/`,
    ...(integrity !== undefined && { integrity }),
    fallback: { url: 'https://www.gov.uk/', text: snippetWords.fallbacks[NAME] },
    title: snippetWords.titles[NAME],
  }).replace(ADDRESS, files.address);
}

async function visit(html: string, headers = {}): Promise<Page> {
  shown = {
    headers: { ...HTML, ...headers },
    body: `<!doctype html><html lang="en-GB"><title>School</title><link rel="icon" href="data:,"><body>${html}</body></html>`,
  };
  // Nothing kept of the visits before.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(host.address, { waitUntil: 'networkidle0' });
  return page;
}

/** What a reader finds out with the tool; empty where the link stands in for it. */
const regionOf = (page: Page | Frame) =>
  page.evaluate(async (tag) => {
    const widget = document.querySelector(tag);
    const input = widget?.shadowRoot?.querySelector('input');
    if (!input) return '';
    input.value = 'LS1 4AP';
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    await (widget as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    const text = widget?.shadowRoot?.querySelector<HTMLElement>('.box')?.innerText ?? '';
    return /LS1 4AP is in the (\S+) region/.exec(text)?.[1] ?? '';
  }, `prevent-${NAME}`);
const wordsOf = (page: Page) => page.evaluate(() => document.body.innerText.trim());

const works = async (html: string, headers = {}) => {
  const page = await visit(html, headers);
  assert.equal(await regionOf(page), 'North-East');
  await page.browserContext().close();
};
const fallsBack = async (html: string, headers = {}) => {
  const page = await visit(html, headers);
  assert.equal(await regionOf(page), '');
  assert.equal(await wordsOf(page), snippetWords.fallbacks[NAME]);
  await page.browserContext().close();
};

describe('the script on another server', () => {
  const fingerprint = digest('dist/prevent-widgets.js');

  it('runs, from the moving folder and from a fixed one', async () => {
    await works(paste('script', 'v0'));
    await works(paste('script', 'v0.1.0'));
  });

  it('runs with its fingerprint, and is refused when it is another, with the link in its place', async () => {
    const snippet = paste('script', 'v0.1.0', fingerprint);
    assert.match(snippet, / integrity="sha384-\S+" crossorigin="anonymous"/);
    await works(snippet);
    change = ({ headers, body }) => ({ headers, body: `${String(body)}//` });
    await fallsBack(snippet);
  });

  it('has the fingerprint that dist says it has', () => {
    const said = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as {
      files: Record<string, string>;
    };
    assert.equal(said.files['prevent-widgets.js'], fingerprint);
  });

  it('needs Access-Control-Allow-Origin for its fingerprint and as a module, and not otherwise', async () => {
    await works(paste('module', 'v0'));
    change = without('Access-Control-Allow-Origin');
    await fallsBack(paste('module', 'v0'));
    await fallsBack(paste('script', 'v0.1.0', fingerprint));
    await works(paste('script', 'v0.1.0'));
  });

  it('needs Cross-Origin-Resource-Policy on pages that isolate themselves', async () => {
    const isolated = { 'Cross-Origin-Embedder-Policy': 'require-corp' };
    await works(paste('script', 'v0'), isolated);
    change = without('Cross-Origin-Resource-Policy');
    await fallsBack(paste('script', 'v0'), isolated);
  });

  it('is not asked for again on a second visit', async () => {
    for (const version of ['v0', 'v0.1.0'] as const) {
      const page = await visit(paste('script', version));
      await page.goto(host.address, { waitUntil: 'networkidle0' });
      assert.equal(await regionOf(page), 'North-East');
      assert.deepEqual(files.asked, [`/${version}/prevent-widgets.js`]);
      files.asked.length = 0;
      await page.browserContext().close();
    }
  });
});

describe('the frame pages', () => {
  const framed = async (html: string, headers = {}) => {
    const page = await visit(html, headers);
    const [, frame] = page.frames();
    const region = frame ? await regionOf(frame).catch(() => '') : '';
    const words = await wordsOf(page);
    await page.browserContext().close();
    return { region, words };
  };

  it('show and work on a page of another server, in a sandbox too', async () => {
    const snippet = paste('iframe', 'v0');
    assert.equal((await framed(snippet)).region, 'North-East');
    const sandboxed = snippet.replace('<iframe ', '<iframe sandbox="allow-scripts" ');
    assert.equal((await framed(sandboxed)).region, 'North-East');
  });

  it('do not show where X-Frame-Options is sent, and the link with 999 beside them stays', async () => {
    change = withHeader('X-Frame-Options', 'SAMEORIGIN');
    const { region, words } = await framed(paste('iframe', 'v0'));
    assert.equal(region, '');
    assert.match(words, /call 999/);
  });

  it('show on the pages of a list alone', async () => {
    const list = (ancestors: readonly string[]): Change =>
      withHeader('Content-Security-Policy', pagePolicy(ancestors));
    change = list([new URL(host.address).origin]);
    assert.equal((await framed(paste('iframe', 'v0'))).region, 'North-East');
    change = list(FRAMING_SERVERS.sharepoint);
    assert.equal((await framed(paste('iframe', 'v0'))).region, '');
  });

  it('break no rule of their own policy, every one of them, nor does the builder', async () => {
    const pages = [
      'builder.html',
      ...Object.keys(snippetWords.titles).map((name) => `frame/${name}.html`),
    ];
    for (const name of pages) {
      const page = await browser.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      const answer = await page.goto(`${files.address}v0/${name}`, { waitUntil: 'networkidle0' });
      assert.equal(answer?.headers()['content-security-policy'], pagePolicy());
      assert.deepEqual(
        faults.filter((fault) => !/favicon|404/.test(fault)),
        [],
        name,
      );
      await page.close();
    }
  });
});

describe('the examples of docs/hosting.md', () => {
  const text = readFileSync('docs/hosting.md', 'utf8');
  const examples = [...text.matchAll(/^### (nginx|Apache|Caddy|IIS)\n[^]*?```\w*\n([^]*?)```/gm)];

  for (const [, server = '', example = ''] of examples) {
    it(`send what is tried here: ${server}`, () => {
      const sent = example.replace(/"? value="|"/g, ' ');
      for (const [name, value] of Object.entries(SHARED_HEADERS)) {
        assert.match(sent, new RegExp(`${name} +${value.replace('*', '\\*')}`));
      }
      for (const value of [FIXED_CACHE, MOVING_CACHE, pagePolicy()]) {
        assert.ok(example.includes(value), value);
      }
      // Caddy names the type by itself.
      if (server !== 'Caddy') assert.match(example, /text\/javascript/);
      assert.doesNotMatch(example, /add_header X-Frame|\bset X-Frame|<add name="X-Frame/i);
    });
  }

  it('are four, beside a list of sites that may show frames', () => {
    assert.deepEqual(
      examples.map(([, server]) => server),
      ['nginx', 'Apache', 'Caddy', 'IIS'],
    );
    const { teams, sharepoint, googleSites } = FRAMING_SERVERS;
    const sites = [...teams, ...sharepoint, ...googleSites].join(' ');
    assert.ok(text.includes(`frame-ancestors 'self' https://*.example.sch.uk ${sites}\n`));
    assert.ok(text.includes(`\`${hostedHeaders('/v1/a.js')['Content-Type'] ?? ''}\``.slice(1, -1)));
  });
});
