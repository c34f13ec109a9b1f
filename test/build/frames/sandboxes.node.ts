/**
 * Frame pages inside a page of another site, in every sandbox that editors and content systems put round them:
 * 1. with scripts the widget works, by Enter and by click, and nothing fails or asks for storage;
 * 2. without scripts the page is all there;
 * 3. wherever links may be dead, their addresses stand beside them, in the widget, in those inside the hub, in the
 *    page and behind the link to the page on its own; elsewhere they do not;
 * 4. a session can be taken along as text where no file can be saved;
 * 5. links open new tabs where that is allowed, and calls do not.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { regions } from '../../../src/data/regions.js';
import { frameOf, openSites, setClock, textOfWidget, type Sites } from './open-frames.js';

/** The values, who writes them, and what is alive in them. */
const SANDBOXES = [
  { sandbox: undefined, by: 'pages by hand', hasScripts: true, hasLinks: true },
  { sandbox: '', by: 'TinyMCE 7 and 8', hasScripts: false, hasLinks: false },
  { sandbox: 'allow-scripts', by: 'WordPress', hasScripts: true, hasLinks: false },
  { sandbox: 'allow-scripts allow-forms', by: 'forums', hasScripts: true, hasLinks: false },
  {
    sandbox: 'allow-scripts allow-forms allow-popups',
    by: 'intranets',
    hasScripts: true,
    // They open, but the page cannot know.
    hasLinks: false,
  },
  {
    sandbox:
      'allow-scripts allow-forms allow-popups allow-same-origin allow-downloads allow-modals',
    by: 'Google Sites',
    hasScripts: true,
    hasLinks: true,
  },
] as const;

let sites: Sites;
before(async () => {
  sites = await openSites();
});
after(() => sites.close());

const iframe = (name: string, sandbox: string | undefined) =>
  `<iframe title="Prevent" width="640" height="700" src="${sites.frames}/frame/${name}.html"${
    sandbox === undefined ? '' : ` sandbox="${sandbox}"`
  }></iframe>`;

/** Puts a page into a frame. */
async function embed(
  name: string,
  sandbox: string | undefined,
  before?: (page: Page) => Promise<void>,
) {
  const page = await sites.embed(iframe(name, sandbox), before);
  return { page, frame: await frameOf(page, name) };
}

/** What stands after each link that leads elsewhere, in the page or in its widgets, once each. */
function readAfterLinks(frame: Frame) {
  return frame.evaluate(() => {
    const roots: ParentNode[] = [document];
    const found: boolean[] = [];
    for (const root of roots) {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
        if (!element.matches('a[href^="http"]') || !element.checkVisibility()) continue;
        found.push(getComputedStyle(element, '::after').content !== 'none');
      }
    }
    return [...new Set(found)];
  });
}

describe('a frame', () => {
  for (const { sandbox, by, hasScripts, hasLinks } of SANDBOXES) {
    describe(`with ${sandbox === undefined ? 'no sandbox' : `sandbox="${sandbox}"`} (${by})`, () => {
      if (hasScripts) {
        it('finds a region by Enter and by click', async () => {
          const { page, frame } = await embed('region-finder', sandbox);
          const field = await frame.waitForSelector('pierce/#place');
          await field?.type('Leeds');
          await field?.press('Enter');
          assert.match(await textOfWidget(frame), /Your region: North-East/);
          await field?.click({ count: 3 });
          await field?.type('Norwich');
          await (await frame.$('pierce/.search > button'))?.click();
          assert.match(await textOfWidget(frame), /Your region: East-of-England/);
          assert.deepEqual(page.faults, []);
          await page.close();
        });

        it('asks its questions', async () => {
          const { page, frame } = await embed('concern-router', sandbox);
          await (await frame.waitForSelector('pierce/[value=hate-crime]'))?.click();
          await (await frame.$('pierce/fieldset + p button'))?.click();
          assert.match(
            await textOfWidget(frame),
            /Your answers What is your concern\? A hate crime/,
          );
          assert.deepEqual(page.faults, []);
          await page.close();
        });
      } else {
        it('has everything as text', async () => {
          const { page, frame } = await embed('region-finder', sandbox);
          const text = await frame.evaluate(() => document.body.innerText);
          for (const { name } of regions) assert.ok(text.includes(name), name);
          assert.match(text, /999/);
          await page.close();
        });
      }

      for (const name of ['coordinator-contact', 'hub']) {
        it(`${hasLinks ? 'shows links alone' : 'shows addresses beside links'}: ${name}`, async () => {
          const { page, frame } = await embed(name, sandbox);
          assert.deepEqual(await readAfterLinks(frame), [!hasLinks]);
          await page.close();
        });
      }

      it('offers the page on its own, with its address where links may be dead', async () => {
        const { page, frame } = await embed('updates', sandbox);
        const link = await frame.$eval('.alone a', (one) => ({
          leads: one.href,
          isShown: one.checkVisibility(),
          after: getComputedStyle(one, '::after').content,
        }));
        assert.equal(link.leads, `${sites.frames}/frame/updates.html`);
        assert.equal(link.isShown, true);
        if (hasScripts) assert.equal(link.after !== 'none', !hasLinks);
        await page.close();
      });
    });
  }
});

describe('in the sandbox of WordPress', () => {
  it('a session can be taken along as text', async () => {
    const { page, frame } = await embed('training-sessions', 'allow-scripts', (one) =>
      setClock(one, '2025-06-01T12:00:00Z'),
    );
    await (await frame.waitForSelector('pierce/.actions button[aria-expanded]'))?.click();
    const field = await frame.waitForSelector('pierce/textarea');
    const text = await field?.evaluate((one) => (one as HTMLTextAreaElement).value);
    assert.match(text ?? '', /Thursday 3 July 2025, 3:30pm to 4:45pm/);
    assert.match(text ?? '', /https:\/\//);
    assert.deepEqual(page.faults, []);
    await page.close();
  });
});

describe('the links of a frame', () => {
  const OPEN = 'allow-scripts allow-popups allow-same-origin';

  it('open a new tab, which most pages need', async () => {
    const { page, frame } = await embed('newsletters', OPEN);
    const opened = new Promise<Page | null>((resolve) => page.once('popup', resolve));
    const link = await frame.waitForSelector('pierce/#way-in a');
    await link?.evaluate((one) => {
      one.setAttribute('href', `${location.origin}/frame/updates.html`);
    });
    await link?.click();
    assert.match((await opened)?.url() ?? '', /updates\.html|about:blank/);
    assert.match(frame.url(), /newsletters\.html/);
    await page.close();
  });

  it('call without a new tab', async () => {
    const { page, frame } = await embed('newsletters', OPEN);
    const link = await frame.waitForSelector('pierce/a[href="tel:999"]');
    const target = await link?.evaluate((one) => {
      // Nothing here can call: only where it would have gone counts.
      addEventListener('click', (event) => {
        event.preventDefault();
      });
      const anchor = one as HTMLAnchorElement;
      anchor.click();
      return anchor.target;
    });
    assert.equal(target, '_self');
    await page.close();
  });

  it('stay in the same tab when the page is on its own, without a link to itself', async () => {
    const page = await sites.open(`${sites.frames}/frame/newsletters.html`);
    const seen = await page.evaluate(() => ({
      base: document.querySelector('base'),
      own: document.querySelector('.alone')?.checkVisibility(),
    }));
    assert.deepEqual(seen, { base: null, own: false });
    await page.close();
  });
});
