/**
 * How high a frame is:
 * 1. a frame page tells its height to the page around at first and when it changes, and is then silent;
 * 2. in WordPress it answers in WordPress's words, with its secret, and again when asked; its link to itself goes
 *    through WordPress; elsewhere nothing of that is said;
 * 3. `frame-host.js` gives frames the height they told, larger or smaller, in sandboxes too;
 * 4. it believes no other window, no other site, no other version and no silly number;
 * 5. a page on its own says nothing.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { DIST, frameOf, openSites, type Sites } from './open-frames.js';

let sites: Sites;
before(async () => {
  sites = await openSites();
});
after(() => sites.close());

interface Heard {
  readonly preventWidgets?: {
    readonly version: number;
    readonly frame: string;
    readonly height: number;
  };
  readonly message?: string;
  readonly value?: number | string;
  readonly secret?: string;
}

/** Keeps what the host page hears, from its very start. */
const listen = (page: Page) =>
  page.evaluateOnNewDocument(`
    if (window === top) {
      window.heard = [];
      addEventListener('message', ({ data }) => window.heard.push(data));
    }`);
const heardBy = (page: Page) =>
  page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);

const frameTag = (address: string, more = '') =>
  `<iframe title="Prevent" width="600" height="300" src="${sites.frames}/frame/${address}"${more}></iframe>`;
const HOST_SCRIPT = () => `<script src="${sites.frames}/frame-host.js"></script>`;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const heightOf = (page: Page, selector = 'iframe') =>
  page.$eval(selector, (frame) => Math.round(frame.getBoundingClientRect().height));

describe('a frame page', () => {
  it('tells its height, tells a change, and is silent in between', async () => {
    const page = await sites.embed(frameTag('region-finder.html'), listen);
    await pause(300);
    const first = await heardBy(page);
    const last = first.at(-1)?.preventWidgets;
    assert.equal(last?.version, 1);
    assert.equal(last.frame, 'region-finder');
    const frame = await frameOf(page, 'region-finder');
    const height = await frame.evaluate(() => document.documentElement.scrollHeight);
    assert.ok(Math.abs(last.height - height) <= 1, `${String(last.height)} of ${String(height)}`);
    await pause(500);
    assert.equal((await heardBy(page)).length, first.length);

    await (await frame.waitForSelector('pierce/#place'))?.type('Leeds\n');
    await pause(300);
    const next = (await heardBy(page)).at(-1)?.preventWidgets?.height ?? 0;
    assert.ok(next > last.height, String(next));
    await page.close();
  });

  it('speaks first where nothing of it is drawn: WordPress hides it until it has', async () => {
    const hidden = ' sandbox="allow-scripts" style="position:absolute;visibility:hidden"';
    const page = await sites.embed(frameTag('updates.html#?secret=abc', hidden), listen);
    await pause(500);
    const heights = (await heardBy(page)).filter(({ message }) => message === 'height');
    assert.equal(heights.at(-1)?.secret, 'abc');
    await page.close();
  });

  it('tells each height once, and no part of a pixel', async () => {
    const page = await sites.embed(frameTag('newsletters.html'), listen);
    const frame = await frameOf(page, 'newsletters');
    for (const height of ['500.2px', '500.4px', '500.6px', '600px']) {
      await frame.evaluate((px) => {
        document.body.style.height = px;
      }, height);
      await pause(100);
    }
    const heights = (await heardBy(page)).map(({ preventWidgets }) => preventWidgets?.height);
    assert.deepEqual(heights.slice(-2), [501, 600]);
    assert.equal(heights.filter((height) => height === 501).length, 1);
    await page.close();
  });

  it('does not answer the height it is given with another', async () => {
    const page = await sites.embed(frameTag('hub.html') + HOST_SCRIPT(), listen);
    await pause(500);
    const heights = (await heardBy(page)).map(({ preventWidgets }) => preventWidgets?.height);
    assert.ok(heights.length > 0 && heights.length <= 4, heights.join());
    await page.close();
  });

  it('says nothing of WordPress where there is no secret, and keeps its link', async () => {
    const page = await sites.embed(frameTag('updates.html', ' sandbox="allow-scripts"'), listen);
    const frame = await frameOf(page, 'updates');
    await frame.$eval('.alone a', (link) => {
      link.click();
    });
    await pause(200);
    const heard = await heardBy(page);
    assert.ok(heard.length > 0);
    assert.ok(heard.every(({ message }) => message === undefined));
    await page.close();
  });

  it('says nothing when it is on its own', async () => {
    const page = await sites.open(`${sites.frames}/frame/updates.html`, listen);
    assert.deepEqual(await heardBy(page), []);
    await page.close();
  });
});

