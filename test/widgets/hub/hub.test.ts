/**
 * What the hub promises.
 *  1. 999 is the first thing, once, and stays in view; every other widget is one press away.
 *  2. Keyboard: its buttons open a part, and focus moves to the part's heading. Screen reader: the open part
 *     is marked as current, and closed parts are not read out.
 *  3. It never touches the address of the page and remembers nothing: a new page opens the first part.
 *  4. Region and setting are one for all its parts, and those of the page, unless it is standalone.
 *  5. What the page gives it (own information, words, clock, options) reaches every part; a problem is told once.
 *  6. On paper every part is printed.
 *  7. Phone: 240 px are enough.
 *  8. No script: the fallback inside the tag stays.
 */
import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import '../../../stories/hub.stories.js';
import { council } from '../../../stories/council.js';
import { buttonIn, focusIsOn, press, search, textOf } from '../../../stories/reader.js';
import { forgetPage, pageChoice } from '../../../src/base/page-state.js';
import type { PreventElement } from '../../../src/base/prevent-element.js';
import { PART_NAMES, viewHub } from '../../../src/widgets/hub/hub.view.js';
import type { PreventHub } from '../../../src/widgets/hub/hub.js';
import { words } from '../../../src/text/en-GB.js';

const clock = () => new Date('2026-11-20T12:00Z');
async function setUp(tag = html`<prevent-hub .clock=${clock}></prevent-hub>`) {
  const hub = await fixture<PreventHub>(tag);
  await settle(hub);
  return hub;
}
async function settle(hub: PreventHub) {
  await hub.updateComplete;
  for (const name of PART_NAMES) await partOf(hub, name).updateComplete;
  await hub.updateComplete;
}
function partOf(hub: PreventHub, name: string): PreventElement {
  const part = hub.renderRoot.querySelector<PreventElement>(`prevent-${name}`);
  if (!part) throw new Error(`The hub has no ${name}.`);
  return part;
}
const openPartsOf = (hub: PreventHub) =>
  PART_NAMES.filter((name) => partOf(hub, name).checkVisibility());

