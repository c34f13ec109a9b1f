/**
 * How our scripts come onto a page, and what they promise there:
 * 1. in the head or the body, async, deferred, as a module, or injected later, the tools appear and take the
 *    defaults of their script tag
 * 2. two files for one tool each both work; a second copy of what is there stays silent
 * 3. an older version that came first keeps its tools; what it does not have comes from the newer one
 * 4. tools that are swapped in, copied, moved or restored later appear
 * 5. links to our pages become tools only where the script tag asks for it
 */
import { expect, waitUntil } from '@open-wc/testing';
import { openHostPage, SCRIPT, SNIPPET, wordsIn, type HostPage } from '../support/host-page.js';

let page: HostPage | undefined;
const open = async (html: string, setUp?: string): Promise<HostPage> => {
  page = await openHostPage(`<!doctype html>${html}`, setUp);
  return page;
};
const seen = (host: HostPage, name: string) => wordsIn(host, `prevent-${name}`);
const appears = (host: HostPage, words: string, name = 'region-finder') =>
  waitUntil(() => seen(host, name).includes(words), `“${words}” in ${name}`, { timeout: 5000 });
const notes = 'window.notes = []; console.info = (text) => notes.push(text);';
const notesOf = (host: HostPage) => (host.window as unknown as { notes: string[] }).notes;
const placeholder = (name: string) =>
  `<div data-prevent="${name}"><a href="https://www.gov.uk/">Call 999</a></div>`;

const london = 'Metropolitan and City of London';
const src = '/dist/prevent-widgets.js';

