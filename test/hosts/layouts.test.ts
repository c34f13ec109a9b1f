/**
 * Where pages put a widget: columns, rows, tables, boxes that cut off what hangs out of them.
 * Promises:
 * 1. In columns of 150 to 320 px, with text at 200% and wide spacing too, nothing sticks out of a widget, the
 *    month calendar and the map of all regions included.
 * 2. In a flex row, a float, a grid, an inline block, a table cell and an absolute box it is as wide as its words.
 * 3. In a narrow sidebar that cuts off, is transformed, is contained and skips what is out of sight, suggestions
 *    are in sight and can be clicked.
 * 4. The hub's 999 stays in sight in a wide column, and never covers a narrow one of a wide window.
 * 5. A row of its own for a placeholder in a list of spans works as well: what is inline stands as a block.
 */
import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { press, textOf, typeInto } from '../../stories/reader.js';
import { openHostPage, SCRIPT, type HostPage } from '../support/host-page.js';
import { EVERY_WIDGET, useEveryWidget, widgetOn } from '../support/use-every-widget.js';

let host: HostPage | undefined;
const open = async (css: string, before = '', after = '') => {
  const around = EVERY_WIDGET.replace(/<div data-prevent/g, `${before}<div data-prevent`);
  host = await openHostPage(
    `<!doctype html><style>${css}</style><body><div id="outer"><div id="inner">
     ${around.replace(/<\/div>/g, `</div>${after}`)}</div></div>${SCRIPT}</body>`,
  );
  return host;
};
const boxesOf = ({ document }: HostPage) =>
  [...document.querySelectorAll('[data-prevent] > *')].map((widget) => {
    const box = widget.shadowRoot?.querySelector('.box');
    if (!box) throw new Error(`${widget.localName} has no box.`);
    return { name: widget.localName, box };
  });
const whatSticksOut = (page: HostPage) =>
  boxesOf(page)
    .filter(({ box }) => box.scrollWidth > box.clientWidth + 1)
    .map(({ name, box }) => `${name}: ${String(box.scrollWidth)} > ${String(box.clientWidth)}`);

const SPACED = `html { font-size: 200%; }
  * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }`;

describe('places on a page', () => {
  afterEach(() => {
    host?.close();
    host = undefined;
  });

  for (const [width, css] of [
    [150, ''],
    [180, ''],
    [220, ''],
    [320, SPACED],
  ] as const) {
    it(`1. a column of ${String(width)} px${css && ', at 200% and widely spaced'}`, async () => {
      const page = await open(`#inner { width: ${String(width)}px; } ${css}`);
      await press(widgetOn(page, 'region-finder'), 'Map and list');
      expect(await useEveryWidget(page)).to.deep.equal([]);
      expect(whatSticksOut(page)).to.deep.equal([]);
    });
  }

  const PLACES = {
    'a flex row': ['#inner > div { display: flex; }', '<div>Beside', '</div>'],
    'a float': ['#inner > div { float: left; clear: both; }', '', ''],
    'a grid': ['#inner { display: grid; justify-items: start; }', '', ''],
    'an inline block': ['#inner > div { display: inline-block; }', '', ''],
    'a table cell': ['', '<table><tr><td>Beside<td>', '</table>'],
    'an absolute box': ['#inner > div { position: absolute; }', '', ''],
  } as const;
  for (const [place, [css, before, after]] of Object.entries(PLACES)) {
    it(`2. ${place}`, async () => {
      const page = await open(`#inner { width: 700px; } ${css}`, before, after);
      const narrow = boxesOf(page)
        .filter(({ box }) => box.clientWidth < 450)
        .map(({ name, box }) => `${name}: ${String(box.clientWidth)}`);
      expect(narrow).to.deep.equal([]);
      expect(whatSticksOut(page)).to.deep.equal([]);
    });
  }

  it('3. a sidebar that cuts off', async () => {
    const page = await open(
      `#outer { width: 220px; overflow: hidden; transform: translateZ(0); }
       #inner { content-visibility: auto; contain-intrinsic-size: auto 500px; container-type: inline-size; }`,
    );
    const finder = widgetOn(page, 'region-finder');
    await typeInto(finder, 'Leed');
    const option = finder.renderRoot.querySelector('[role=option]');
    option?.scrollIntoView({ block: 'center' });
    const frame = page.window.frameElement;
    frame?.scrollIntoView();
    const [inner, outer] = [option?.getBoundingClientRect(), frame?.getBoundingClientRect()];
    if (!inner || !outer) throw new Error('There is no suggestion.');
    const position = [outer.x + inner.x + 20, outer.y + inner.y + 15].map(Math.round);
    await sendMouse({ type: 'click', position: position as [number, number] });
    await finder.updateComplete;
    expect(textOf(finder)).to.contain('Leeds (council, West Yorkshire police area)');
  });

  it('4. 999 in the hub', async () => {
    const positionIn = async (css: string) => {
      const page = await open(css);
      const bar = widgetOn(page, 'hub').renderRoot.querySelector('.emergency');
      const position = bar && page.window.getComputedStyle(bar).position;
      page.close();
      return position;
    };
    expect(await positionIn('#inner { width: 700px; }')).to.equal('sticky');
    expect(await positionIn('#inner { width: 320px; }')).to.equal('static');
    expect(await positionIn(`#inner { width: 700px; } html { font-size: 200%; }`)).to.equal(
      'static',
    );
  });

  it('5. spans', async () => {
    const page = await open('#inner > div { display: inline; }');
    expect(await useEveryWidget(page)).to.deep.equal([]);
    expect(boxesOf(page).filter(({ box }) => box.clientWidth < 500)).to.have.length(0);
  });
});
