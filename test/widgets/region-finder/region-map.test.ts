/**
 * What the map promises.
 *  1. It is the second way: every region is a button in the list beside it, in reading order, and screen
 *     readers meet the list only.
 *  2. A press on a region or on its name chooses it; London can be hit too, 24 px across on any width.
 *  3. The current region is marked by more than colour: a thick outline, a tick, and `aria-current` in the list.
 *  4. Mouse and focus point alike, in the map and in the list.
 *  5. It folds away behind a button in less than 20em, `map="hidden"` leaves it out, and it never widens the page.
 */
import { expect, fixture, html } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { buttonIn, focusIsOn, press } from '../../../stories/reader.js';
import { forgetPage } from '../../../src/base/page-state.js';
import { regionMap } from '../../../src/data/region-map.js';
import { regions } from '../../../src/data/regions.js';
import type { RegionId } from '../../../src/schema/region.js';
import '../../../src/widgets/region-finder/define.js';
import type { PreventRegionFinder } from '../../../src/widgets/region-finder/region-finder.js';

async function setUp(
  width: string,
  content = html`<prevent-region-finder></prevent-region-finder>`,
) {
  const host = document.createElement('div');
  host.style.setProperty('width', width);
  const finder = await fixture<PreventRegionFinder>(content, { parentNode: host });
  return finder;
}
const all = (finder: PreventRegionFinder, selector: string) => [
  ...finder.renderRoot.querySelectorAll<SVGGraphicsElement>(selector),
];
const one = (finder: PreventRegionFinder, selector: string) => {
  const [first] = all(finder, selector);
  if (!first) throw new Error(`The finder has no ${selector}.`);
  return first;
};
const isShown = (finder: PreventRegionFinder) => one(finder, '.map').checkVisibility();
const nameOf = (finder: PreventRegionFinder, id: string) => one(finder, `.name[data-region=${id}]`);

async function clickAt(element: Element, down = 0.5) {
  element.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height * down)];
  await sendMouse({ type: 'click', position });
}