describe('our scripts on a page', () => {
  afterEach(() => {
    page?.close();
    page = undefined;
  });

  for (const [how, html] of [
    ['in the head', `<head><script data-region="london" src="${src}"></script></head>${SNIPPET}`],
    ['at the end', `${SNIPPET}<script data-region="london" src="${src}"></script>`],
    ['async', `<script async data-region="london" src="${src}"></script>${SNIPPET}`],
    ['deferred', `<script defer data-region="london" src="${src}"></script>${SNIPPET}`],
    ['as a module', `<script type="module" data-region="london" src="${src}"></script>${SNIPPET}`],
    [
      'from our modules',
      `<script type="module" data-region="london" src="/dist/es/index.js"></script>${SNIPPET}`,
    ],
    [
      'from the module of one tool',
      `<script type="module" data-region="london" src="/dist/es/region-finder.js"></script>${SNIPPET}`,
    ],
    [
      'from the file of one tool',
      `<script async data-region="london" src="/dist/region-finder.js"></script>${SNIPPET}`,
    ],
    [
      'injected by a tag manager',
      `${SNIPPET}<script>addEventListener('load', () => setTimeout(() => {
        const tag = document.createElement('script');
        tag.src = '${src}';
        tag.dataset.region = 'london';
        document.head.append(tag);
      }))</script>`,
    ],
  ] as const) {
    it(`show the tools with the defaults of the tag: ${how}`, async () => {
      const host = await open(html);
      await appears(host, london);
      expect(host.errors).to.deep.equal([]);
    });
  }

  it('show two tools from two files', async () => {
    const host = await open(
      `${SNIPPET}${placeholder('updates')}<script src="/dist/region-finder.js"></script><script src="/dist/updates.js"></script>`,
    );
    await appears(host, 'Find your Prevent region');
    await appears(host, 'GOV.UK', 'updates');
    expect(host.errors).to.deep.equal([]);
  });

  it('stay silent, and say so, when all their tools are there already', async () => {
    const host = await open(
      `${SNIPPET}${SCRIPT}${SCRIPT}<script src="/dist/region-finder.js"></script>`,
      notes,
    );
    await appears(host, 'Find your Prevent region');
    expect(notesOf(host)).to.have.length(2);
    expect(notesOf(host)[0]).to.match(/^Prevent widgets (\S+): version \1 is on this page already/);
    expect(host.document.querySelectorAll('prevent-region-finder')).to.have.length(1);
  });

  it('leave an older version its tools, and add those it does not have', async () => {
    const host = await open(
      `${SNIPPET}${placeholder('updates')}${SCRIPT}`,
      `${notes}
       window.preventWidgets = { version: '0.0.9' };
       customElements.define('prevent-region-finder', class extends HTMLElement {
         connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<div class="box">Version 0.0.9</div>'; }
       });
       document.addEventListener('DOMContentLoaded', () => {
         const old = document.querySelector('[data-prevent=region-finder]');
         const widget = document.createElement('prevent-region-finder');
         widget.append(...old.childNodes);
         old.append(widget);
       });`,
    );
    await appears(host, 'GOV.UK', 'updates');
    expect(seen(host, 'region-finder')).to.equal('Version 0.0.9');
    expect(host.document.querySelectorAll('prevent-region-finder')).to.have.length(1);
    expect(notesOf(host).join()).to.contain('<prevent-region-finder> is taken on this page');
    expect(host.errors).to.deep.equal([]);
  });

  it('work beside our modules, whichever come first', async () => {
    const module = '<script type="module" src="/dist/es/index.js"></script>';
    const host = await open(`${SNIPPET}${module}${SCRIPT}`);
    await appears(host, 'Find your Prevent region');
    expect(host.document.querySelectorAll('prevent-region-finder')).to.have.length(1);
    expect(host.errors).to.deep.equal([]);
  });

  it('leave the fallback of modules, without an error, where every policy is refused', async () => {
    const policy = "require-trusted-types-for 'script'; trusted-types 'none'";
    const host = await open(
      `<head><meta http-equiv="content-security-policy" content="${policy}"></head>${SNIPPET}
       <script type="module" src="/dist/es/index.js"></script>`,
    );
    await waitUntil(() => host.window.customElements.get('prevent-region-finder'));
    expect(wordsIn(host, '[data-prevent]')).to.equal('In an emergency, call 999');
    expect(host.errors).to.deep.equal([]);
  });

  it('register nothing by the classes alone', async () => {
    const host = await open(
      `${SNIPPET}<script type="module">
        import { PreventRegionFinder } from '/dist/es/classes.js';
        window.isRegistered = !!customElements.get('prevent-region-finder');
        customElements.define('my-finder', class extends PreventRegionFinder {});
        document.body.append(document.createElement('my-finder'));
      </script>`,
    );
    await waitUntil(() => wordsIn(host, 'my-finder').includes('Find your Prevent region'));
    expect((host.window as unknown as { isRegistered: boolean }).isRegistered).to.equal(false);
    expect(wordsIn(host, '[data-prevent]')).to.equal('In an emergency, call 999');
  });

  const link =
    '<a href="/dist/frame/region-finder.html?region=london&amp;onclick=hack()">Call 999</a>';
  const asking = SCRIPT.replace('<script', '<script data-upgrade-links');

  it('turn a link to our page into the tool, with its options, where the tag asks for it', async () => {
    const host = await open(`<p>${link}</p>${asking}`);
    await appears(host, london);
    const widget = host.document.querySelector('prevent-region-finder');
    expect(widget?.getAttributeNames().sort()).to.deep.equal(['heading-level', 'region']);
    expect(widget?.querySelector('a')?.textContent).to.equal('Call 999');
    host.document.body.insertAdjacentHTML('beforeend', `<p>${link}</p>`);
    await waitUntil(() => host.document.querySelectorAll('prevent-region-finder').length === 2);
  });

  it('take no file of contacts from a link’s options but from where our pages are', async () => {
    const own = link.replace('region=london', 'local-src=%2Fown.json');
    const other = link.replace('region=london', 'local-src=https%3A%2F%2Fexample.org%2Fx.json');
    const host = await open(`<p>${own}</p><p>${other}</p>${asking}`);
    const sources = [...host.document.querySelectorAll('prevent-region-finder')].map(
      (widget) => widget.localSrc,
    );
    expect(sources).to.deep.equal([`${location.origin}/own.json`, undefined]);
  });

  it('do not take options from the tag of another script, or from a picture of that name', async () => {
    const host = await open(
      `${SNIPPET}<img name="currentScript" alt="" data-region="london">
       <script data-region="london" src="data:text/javascript,"></script>
       <script type="module">import '/dist/es/region-finder.js';</script>`,
    );
    await appears(host, 'Find your Prevent region');
    expect(host.document.querySelector('prevent-region-finder')?.region).to.equal(undefined);
  });

  it('go on to the other tools when one placeholder is odd', async () => {
    const host = await open(
      `<form data-prevent="hub"><input name="children" /></form>${SNIPPET}${SCRIPT}`,
    );
    await appears(host, 'Find your Prevent region');
    expect(host.errors).to.deep.equal([]);
  });

  it('find a part’s slot under the name that editors leave', async () => {
    const host = await open(
      `<div data-prevent="updates"><a href="/">999</a><span data-slot="local-contact">Room B12</span></div>${SCRIPT}`,
    );
    const part = host.document.querySelector('prevent-updates span');
    expect(part?.assignedSlot?.name).to.equal('local-contact');
  });

  it('show the tools on a page that is opened anew and written', async () => {
    const host = await open(`${SNIPPET}${SCRIPT}`);
    await appears(host, 'Find your Prevent region');
    host.document.open();
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    host.document.write(`<!doctype html>${SNIPPET}`);
    host.document.close();
    await appears(host, 'Find your Prevent region');
  });

  it('leave links as they are in a sentence, a list or a menu, to other sites, and without being asked', async () => {
    const host = await open(
      `<p>See ${link}.</p><ul><li>${link}</li></ul><nav>${link}</nav><h2>${link}</h2>
       <div contenteditable><p>${link}</p></div><div data-prevent="no-tool">${link}</div>
       <p><a href="https://example.org/frame/region-finder.html">Other site</a></p>
       <p><a href="https://[/frame/region-finder.html">Not an address</a></p>
       <p><a href="/dist/frame/no-such-tool.html">No such tool</a></p>${asking}`,
    );
    expect(host.document.querySelectorAll('prevent-region-finder')).to.have.length(0);
    expect(host.errors).to.deep.equal([]);
    page?.close();
    const other = await open(`<p>${link}</p>${SCRIPT}`);
    expect(other.document.querySelectorAll('prevent-region-finder')).to.have.length(0);
  });
});
