/**
 * What the resources widget promises.
 *  1. All resources without a setting; with one, those for it and those for everybody.
 *  2. A setting chosen here is the page's, and the page's is taken here. "All settings" widens this list
 *     alone, until a setting is chosen anywhere.
 *  3. The organisation's own come first, under its name, marked as its own.
 *  4. A list is never empty without a reason.
 *  5. What has no address is text, with the GOV.UK page as the way in; what is not safe is text.
 *  6. Keyboard and phone: a native list and native links; "show more" goes on where the new ones begin.
 *  7. Screen reader: the number shown is said after a choice.
 *  8. Without script, or when rendering fails, the fallback stays (test/base/prevent-element.test.ts).
 */
import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { choose, focusIsOn, press, textOf } from '../../../stories/reader.js';
import { collegeResources, manyResources } from '../../../stories/resources.stories.js';
import { forgetPage, pageChoice } from '../../../src/base/page-state.js';
import { resources } from '../../../src/data/resources.js';
import { source } from '../../../src/data/sources.js';
import type { Setting } from '../../../src/schema/setting.js';
import '../../../src/widgets/resources/define.js';
import type { PreventResources } from '../../../src/widgets/resources/resources.js';

const setUp = (content = html`<prevent-resources></prevent-resources>`) =>
  fixture<PreventResources>(content);
const setUpWith = (local: unknown, setting = '') =>
  setUp(html`<prevent-resources .local=${local} setting=${setting}></prevent-resources>`);
const titlesIn = (widget: PreventResources, list: 'own' | 'national') =>
  [...widget.renderRoot.querySelectorAll(`#${list} strong`)].map(({ textContent }) =>
    textContent.trim(),
  );
const countFor = (setting: Setting) =>
  resources.filter(({ settings = [setting] }) => settings.includes(setting)).length;
const chosenIn = (widget: PreventResources) => widget.renderRoot.querySelector('select')?.value;