describe('the map of the region finder', () => {
  beforeEach(() => {
    forgetPage();
  });
  afterEach(async () => {
    await sendMouse({ type: 'move', position: [0, 0] });
  });

  it('has eight regions, each with its name, and a button for each in the order of the page', async () => {
    const finder = await setUp('60em');
    expect(all(finder, '.map .region')).to.have.length(8);
    const buttons = [...finder.renderRoot.querySelectorAll('#regions button')];
    const names = buttons.map(({ firstChild, textContent }) => firstChild && textContent.trim());
    expect(
      names.map((name, index) => name?.startsWith(regions[index]?.name ?? '?')),
    ).to.not.include(false);
    expect(buttons).to.have.length(8);
    expect(one(finder, '.map').getAttribute('aria-hidden')).to.equal('true');
    expect(all(finder, '.map [tabindex]')).to.have.length(0);
  });

  it('chooses a region by its name or its ground, and moves focus to the answer', async () => {
    const finder = await setUp('40em');
    await clickAt(nameOf(finder, 'south-west'));
    await finder.updateComplete;
    expect(finder.region).to.equal('south-west');
    expect(focusIsOn(finder, '#answer')).to.equal(true);
    await clickAt(one(finder, '.region[data-region=west-midlands]'));
    await finder.updateComplete;
    expect(finder.region).to.equal('west-midlands');
  });

  for (const width of ['15em', '20em', '75em']) {
    it(`has a target of 24 px for London, ${width} wide`, async () => {
      const finder = await setUp(width);
      if (!isShown(finder)) await press(finder, 'Map and list');
      const target = one(finder, '.target').getBoundingClientRect();
      expect(target.width).to.be.at.least(24);
      expect(target.height).to.be.at.least(24);
      await clickAt(one(finder, '.target'));
      await finder.updateComplete;
      expect(finder.region).to.equal('london');
    });
  }

  it('marks the current region by an outline, a tick and in the list, and no other', async () => {
    const finder = await setUp('40em');
    expect(all(finder, '.outline')).to.have.length(0);
    finder.region = 'east-midlands';
    await finder.updateComplete;
    expect(all(finder, '.outline:not(.pointed)')).to.have.length(1);
    expect(nameOf(finder, 'east-midlands').textContent).to.contain('\u2713');
    expect(nameOf(finder, 'london').textContent).not.to.contain('\u2713');
    expect(buttonIn(finder, 'East Midlands').getAttribute('aria-current')).to.equal('true');
    expect(finder.renderRoot.querySelectorAll('[aria-current]')).to.have.length(1);
  });

  it('points at a region on the map from its button, by focus and by mouse', async () => {
    const finder = await setUp('60em');
    const pointed = () => all(finder, '.region.pointed').map((path) => path.dataset.region);
    expect(all(finder, '.outline')).to.have.length(0);
    buttonIn(finder, 'North-West').focus();
    await finder.updateComplete;
    expect(pointed()).to.deep.equal(['north-west']);
    expect(all(finder, '.outline.pointed')).to.have.length(1);
    buttonIn(finder, 'North-West').blur();
    await finder.updateComplete;
    expect(pointed()).to.deep.equal([]);
    buttonIn(finder, 'London').dispatchEvent(new PointerEvent('pointerenter'));
    await finder.updateComplete;
    expect(pointed()).to.deep.equal(['london']);
  });

  it('points at a button from its region on the map', async () => {
    const finder = await setUp('60em');
    one(finder, '.region[data-region=south-east]').dispatchEvent(
      new PointerEvent('pointerover', { bubbles: true }),
    );
    await finder.updateComplete;
    expect(buttonIn(finder, 'South-East').classList.contains('pointed')).to.equal(true);
    one(finder, '.map').dispatchEvent(new PointerEvent('pointerleave'));
    await finder.updateComplete;
    expect(finder.renderRoot.querySelectorAll('.pointed')).to.have.length(0);
  });

  it('folds away with its list behind a button in less than 20em', async () => {
    const finder = await setUp('19em');
    expect(isShown(finder)).to.equal(false);
    const button = buttonIn(finder, 'Map and list of all 8 regions');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    await press(finder, 'Map and list of all 8 regions');
    expect(isShown(finder)).to.equal(true);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    const wide = await setUp('20em');
    expect(isShown(wide)).to.equal(true);
    expect(buttonIn(wide, 'Map and list').checkVisibility()).to.equal(false);
  });

  it('is left out by map="hidden"; the list stays behind its button', async () => {
    const finder = await setUp(
      '60em',
      html`<prevent-region-finder map="hidden"></prevent-region-finder>`,
    );
    expect(all(finder, '.map')).to.have.length(0);
    expect(buttonIn(finder, 'London').checkVisibility()).to.equal(false);
    await press(finder, 'All 8 regions');
    expect(buttonIn(finder, 'London').checkVisibility()).to.equal(true);
  });

  it('tells the webmaster of another value than hidden', async () => {
    const finder = await setUp('60em');
    const heard: string[] = [];
    finder.addEventListener('prevent-data-problem', ({ detail }) => {
      heard.push(...detail.problems.map(({ path }) => path));
    });
    finder.setAttribute('map', 'off');
    await finder.updateComplete;
    expect(heard).to.deep.equal(['map']);
    expect(isShown(finder)).to.equal(true);
  });

  it('has a part that pages can style, and the shape of its picture', async () => {
    const finder = await setUp('40em');
    expect(one(finder, '[part=map]').classList.contains('map')).to.equal(true);
    const { width, height } = one(finder, '.map').getBoundingClientRect();
    const [, , pictureWidth, pictureHeight] = regionMap.viewBox;
    expect(width / height).to.be.closeTo(pictureWidth / pictureHeight, 0.01);
  });

  for (const width of ['240px', '318px', '320px', '414px', '700px', '1200px']) {
    it(`fits a widget ${width} wide, and keeps all its names apart, whichever is current`, async () => {
      const finder = await setUp(width);
      if (!isShown(finder)) await press(finder, 'Map and list');
      for (const { id } of regions) await expectNamesApart(finder, id, width);
      expect(finder.scrollWidth).to.be.at.most(finder.clientWidth);
    });
  }
});

async function expectNamesApart(finder: PreventRegionFinder, id: RegionId, width: string) {
  finder.region = id;
  await finder.updateComplete;
  const box = finder.getBoundingClientRect();
  const lines = all(finder, '.name tspan').filter((line) => line.checkVisibility());
  for (const [index, line] of lines.entries()) {
    const a = line.getBoundingClientRect();
    const where = `${width}, ${id}: ${line.textContent}`;
    expect(a.left, where).to.be.at.least(box.left);
    expect(a.right, where).to.be.at.most(box.right);
    for (const other of lines.slice(index + 1)) {
      if (other.parentElement === line.parentElement) continue;
      const b = other.getBoundingClientRect();
      const isApart =
        a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      expect(isApart, `${where} and ${other.textContent}`).to.equal(true);
    }
  }
}
