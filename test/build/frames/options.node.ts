/**
 * Frame pages with options in their address, in a browser:
 * 1. region, setting, audience, display, view, map, heading level and live reach the widget;
 * 2. what the widget does not take is named once in the console, and the page is as without it;
 * 3. an organisation's file is fetched from the page's own site, and never from another;
 * 4. the accent and the scheme change the look, of the static page too; on its own, the page follows its reader;
 * 5. the link to the page on its own keeps the options.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { frameOf, openSites, textOfWidget, type Sites } from './open-frames.js';

let sites: Sites;
before(async () => {
  sites = await openSites();
});
after(() => sites.close());

const open = (name: string, query: string) =>
  sites.open(`${sites.frames}/frame/${name}.html?${query}`);

const LOCAL = JSON.stringify({
  version: 1,
  organisation: { name: 'Ashdale Council' },
  contacts: [
    {
      role: 'Staff safeguarding line',
      audience: ['staff'],
      phone: '0113 496 0001',
      reviewBy: '2099-01-01',
    },
  ],
});

describe('the options in the address of a frame page', () => {
  for (const [name, query, says] of [
    ['region-finder', 'region=london', /Your region: London/],
    ['coordinator-contact', 'region=south-west', /Your region: South-West/],
    ['concern-router', 'display=list', /Every place you can take a concern to\./],
    ['training-sessions', 'view=month', /Previous month/],
    ['resources', 'setting=higher-education', /University or other higher education \(\d\)/],
  ] as const) {
    it(`reach the widget: ${name}.html?${query}`, async () => {
      const page = await open(name, query);
      assert.match(await textOfWidget(page), says);
      assert.deepEqual([page.faults, page.notes], [[], []]);
      await page.close();
    });
  }

  it('reach it as attributes, each with its value', async () => {
    const asked = { setting: 'school', audience: 'staff', 'heading-level': '3', standalone: '' };
    const page = await open('concern-router', new URLSearchParams(asked).toString());
    const found = await page.$eval('prevent-concern-router', (widget) =>
      Object.fromEntries([...widget.attributes].map(({ name, value }) => [name, value])),
    );
    assert.deepEqual(found, { ...asked, display: 'questions' });
    await page.close();
  });

  it('open a part of the hub', async () => {
    const page = await open('hub', 'start=updates');
    const opened = await page.$eval('pierce/[aria-current]', (button) => button.textContent.trim());
    assert.equal(opened, 'Changes to the official page');
    await page.close();
  });

  it('leave out the map', async () => {
    for (const [query, maps] of [
      ['', 1],
      ['map=hidden', 0],
    ] as const) {
      const page = await open('region-finder', query);
      assert.equal((await page.$$('pierce/.map')).length, maps);
      await page.close();
    }
  });

  it('ask GOV.UK for the page only with live', async () => {
    for (const query of ['', 'live']) {
      const page = await sites.open(`${sites.frames}/frame/updates.html?${query}`, async (one) => {
        await one.setRequestInterception(true);
        one.on('request', (request) => {
          void (request.url().startsWith(sites.frames) ? request.continue() : request.abort());
        });
      });
      const elsewhere = page.requests.filter((address) => !address.startsWith(sites.frames));
      assert.deepEqual(
        elsewhere.map((address) => new URL(address).origin),
        query ? ['https://www.gov.uk'] : [],
      );
      await page.close();
    }
  });

  it('that are unknown or wrong are named once, and change nothing', async () => {
    const plain = await open('region-finder', '');
    const page = await open('region-finder', 'region=mars&foo=1&display=list&accent=ffffff');
    assert.deepEqual(page.notes, [
      'Prevent widgets: in the address of this page, these are ignored: region (not a value it takes), foo (not known here), display (not known here), accent (less than 4.5 to 1 against the ground)',
    ]);
    assert.deepEqual(page.faults, []);
    assert.equal(await textOfWidget(page), await textOfWidget(plain));
    await plain.close();
    await page.close();
  });

  it('cannot put markup or handlers into the page', async () => {
    const bad = '"><img src=x onerror=alert(1)>';
    const query = new URLSearchParams({
      region: bad,
      onclick: bad,
      text: bad,
      [bad]: bad,
      slot: 'heading',
    });
    const page = await open('hub', query.toString());
    assert.equal(await page.$('img'), null);
    const names = await page.$eval('[data-prevent]', (place) => place.getAttributeNames());
    assert.deepEqual(names, ['data-prevent']);
    await page.close();
  });

  it('stay in the link to the page on its own', async () => {
    const src = `${sites.frames}/frame/updates.html?scheme=dark&region=london`;
    const page = await sites.embed(`<iframe title="Prevent" src="${src}"></iframe>`);
    const frame = await frameOf(page, 'updates');
    assert.equal(await frame.$eval('.alone a', ({ href }) => href), src);
    await page.close();
  });
});

describe('an organisation’s file in the address', () => {
  it('is shown from the same site', async () => {
    sites.add('/prevent/local.json', LOCAL);
    const page = await open('concern-router', 'local-src=/prevent/local.json');
    assert.match(await textOfWidget(page), /Who to tell at Ashdale Council.*0113 496 0001/);
    assert.deepEqual([page.faults, page.notes], [[], []]);
    await page.close();
  });

  it('is not even asked for from another', async () => {
    const address = `${sites.host}/local.json`;
    for (const src of [address, address.replace('http:', '')]) {
      const page = await open('concern-router', `local-src=${encodeURIComponent(src)}`);
      assert.deepEqual(
        page.requests.filter((one) => one.startsWith(sites.host)),
        [],
      );
      assert.doesNotMatch(await textOfWidget(page), /Who to tell/);
      assert.match(page.notes.join(), /local-src \(must be an address on the same site/);
      await page.close();
    }
  });
});

describe('the colours in the address', () => {
  /** Colours of a link and its ground, in the widget and in the static page. */
  const coloursOf = async (query: string, isDarkLiked = false) => {
    const page = await sites.open(`${sites.frames}/frame/newsletters.html?${query}`, (one) =>
      one.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: isDarkLiked ? 'dark' : 'light' },
      ]),
    );
    const colours = await page.evaluate(() => {
      const box = document.querySelector('[data-prevent] > *')?.shadowRoot?.querySelector('.box');
      const link = box?.querySelector('a[href^="http"]');
      // As it would stand there if the widget could not start.
      const page = document.querySelector('[data-prevent] .box');
      if (page) document.body.append(page);
      const fallback = page?.querySelector('a[href^="http"]');
      return [
        link && getComputedStyle(link).color,
        box && getComputedStyle(box).backgroundColor,
        fallback && getComputedStyle(fallback).color,
      ];
    });
    await page.close();
    return colours;
  };
  const LIGHT = ['rgb(27, 90, 148)', 'rgb(255, 255, 255)', 'rgb(27, 90, 148)'];
  const DARK = ['rgb(134, 192, 245)', 'rgb(18, 24, 28)', 'rgb(134, 192, 245)'];

  it('give links the accent', async () => {
    const accent = 'rgb(91, 42, 134)';
    assert.deepEqual(await coloursOf('accent=5b2a86'), [accent, LIGHT[1], accent]);
  });

  it('leave the accent out when it would not read', async () => {
    assert.deepEqual(await coloursOf('accent=ffcc00'), LIGHT);
    const yellow = 'rgb(255, 204, 0)';
    assert.deepEqual(await coloursOf('accent=ffcc00&scheme=dark'), [yellow, DARK[1], yellow]);
  });

  it('make the page dark or light, whatever its reader likes', async () => {
    assert.deepEqual(await coloursOf('scheme=dark'), DARK);
    assert.deepEqual(await coloursOf('scheme=light', true), LIGHT);
  });

  it('are those the reader likes when the page is on its own', async () => {
    assert.deepEqual(await coloursOf(''), LIGHT);
    assert.deepEqual(await coloursOf('', true), DARK);
    // The accent reads on a light ground.
    assert.equal((await coloursOf('accent=5b2a86', true))[1], LIGHT[1]);
  });

  it('are light in a frame, as the pages around mostly are', async () => {
    const src = `${sites.frames}/frame/newsletters.html`;
    const page = await sites.embed(`<iframe title="Prevent" src="${src}"></iframe>`, (one) =>
      one.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]),
    );
    const frame = await frameOf(page, 'newsletters');
    const ground = await frame.evaluate(() => getComputedStyle(document.body).backgroundColor);
    assert.equal(ground, LIGHT[1]);
    await page.close();
  });
});
