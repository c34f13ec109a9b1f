/**
 * Promises to pages that hold a snippet of ours, however old, with the script as it is built now:
 * 1. A placeholder or a tag becomes the widget, with the attributes it has, without an error.
 * 2. The fallback stays inside, for readers whose browser takes the widget away again.
 * 3. The address of a frame leads to a page that has the widget.
 * 4. A link with 999 stays what it is.
 */
import { expect } from '@open-wc/testing';
import { WIDGET_NAMES, type WidgetName } from '../../../src/embed/snippet/write-snippet.js';
import { openHostPage, wordsIn, type HostPage } from '../../support/host-page.js';
import { NEWEST, OLDER } from './published.js';

const read = async (file: string) => (await fetch(`/test/fixtures/snippets/${file}`)).text();

/** The snippet with the current build in place of what it loads; the fingerprint is of another file. */
const withThisBuild = (html: string) =>
  html
    .replace(/https:\/\/widgets\.example\.gov\.uk\/v[\d.]+\//g, `${location.origin}/dist/`)
    .replace('src="/prevent-widgets.js"', 'src="/dist/prevent-widgets.js"')
    .replace(/ integrity="[^"]*" crossorigin="anonymous"/, '');

let page: HostPage | undefined;

async function expectWidget(file: string, name: WidgetName): Promise<void> {
  const html = await read(file);
  page = await openHostPage(`<!doctype html><body>${withThisBuild(html)}</body>`);
  const tag = `prevent-${name}`;
  expect(wordsIn(page, tag).length).to.be.greaterThan(100);
  const placed = page.document.querySelector(`[data-prevent="${name}"]`);
  const widget = page.document.querySelector(tag);
  for (const { name: attribute, value } of placed?.attributes ?? []) {
    if (attribute === 'data-prevent') continue;
    expect(widget?.getAttribute(attribute.replace('data-', '')), attribute).to.equal(value);
  }
  expect(widget?.querySelector('a')?.textContent).to.contain('call 999');
  expect(page.errors).to.deep.equal([]);
}

async function expectFrame(address: string, name: WidgetName): Promise<void> {
  const answer = await fetch(address);
  expect(answer.status, address).to.equal(200);
  expect(await answer.text()).to.contain(`data-prevent="${name}"`);
}

describe('a published snippet', () => {
  afterEach(() => {
    page?.close();
    page = undefined;
  });

  for (const [file, { name, kind }] of Object.entries(NEWEST)) {
    if (kind === 'script' || kind === 'element' || kind === 'module') {
      it(`${file} becomes the widget`, () => expectWidget(file, name));
      continue;
    }
    it(`${file} leads to the widget's page, or is a good link`, async () => {
      const html = withThisBuild(await read(file));
      if (kind === 'wordpress') {
        await expectFrame(html.trim(), name);
        return;
      }
      const held = new DOMParser().parseFromString(html, 'text/html');
      const frame = held.querySelector('iframe');
      if (frame) await expectFrame(frame.src, name);
      expect(frame?.title).to.not.equal('');
      if (kind === 'sharepoint') return;
      const links = [...held.querySelectorAll('a')];
      const [first] = links;
      if (links.length > 1 && first) await expectFrame(first.href, name);
      expect(links.at(-1)?.href).to.match(/^https:\/\/www\.gov\.uk\//);
      expect(links.at(-1)?.textContent).to.contain('call 999');
    });
  }

  for (const [file, name] of Object.entries(OLDER)) {
    it(`${file} becomes the widget`, () => expectWidget(file, name));
  }

  it('of a widget we no longer know would stay a link', async () => {
    page = await openHostPage(
      '<!doctype html><body><div data-prevent="gone"><a href="/">In an emergency, call 999</a></div><script src="/dist/prevent-widgets.js"></script></body>',
    );
    expect(wordsIn(page, '[data-prevent]')).to.equal('In an emergency, call 999');
    expect([...WIDGET_NAMES]).to.not.include('gone');
  });
});
