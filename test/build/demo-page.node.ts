/** The demo page as a reader meets it: in an installed browser, served as files, with nothing rewritten. */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { findOrInstallBrowser } from '../support/find-browser.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};
const WIDGETS = ['prevent-concern-router', 'prevent-region-finder', 'prevent-training-sessions'];

let server: Server;
let browser: Browser;
let address = '';

before(async () => {
  server = createServer((request, response) => {
    const path = join('.', request.url === '/' ? 'index.html' : (request.url ?? ''));
    readFile(path).then(
      (bytes) => response.writeHead(200, { 'content-type': TYPES[extname(path)] }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  browser = await launch({
    executablePath: findOrInstallBrowser(),
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
});

after(async () => {
  await browser.close();
  server.close();
});

interface Visit {
  readonly width?: number;
  readonly height?: number;
  readonly isScriptBlocked?: boolean;
  /** What the page's clock shows. */
  readonly now?: string;
  readonly path?: string;
}

/** Browsers' own, about 1 cm. */
const MARGIN = { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' };

async function visit({
  width = 1280,
  height = 900,
  isScriptBlocked = false,
  now,
  path = '',
}: Visit) {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() !== 'log') faults.push(message.text());
  });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.setViewport({ width, height });
  if (isScriptBlocked) await page.setJavaScriptEnabled(false);
  if (now) await page.evaluateOnNewDocument(setClock, now);
  await page.goto(address + path, { waitUntil: 'networkidle0' });
  return { page, faults, requests };
}

// Runs in the page: its clock starts at the instant given and goes on from there.
function setClock(now: string) {
  const Real = Date;
  const shift = Real.parse(now) - Real.now();
  globalThis.Date = class extends Real {
    constructor(...parts: unknown[]) {
      super(...((parts.length > 0 ? parts : [Real.now() + shift]) as []));
    }
    static override now() {
      return Real.now() + shift;
    }
  } as DateConstructor;
}

const textOf = (page: Page, tag: string) =>
  page.$eval(tag, (widget) =>
    (widget.shadowRoot?.querySelector<HTMLElement>('.box')?.innerText ?? '').replace(/\s+/g, ' '),
  );

describe('the demo page', () => {
  for (const [width, height] of [
    [320, 256],
    [360, 800],
    [768, 1024],
    [1280, 900],
  ] as const) {
    it(`shows three widgets and fits at ${String(width)} px, without a fault`, async () => {
      const { page, faults, requests } = await visit({ width, height });
      for (const tag of WIDGETS) assert.match(await textOf(page, tag), /999/);
      const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(scrollWidth <= width, `${String(scrollWidth)} px wide`);
      assert.deepEqual(faults, []);
      assert.deepEqual(
        requests.filter((path) => path !== '/' && !path.startsWith('/stories/demo/')),
        ['/dist/prevent-widgets.js'],
      );
      await page.close();
    });
  }

  it('shows the college’s own contacts straight after 999, from its file', async () => {
    const { page } = await visit({ now: '2026-11-20T12:00:00Z' });
    assert.match(
      await textOf(page, 'prevent-concern-router'),
      /Call 999 Who to tell at Ashdale College Safeguarding team.*0113 496 0140 Open now, until 6pm/,
    );
    await page.close();
  });

  for (const [width, height] of [
    [360, 800],
    [768, 1024],
    [1280, 900],
  ] as const) {
    it(`has a page with everything in one panel, which fits at ${String(width)} px`, async () => {
      const { page, faults } = await visit({ width, height, path: 'stories/demo/hub.html' });
      assert.match(await textOf(page, 'prevent-hub'), /Call 999.*Find your Prevent region/);
      const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(scrollWidth <= width, `${String(scrollWidth)} px wide`);
      assert.deepEqual(faults, []);
      await page.close();
    });
  }

  it('prints every route on one sheet of A4', async () => {
    const { page } = await visit({});
    await page.evaluate(() => {
      window.print = () => window.dispatchEvent(new Event('beforeprint'));
      const root = document.querySelector('prevent-concern-router')?.shadowRoot;
      const buttons = [...(root?.querySelectorAll('button') ?? [])];
      buttons.find(({ innerText }) => innerText.startsWith('Print all routes'))?.click();
    });
    await new Promise((resolve) => setTimeout(resolve, 200));
    const sheet = Buffer.from(await page.pdf({ format: 'A4', margin: MARGIN })).toString('latin1');
    assert.equal(sheet.match(/\/Type\s*\/Page\b/g)?.length, 1);
    await page.close();
  });

  it('leaves the fallback links in view when scripts are blocked', async () => {
    const { page } = await visit({ isScriptBlocked: true });
    const html = await page.content();
    assert.equal(html.match(/call 999/gi)?.length, 3);
    assert.equal(html.includes('shadowrootmode'), false);
    await page.close();
  });

  for (const [now, expected] of [
    ['2024-10-01T09:00:00Z', /Wednesday 2 October 2024, 3:30pm to 4:30pm/],
    ['2025-07-03T14:00:00Z', /Today Thursday 3 July 2025, 3:30pm to 4:45pm/],
    ['2025-07-03T15:00:00Z', /On now Thursday 3 July 2025/],
    ['2026-11-21T12:00:00Z', /Tuesday 8 December 2026, 12:30pm to 1:30pm.*Ashdale College/],
    ['2027-03-09T13:30:00Z', /We know of no upcoming sessions/],
  ] as const) {
    it(`shows the sessions as they stood on ${now}`, async () => {
      const { page } = await visit({ now });
      assert.match(await textOf(page, 'prevent-training-sessions'), expected);
      await page.close();
    });
  }

  it('keeps the edges of the 999 bar and of buttons in forced colours', async () => {
    const { page } = await visit({});
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    const edges = await page.$eval('prevent-concern-router', (router) =>
      ['.emergency', 'button'].map((selector) => {
        const part = router.shadowRoot?.querySelector(selector);
        if (!part) return '';
        const { borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(part);
        return borderTopStyle === 'solid' && borderTopColor !== backgroundColor ? 'edge' : 'none';
      }),
    );
    assert.deepEqual(edges, ['edge', 'edge']);
    await page.close();
  });

  it('prints 999 in ink, all regions, and no buttons to press', async () => {
    const { page } = await visit({});
    await page.emulateMediaType('print');
    const bar = await page.$eval('prevent-concern-router', (router) => {
      const part = router.shadowRoot?.querySelector('.emergency');
      if (!part) return [];
      const { color, backgroundColor } = getComputedStyle(part);
      return [color, backgroundColor];
    });
    assert.deepEqual(bar, ['rgb(17, 24, 29)', 'rgba(0, 0, 0, 0)']);
    const printed = await page.$eval('prevent-region-finder', (finder) =>
      ['#regions .choices', '.search button'].map((selector) =>
        finder.shadowRoot?.querySelector(selector)?.checkVisibility(),
      ),
    );
    assert.deepEqual(printed, [true, false]);
    await page.close();
  });

  it('keeps lines of text to 66 characters', async () => {
    const { page } = await visit({ width: 1600 });
    const longest = await page.$eval('prevent-concern-router', (router) => {
      const paragraphs = [...(router.shadowRoot?.querySelectorAll('p') ?? [])];
      return Math.max(
        ...paragraphs.map((paragraph) => {
          const lines = Math.round(
            paragraph.clientHeight / parseFloat(getComputedStyle(paragraph).lineHeight),
          );
          return lines > 1 ? paragraph.innerText.length / lines : 0;
        }),
      );
    });
    assert.ok(longest > 20 && longest <= 66, `${String(longest)} characters`);
    await page.close();
  });

  it('puts a new question below a sticky header, with the focus on it', async () => {
    const { page } = await visit({ height: 760 });
    await page.addStyleTag({ content: '.masthead { position: sticky; top: 0; height: 80px; }' });
    const top = await page.$eval('prevent-concern-router', async (router) => {
      const root = router.shadowRoot;
      root?.querySelector<HTMLElement>('input[value=person-at-risk]')?.click();
      const buttons = [...(root?.querySelectorAll('button') ?? [])];
      const button = buttons.find(({ innerText }) => innerText === 'Continue');
      button?.scrollIntoView({ block: 'end' });
      button?.click();
      await new Promise((resolve) => setTimeout(resolve, 100));
      return root?.activeElement?.id === 'question'
        ? root.activeElement.getBoundingClientRect().top
        : -1;
    });
    assert.ok(top >= 80, `${String(top)} px from the top`);
    await page.close();
  });
});