describe('a frame page in WordPress', () => {
  const IN_WORDPRESS = ' sandbox="allow-scripts" security="restricted"';
  const open = () => sites.embed(frameTag('updates.html#?secret=aB3dE6gH9j', IN_WORDPRESS), listen);
  const ofWordPress = async (page: Page) =>
    (await heardBy(page)).filter(({ message }) => message !== undefined);

  it('tells its height with the secret', async () => {
    const page = await open();
    const [told] = await ofWordPress(page);
    assert.equal(told?.message, 'height');
    assert.equal(told.secret, 'aB3dE6gH9j');
    assert.ok(Number(told.value) > 200, String(told.value));
    await page.close();
  });

  it('tells it again when WordPress asks, and nobody else', async () => {
    const page = await open();
    const frame = await frameOf(page, 'updates');
    const before = (await ofWordPress(page)).length;
    await frame.evaluate(() => {
      postMessage({ message: 'ready', secret: 'aB3dE6gH9j' }, '*');
    });
    await pause(200);
    assert.equal((await ofWordPress(page)).length, before);
    await page.$eval('iframe', ({ contentWindow }) => {
      contentWindow?.postMessage(null, '*');
      contentWindow?.postMessage({ message: 'ready', secret: 'aB3dE6gH9j' }, '*');
    });
    await pause(200);
    assert.equal((await ofWordPress(page)).length, before + 1);
    await page.close();
  });

  it('has WordPress open the page on its own', async () => {
    const page = await open();
    const frame = await frameOf(page, 'updates');
    await frame.$eval('.alone a', (link) => {
      link.click();
    });
    await pause(200);
    assert.deepEqual((await ofWordPress(page)).at(-1), {
      message: 'link',
      value: `${sites.frames}/frame/updates.html`,
      secret: 'aB3dE6gH9j',
    });
    assert.match(frame.url(), /updates\.html#/);
    await page.close();
  });
});

describe('frame-host.js', () => {
  it('is smaller than 1 KiB, ASCII, and free of what old libraries break', () => {
    const text = readFileSync(`${DIST}/frame-host.js`, 'utf8');
    assert.ok(text.length < 1024, String(text.length));
    for (const script of [text, readFileSync(`${DIST}/frame/frame.js`, 'utf8')]) {
      assert.match(script, /^[\0-\x7f]*$/);
      assert.doesNotMatch(
        script,
        /Array\.from|\.entries\(|\bin [\w$]+\)|innerHTML|localStorage|cookie|currentScript/,
      );
    }
  });

  for (const sandbox of [
    '',
    ' sandbox="allow-scripts"',
    ' sandbox="allow-scripts allow-same-origin"',
  ]) {
    it(`gives a frame its height, and another when it changes:${sandbox || ' no sandbox'}`, async () => {
      const page = await sites.embed(HOST_SCRIPT() + frameTag('region-finder.html', sandbox));
      const frame = await frameOf(page, 'region-finder');
      await pause(300);
      const first = await heightOf(page);
      assert.ok(first > 600, String(first));
      // Nothing is left to scroll, but for the frame's own edge.
      const hidden = await frame.evaluate(
        () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
      );
      assert.ok(hidden <= 5, String(hidden));
      await frame.evaluate(() => {
        document.querySelector('[data-prevent]')?.remove();
      });
      await pause(300);
      assert.ok((await heightOf(page)) < first / 2);
      await page.close();
    });
  }

  it('gives each of several frames its own', async () => {
    const page = await sites.embed(
      HOST_SCRIPT() + frameTag('newsletters.html') + frameTag('concern-router.html'),
    );
    await pause(300);
    const first = await heightOf(page, 'iframe:first-of-type');
    const second = await heightOf(page, 'iframe:last-of-type');
    assert.ok(first > 300 && second > first, `${String(first)}, ${String(second)}`);
    await page.close();
  });

  describe('believes no', () => {
    /** A frame that says something, written as in a script, and how high it is then. */
    async function say(message: string, tag = frameTag('echo.html')): Promise<number> {
      sites.add('/frame/echo.html', '<!doctype html><title>Echo</title>');
      const page = await sites.embed(HOST_SCRIPT() + tag);
      const frame = await frameOf(page, 'echo');
      await frame.evaluate(`parent.postMessage(${message}, '*')`);
      await pause(100);
      const height = await heightOf(page);
      assert.deepEqual(page.faults, []);
      await page.close();
      return height;
    }
    const ours = (height: string, version = '1') =>
      `{ preventWidgets: { version: ${version}, frame: 'hub', height: ${height} } }`;
    const UNTOUCHED = 304;

    it('silly number, but every other, within bounds', async () => {
      for (const height of ['-5', '0', 'NaN', 'Infinity', "'700'", 'null', '{}', 'undefined']) {
        assert.equal(await say(ours(height)), UNTOUCHED, height);
      }
      assert.equal(await say(ours('700.2')), 705);
      assert.equal(await say(ours('1')), 104);
      assert.equal(await say(ours('1e9')), 20_004);
    });

    it('other version, and no other message', async () => {
      for (const message of [
        ours('700', '2'),
        ours('700', "'1'"),
        "{ message: 'height', value: 700 }",
        'null',
        "'preventWidgets'",
        '7',
        '{ preventWidgets: null }',
      ]) {
        assert.equal(await say(message), UNTOUCHED, message);
      }
    });

    it('frame that shows another site than its address says', async () => {
      const page = await sites.embed(
        HOST_SCRIPT() + frameTag('echo.html').replace('src=', 'name="moved" src='),
      );
      // The frame goes to another site by itself; its address in the page stays as it was.
      await page.evaluate((elsewhere) => {
        open(elsewhere, 'moved');
      }, `${sites.host}/elsewhere`);
      await pause(300);
      const moved = page.frames().find((one) => one.url().endsWith('/elsewhere'));
      await moved?.evaluate(`parent.postMessage(${ours('700')}, '*')`);
      await pause(100);
      assert.ok(moved);
      assert.equal(await heightOf(page), UNTOUCHED);
      await page.close();
    });

    it('window that is no frame of the page', async () => {
      const page = await sites.embed(HOST_SCRIPT() + frameTag('echo.html'));
      await page.evaluate(`postMessage(${ours('700')}, '*')`);
      await pause(100);
      assert.equal(await heightOf(page), UNTOUCHED);
      await page.close();
    });

    it('page without a site, unless the frame has a sandbox', async () => {
      const sandboxed = frameTag('echo.html', ' sandbox="allow-scripts"');
      assert.equal(await say(ours('700'), sandboxed), 704);
      const page = await sites.embed(
        HOST_SCRIPT() + frameTag('echo.html').replace('src=', 'name="moved" src='),
      );
      const frame = await frameOf(page, 'echo');
      // A page inside it has no site, and no frame here is its own.
      await frame.evaluate((data) => {
        const inner = document.createElement('iframe');
        inner.sandbox.add('allow-scripts');
        inner.srcdoc = `<script>top.postMessage(${data}, '*')</` + `script>`;
        document.body.append(inner);
      }, ours('700'));
      await pause(300);
      assert.equal(await heightOf(page), UNTOUCHED);
      await page.close();
    });
  });
});

describe('frame-host.js', () => {
  const late = `<script>setTimeout(() => {
    const script = document.createElement('script');
    script.src = document.querySelector('iframe').src.replace(/\\/frame\\/.*/, '/frame-host.js');
    document.head.append(script);
  }, 1000)</script>`;

  it('asks frames that spoke before it was there', async () => {
    const page = await sites.embed(frameTag('newsletters.html') + late);
    await pause(2000);
    assert.ok((await heightOf(page)) > 400);
    await page.close();
  });

  it('leaves no scroll bar where the page reckons borders into heights', async () => {
    const page = await sites.embed(
      `<style>* { box-sizing: border-box } iframe { padding: 10px }</style>${frameTag('newsletters.html')}${HOST_SCRIPT()}`,
    );
    const frame = await frameOf(page, 'newsletters');
    await pause(1000);
    const missing = await frame.evaluate(
      () => document.documentElement.scrollHeight - window.innerHeight,
    );
    assert.ok(missing <= 0, String(missing));
    await page.close();
  });

  it('leaves frames of others as they are, and an address that is none', async () => {
    sites.add(
      '/advert.html',
      '<script>parent.postMessage({ preventWidgets: { version: 1, frame: "hub", height: 9999 } }, "*")</script>',
    );
    const page = await sites.embed(
      `${HOST_SCRIPT()}<iframe title="None" src="http://["></iframe><iframe id="advert" title="Advert" height="300" src="${sites.frames}/advert.html"></iframe>`,
    );
    await pause(500);
    assert.ok((await heightOf(page, '#advert')) < 310);
    assert.deepEqual(page.faults, []);
    await page.close();
  });
});
