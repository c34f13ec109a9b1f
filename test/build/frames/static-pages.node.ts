/**
 * The frame pages as readers without script have them:
 * 1. each is complete: 999 near the top, everything its widget knows, where it is from and how old it is;
 * 2. nothing in them is dead: no field, no button, no link without an address;
 * 3. they are right HTML, whole in ASCII, without a script, style or request of their own besides three files;
 * 4. no date in them looks as if it were still to come for ever, and nothing speaks of today;
 * 5. they fit at 320, 640 and 1280 px, in light, dark and forced colours, and axe finds nothing wrong;
 * 6. the same sources make the same pages.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { writeFrames } from '../../../src/build/frames/write-frames.js';
import { allowedRoutes } from '../../../src/core/routes/decide-routes.js';
import { phraseIsoDay, phrasePeriod } from '../../../src/core/time/phrases.js';
import {
  contactReasons,
  newsletterTopics,
  responsibilities,
} from '../../../src/data/coordinators.js';
import { regions } from '../../../src/data/regions.js';
import { resources } from '../../../src/data/resources.js';
import { routes } from '../../../src/data/routes.js';
import { sessions } from '../../../src/data/sessions.js';
import { source } from '../../../src/data/sources.js';
import { updates } from '../../../src/data/updates.js';
import { WIDGET_NAMES, type WidgetName } from '../../../src/embed/snippet/snippet-choices.js';
import { words } from '../../../src/text/en-GB.js';
import { openSites, type Sites } from './open-frames.js';

const pages = writeFrames();
const pageOf = (name: WidgetName) => pages.get(`${name}.html`) ?? '';

const periods = sessions.map(({ start, end }) =>
  phrasePeriod(new Date(start), new Date(end), words.dates),
);
const regionWords = regions.flatMap(({ name, policeAreas }) => [name, ...policeAreas]);
const routeWords = allowedRoutes(routes, { withUnconfirmed: false }).flatMap(
  ({ title, what, who, phone, link }) => [
    title,
    what,
    who,
    ...(phone ? [phone.number] : []),
    ...(link ? [link.text] : []),
  ],
);

/** What each page must say, at the least. */
const SAYS: Readonly<Record<Exclude<WidgetName, 'hub'>, readonly string[]>> = {
  'region-finder': [...regionWords, words.regionFinder.contactLink],
  'training-sessions': [...periods, ...new Set(sessions.map(({ title }) => title))],
  'concern-router': routeWords,
  'coordinator-contact': [
    ...[...contactReasons, ...responsibilities].map(({ text }) => text),
    words.coordinatorContact.step,
    ...regionWords,
  ],
  newsletters: [...newsletterTopics.map(({ text }) => text), words.newsletters.form],
  resources: [...resources.map(({ title }) => title), ...Object.values(words.settings).slice(0, 4)],
  updates: updates.map(({ note }) => note),
};

let sites: Sites;
before(async () => {
  sites = await openSites();
});
after(() => sites.close());

const opened = new Map<WidgetName, ReturnType<typeof openPage>>();

/** A page with scripting off, and what it says. Opened once. */
function readPage(name: WidgetName) {
  const known = opened.get(name) ?? openPage(name);
  opened.set(name, known);
  return known;
}

async function openPage(name: WidgetName) {
  const page = await sites.open(`${sites.frames}/frame/${name}.html`, (one) =>
    one.setJavaScriptEnabled(false),
  );
  const text = await page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
  return { page, text };
}

