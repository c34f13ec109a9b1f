/**
 * Pages in other languages, directions and encodings.
 * Promises:
 * 1. On a page in windows-1252 that nobody declared, no letter of ours is garbled.
 * 2. On pages in Arabic, from right to left, our English reads from left to right and says that it is English, and
 *    999 is there in Arabic, from right to left.
 * 3. On pages in Welsh 999 is there in Welsh.
 * 4. A `lang` that is none, or none at all, changes nothing.
 * 5. An address to start from (`base`) that is another site's, and its target, change none of our links.
 */
import { expect } from '@open-wc/testing';
import { textOf } from '../../stories/reader.js';
import { openHostPage, SCRIPT, type HostPage } from '../support/host-page.js';
import { EVERY_WIDGET, useEveryWidget, widgetOn } from '../support/use-every-widget.js';

let host: HostPage | undefined;
const open = async (html: string, head = '') => {
  host = await openHostPage(
    `<!doctype html><html ${html}><head>${head}</head><body>${EVERY_WIDGET}${SCRIPT}</body></html>`,
  );
  return host;
};

describe('pages of other tongues', () => {
  afterEach(() => {
    host?.close();
    host = undefined;
  });

  it('1. in windows-1252', async () => {
    const frame = document.createElement('iframe');
    const page = `<title>Schools \u00a3 </title>${EVERY_WIDGET}${SCRIPT.replace('src="', `src="${location.origin}`)}`;
    const bytes = Uint8Array.from({ length: page.length }, (_, index) => page.charCodeAt(index));
    const address = URL.createObjectURL(
      new Blob([bytes], { type: 'text/html;charset=windows-1252' }),
    );
    const loaded = new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
    });
    frame.src = address;
    document.body.append(frame);
    await loaded;
    const inside = frame.contentDocument;
    if (!inside) throw new Error('The frame shows nothing.');
    expect(inside.characterSet).to.equal('windows-1252');
    const parts = [...inside.querySelectorAll('[data-prevent] > *')];
    const text = parts.map(({ shadowRoot }) => shadowRoot?.textContent ?? '').join(' ');
    expect(text).to.contain('a child’s safety');
    expect(text).not.to.match(/[\u00c2\u00c3\u00e2][\u0080-\u00bf\u20ac\u2013\u2019]/);
    URL.revokeObjectURL(address);
    frame.remove();
  });

  it('2. in Arabic', async () => {
    const page = await open('lang="ar" dir="rtl"');
    const { renderRoot } = widgetOn(page, 'concern-router');
    const box = renderRoot.querySelector('.box');
    expect(box?.getAttribute('lang')).to.equal('en-GB');
    expect(box && page.window.getComputedStyle(box).direction).to.equal('ltr');
    const arabic = renderRoot.querySelector('.emergency [lang=ar]');
    expect(arabic?.getAttribute('dir')).to.equal('rtl');
    expect(arabic?.textContent).to.match(/[\u0600-\u06ff].*999/);
    expect(await useEveryWidget(page)).to.deep.equal([]);
  });

  it('3. in Welsh', async () => {
    const page = await open('lang="cy-GB"');
    expect(textOf(widgetOn(page, 'concern-router'))).to.contain('Ffoniwch 999');
    expect(await useEveryWidget(page)).to.deep.equal([]);
  });

  for (const lang of ['', 'lang=""', 'lang="EN_us"', 'lang="constructor"', 'lang="x-klingon"']) {
    it(`4. of ${lang || 'no language'}`, async () => {
      const page = await open(lang);
      const text = textOf(widgetOn(page, 'concern-router'));
      expect(text).to.match(/^Report a concern In immediate danger\? Call 999 Who to tell here/);
    });
  }

  it('5. that start from another site', async () => {
    const plain = await open('');
    const linksOf = (page: HostPage) =>
      [...page.document.querySelectorAll('[data-prevent] > *')].flatMap(({ shadowRoot }) =>
        [...(shadowRoot?.querySelectorAll('a') ?? [])]
          .map(({ href, target }) => `${href} ${target}`)
          .filter((link) => !link.includes('/book/')),
      );
    const expected = linksOf(plain);
    plain.close();
    // The snippet's own address would start there too, so it is given whole.
    const whole = SCRIPT.replace('src="', `src="${location.origin}`);
    host = await openHostPage(
      `<!doctype html><head><base href="https://other.example/a/" target="_top"></head><body>${EVERY_WIDGET}${whole}</body>`,
    );
    expect(linksOf(host)).to.deep.equal(expected);
    expect(await useEveryWidget(host)).to.deep.equal([]);
  });
});
