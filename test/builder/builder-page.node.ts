/**
 * The builder, built, in a real browser, promises:
 * 1. It is used by keyboard alone, from the top to the copied code, on a phone and on a desk.
 * 2. It fits at 320 px, and no checker finds a fault in any of its states.
 * 3. It works under the strictest policy and from a disk, asks for nothing but its own files, and keeps nothing.
 * 4. The preview follows every choice, without taking the focus.
 * 5. The copied code, on a blank page, is that tool with those options.
 * 6. What is wrong is said beside its field, and aloud; what is in the way of the code is named with its step.
 * 7. Where the clipboard is refused, the text is selected.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import {
  focused,
  previewIn,
  said,
  snippetOn,
  startBuilder,
  tabTo,
  until,
  write,
  type OpenBuilder,
  type Opening,
} from './open-builder.js';

let builder: Awaited<ReturnType<typeof startBuilder>>;

before(async () => {
  builder = await startBuilder();
});

after(() => builder.close());

/** Opens the builder, does something with it, and closes it: nothing may have gone wrong meanwhile. */
async function visit(opening: Opening, visitor: (open: OpenBuilder) => Promise<void>) {
  const open = await builder.open(opening);
  await visitor(open);
  assert.deepEqual(open.faults, []);
  await open.page.browserContext().close();
}

const choose = (page: Page, id: string) =>
  page.$eval(`#${id}`, (radio) => {
    (radio as HTMLElement).click();
  });

const shown = (page: Page) => previewIn(page).$eval('#place', (place) => place.innerHTML);

async function pressButton(page: Page, words: string) {
  await page.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll('button')];
    const button = buttons.find(({ textContent }) => textContent.trim().startsWith(wanted));
    if (!button) throw new Error(`No button says “${wanted}”.`);
    button.click();
  }, words);
}

async function findFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(
      { exclude: ['iframe', '.sample'] },
      { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    );
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
}

describe('by keyboard alone', () => {
  for (const [width, height] of [
    [360, 740],
    [1440, 900],
  ] as const) {
    it(`leads from the top to the copied code at ${String(width)} px`, () =>
      visit({ width, height }, async ({ page }) => {
        await page.keyboard.press('Tab');
        assert.equal(await focused(page), 'Skip to the preview');
        await tabTo(page, 'tool-concern-router');
        await page.keyboard.press('ArrowDown');
        assert.equal(await focused(page), 'tool-region-finder');
        await tabTo(page, 'system-other');
        await tabTo(page, 'kind-script');
        await tabTo(page, 'folder');
        await page.keyboard.type('https://www.example.gov.uk/prevent');
        await tabTo(page, 'option-region');
        await page.keyboard.type('London');
        await tabTo(page, 'option-locate');
        await page.keyboard.press('Space');
        await tabTo(page, 'Copy the code');
        await page.keyboard.press('Enter');
        assert.ok(await until(async () => (await said(page)) === 'Copied.'));
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        assert.equal(copied, await snippetOn(page));
        assert.match(
          copied,
          /^<div data-prevent="region-finder" data-region="london" data-locate>/,
        );
        assert.match(copied, /src="https:\/\/www\.example\.gov\.uk\/prevent\/prevent-widgets\.js"/);
        assert.equal(await focused(page), 'Copy the code');
      }));

    it(`shows where the focus is at every stop at ${String(width)} px`, () =>
      visit({ width, height }, async ({ page }) => {
        const way: string[] = [];
        const unseen: string[] = [];
        do {
          await page.keyboard.press('Tab');
          way.push(await focused(page));
          const isSeen = await page.evaluate(() => {
            const part = document.activeElement;
            if (!part || part === document.body || part.localName === 'iframe') return true;
            const box = part.getBoundingClientRect();
            const isInView = box.bottom > 0 && box.top < innerHeight && box.width > 0;
            const around = [part, part.parentElement ?? part].map((one) => getComputedStyle(one));
            return isInView && around.some(({ outlineStyle }) => outlineStyle !== 'none');
          });
          if (!isSeen) unseen.push(way.at(-1) ?? '');
        } while (way.at(-1) !== 'privacy' && way.length < 300);
        assert.deepEqual(unseen, []);
        assert.ok(way.includes('message'));
      }));
  }

  it('skips to the code without touching the address', () =>
    visit({}, async ({ page }) => {
      const before = page.url();
      await tabTo(page, 'Skip to the code');
      await page.keyboard.press('Enter');
      assert.equal(await focused(page), 'code');
      assert.equal(page.url(), before);
    }));
});

