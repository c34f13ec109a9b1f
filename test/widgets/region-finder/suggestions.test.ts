/**
 * What the suggestions beneath the field promise (WAI-ARIA pattern: editable combobox with list autocomplete).
 *  1. Keyboard: Down and Up move through the list and back to what was typed, Enter takes the active one,
 *     Escape puts the list away; focus never leaves the field, and nothing typed is ever wiped.
 *  2. Screen reader: a combobox that says whether its list is open and which option is active; after a
 *     pause in typing the one live region says how many places fit.
 *  3. Mouse and finger: a press takes the option, and the field keeps the focus.
 *  4. Typing and Enter work as if there were no suggestions.
 *  5. Phone: an option is at least 24 px high; the list covers neither 999 nor the field nor its button.
 */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { buttonIn, focusIsOn, textOf } from '../../../stories/reader.js';
import { forgetPage } from '../../../src/base/page-state.js';
import '../../../src/widgets/region-finder/define.js';
import type { PreventRegionFinder } from '../../../src/widgets/region-finder/region-finder.js';

const partOf = (finder: PreventRegionFinder, selector: string) => {
  const part = finder.renderRoot.querySelector<HTMLElement>(selector);
  if (!part) throw new Error(`The finder has no ${selector}.`);
  return part;
};
const fieldOf = (finder: PreventRegionFinder) => partOf(finder, 'input') as HTMLInputElement;
const optionsOf = (finder: PreventRegionFinder) =>
  [...finder.renderRoot.querySelectorAll<HTMLElement>('[role=option]')].map(({ innerText }) =>
    innerText.replace(/\s+/g, ' '),
  );
const isListOpen = (finder: PreventRegionFinder) =>
  fieldOf(finder).getAttribute('aria-expanded') === 'true' &&
  partOf(finder, '[role=listbox]').checkVisibility();
const activeOf = (finder: PreventRegionFinder) => {
  const id = fieldOf(finder).getAttribute('aria-activedescendant');
  const selected = finder.renderRoot.querySelectorAll('[aria-selected=true]');
  expect(selected.length).to.equal(id === null ? 0 : 1);
  return id === null ? '' : partOf(finder, `#${id}`).innerText.replace(/\s+/g, ' ');
};

async function typeInto(typed: string): Promise<PreventRegionFinder> {
  const finder = await fixture<PreventRegionFinder>(
    html`<prevent-region-finder></prevent-region-finder>`,
  );
  fieldOf(finder).focus();
  await sendKeys({ type: typed });
  await finder.updateComplete;
  return finder;
}
async function pressKey(finder: PreventRegionFinder, ...keys: string[]) {
  for (const press of keys) await sendKeys({ press });
  await finder.updateComplete;
}

