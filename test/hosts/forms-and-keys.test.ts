/**
 * Pages whose scripts listen to every key: ASP.NET's one form, default buttons, shortcuts, "unsaved" warnings.
 * Promises, all with real keys:
 * 1. Enter, in a field or on a button of ours, neither submits the form around it nor presses its default button,
 *    and works although the page forbids Enter.
 * 2. Letters, space and Backspace in our fields reach the field, and no shortcut of the page.
 * 3. What a reader types and chooses is no input of the page's form: its listeners hear nothing of it.
 * 4. Keys elsewhere on the page, and Escape and shortcuts with Ctrl in our field, are the page's as before.
 * 5. The page keeps its address, history, title, scroll position and focus while a reader uses a widget.
 */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { press, search, textOf } from '../../stories/reader.js';
import { openHostPage, SCRIPT, type HostPage } from '../support/host-page.js';
import { EVERY_WIDGET, useEveryWidget, widgetOn } from '../support/use-every-widget.js';

const LISTENERS = `
  window.heard = []; window.submitted = 0;
  ['keydown', 'keypress', 'keyup', 'input', 'change'].forEach(function (type) {
    document.addEventListener(type, function (event) { heard.push(type + ' ' + (event.key || '')); });
  });
  document.addEventListener('submit', function (event) { event.preventDefault(); submitted++; });
  // "Backspace must not go back", "/" for the search, and Enter for the default button, as sites have them.
  document.addEventListener('keydown', function (event) {
    if (!/input|select|textarea/i.test(event.target.tagName) && (event.key === 'Backspace' || event.key === 's' || event.key === 'Enter')) event.preventDefault();
  });
  window.fireDefaultButton = function (event) {
    if (event.keyCode === 13 && event.target.tagName !== 'TEXTAREA') { document.getElementById('go').click(); return false; }
  };`;

interface Listening {
  readonly heard: string[];
  readonly submitted: number;
}

let host: HostPage | undefined;
const open = async () => {
  host = await openHostPage(
    `<!doctype html><title>Host</title><body><form action="/post" onkeypress="return fireDefaultButton(event)">
     <input id="own" name="q">${EVERY_WIDGET}<button id="go">Go</button></form>${SCRIPT}</body>`,
    LISTENERS,
  );
  return host;
};
const listening = (page: HostPage) => page.window as unknown as Listening;
const focusOn = (page: HostPage, name: string, selector: string) => {
  const part = widgetOn(page, name).renderRoot.querySelector<HTMLElement>(selector);
  if (!part) throw new Error(`${name} shows no ${selector}.`);
  page.window.focus();
  part.focus();
  return part;
};
const pressKeys = async (...keys: string[]) => {
  for (const key of keys) await sendKeys({ press: key });
};

describe('pages that listen to every key', () => {
  afterEach(() => {
    host?.close();
    host = undefined;
  });

  it('1. do not get our Enter from a field', async () => {
    const page = await open();
    focusOn(page, 'region-finder', 'input');
    await sendKeys({ type: 'LS1 4AP' });
    await pressKeys('Enter');
    const finder = widgetOn(page, 'region-finder');
    await finder.updateComplete;
    expect(textOf(finder)).to.contain('LS1 4AP is in the North-East region.');
    expect(listening(page).submitted).to.equal(0);
  });

  it('1. do not get our Enter from a button or an answer', async () => {
    const page = await open();
    const router = widgetOn(page, 'concern-router');
    focusOn(page, 'concern-router', 'input');
    await pressKeys('Space', 'Enter');
    await router.updateComplete;
    expect(textOf(router)).to.contain('Your answers');
    const again = focusOn(page, 'concern-router', '.buttons button');
    expect(again.innerText).to.contain('Start again');
    await pressKeys('Enter');
    await router.updateComplete;
    expect(textOf(router)).not.to.contain('Your answers');
    expect(listening(page).submitted).to.equal(0);
  });

  it('2. leave letters, space and Backspace to our fields', async () => {
    const page = await open();
    const field = focusOn(page, 'region-finder', 'input') as HTMLInputElement;
    await sendKeys({ type: 'west sussexx' });
    await pressKeys('Backspace');
    expect(field.value).to.equal('west sussex');
    const select = focusOn(page, 'resources', 'select') as HTMLSelectElement;
    await sendKeys({ type: 's' });
    expect(select.value).to.equal('school');
    expect(listening(page).heard).to.deep.equal([]);
  });

  it('3. hear nothing of what readers type and choose', async () => {
    const page = await open();
    expect(await useEveryWidget(page)).to.deep.equal([]);
    focusOn(page, 'concern-router', 'input, button');
    await pressKeys('Space');
    expect(listening(page).heard.filter((one) => /input|change/.test(one))).to.deep.equal([]);
  });

  it('4. keep all other keys', async () => {
    const page = await open();
    page.window.focus();
    page.document.getElementById('own')?.focus();
    await pressKeys('s');
    focusOn(page, 'region-finder', 'input');
    await pressKeys('Escape');
    await sendKeys({ down: 'Control' });
    await pressKeys('b');
    await sendKeys({ up: 'Control' });
    await pressKeys('Tab');
    const { heard } = listening(page);
    for (const one of ['keydown s', 'input ', 'keydown Escape', 'keydown b', 'keydown Tab']) {
      expect(heard).to.include(one);
    }
  });

  it('5. keep their place, their address and their focus', async () => {
    const page = await open();
    const { window, document } = page;
    document.getElementById('own')?.focus();
    const stateOf = () => [
      window.location.href,
      window.history.length,
      document.title,
      window.scrollY,
      document.activeElement?.id,
      document.cookie,
      window.localStorage.length,
    ];
    const before = stateOf();
    const finder = widgetOn(page, 'region-finder');
    await search(finder, 'Leeds');
    await press(widgetOn(page, 'training-sessions'), 'Month calendar');
    expect(stateOf()).to.deep.equal(before);
  });
});