/** States of the page, each with what leads there. */
const STATES: readonly (readonly [name: string, lead: (page: Page) => Promise<void>])[] = [
  ['at first', () => Promise.resolve()],
  ['with every tool’s options', (page) => choose(page, 'tool-hub')],
  ['with SharePoint and no whole address', (page) => choose(page, 'system-sharepoint')],
  [
    'with a frame',
    async (page) => {
      await write(page, 'folder', 'https://www.example.gov.uk/v1.2.3/');
      await choose(page, 'system-google-sites');
    },
  ],
  [
    'with addresses and colours that are wrong',
    async (page) => {
      await write(page, 'folder', 'prevent');
      await write(page, 'local-src', 'local.json');
      await write(page, 'colour-accent', '#eeaaaa');
      await write(page, 'colour-ink', 'red');
    },
  ],
  ['with an example of an own file', (page) => pressButton(page, 'Start with an example')],
];

describe('in every state', () => {
  for (const [name, lead] of STATES) {
    it(`has no fault, ${name}, on a light screen and a dark one`, () =>
      visit({}, async ({ page }) => {
        await lead(page);
        assert.deepEqual(await findFaults(page), []);
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
        assert.deepEqual(await findFaults(page), []);
      }));

    it(`fits at 320 px and at 400%, ${name}`, () =>
      visit({ width: 320, height: 256 }, async ({ page }) => {
        await lead(page);
        await choose(page, 'width-768');
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(width <= 320, `${String(width)} px wide`);
      }));
  }

  it('shows what is chosen in forced colours', () =>
    visit({ isInForcedColours: true }, async ({ page }) => {
      const widths = await page.$$eval('.cards .choice', (choices) =>
        choices.map((choice) => parseFloat(getComputedStyle(choice).borderTopWidth)),
      );
      assert.ok((widths[0] ?? 0) > (widths[1] ?? 0), widths.join(' '));
    }));

  it('has one main heading, and one step after another', () =>
    visit({}, async ({ page }) => {
      const headings = await page.$$eval('h1, h2', (all) =>
        all.map(({ localName, textContent }) => `${localName} ${textContent.trim().charAt(0)}`),
      );
      const numbers = ['1', '2', '3', '4', '5', '6', 'P', '7', 'B'];
      assert.deepEqual(headings, ['h1 P', ...numbers.map((number) => `h2 ${number}`)]);
    }));
});

describe('wherever it is opened', () => {
  it('asks for its own files only, and keeps nothing', () =>
    visit({}, async ({ page, requests }) => {
      const history = await page.evaluate(() => window.history.length);
      await pressButton(page, 'Start with an example');
      for (const id of ['tool-hub', 'option-live', 'look-dark', 'system-moodle'])
        await choose(page, id);
      await write(page, 'local-src', 'https://www.example.gov.uk/own.json');
      await new Promise((done) => setTimeout(done, 500));
      const asked = requests.map((url) => url.replace(builder.address, ''));
      assert.deepEqual([...new Set(asked)].sort(), [
        'builder.html',
        'builder/builder.css',
        'builder/builder.js',
        ...(asked.includes('builder/icon.svg') ? ['builder/icon.svg'] : []),
        'builder/local-editor.css',
        'builder/preview.css',
        'builder/preview.html',
        'builder/preview.js',
        'prevent-widgets.js',
      ]);
      const kept = await page.evaluate(async () => [
        localStorage.length,
        sessionStorage.length,
        document.cookie,
        (await indexedDB.databases()).length,
        location.hash + location.search,
        window.history.length,
      ]);
      assert.deepEqual(kept, [0, 0, '', 0, '', history]);
    }));

  it('works from a disk', () =>
    visit({ isFromDisk: true }, async ({ page, requests }) => {
      await choose(page, 'tool-updates');
      assert.ok(await until(async () => (await shown(page)).includes('prevent-updates')));
      assert.match(await snippetOn(page), /data-prevent="updates"/);
      assert.deepEqual(
        requests.filter((url) => !url.startsWith('file:')),
        [],
      );
    }));

  it('says so where scripts do not run', async () => {
    const { page } = await builder.open();
    await page.setJavaScriptEnabled(false);
    await page.reload();
    assert.match(await page.$eval('body', ({ innerText }) => innerText), /needs its script/);
    await page.browserContext().close();
  });
});

