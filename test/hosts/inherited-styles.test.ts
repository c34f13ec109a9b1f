/**
 * What pages push into a widget by inheritance, by rules for everything, and by having no doctype.
 * Promises: every element in every widget has the same computed styles as on a blank page, where a page
 * 1. sets everything that inherits, on body and on what stands around the widget;
 * 2. sets everything on every element, importantly, with a root of 62.5%;
 * 3. has no doctype, and stands in a table of another type and colour, month calendar included;
 * 4. uses custom properties with the names that anybody would take.
 */
import { expect } from '@open-wc/testing';
import { press } from '../../stories/reader.js';
import { openHostPage, SCRIPT, type HostPage } from '../support/host-page.js';
import { EVERY_WIDGET, widgetOn } from '../support/use-every-widget.js';

const INHERITED = `cursor: wait; direction: rtl; text-transform: uppercase; white-space: nowrap; text-indent: 4em;
  letter-spacing: .5em; word-spacing: 1em; list-style: square inside; quotes: "<" ">"; user-select: none;
  font: italic small-caps 700 9px/1px fantasy; text-align: center; text-align-last: right; color: #f0f;
  -webkit-text-fill-color: #ff0; -webkit-text-stroke: 1px red; text-shadow: 0 0 4px red; caret-color: transparent;
  hyphens: auto; word-break: break-all; line-break: anywhere; tab-size: 1; border-collapse: collapse;
  border-spacing: 9px; caption-side: bottom; empty-cells: hide; text-emphasis: dot; text-underline-offset: 1em;
  text-underline-position: under; paint-order: stroke; fill: red; stroke: red; stroke-width: 9px;
  text-anchor: end; font-stretch: 50%; font-kerning: none; font-feature-settings: "smcp"; accent-color: red;
  image-rendering: pixelated; widows: 9; orphans: 9; text-size-adjust: 300%; print-color-adjust: exact;
  forced-color-adjust: none; text-decoration-skip-ink: none; ruby-position: under; math-style: compact;
  text-wrap: nowrap; interpolate-size: allow-keywords; scrollbar-color: red red; color-scheme: light;`;

// Sizes of boxes follow the column they are in; `color-scheme: light` looks like none.
const LAID_OUT =
  /^(width|height|inline-size|block-size|perspective-origin|transform-origin|top|left|right|bottom|inset.*|grid-template-.*|color-scheme|d)$/;

let host: HostPage | undefined;

/** The computed styles of every element in every widget, a line each. */
async function looksOf(page: string): Promise<Map<string, string>> {
  host = await openHostPage(page.replace('WIDGETS', `${EVERY_WIDGET}${SCRIPT}`));
  await press(widgetOn(host, 'training-sessions'), 'Month calendar');
  const looks = new Map<string, string>();
  for (const widget of host.document.querySelectorAll('[data-prevent] > *')) {
    const parts = widget.shadowRoot?.querySelectorAll('*') ?? [];
    [...parts].forEach((part, index) => {
      const name = `${widget.localName} ${String(index)} ${part.localName}`;
      const style = host?.window.getComputedStyle(part) ?? [];
      for (const property of style) {
        if (LAID_OUT.test(property) || property.startsWith('--')) continue;
        const value = (style as CSSStyleDeclaration).getPropertyValue(property);
        looks.set(`${name} ${property}`, value);
      }
    });
  }
  host.close();
  return looks;
}

const COLUMN = '<style>main { display: block; inline-size: 600px; }</style>';
const onPage = (css: string) =>
  `<!doctype html><head>${COLUMN}<style>${css}</style></head><body><main>WIDGETS</main></body>`;

describe('pages with styles that reach into everything', () => {
  let blank = new Map<string, string>();
  const differencesOn = async (page: string) => {
    const looks = await looksOf(page);
    const differences = [...blank].filter(([part, value]) => looks.get(part) !== value);
    return differences
      .slice(0, 9)
      .map(([part, value]) => `${part}: ${value} -> ${looks.get(part) ?? ''}`);
  };

  before(async () => {
    blank = await looksOf(onPage(''));
    expect(blank.size).to.be.greaterThan(50_000);
  });
  afterEach(() => {
    host?.close();
  });

  it('1. push everything that inherits', async () => {
    expect(await differencesOn(onPage(`body, main { ${INHERITED} }`))).to.deep.equal([]);
  });

  it('2. set everything on every element, importantly', async () => {
    const css = `html { font-size: 62.5%; }
      body, body * { font: 7px/1 fantasy !important; letter-spacing: 9px !important; color: red !important;
        text-transform: uppercase !important; box-sizing: content-box !important; transition: all 1s !important;
        background: #000 !important; text-align: center !important; }
      :focus { outline: none !important; }`;
    expect(await differencesOn(onPage(css))).to.deep.equal([]);
  });

  it('3. have no doctype', async () => {
    const page = `<html><head>${COLUMN}</head><body bgcolor="#000080" text="#ffff00" link="#00ff00"><center>
      <table><tr><td align="center" nowrap><font face="Verdana" size="1" color="#ff0000"><main>WIDGETS</main></font></td></tr></table>`;
    expect(await differencesOn(page)).to.deep.equal([]);
  });

  it('4. have custom properties of common names', async () => {
    const names =
      'accent ink muted ground surface line emergency font-family spacing color-link box';
    const css = names.split(' ').map((name) => `--${name}: 99px;`);
    expect(await differencesOn(onPage(`:root, body { ${css.join('')} }`))).to.deep.equal([]);
  });
});
