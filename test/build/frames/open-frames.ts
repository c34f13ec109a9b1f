/** Frame pages from one site, host pages on another, and a browser that shows them. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { launch, type Browser, type ConsoleMessage, type Frame, type Page } from 'puppeteer-core';
import { findOrInstallBrowser } from '../../support/find-browser.js';

/** Where the built files are. */
export const DIST = process.env.FRAMES_DIST ?? 'dist';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** What a page said in its console, and what went wrong in it. */
export interface Said {
  readonly faults: string[];
  readonly notes: string[];
  readonly requests: string[];
}

/** Both sites and the browser. */
export interface Sites {
  readonly browser: Browser;
  /** Site of the frame pages, such as `http://127.0.0.1:40123`. */
  readonly frames: string;
  /** Site of the host pages. */
  readonly host: string;
  /** A file on the site of the frame pages, besides those of `dist`. */
  readonly add: (path: string, text: string) => void;
  /** Opens an address of either site. */
  readonly open: (
    address: string,
    before?: (page: Page) => Promise<unknown>,
  ) => Promise<Page & Said>;
  /** Opens a host page with this in its body, for as long as the page stays open. */
  readonly embed: (body: string, before?: (page: Page) => Promise<unknown>) => Promise<Page & Said>;
  readonly close: () => Promise<void>;
}

/** Opens them. @param headers that the frame pages are sent with */
export async function openSites(headers: Readonly<Record<string, string>> = {}): Promise<Sites> {
  const added = new Map<string, string>();
  let hostPage = '';
  const framesSite = await serve(async (path) => {
    const own = added.get(path);
    const body = own ?? (await readFile(join(DIST, normalize(path))));
    return { body, type: TYPES[extname(path)] ?? 'text/plain', headers };
  });
  const hostSite = await serve(() =>
    Promise.resolve({ body: hostPage, type: 'text/html', headers: {} }),
  );
  const browser = await launch({
    executablePath: findOrInstallBrowser(),
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const open: Sites['open'] = async (address, before) => {
    const page = await browser.newPage();
    const said: Said = { faults: [], notes: [], requests: [] };
    page.on('pageerror', (error) => said.faults.push(String(error)));
    page.on('console', (message: ConsoleMessage) => {
      const isFault = ['error', 'warn'].includes(message.type());
      (isFault ? said.faults : said.notes).push(message.text());
    });
    page.on('request', (request) => said.requests.push(request.url()));
    await before?.(page);
    await page.goto(address, { waitUntil: 'networkidle0' });
    return Object.assign(page, said);
  };
  return {
    browser,
    frames: framesSite.origin,
    host: hostSite.origin,
    add: (path, text) => added.set(path, text),
    open,
    embed: (body, before) => {
      hostPage = `<!doctype html><html lang="en"><title>Host</title><body>${body}</body></html>`;
      return open(`${hostSite.origin}/`, before);
    },
    close: async () => {
      await browser.close();
      framesSite.close();
      hostSite.close();
    },
  };
}

interface Answer {
  readonly body: string | Buffer;
  readonly type: string;
  readonly headers: Readonly<Record<string, string>>;
}

async function serve(answer: (path: string) => Promise<Answer>) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    // Chromium asks for it by itself.
    if (pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    answer(pathname).then(
      ({ body, type, headers }) =>
        response.writeHead(200, { ...headers, 'content-type': type }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The frame in a host page whose address ends with this. */
export async function frameOf(page: Page, end = ''): Promise<Frame> {
  return page.waitForFrame((frame) => frame !== page.mainFrame() && frame.url().includes(end));
}

/** What stands in a widget to read, in one line. */
export function textOfWidget(place: Page | Frame): Promise<string> {
  return place.evaluate(() => {
    const widget = document.querySelector('[data-prevent] > *');
    const box = widget?.shadowRoot?.querySelector<HTMLElement>('.box');
    return (box?.innerText ?? '').replace(/\s+/g, ' ');
  });
}

/** Sets the clock of every page and frame that is opened from now on: it starts at this instant and goes on. */
export async function setClock(page: Page, now: string): Promise<void> {
  await page.evaluateOnNewDocument((instant: string) => {
    const Real = Date;
    const shift = Real.parse(instant) - Real.now();
    globalThis.Date = class extends Real {
      constructor(...parts: unknown[]) {
        super(...((parts.length > 0 ? parts : [Real.now() + shift]) as []));
      }
      static override now() {
        return Real.now() + shift;
      }
    } as DateConstructor;
  }, now);
}