describe('the preview', () => {
  it('is the tool that is chosen, with its options', () =>
    visit({}, async ({ page }) => {
      assert.ok(await until(async () => (await shown(page)).includes('prevent-concern-router')));
      await choose(page, 'tool-region-finder');
      await page.select('#option-region', 'london');
      assert.ok(
        await until(async () =>
          /<prevent-region-finder[^>]* region="london"/.test(await shown(page)),
        ),
      );
    }));

  it('follows colours, looks and widths, and leaves the focus alone', () =>
    visit({}, async ({ page }) => {
      await page.focus('#colour-accent');
      await page.keyboard.type('#5b2a86');
      await page.keyboard.press('Enter');
      const accent = () =>
        previewIn(page).evaluate(() =>
          document.documentElement.style.getPropertyValue('--prevent-accent'),
        );
      assert.ok(await until(async () => (await accent()) === '#5b2a86'));
      assert.equal(await focused(page), 'colour-accent');

      for (const look of ['theme', 'dark', 'narrow', 'plain']) {
        await choose(page, `look-${look}`);
        const html = () => previewIn(page).evaluate(() => document.documentElement.className);
        assert.ok(await until(async () => (await html()) === look));
      }
      await choose(page, 'width-480');
      assert.equal(await previewIn(page).evaluate(() => innerWidth), 480);
    }));

  it('shows what is in the own file, and goes with it', () =>
    visit({}, async ({ page }) => {
      await pressButton(page, 'Start with an example');
      const words = () =>
        previewIn(page).evaluate(
          () =>
            document.querySelector('prevent-concern-router')?.shadowRoot?.querySelector('.box')
              ?.textContent ?? '',
        );
      assert.ok(await until(async () => (await words()).includes('0113 496')));
      assert.match(await snippetOn(page), /data-local-src="\/prevent\/local-information\.json"/);
      await pressButton(page, 'Start again');
      assert.ok(await until(async () => !(await words()).includes('0113 496')));
    }));

  it('keeps its links from leading away', () =>
    visit({}, async ({ page }) => {
      await choose(page, 'tool-newsletters');
      assert.ok(await until(async () => (await shown(page)).includes('prevent-newsletters')));
      await until(() =>
        previewIn(page).evaluate(
          () => !!document.querySelector('prevent-newsletters')?.shadowRoot?.querySelector('a'),
        ),
      );
      await previewIn(page).evaluate(() => {
        document.querySelector('prevent-newsletters')?.shadowRoot?.querySelector('a')?.click();
      });
      await new Promise((done) => setTimeout(done, 300));
      assert.ok(previewIn(page).url().endsWith('preview.html'));
    }));

  it('listens to nobody but the page around it', () =>
    visit({}, async ({ page }) => {
      assert.ok(await until(async () => (await shown(page)).includes('prevent-concern-router')));
      await previewIn(page).evaluate(() => {
        const show = { name: 'hub', attributes: {}, look: 'dark', colours: {} };
        window.postMessage({ preventBuilder: { show } }, '*');
      });
      await new Promise((done) => setTimeout(done, 300));
      assert.ok((await shown(page)).includes('prevent-concern-router'));
    }));
});