describe('prevent-hub', () => {
  beforeEach(() => {
    forgetPage();
  });

  it('shows 999 once and first, with one part open', async () => {
    const hub = await setUp();
    expect(openPartsOf(hub)).to.deep.equal(['concern-router']);
    expect(hub.renderRoot.querySelector('a')?.getAttribute('href')).to.equal('tel:999');
    const bars = PART_NAMES.filter((name) =>
      partOf(hub, name).renderRoot.querySelector('.emergency'),
    );
    expect(bars).to.deep.equal([]);
    const footers = PART_NAMES.filter((name) =>
      partOf(hub, name).renderRoot.querySelector('.footer'),
    );
    expect(footers).to.deep.equal([]);
    expect(textOf(hub)).to.contain('Open Government Licence').and.contain('Ordnance Survey');
  });

  it('keeps 999 in view when the reader has scrolled down', async () => {
    const hub = await setUp();
    partOf(hub, 'concern-router').scrollIntoView({ block: 'end' });
    window.scrollBy(0, -50);
    const bar = hub.renderRoot.querySelector('.emergency');
    const top = bar?.getBoundingClientRect().top ?? -1;
    expect(top).to.be.within(0, window.innerHeight);
    window.scrollTo(0, 0);
  });

  it('opens each part by its button, and moves focus to its heading', async () => {
    const hub = await setUp();
    for (const { tag, label } of viewHub(undefined, words, () => true)) {
      buttonIn(hub, label).focus();
      await sendKeys({ press: 'Enter' });
      await settle(hub);
      const name = tag.replace('prevent-', '');
      expect(openPartsOf(hub)).to.deep.equal([name]);
      expect(focusIsOn(partOf(hub, name), '#top')).to.equal(true);
      const current = [...hub.renderRoot.querySelectorAll('[aria-current=true]')];
      expect(current.map(({ textContent }) => textContent.trim())).to.deep.equal([label]);
    }
  });

  it('leaves the page’s address and history alone', async () => {
    const before = [location.href, history.length];
    const hub = await setUp();
    await press(hub, words.updates.heading);
    await press(hub, words.resources.heading);
    expect([location.href, history.length]).to.deep.equal(before);
  });

  it('opens the part it is told to, and says so when there is none of that name', async () => {
    expect(
      openPartsOf(await setUp(html`<prevent-hub start="updates"></prevent-hub>`)),
    ).to.deep.equal(['updates']);
    const problems: string[] = [];
    const listen = ({ detail }: HTMLElementEventMap['prevent-data-problem']) => {
      problems.push(...detail.problems.map(({ path }) => path));
    };
    document.addEventListener('prevent-data-problem', listen as EventListener);
    const hub = await setUp(html`<prevent-hub start="update"></prevent-hub>`);
    document.removeEventListener('prevent-data-problem', listen as EventListener);
    expect(openPartsOf(hub)).to.deep.equal(['concern-router']);
    expect(problems).to.deep.equal(['start']);
  });

  it('opens the sessions from an answer of the region finder', async () => {
    const hub = await setUp(html`<prevent-hub start="region-finder"></prevent-hub>`);
    await search(partOf(hub, 'region-finder'), 'LS1 4AP');
    await press(partOf(hub, 'region-finder'), 'Training sessions for this region');
    await settle(hub);
    expect(openPartsOf(hub)).to.deep.equal(['training-sessions']);
    expect(focusIsOn(partOf(hub, 'training-sessions'), '#top')).to.equal(true);
    expect(partOf(hub, 'coordinator-contact').region).to.equal('north-east');
  });

  it('shares region and setting with the page', async () => {
    const hub = await setUp();
    pageChoice.choose({ region: 'london', setting: 'school' });
    await settle(hub);
    for (const name of PART_NAMES) {
      expect([partOf(hub, name).region, partOf(hub, name).setting]).to.deep.equal([
        'london',
        'school',
      ]);
    }
  });

  it('keeps region and setting among its own parts when it is standalone', async () => {
    const hub = await setUp(
      html`<prevent-hub standalone region="london" start="region-finder"></prevent-hub>`,
    );
    const [another] = [await setUp()];
    await search(partOf(hub, 'region-finder'), 'LS1 4AP');
    await settle(hub);
    expect(partOf(hub, 'training-sessions').region).to.equal('north-east');
    expect(partOf(another, 'training-sessions').region).to.equal(undefined);
    expect(pageChoice.chosen.region).to.equal(undefined);
    pageChoice.choose({ region: 'south-west' });
    await settle(hub);
    expect(partOf(hub, 'training-sessions').region).to.equal('north-east');
  });

  it('takes a region that the page sets later', async () => {
    const hub = await setUp();
    hub.region = 'east-midlands';
    await settle(hub);
    await settle(hub);
    expect(partOf(hub, 'coordinator-contact').region).to.equal('east-midlands');
  });

  it('hands on the organisation’s information and words, and tells a problem once', async () => {
    const problems: string[] = [];
    const listen = ({ detail }: HTMLElementEventMap['prevent-data-problem']) => {
      problems.push(...detail.problems.map(({ path }) => path));
    };
    document.addEventListener('prevent-data-problem', listen as EventListener);
    const local = { ...council, referalForms: [] };
    const hub = await setUp(
      html`<prevent-hub
        .local=${local}
        .clock=${clock}
        .text=${{ concernRouter: { heading: 'Worried?' } }}
      ></prevent-hub>`,
    );
    document.removeEventListener('prevent-data-problem', listen as EventListener);
    expect(problems).to.deep.equal(['referalForms']);
    expect(textOf(partOf(hub, 'concern-router'))).to.contain('Staff safeguarding line');
    expect(textOf(hub)).to.contain('Worried?').and.contain('office is closed on Friday');
    await press(hub, words.resources.heading);
    await settle(hub);
    expect(textOf(partOf(hub, 'resources'))).to.contain('Ashdale safeguarding toolkit');
  });

  it('cannot be feigned: no attribute takes 999 away from a widget', async () => {
    const router = await fixture<PreventElement>(
      html`<prevent-concern-router in-hub is-in-hub isInHub></prevent-concern-router>`,
    );
    expect(textOf(router)).to.contain('Call 999');
  });

  it('tells once what is wrong for all its parts', async () => {
    let told = 0;
    const listen = ({ detail }: HTMLElementEventMap['prevent-data-problem']) => {
      told += detail.problems.length;
    };
    document.addEventListener('prevent-data-problem', listen as EventListener);
    await setUp(html`<prevent-hub region="London" .local=${null}></prevent-hub>`);
    document.removeEventListener('prevent-data-problem', listen as EventListener);
    expect(told).to.equal(1);
  });

  it('lets 999 scroll away where the bar would cover too much of a small window', async () => {
    await setViewport({ width: 360, height: 740 });
    const hub = await setUp();
    const bar = hub.renderRoot.querySelector('.emergency');
    expect(bar && getComputedStyle(bar).position).to.equal('static');
    await setViewport({ width: 800, height: 600 });
    expect(bar && getComputedStyle(bar).position).to.equal('sticky');
  });

  it('prints every part and no buttons', async () => {
    const hub = await setUp();
    await emulateMedia({ media: 'print' });
    expect(openPartsOf(hub)).to.deep.equal([...PART_NAMES]);
    expect(hub.renderRoot.querySelector('nav')?.checkVisibility()).to.equal(false);
    await emulateMedia({ media: 'screen' });
  });

  it('fits a column of 240 px with every part', async () => {
    const holder = await fixture<HTMLElement>(html`<div><prevent-hub></prevent-hub></div>`);
    holder.style.inlineSize = '240px';
    const hub = holder.querySelector<PreventHub>('prevent-hub');
    if (!hub) throw new Error('There is no hub.');
    await settle(hub);
    for (const { label } of viewHub(undefined, words, () => true)) {
      await press(hub, label);
      await settle(hub);
      expect(holder.scrollWidth, label).to.be.at.most(240);
    }
  });

  it('says only what it has: parts whose tag is not on the page are left out', () => {
    const parts = viewHub('updates', words, (tag) => tag !== 'prevent-updates');
    expect(parts.map(({ tag }) => tag)).not.to.include('prevent-updates');
    expect(parts.filter(({ isOpen }) => isOpen).map(({ tag }) => tag)).to.deep.equal([
      'prevent-concern-router',
    ]);
    expect(viewHub(undefined, words, () => false)).to.deep.equal([]);
  });
});
