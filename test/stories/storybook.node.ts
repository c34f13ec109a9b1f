/** Storybook, as `npm run storybook:build` leaves it: every story of the project, and a page about each widget. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { serveFolder } from '../support/serve-folder.js';
import { openGallery } from './open-gallery.js';
import { looks } from './looks.js';

interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
  readonly exportName?: string;
}

const FOLDER = '.cache/storybook';

const index = JSON.parse(readFileSync(`${FOLDER}/index.json`, 'utf8')) as {
  readonly entries: Readonly<Record<string, Entry>>;
};
const entries = Object.values(index.entries);
const storybook = await serveFolder(FOLDER);
const gallery = await openGallery();

after(async () => {
  await gallery.close();
  storybook.close();
});

const inFrame = async <T>(
  id: string,
  viewMode: Entry['type'],
  more: string,
  read: (page: Page) => Promise<T>,
) => {
  const [look] = looks;
  assert.ok(look);
  return gallery.visit(look, async ({ page }) => {
    const faults: string[] = [];
    const note = (error: unknown) => faults.push(String(error));
    page.on('pageerror', note);
    await page.goto(`${storybook.address}iframe.html?id=${id}&viewMode=${viewMode}${more}`);
    const result = await read(page);
    page.off('pageerror', note);
    assert.deepEqual(faults, []);
    return result;
  });
};

describe('Storybook', () => {
  it('has every story there is, and no other', () => {
    const named = entries.flatMap(({ title, exportName }) =>
      exportName ? [`${title}: ${exportName}`] : [],
    );
    const wanted = gallery.stories.map(({ name }) => name);
    assert.deepEqual(
      named.filter((name) => name.includes(process.env.STORIES ?? '')).sort(),
      wanted.sort(),
    );
  });

  for (const component of new Set(gallery.stories.map((story) => story.component))) {
    const [title = ''] =
      gallery.stories.find((story) => story.component === component)?.name.split(': ') ?? [];
    const of = (type: Entry['type']) =>
      entries.find((entry) => entry.title === title && entry.type === type)?.id ?? '';

    it(`shows ${component} on a dark page`, async () => {
      const words = await inFrame(of('story'), 'story', '&globals=scheme:dark', async (page) => {
        const widget = await page.waitForSelector(component);
        return widget?.evaluate((element) => {
          const box = element.shadowRoot?.querySelector<HTMLElement>('.box');
          return box && `${getComputedStyle(box).colorScheme}: ${box.innerText}`;
        });
      });
      assert.match(words ?? '', /^dark: [\s\S]*\S/);
    });

    it(`documents what can be set on ${component}`, async () => {
      const rows = await inFrame(of('docs'), 'docs', '', async (page) => {
        const table = page.waitForSelector('.docblock-argstable', { timeout: 15_000 });
        assert.ok(await table.catch(() => null), 'No table: is it in dist/custom-elements.json?');
        return page.$$eval('.docblock-argstable td:first-child', (cells) =>
          cells.map(({ textContent }) => textContent),
        );
      });
      for (const wanted of [
        'heading-level',
        'local-contact',
        'prevent-data-problem',
        'heading',
        '--prevent-accent',
      ]) {
        assert.ok(
          rows.some((row) => row.includes(wanted)),
          `${wanted} is not among ${rows.join(', ')}.`,
        );
      }
    });
  }
});
