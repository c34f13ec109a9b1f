/**
 * Pages a reader leaves and comes back to, with real navigation.
 * Promises:
 * 1. Nothing of ours keeps a page out of the back/forward cache.
 * 2. Back from there, what was typed and found is still there, every widget answers, and a session that has ended
 *    meanwhile is no longer shown as coming.
 * 3. On a Turbo site, a visit and the way back leave one widget in each placeholder, alive, and no error.
 * 4. A widget that upgrades late moves what is below by what it grows, once: nothing moves after that.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { findOrInstallBrowser } from '../support/find-browser.js';

const HOUR = 3_600_000;
const soon = (hours: number) =>
  `${new Date(Date.now() + hours * HOUR).toISOString().slice(0, 16)}Z`;
const local = JSON.stringify({
  version: 1,
  sessions: [
    { title: 'Soon over', audience: 'staff', start: soon(24), end: soon(25), register: '/book' },
    {
      title: 'Next year',
      audience: 'staff',
      start: soon(9000),
      end: soon(9001),
      register: '/book',
    },
  ],
});
const fallback = '<a href="https://www.gov.uk/">In an emergency, call 999</a>';
const WIDGETS = `<div data-prevent="region-finder">${fallback}</div>
  <div data-prevent="training-sessions">${fallback}<script type="application/json">${local}</script></div>`;
const script = '<script async src="/dist/prevent-widgets.js"></script>';
const turbo =
  '<script type="module" src="/node_modules/@hotwired/turbo/dist/turbo.es2017-esm.js"></script>';
const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>Host</title>${head}</head><body>${body}</body></html>`;

const PAGES: Readonly<Record<string, string>> = {
  '/one': page(script, `${WIDGETS}<a id="on" href="/two">Two</a>`),
  '/two': page('', '<p>Two</p>'),
  '/turbo/one': page(turbo + script, `${WIDGETS}<a id="on" href="/turbo/two">Two</a>`),
  '/turbo/two': page(turbo + script, `<h1>Two</h1>${WIDGETS}`),
};

let server: Server;
let address: string;
let browser: Browser;

before(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '/';
    const html = PAGES[path];
    if (html) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
      return;
    }
    readFile(`.${path}`).then(
      (bytes) => response.writeHead(200, { 'content-type': 'text/javascript' }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  browser = await launch({
    executablePath: findOrInstallBrowser(),
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
});
after(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
});

async function open(path: string): Promise<{ page: Page; errors: unknown[] }> {
  const page = await browser.newPage();
  const errors: unknown[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(`${address}${path}`);
  await page.waitForSelector('prevent-training-sessions >>> .box');
  return { page, errors };
}

const textOf = (page: Page, tag: string) =>
  page.$eval(tag, ({ shadowRoot }) =>
    (shadowRoot?.querySelector<HTMLElement>('.box')?.innerText ?? '').replace(/\s+/g, ' '),
  );

async function search(page: Page, place: string): Promise<void> {
  const field = await page.waitForSelector('prevent-region-finder >>> input');
  await field?.click({ count: 3 });
  await page.keyboard.type(place);
  await page.keyboard.press('Enter');
}

describe('pages that are left and come back to', () => {
  it('1. and 2. keep their widgets in the back/forward cache, and come back with the time of day', async () => {
    const { page, errors } = await open('/one');
    await search(page, 'SW1A 2AA');
    assert.match(await textOf(page, 'prevent-training-sessions'), /Soon over/);
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.title = persisted ? 'Kept' : 'New';
      });
      // Two days go by while the reader is away.
      addEventListener('pagehide', () => {
        const Now = Date;
        window.Date = class extends Now {
          constructor(...given: []) {
            super(...given);
            if ((given as unknown[]).length === 0) this.setTime(Now.now() + 48 * 3_600_000);
          }
        } as DateConstructor;
      });
    });
    await page.goto(`${address}/two`);
    await page.goBack();
    await page.waitForFunction(() => document.title !== 'Host');
    assert.equal(await page.title(), 'Kept');
    assert.match(await textOf(page, 'prevent-region-finder'), /SW1A 2AA is in the London region/);
    const sessions = await textOf(page, 'prevent-training-sessions');
    assert.match(sessions, /Next year/);
    assert.doesNotMatch(sessions, /Soon over/);
    await search(page, 'LS1 4AP');
    assert.match(await textOf(page, 'prevent-region-finder'), /LS1 4AP is in the North-East/);
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('3. are swapped by Turbo', async () => {
    const { page, errors } = await open('/turbo/one');
    await search(page, 'SW1A 2AA');
    const isWhole = async () => {
      await page.waitForSelector('prevent-training-sessions >>> .box');
      const counts = await page.$$eval('[data-prevent]', (all) =>
        all.map((one) => one.querySelectorAll('[data-prevent] > *').length),
      );
      assert.deepEqual(counts, [1, 1]);
      await search(page, 'LS1 4AP');
      assert.match(await textOf(page, 'prevent-region-finder'), /LS1 4AP is in the North-East/);
      assert.match(await textOf(page, 'prevent-training-sessions'), /Next year/);
    };
    await page.click('#on');
    await page.waitForSelector('h1');
    await isWhole();
    await page.goBack();
    await page.waitForSelector('#on');
    await isWhole();
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('4. do not go on moving', async () => {
    const { page } = await open('/one');
    const shifts = await page.evaluate(async () => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      const seen: number[] = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
          seen.push(entry.value);
        }
      }).observe({ type: 'layout-shift', buffered: true });
      await new Promise((resolve) => setTimeout(resolve, 300));
      return seen;
    });
    assert.ok(shifts.length <= 1, `moved ${String(shifts.length)} times: ${shifts.join(', ')}`);
    await page.close();
  });
});
