/** The builder as a webmaster opens it: served with the strictest policy, or from a disk, in a real browser. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch, type Frame, type Page } from 'puppeteer-core';
import { findOrInstallBrowser } from '../support/find-browser.js';

/** The folder with what is built. */
const DIST = resolve(process.env.BUILDER_DIST ?? 'dist');

/** The policy of the strictest page the builder promises to work under. */
const POLICY =
  "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html prevent-widgets";

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** How to open it. */
export interface Opening {
  readonly width?: number;
  readonly height?: number;
  readonly isFromDisk?: boolean;
  /** Whether the reader has chosen colours of their own (Windows high contrast). */
  readonly isInForcedColours?: boolean;
}

/** An open builder, with everything that went wrong and every address that was asked for. */
export interface OpenBuilder {
  readonly page: Page;
  readonly faults: readonly string[];
  readonly requests: readonly string[];
}

/** Starts the server and the browser. `/blank.html` is an empty page of the same server, without a policy. */
export async function startBuilder() {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (pathname === '/blank.html') {
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<!doctype html><title>.</title>');
      return;
    }
    if (pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    readFile(join(DIST, normalize(pathname))).then(
      (bytes) =>
        response
          .writeHead(200, {
            'content-type': TYPES[extname(pathname)] ?? 'text/plain',
            'content-security-policy': POLICY,
          })
          .end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  const browser = await launch({
    executablePath: findOrInstallBrowser(),
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });

  const open = async (opening: Opening = {}): Promise<OpenBuilder> => {
    const { width = 1440, height = 900, isFromDisk = false, isInForcedColours = false } = opening;
    const context = await browser.createBrowserContext();
    for (const name of ['clipboard-read', 'clipboard-write']) {
      await context.setPermission(new URL(address).origin, {
        permission: { name },
        state: 'granted',
      });
    }
    const page = await context.newPage();
    const faults: string[] = [];
    const requests: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('request', (request) => requests.push(request.url()));
    await page.setViewport({ width, height });
    if (isInForcedColours) {
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'forced-colors', value: 'active' }],
      });
    }
    const fromDisk = pathToFileURL(join(DIST, 'builder.html')).href;
    await page.goto(isFromDisk ? fromDisk : `${address}builder.html`, {
      waitUntil: 'load',
    });
    return { page, faults, requests };
  };

  const close = async (): Promise<void> => {
    await browser.close();
    server.close();
    server.closeAllConnections();
  };

  return { address, open, close };
}

/** The frame with the preview. */
export function previewIn(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().includes('/builder/preview.html'));
  if (!frame) throw new Error('There is no preview.');
  return frame;
}

/** Waits until something is so, for 5 seconds at most. */
export async function until(isSo: () => Promise<boolean>): Promise<boolean> {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await isSo()) return true;
    await new Promise((done) => setTimeout(done, 50));
  }
  return false;
}

/** What has the focus: its id, or the words on it. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    const { id = '', textContent = '' } = activeElement ?? {};
    return id === '' ? textContent.replace(/\s+/g, ' ').trim() : id;
  });
}

/** Presses Tab until the focus is on something, and gives all that had it on the way. */
export async function tabTo(page: Page, wanted: string): Promise<string[]> {
  const way: string[] = [];
  while (way.at(-1) !== wanted) {
    if (way.length > 300) throw new Error(`Tab never came to “${wanted}”: ${way.join(', ')}`);
    await page.keyboard.press('Tab');
    way.push(await focused(page));
  }
  return way;
}

/** The words of the page's live region. */
export function said(page: Page): Promise<string> {
  return page.$eval('prevent-builder > [role=status]', (status) => status.textContent);
}

/** The code on show. */
export function snippetOn(page: Page): Promise<string> {
  return page.$eval('textarea#snippet', (field) => field.value);
}

/** Types into a field in place of what it says, and leaves it. */
export async function write(page: Page, id: string, text: string): Promise<void> {
  await page.$eval(
    `#${id}`,
    (field, value) => {
      (field as HTMLInputElement).value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    text,
  );
}
