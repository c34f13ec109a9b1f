/** The box: it keeps the host's look out, and has a width wherever a host may put it. */
import { boxStyles } from '../../src/base/styles/box.styles.js';
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/widgets/region-finder/define.js';
import type { PreventRegionFinder } from '../../src/widgets/region-finder/region-finder.js';

const finder = html`<prevent-region-finder region="london"></prevent-region-finder>`;
const inside = (root: ParentNode) => {
  const widget = root.querySelector<PreventRegionFinder>('prevent-region-finder');
  if (!widget) throw new Error('There is no widget.');
  return widget;
};
const boxOf = (root: ParentNode) => inside(root).renderRoot.querySelector<HTMLElement>('.box');
const lookOf = (root: ParentNode) => {
  const paragraph = inside(root).renderRoot.querySelector('p');
  if (!paragraph) throw new Error('There is no paragraph.');
  const style = getComputedStyle(paragraph);
  return [
    'font-family',
    'font-size',
    'font-variant',
    'font-style',
    'line-height',
    'letter-spacing',
    'word-spacing',
    'text-transform',
    'text-indent',
    'text-align',
    'white-space',
    'color',
    '-webkit-text-fill-color',
    'text-shadow',
    'cursor',
    'direction',
    'user-select',
    'hyphens',
  ].map((property) => `${property}: ${style.getPropertyValue(property)}`);
};

async function inHost(css: string) {
  const host = await fixture<HTMLElement>(html`<div>${finder}</div>`);
  for (const declaration of css.split(';')) {
    const [property = '', value = ''] = declaration.split(':');
    host.style.setProperty(property.trim(), value.trim());
  }
  return host;
}

describe('the box of a widget', () => {
  it('looks the same whatever inherited style the host pushes at it', async () => {
    const plain = lookOf(await inHost(''));
    const hostile = await inHost(
      'font: italic small-caps 40px/1px fantasy; letter-spacing: 9px; word-spacing: 9px;' +
        'text-transform: uppercase; text-indent: 50px; text-align: right; white-space: pre;' +
        'color: red; -webkit-text-fill-color: red; text-shadow: 0 0 9px red; cursor: wait;' +
        'direction: rtl; user-select: none; hyphens: auto',
    );
    expect(lookOf(hostile)).to.deep.equal(plain);
  });

  it('stays hidden under a hidden ancestor, and dead under one that takes no pointer', async () => {
    const hidden = await inHost('visibility: hidden; pointer-events: none');
    const box = boxOf(hidden);
    if (!box) throw new Error('There is no box.');
    expect(getComputedStyle(box).visibility).to.equal('hidden');
    expect(getComputedStyle(box).pointerEvents).to.equal('none');
  });

  it('takes the larger of the reader’s text size and the page’s', async () => {
    const size = (root: ParentNode) => getComputedStyle(boxOf(root) ?? document.body).fontSize;
    const root = document.documentElement;
    const host = await inHost('font-size: 8px');
    try {
      expect(size(host)).to.equal('16px');
      root.style.setProperty('font-size', '62.5%');
      expect(size(host)).to.equal('16px');
      root.style.setProperty('font-size', '150%');
      expect(size(host)).to.equal('24px');
    } finally {
      root.style.removeProperty('font-size');
    }
  });

  it('is dark on a page that says it is dark, and light on one that does not', async () => {
    const ground = (root: ParentNode) =>
      getComputedStyle(boxOf(root) ?? document.body).backgroundColor;
    expect(ground(await inHost('color-scheme: dark'))).to.equal('rgb(18, 24, 28)');
    expect(ground(await inHost('color-scheme: light'))).to.equal('rgb(255, 255, 255)');
  });

  it('takes the page’s own colours by custom property', async () => {
    const host = await inHost('--prevent-ground: rgb(1, 2, 3)');
    expect(getComputedStyle(boxOf(host) ?? document.body).backgroundColor).to.equal('rgb(1, 2, 3)');
  });

  for (const [host, css] of Object.entries({
    'a flex row': 'display: flex',
    'a column of a grid': 'display: grid; grid-template-columns: auto',
    'a table cell': 'display: table-cell',
    'a shrunken box': 'display: inline-block',
    'a positioned box': 'position: absolute; inset-inline-start: 0',
  })) {
    it(`has a readable width in ${host}`, async () => {
      const width = inside(await inHost(css)).getBoundingClientRect().width;
      expect(width).to.be.at.least(320);
    });
  }

  it('has a readable width as a float', async () => {
    const host = await inHost('');
    inside(host).style.setProperty('float', 'inline-start');
    expect(inside(host).getBoundingClientRect().width).to.be.at.least(320);
  });

  for (const width of [180, 240, 320]) {
    it(`fits a column of ${String(width)} px`, async () => {
      const host = await inHost(`width: ${String(width)}px; overflow: auto`);
      expect(host.scrollWidth).to.be.at.most(width);
    });
  }

  it('keeps its colours in browsers that do not know light-dark()', () => {
    const old = new CSSStyleSheet();
    old.replaceSync(boxStyles.cssText.replaceAll('light-dark(', 'not-known('));
    const host = document.createElement('div');
    const box = document.createElement('div');
    box.className = 'box';
    host.attachShadow({ mode: 'open' }).append(box);
    if (host.shadowRoot) host.shadowRoot.adoptedStyleSheets = [old];
    document.body.append(host);
    const { color, backgroundColor } = getComputedStyle(box);
    host.remove();
    expect(color).to.equal('rgb(17, 24, 29)');
    expect(backgroundColor).to.equal('rgb(255, 255, 255)');
  });
});
