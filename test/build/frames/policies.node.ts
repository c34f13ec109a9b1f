/**
 * Frame pages where the strictest rules hold, and on paper:
 * 1. under `default-src 'self'` with Trusted Types they work in full and break nothing, in a sandbox and in the open,
 *    with an accent and with an organisation's file;
 * 2. on paper there is no control and no list of links, links have their addresses, and everything is in dark ink,
 *    with the widget and without it.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { WIDGET_NAMES } from '../../../src/embed/snippet/snippet-choices.js';
import { frameOf, openSites, textOfWidget, type Sites } from './open-frames.js';

const STRICT =
  "default-src 'self'; base-uri 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types prevent-widgets";

let sites: Sites;
before(async () => {
  sites = await openSites({ 'content-security-policy': STRICT });
});
after(() => sites.close());

describe('under a strict policy', () => {
  for (const name of WIDGET_NAMES) {
    it(`${name} starts, alone and in a sandbox, and nothing is refused`, async () => {
      const address = `${sites.frames}/frame/${name}.html?region=london&accent=5b2a86&scheme=light`;
      const alone = await sites.open(address);
      assert.match(await textOfWidget(alone), /999/);
      assert.deepEqual([alone.faults, alone.notes], [[], []]);
      await alone.close();

      const tag = `<iframe title="Prevent" src="${address}" sandbox="allow-scripts"></iframe>`;
      const page = await sites.embed(tag);
      assert.match(await textOfWidget(await frameOf(page, name)), /999/);
      assert.deepEqual([page.faults, page.notes], [[], []]);
      await page.close();
    });
  }

  it('would be told of what is refused', async () => {
    const page = await sites.open(`${sites.frames}/frame/hub.html`);
    await page.evaluate(() => {
      document.body.append(Object.assign(document.createElement('style'), { textContent: 'a{}' }));
    });
    assert.match(page.faults.join(), /Content Security Policy/);
    await page.close();
  });

  it('an organisation’s file of the same site is shown', async () => {
    const contact = { role: 'Duty team', audience: ['staff'], phone: '0113 496 0002' };
    sites.add('/local.json', JSON.stringify({ version: 1, contacts: [contact] }));
    const page = await sites.open(
      `${sites.frames}/frame/concern-router.html?local-src=/local.json`,
    );
    assert.match(await textOfWidget(page), /Duty team/);
    assert.deepEqual(page.faults, []);
    await page.close();
  });
});

describe('on paper', () => {
  for (const hasScripts of [false, true]) {
    it(`${hasScripts ? 'with' : 'without'} script: addresses, dark ink, no controls`, async () => {
      for (const name of ['hub', 'resources', 'concern-router']) {
        const page = await sites.open(`${sites.frames}/frame/${name}.html?scheme=dark`, (one) =>
          one.setJavaScriptEnabled(hasScripts),
        );
        await page.emulateMediaType('print');
        const seen = await page.evaluate(() => {
          const roots: ParentNode[] = [document];
          const shown: string[] = [];
          const inks: string[] = [];
          let controls = 0;
          for (const root of roots) {
            for (const element of root.querySelectorAll<HTMLElement>('*')) {
              if (element.shadowRoot) roots.push(element.shadowRoot);
              if (!element.checkVisibility()) continue;
              if (element.matches('button, input, select, nav, .alone')) controls++;
              if (element.matches('p')) inks.push(getComputedStyle(element).color);
              if (!element.matches('a[href^="http"]')) continue;
              shown.push(getComputedStyle(element, '::after').content);
            }
          }
          return { shown: [...new Set(shown)], inks: [...new Set(inks)], controls };
        });
        // The hub prints its list of regions, which with script is one of buttons.
        if (!hasScripts || name !== 'hub') assert.equal(seen.controls, 0, name);
        assert.ok(seen.shown.length > 1, name);
        for (const content of seen.shown) assert.match(content, /https:/, name);
        for (const ink of seen.inks) {
          const parts = [...ink.matchAll(/\d+/g)].map(Number);
          assert.ok(Math.max(...parts) < 160, `${name}: ${ink}`);
        }
        await page.close();
      }
    });
  }
});
