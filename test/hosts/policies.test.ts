/**
 * Pages with strict policies, and pages whose shadow trees are not what they seem.
 * Promises:
 * 1. Under a policy that allows our file and nothing else, every widget answers without one violation.
 * 2. So it does where the page's list of Trusted Types has Lit's usual name only: ours is not asked for.
 * 3. Beside the page's own Lit, each gets its own policy.
 * 4. Where no policy may be made, every fallback stays, and no error reaches the page.
 * 5. Where shadow trees are polyfilled, which keeps no style in, widgets answer, and the page keeps its own look.
 * 6. Nothing is requested and nothing is stored, on any of them.
 */
import { expect } from '@open-wc/testing';
import { textOf } from '../../stories/reader.js';
import { openHostPage, SCRIPT, type HostPage } from '../support/host-page.js';
import { EVERY_WIDGET, FALLBACK, useEveryWidget, widgetOn } from '../support/use-every-widget.js';

let host: HostPage | undefined;
const open = async (policy: string, more = '', setUp = '') => {
  localStorage.clear();
  sessionStorage.clear();
  const meta = policy && `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  host = await openHostPage(
    `<!doctype html><head>${meta}</head><body>${more}${EVERY_WIDGET}${SCRIPT}</body>`,
    setUp,
  );
  return host;
};
const traceOf = ({ window, document }: HostPage) => ({
  requests: window.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path !== '/dist/prevent-widgets.js'),
  cookie: document.cookie,
  stored: window.localStorage.length + window.sessionStorage.length,
});
const TYPES = "require-trusted-types-for 'script'; trusted-types";

describe('pages with policies', () => {
  afterEach(() => {
    if (host) expect(traceOf(host)).to.deep.equal({ requests: [], cookie: '', stored: 0 });
    host?.close();
    host = undefined;
  });

  it('1. allow our file and nothing else', async () => {
    const page = await open(
      `default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'; ${TYPES} prevent-widgets`,
    );
    expect(await useEveryWidget(page)).to.deep.equal([]);
  });

  it('2. name Lit only', async () => {
    const page = await open(`default-src 'self'; connect-src 'none'; ${TYPES} lit-html`);
    expect(await useEveryWidget(page)).to.deep.equal([]);
  });

  it('3. are shared with a Lit of the page', async () => {
    const page = await open(
      `${TYPES} lit-html prevent-widgets`,
      "<script>window.theirs = trustedTypes.createPolicy('lit-html', { createHTML: function (html) { return html; } });</script>",
    );
    expect(await useEveryWidget(page)).to.deep.equal([]);
  });

  it('4. allow no policy', async () => {
    const { document, errors } = await open(`${TYPES} 'none'`);
    const seen = [...document.querySelectorAll<HTMLElement>('[data-prevent]')].map((one) =>
      one.innerText.trim(),
    );
    expect(seen).to.deep.equal(seen.map(() => FALLBACK));
    expect(seen).to.have.length(8);
    expect(errors).to.deep.equal([]);
  });

  it('5. have polyfilled shadow trees', async () => {
    // As webcomponentsjs does it when forced: what is rendered stands in the page itself.
    const page = await open(
      '',
      '<p id="words">Words</p><button id="button">Button</button>',
      `window.ShadyDOM = { inUse: true }; window.ShadyCSS = { nativeShadow: false };
       window.looks = function () {
         return ['words', 'button'].map(function (id) {
           var style = getComputedStyle(document.getElementById(id));
           return [style.margin, style.maxWidth, style.backgroundColor, style.color, style.font].join();
         }).join();
       };
       Element.prototype.attachShadow = function () {
         var root = document.createElement('div');
         root.host = this;
         this.appendChild(root);
         Object.defineProperty(this, 'shadowRoot', { value: root });
         return root;
       };
       document.addEventListener('DOMContentLoaded', function () { window.looksBefore = looks(); }, true);`,
    );
    const { looks, looksBefore } = page.window as unknown as {
      looks: () => string;
      looksBefore: string;
    };
    expect(looks()).to.equal(looksBefore);
    const router = widgetOn(page, 'concern-router');
    expect(textOf(router)).to.contain('Call 999');
    const box = router.renderRoot.querySelector('.box');
    expect(box && page.window.getComputedStyle(box).borderTopWidth).to.equal('4px');
    expect(page.errors).to.deep.equal([]);
  });
});