describe('the suggestions of the region finder', () => {
  beforeEach(() => {
    forgetPage();
  });

  it('come as somebody types, each with what it is and where', async () => {
    const finder = await typeInto('lee');
    expect(isListOpen(finder)).to.equal(true);
    expect(optionsOf(finder)).to.include('Leeds – council, North-East');
    expect(activeOf(finder)).to.equal('');
  });

  it('are a combobox with its list, by name and role', async () => {
    const finder = await typeInto('lee');
    const field = fieldOf(finder);
    expect(field.getAttribute('role')).to.equal('combobox');
    expect(field.getAttribute('aria-autocomplete')).to.equal('list');
    const list = partOf(finder, `#${field.getAttribute('aria-controls') ?? ''}`);
    expect(list.getAttribute('role')).to.equal('listbox');
    expect(list.getAttribute('aria-label')).to.equal('Places that fit');
    expect(field.getRootNode() === list.getRootNode()).to.equal(true);
  });

  it('are walked with Down and Up, past both ends through the field, which keeps the focus', async () => {
    const finder = await typeInto('leices');
    const [first = '', second = ''] = optionsOf(finder);
    await pressKey(finder, 'ArrowDown');
    expect(activeOf(finder)).to.equal(first);
    await pressKey(finder, 'ArrowDown');
    expect(activeOf(finder)).to.equal(second);
    await pressKey(finder, 'ArrowUp', 'ArrowUp');
    expect(activeOf(finder)).to.equal('');
    await pressKey(finder, 'ArrowUp');
    expect(activeOf(finder)).to.equal(optionsOf(finder).at(-1));
    expect(focusIsOn(finder, '#place')).to.equal(true);
    expect(fieldOf(finder).value).to.equal('leices');
  });

  it('are taken by Enter: the field says its name, the answer is there, the list is away', async () => {
    const finder = await typeInto('leed');
    await pressKey(finder, 'ArrowDown', 'Enter');
    expect(finder.region).to.equal('north-east');
    expect(fieldOf(finder).value).to.equal('Leeds');
    expect(isListOpen(finder)).to.equal(false);
    expect(textOf(finder)).to.contain('Leeds (council, West Yorkshire police area) is in');
    expect(focusIsOn(finder, '#place')).to.equal(true);
  });

  it('leave Enter to what was typed while none of them is active', async () => {
    const finder = await typeInto('ls1 4ap');
    expect(isListOpen(finder)).to.equal(true);
    await pressKey(finder, 'Enter');
    expect(finder.region).to.equal('north-east');
    expect(fieldOf(finder).value).to.equal('ls1 4ap');
    expect(isListOpen(finder)).to.equal(false);
  });

  it('go away with Escape, which wipes nothing and does not reach the page', async () => {
    const finder = await typeInto('lee');
    const heard: string[] = [];
    const listen = (event: KeyboardEvent) => heard.push(event.key);
    document.addEventListener('keydown', listen);
    await pressKey(finder, 'Escape');
    expect(isListOpen(finder)).to.equal(false);
    expect(fieldOf(finder).value).to.equal('lee');
    expect(heard).to.deep.equal([]);
    await pressKey(finder, 'Escape');
    document.removeEventListener('keydown', listen);
    expect(heard).to.deep.equal(['Escape']);
    expect(fieldOf(finder).value).to.equal('lee');
  });

  it('come back with Down after they went away', async () => {
    const finder = await typeInto('lee');
    await pressKey(finder, 'Escape', 'ArrowDown');
    expect(isListOpen(finder)).to.equal(true);
    expect(activeOf(finder)).to.contain('Leeds');
  });

  it('forget the active one when typing goes on', async () => {
    const finder = await typeInto('lee');
    await pressKey(finder, 'ArrowDown');
    await sendKeys({ type: 'd' });
    await finder.updateComplete;
    expect(activeOf(finder)).to.equal('');
  });

  it('go away when focus leaves the field', async () => {
    const finder = await typeInto('lee');
    await pressKey(finder, 'Tab');
    expect(isListOpen(finder)).to.equal(false);
    expect(fieldOf(finder).value).to.equal('lee');
  });

  it('do not open for what fits nothing', async () => {
    const finder = await typeInto('zzzz');
    expect(isListOpen(finder)).to.equal(false);
    await pressKey(finder, 'ArrowDown');
    expect(isListOpen(finder)).to.equal(false);
  });

  it('are taken by a press, and the field keeps the focus', async () => {
    const finder = await typeInto('leed');
    const box = partOf(finder, '[role=option]').getBoundingClientRect();
    const position: [number, number] = [Math.round(box.x + 20), Math.round(box.y + 10)];
    await sendMouse({ type: 'click', position });
    await finder.updateComplete;
    expect(finder.region).to.equal('north-east');
    expect(fieldOf(finder).value).to.equal('Leeds');
    expect(focusIsOn(finder, '#place')).to.equal(true);
    expect(isListOpen(finder)).to.equal(false);
  });

  it('are counted by the one live region after a pause in typing, not at each key', async () => {
    const finder = await typeInto('leices');
    const status = () => finder.renderRoot.querySelector('[role=status]')?.textContent ?? '';
    expect(status()).to.equal('');
    await new Promise((resolve) => setTimeout(resolve, 1300));
    expect(status()).to.match(
      /^Places that fit best: \d\. Use the up and down arrow keys to choose\.$/,
    );
    expect(finder.renderRoot.querySelectorAll('[role=status]')).to.have.length(1);
  });

  it('are not counted when they are no longer there: none fit, or the list was put away', async () => {
    const status = (finder: PreventRegionFinder) =>
      finder.renderRoot.querySelector('[role=status]')?.textContent ?? '';
    const oneLetter = await typeInto('z');
    await new Promise((resolve) => setTimeout(resolve, 1300));
    expect(status(oneLetter)).to.equal('');
    const finder = await typeInto('lee');
    await sendKeys({ type: 'zzz' });
    await new Promise((resolve) => setTimeout(resolve, 1300));
    expect(status(finder)).to.equal('No place fits what you typed so far.');
    for (const key of ['Escape', 'Tab']) {
      const other = await typeInto('lee');
      await pressKey(other, key);
      await new Promise((resolve) => setTimeout(resolve, 1300));
      expect(status(other), key).to.equal('');
    }
  });

  it('scroll to the active one when it changes, and never else', async () => {
    const finder = await typeInto('new');
    await pressKey(finder, 'ArrowDown');
    const spacer = document.createElement('div');
    spacer.style.setProperty('height', '3000px');
    document.body.append(spacer);
    window.scrollTo(0, 900);
    finder.requestUpdate();
    await finder.updateComplete;
    expect(window.scrollY).to.equal(900);
    await pressKey(finder, 'ArrowDown');
    expect(window.scrollY).to.be.lessThan(900);
    spacer.remove();
  });

  it('keep letters from shortcuts of the host’s, which does not see the field', async () => {
    const heard: string[] = [];
    const listen = (event: KeyboardEvent) => heard.push(event.key);
    document.addEventListener('keydown', listen);
    await typeInto('le');
    document.removeEventListener('keydown', listen);
    expect(heard).to.deep.equal([]);
  });

  it('take the county of two regions as the question it is', async () => {
    const finder = await typeInto('lincolnshire');
    const index = optionsOf(finder).findIndex((option) => option.includes('county'));
    await pressKey(finder, ...Array.from({ length: index + 1 }, () => 'ArrowDown'), 'Enter');
    expect(finder.region).to.equal(undefined);
    expect(textOf(finder)).to.contain('Is “Lincolnshire” one of these?');
  });

  it('are high enough to press and cover neither 999 nor the field, on a phone too', async () => {
    await setViewport({ width: 320, height: 640 });
    const finder = await typeInto('new');
    const list = partOf(finder, '[role=listbox]').getBoundingClientRect();
    const field = fieldOf(finder).getBoundingClientRect();
    const emergency = partOf(finder, 'a[href="tel:999"]').getBoundingClientRect();
    const button = buttonIn(finder, 'Find region').getBoundingClientRect();
    expect(list.top).to.be.at.least(field.bottom);
    expect(list.top).to.be.at.least(button.bottom);
    expect(emergency.bottom).to.be.at.most(field.top);
    for (const option of finder.renderRoot.querySelectorAll('[role=option]')) {
      // Room for a sticky header of the host's when the active one is scrolled into view.
      expect(parseFloat(getComputedStyle(option).scrollMarginTop)).to.be.at.least(80);
      expect(option.getBoundingClientRect().height).to.be.at.least(24);
    }
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await setViewport({ width: 1024, height: 768 });
  });

  it('ask nobody and store nothing', async () => {
    const asked = () => performance.getEntriesByType('resource').length;
    // Other tests' pages are of the same origin, and the editors among them store things.
    const stored = () => localStorage.length + sessionStorage.length;
    const before = [asked(), stored()];
    await typeInto('leicester');
    expect([asked(), stored()]).to.deep.equal(before);
  });
});