describe('the copied code', () => {
  for (const [tool, options, expected] of [
    [
      'concern-router',
      { audience: 'staff', display: 'list' },
      { audience: 'staff', display: 'list' },
    ],
    [
      'training-sessions',
      { view: 'month', 'audience-own': 'early-years' },
      { view: 'month', audience: 'early-years' },
    ],
    [
      'hub',
      { start: 'region-finder', setting: 'school' },
      { start: 'region-finder', setting: 'school' },
    ],
  ] as const) {
    it(`is ${tool} with its options on a blank page`, () =>
      visit({}, async ({ page }) => {
        await write(page, 'folder', '/');
        await choose(page, `tool-${tool}`);
        for (const [name, value] of Object.entries(options))
          await write(page, `option-${name}`, value);
        const snippet = await snippetOn(page);

        await page.goto(`${builder.address}blank.html`);
        await page.setContent(`<!doctype html><title>.</title>${snippet}`);
        const widget = await page.waitForSelector(`[data-prevent] > prevent-${tool}`);
        for (const [name, value] of Object.entries(expected)) {
          assert.equal(await widget?.evaluate((one, key) => one.getAttribute(key), name), value);
        }
        const words = await widget?.evaluate((one) => one.shadowRoot?.textContent ?? '');
        assert.match(words ?? '', /999/);
      }));
  }

  it('carries the fingerprint that the build wrote, for the folder of this version', () =>
    visit({}, async ({ page }) => {
      const written = await page.$eval('meta[name=prevent-integrity]', (meta) =>
        meta.getAttribute('content'),
      );
      const { version, files } = JSON.parse(written ?? '') as {
        version: string;
        files: Record<string, string>;
      };
      await write(page, 'folder', `https://www.example.gov.uk/v${version}/`);
      const integrity = /integrity="([^"]*)"/.exec(await snippetOn(page))?.[1];
      assert.equal(integrity, files['prevent-widgets.js']);
      assert.match(integrity ?? '', /^sha384-/);
    }));

  it('has a style sheet beside it once a colour is set', () =>
    visit({}, async ({ page }) => {
      assert.equal(await page.$('#style-sheet'), null);
      await write(page, 'colour-accent', '5B2A86');
      assert.equal(
        await page.$eval('#style-sheet', (field) => (field as HTMLTextAreaElement).value),
        ':root {\n  --prevent-accent: #5b2a86;\n}',
      );
    }));

  it('is selected where the clipboard is refused', () =>
    visit({}, async ({ page }) => {
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
      await pressButton(page, 'Copy the code');
      assert.ok(await until(async () => (await said(page)).includes('The text is selected')));
      assert.equal(await page.evaluate(() => String(getSelection())), await snippetOn(page));
      assert.match(
        await page.$eval('.copyable .note', ({ textContent }) => textContent),
        /text is selected/,
      );
    }));
});

describe('what is wrong', () => {
  it('is said beside its field and aloud, and the code names the step', () =>
    visit({}, async ({ page }) => {
      await tabTo(page, 'folder');
      await page.keyboard.type('www.example.gov.uk');
      await page.keyboard.press('Tab');
      assert.ok(await until(async () => (await said(page)).startsWith('Error: Enter an address')));
      const described = await page.$eval('#folder', (field) => [
        field.getAttribute('aria-invalid'),
        field.getAttribute('aria-describedby'),
      ]);
      assert.deepEqual(described, ['true', 'folder-hint folder-error']);
      assert.equal(await page.$('#snippet'), null);
      await write(page, 'folder', 'http://www.example.gov.uk');
      assert.ok(await until(async () => (await said(page)).includes('not http://')));
      await pressButton(page, 'Go to step 3');
      assert.equal(await focused(page), 'folder');
    }));

  it('is mended by the shade that is offered', () =>
    visit({}, async ({ page }) => {
      await write(page, 'colour-muted', '#999999');
      const warning = () => page.$eval('#contrast + p', ({ textContent }) => textContent.trim());
      assert.match(await warning(), /^2 pairs are too low/);
      assert.ok(await until(async () => (await said(page)).startsWith('2 pairs are too low')));
      // One shade mends both.
      await page.$eval('td button', (button) => {
        (button as HTMLElement).click();
      });
      assert.match(await warning(), /^All 8 pairs pass/);
      assert.equal(await focused(page), 'colour-muted');
    }));
});
