/** Builds the gallery, serves it and opens a browser on it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Browser } from 'puppeteer-core';
import { build } from 'vite';
import { findOrInstallBrowser } from '../support/find-browser.js';
import { serveFolder } from '../support/serve-folder.js';
import type { NamedStory } from './gallery/gallery.js';
import { looks, openInLook, type Look, type Stage } from './looks.js';

/** The gallery in a browser. */
export interface OpenGallery {
  /** The stories whose name holds what the environment's `STORIES` says; all without it. */
  readonly stories: readonly NamedStory[];
  /** Opens the empty gallery in a look and lends the page; pages are used again, never at the same time. */
  readonly visit: <T>(look: Look, use: (stage: Stage) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

// A folder of its own: on large machines several test files run at once.
async function buildGallery(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'prevent-gallery-'));
  await build({
    configFile: false,
    root: 'test/stories/gallery',
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      minify: false,
      chunkSizeWarningLimit: 2000,
    },
  });
  return outDir;
}

/** The same in every run, because some stories show the address of their page. */
const ADDRESS = 'http://gallery.localhost/';

/** Far from London, so that a slip into the reader's own time shows. */
const launchBrowser = (port: string): Promise<Browser> =>
  launch({
    executablePath: findOrInstallBrowser(),
    headless: true,
    env: { ...process.env, TZ: 'Pacific/Auckland' },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--lang=en-GB',
      `--host-resolver-rules=MAP gallery.localhost:80 127.0.0.1:${port}`,
    ],
  });

/** Opens the gallery for tests, freshly built from the stories there are. */
export async function openGallery(): Promise<OpenGallery> {
  const path = await buildGallery();
  const folder = await serveFolder(path);
  const browser = await launchBrowser(new URL(folder.address).port);
  const idle: Stage[] = [];

  const raise = async (): Promise<Stage> => {
    // A window each: pages in the background of one are never drawn.
    const page = await (await browser.createBrowserContext()).newPage();
    return { page, session: await page.createCDPSession() };
  };

  const visit: OpenGallery['visit'] = async (look, use) => {
    const stage = idle.pop() ?? (await raise());
    await openInLook(stage, ADDRESS, look);
    try {
      return await use(stage);
    } finally {
      idle.push(stage);
    }
  };

  const [first] = looks;
  if (!first) throw new Error('There is no look to open the gallery in.');
  const all = await visit(first, ({ page }) => page.evaluate(() => window.gallery.stories));
  const wanted = process.env.STORIES ?? '';
  return {
    stories: all.filter(({ name }) => name.includes(wanted)),
    visit,
    async close() {
      await browser.close();
      folder.close();
      rmSync(path, { recursive: true });
    },
  };
}