describe('without script', () => {
  for (const name of WIDGET_NAMES) {
    it(`${name} is complete`, async () => {
      const { page, text } = await readPage(name);
      const says = name === 'hub' ? Object.values(SAYS).flat() : SAYS[name];
      assert.deepEqual(
        says.filter((words) => !text.includes(words.replace(/\s+/g, ' '))),
        [],
      );
      assert.match(text.slice(0, 160), /999/);
      assert.ok(text.includes(source.title));
      assert.ok(text.includes(`We last looked on ${phraseIsoDay(source.checked, words.dates)}`));
      assert.ok(text.includes('Open Government Licence v3.0'));
      const hasPlaces = name === 'region-finder' || name === 'hub';
      assert.equal(text.includes(words.regionFinder.credits), hasPlaces);
      assert.deepEqual(page.faults, []);
    });

    it(`${name} has nothing dead in it`, async () => {
      const { page } = await readPage(name);
      const found = await page.evaluate(() => ({
        controls: document.querySelectorAll(
          'button, input, select, textarea, form, details, [tabindex], [role=button], slot, template',
        ).length,
        calls: document.querySelectorAll('a[href="tel:999"]').length,
        links: [...document.querySelectorAll('a')].map(
          (link) => `${link.getAttribute('href') ?? 'none'} ${link.rel} ${link.referrerPolicy}`,
        ),
        lost: [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].filter(
          ({ hash, target }) => target !== '_self' || !document.querySelector(hash),
        ).length,
      }));
      assert.equal(found.controls, 0);
      assert.ok(found.calls > 0);
      assert.equal(found.lost, 0);
      for (const link of found.links) {
        assert.match(
          link,
          /^((https:\/\/|tel:\d)\S+ noopener noreferrer no-referrer|#[a-z-]+ {2}|[a-z-]+\.html {2})$/,
        );
      }
    });

    it(`${name} asks for its three files and no other`, async () => {
      const page = await sites.open(`${sites.frames}/frame/${name}.html`);
      const paths = page.requests
        .map((address) => address.replace(sites.frames, ''))
        // Chromium asks for it by itself.
        .filter((path) => path !== '/favicon.ico')
        .sort();
      const files = ['/frame/frame.css', '/frame/frame.js', '/prevent-widgets.js'];
      assert.deepEqual(paths, [`/frame/${name}.html`, ...files].sort());
      await page.close();
    });
  }

  it('leads from the list at the top of the hub to its parts, in the same page', async () => {
    const { page } = await readPage('hub');
    await page.click('nav a[href="#resources"]');
    const top = await page.$eval('#resources', (part) => part.getBoundingClientRect().top);
    assert.ok(Math.abs(top) < 50, String(top));
  });
});

describe('the files', () => {
  const checker = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // A page of ours loads what lies beside it, at an address that may change with it.
      'require-sri': 'off',
      // The number in the link is text that we keep as its source writes it.
      'tel-non-breaking': 'off',
      'long-title': 'off',
      'void-style': 'off',
    },
  });

  for (const name of WIDGET_NAMES) {
    it(`${name}.html is right HTML`, async () => {
      const { results } = await checker.validateString(pageOf(name));
      const messages = results.flatMap((result) => result.messages);
      assert.deepEqual(
        messages.map(({ line, ruleId, message }) => `${String(line)}: ${ruleId}: ${message}`),
        [],
      );
    });

    it(`${name}.json leads to the page, and the page to it`, () => {
      const answer = JSON.parse(pages.get(`${name}.json`) ?? '') as { title: string; html: string };
      assert.match(answer.html, new RegExp(`<iframe src="${name}\\.html"`));
      assert.match(
        pageOf(name),
        new RegExp(`oembed" href="${name}\\.json" title="${answer.title}"`),
      );
    });
  }

  it('are ASCII, without scripts, styles or handlers of their own, and without marks of how they were made', () => {
    for (const [name, text] of pages) {
      if (!name.endsWith('.json')) assert.match(text, /^[\0-\x7f]*$/, name);
      assert.doesNotMatch(
        text,
        /<script(?! defer src="[^"]+"><\/script>)|<style|\sstyle=|\son[a-z]+=/,
      );
      assert.doesNotMatch(text, /lit-|<\?|<!--|undefined|\[object|\bNaN\b|:host|::slotted/);
    }
  });

  it('are the same when made again, and leave no page behind them', () => {
    assert.deepEqual([...writeFrames()], [...pages]);
    assert.equal('document' in globalThis, false);
    assert.equal('location' in globalThis, false);
  });

  it('are those in dist', () => {
    for (const [name, text] of pages) {
      assert.equal(
        readFileSync(`${process.env.FRAMES_DIST ?? 'dist'}/frame/${name}`, 'utf8'),
        text,
      );
    }
  });
});

describe('how they look', () => {
  const require = createRequire(import.meta.url);
  const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  const looks = [
    { width: 320 },
    { width: 1280, scheme: 'dark' },
    { width: 640, isForced: true },
  ] as const;

  for (const name of WIDGET_NAMES) {
    it(`${name} fits everywhere, and axe finds nothing wrong`, async () => {
      for (const look of looks) {
        const page = await sites.browser.newPage();
        await page.setViewport({ width: look.width, height: 800 });
        // axe needs scripts of its own: only ours are kept away.
        await page.setRequestInterception(true);
        page.on('request', (request) => {
          void (request.url().endsWith('.js') ? request.abort() : request.continue());
        });
        if ('isForced' in look) {
          const session = await page.createCDPSession();
          await session.send('Emulation.setEmulatedMedia', {
            features: [{ name: 'forced-colors', value: 'active' }],
          });
        }
        await page.goto(`${sites.frames}/frame/${name}.html`);
        const isDark = 'scheme' in look;
        await page.evaluate(
          (dark) => document.documentElement.classList.toggle('dark', dark),
          isDark,
        );
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(width <= look.width, `${JSON.stringify(look)}: ${String(width)} px wide`);
        await page.evaluate(axe);
        const found = await page.evaluate(async () => {
          const { violations, passes } = await (
            globalThis as unknown as { axe: { run: () => Promise<AxeResult> } }
          ).axe.run();
          return {
            rules: passes.map(({ id }) => id),
            wrong: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
          };
        });
        assert.deepEqual(found.wrong, [], JSON.stringify(look));
        assert.ok(found.rules.includes('color-contrast'));
        await page.close();
      }
    });
  }
});

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { html: string }[];
  }[];
  readonly passes: readonly { readonly id: string }[];
}