describe('prevent-resources', () => {
  beforeEach(() => {
    forgetPage();
  });

  it('shows all with links while no setting is chosen', async () => {
    const widget = await setUp();
    expect(titlesIn(widget, 'national')).to.deep.equal(resources.map(({ title }) => title));
    const links = [...widget.renderRoot.querySelectorAll<HTMLAnchorElement>('#national a')];
    expect(links.map(({ href }) => href)).to.deep.equal(
      resources.map(({ url }) => url ?? source.url),
    );
    expect(chosenIn(widget)).to.equal('');
    expect(widget.renderRoot.querySelectorAll('h3')).to.have.length(0);
  });

  it('makes a chosen setting the page’s, tells it, and says how many are shown', async () => {
    const widget = await setUp();
    setTimeout(() => void choose(widget, 'setting', 'higher-education'));
    const { detail } = await oneEvent<HTMLElementEventMap['prevent-setting-change']>(
      widget,
      'prevent-setting-change',
    );
    expect(detail).to.deep.equal({ setting: 'higher-education' });
    expect(pageChoice.chosen.setting).to.equal('higher-education');
    await aTimeout(250);
    expect(titlesIn(widget, 'national')).to.have.length(countFor('higher-education'));
    expect(widget.renderRoot.querySelector('[role=status]')?.textContent).to.equal(
      `Resources shown: ${String(countFor('higher-education'))}.`,
    );
  });

  it('takes the setting of the page and of the organisation', async () => {
    const widget = await setUp();
    pageChoice.choose({ setting: 'local-authority' });
    await widget.updateComplete;
    expect(chosenIn(widget)).to.equal('local-authority');
    expect(titlesIn(widget, 'national')).to.have.length(countFor('local-authority'));
    forgetPage();
    const own = await setUpWith({ version: 1, organisation: { setting: 'higher-education' } });
    expect(chosenIn(own)).to.equal('higher-education');
  });

  it('shows all again on request, here alone and without an event', async () => {
    const widget = await setUp();
    await choose(widget, 'setting', 'higher-education');
    let events = 0;
    widget.addEventListener('prevent-setting-change', () => events++);
    await choose(widget, 'setting', '');
    expect(titlesIn(widget, 'national')).to.have.length(resources.length);
    expect(chosenIn(widget)).to.equal('');
    expect(pageChoice.chosen.setting).to.equal('higher-education');
    expect(events).to.equal(0);
    await aTimeout(250);
    expect(widget.renderRoot.querySelector('[role=status]')?.textContent).to.equal(
      `Resources shown: ${String(resources.length)}.`,
    );
  });

  it('narrows again after that when a setting is chosen anywhere, the same one included', async () => {
    const widget = await setUp();
    await choose(widget, 'setting', 'higher-education');
    await choose(widget, 'setting', '');
    pageChoice.choose({ region: 'london' });
    await widget.updateComplete;
    expect(titlesIn(widget, 'national')).to.have.length(resources.length);
    pageChoice.choose({ setting: 'higher-education' });
    await widget.updateComplete;
    expect(chosenIn(widget)).to.equal('higher-education');
    expect(titlesIn(widget, 'national')).to.have.length(countFor('higher-education'));
    await choose(widget, 'setting', '');
    await choose(widget, 'setting', 'higher-education');
    expect(titlesIn(widget, 'national')).to.have.length(countFor('higher-education'));
  });

  it('keeps the focus on the list of settings', async () => {
    const widget = await setUp();
    widget.renderRoot.querySelector('select')?.focus();
    for (const setting of ['school', '']) {
      await choose(widget, 'setting', setting);
      expect(focusIsOn(widget, 'select#setting')).to.equal(true);
    }
  });

  it('puts the organisation’s own first, under its name, and links to its own site', async () => {
    const widget = await setUpWith(collegeResources);
    const headings = [...widget.renderRoot.querySelectorAll('h3')];
    expect(headings.map(({ textContent }) => textContent.trim())).to.deep.equal([
      'From Example College',
      'National resources',
    ]);
    expect(textOf(widget)).to.contain('Chosen by the organisation itself');
    expect(titlesIn(widget, 'own')).to.deep.equal([
      'Our Prevent policy',
      'Staff briefing on radicalisation',
    ]);
    const link = widget.renderRoot.querySelector<HTMLAnchorElement>('#own a');
    expect(link?.href).to.equal(new URL('/policies/prevent', location.href).href);
  });

  it('explains when none of the organisation’s own fits, and keeps the others', async () => {
    const widget = await setUpWith(collegeResources, 'school');
    expect(widget.renderRoot.querySelectorAll('#own')).to.have.length(0);
    expect(textOf(widget)).to.contain('None of these is for the setting you chose.');
    expect(titlesIn(widget, 'national')).to.have.length(countFor('school'));
    await choose(widget, 'setting', '');
    expect(titlesIn(widget, 'own')).to.have.length(2);
    expect(textOf(widget)).not.to.contain('None of these');
  });

  it('shows a resource without an address as text, with the page as the way in', async () => {
    const [first] = resources;
    const { url } = first ?? {};
    if (!first || !url) throw new Error('The first resource has no address.');
    try {
      delete first.url;
      const row = (await setUp()).renderRoot.querySelector('#national li');
      expect(row?.querySelectorAll('strong a, a strong')).to.have.length(0);
      expect(row?.querySelector('a')?.href).to.equal(
        'https://www.gov.uk/guidance/regional-prevent-education-coordinators',
      );
    } finally {
      first.url = url;
    }
  });

  it('never links to an address that is not safe', async () => {
    const bad = { title: 'Bad', url: 'javascript:alert(1)' };
    const widget = await setUpWith({ version: 1, resources: [bad] });
    const links = [...widget.renderRoot.querySelectorAll('a')];
    expect(links.filter(({ href }) => href.startsWith('javascript')).length).to.equal(0);
  });

  it('shows 20 of thousands, and 20 more from where they begin', async () => {
    const widget = await setUpWith(manyResources(3000));
    expect(titlesIn(widget, 'own')).to.have.length(20);
    await press(widget, 'Show 20 more');
    await widget.updateComplete;
    expect(titlesIn(widget, 'own')).to.have.length(40);
    expect(focusIsOn(widget, '#own > :nth-child(21)')).to.equal(true);
  });

  it('marks what we hold in English only, and leaves an organisation’s own words alone', async () => {
    const widget = await setUp(html`
      <prevent-resources .local=${collegeResources} .text=${{ language: 'cy' }}></prevent-resources>
    `);
    const marked = (list: string) =>
      widget.renderRoot.querySelectorAll(`#${list} strong [lang=en-GB]`).length;
    expect(marked('national')).to.equal(resources.length);
    expect(marked('own')).to.equal(0);
  });

  it('shows 999, which in a hub is the hub’s', async () => {
    const alone = await setUp();
    expect(alone.renderRoot.querySelectorAll('a[href="tel:999"]')).to.have.length(1);
    expect(
      textOf(await setUp(html`<prevent-resources .isInHub=${true}></prevent-resources>`)),
    ).not.to.contain('999');
  });

  it('fits a column of 240 pixels, also with long words', async () => {
    const title = 'Safeguarding_and_Prevent_Policy_2026_to_2027_final_version_signed.pdf';
    const local = { version: 1, organisation: { name: title }, resources: [{ title, url: '/' }] };
    const column = await fixture<HTMLElement>(
      html`<div style="inline-size: 240px">
        <prevent-resources .local=${local}></prevent-resources>
      </div>`,
    );
    expect(column.scrollWidth).to.equal(240);
  });
});
