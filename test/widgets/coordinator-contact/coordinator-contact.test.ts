/**
 * What the co-ordinator contact promises.
 *  1. Everything but the region's own lines is there before a region is chosen.
 *  2. The way in is the GOV.UK page, with what to follow there; also when a post is vacant.
 *  3. It says what co-ordinators are not for; 999 stands above that.
 *  4. A region is never named without its police areas.
 *  5. Keyboard and phone: a native list; choosing keeps the focus there and is for the whole page.
 *  6. Screen reader: the chosen region is said with its police areas.
 *  7. It leads to a region finder and a concern router where the page has them, and offers neither where not.
 *  8. Without script, or when rendering fails, the fallback stays (test/base/prevent-element.test.ts).
 */
import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { buttonIn, choose, focusIsOn, press, textOf } from '../../../stories/reader.js';
import { forgetPage, pageChoice } from '../../../src/base/page-state.js';
import { contactReasons, responsibilities } from '../../../src/data/coordinators.js';
import { regions } from '../../../src/data/regions.js';
import '../../../src/widgets/concern-router/define.js';
import '../../../src/widgets/coordinator-contact/define.js';
import type { PreventCoordinatorContact } from '../../../src/widgets/coordinator-contact/coordinator-contact.js';
import '../../../src/widgets/region-finder/define.js';

const setUp = (content = html`<prevent-coordinator-contact></prevent-coordinator-contact>`) =>
  fixture<PreventCoordinatorContact>(content);
const itemsOf = (widget: PreventCoordinatorContact, list: string) =>
  [...widget.renderRoot.querySelectorAll(`#${list} li`)].map(({ textContent }) =>
    textContent.trim(),
  );

describe('prevent-coordinator-contact', () => {
  beforeEach(() => {
    forgetPage();
  });

  it('shows the six reasons, the seven tasks and the way in before a region is chosen', async () => {
    const widget = await setUp();
    expect(itemsOf(widget, 'reasons')).to.deep.equal(contactReasons.map(({ text }) => text));
    expect(itemsOf(widget, 'reasons')).to.have.length(6);
    expect(itemsOf(widget, 'responsibilities')).to.deep.equal(
      responsibilities.map(({ text }) => text),
    );
    expect(itemsOf(widget, 'responsibilities')).to.have.length(7);
    const link = widget.renderRoot.querySelector<HTMLAnchorElement>('#way-in a');
    expect(link?.href).to.equal(
      'https://www.gov.uk/guidance/regional-prevent-education-coordinators',
    );
    expect(textOf(widget)).to.contain('follow the link to the contact form');
    expect(textOf(widget)).not.to.contain('Your region:');
  });

  it('says what co-ordinators are not for, after 999 and before the way in', async () => {
    const text = textOf(await setUp());
    const places = [
      '999',
      'Day-to-day cases and worries about a person',
      'How to get in touch',
    ].map((words) => text.indexOf(words));
    expect(places).not.to.include(-1);
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    expect(text).to.contain('go to your own designated safeguarding lead (DSL)');
  });

  it('lists all regions with their police areas until one is chosen, then that one', async () => {
    const widget = await setUp();
    expect(itemsOf(widget, 'regions')).to.have.length(8);
    expect(textOf(widget)).to.contain('North-East: West Yorkshire, Cleveland');
    await choose(widget, 'region', 'north-east');
    expect(itemsOf(widget, 'regions')).to.have.length(0);
    expect(textOf(widget)).to.contain('Police areas: West Yorkshire, Cleveland');
    expect(textOf(widget)).to.contain('Your region: North-East');
    expect(textOf(widget)).not.to.contain('Thames Valley');
  });

  it('takes a choice for the whole page and tells it, and focus stays on the list', async () => {
    const widget = await setUp();
    const select = widget.renderRoot.querySelector('select');
    select?.focus();
    setTimeout(() => void choose(widget, 'region', 'london'));
    const { detail } = await oneEvent<HTMLElementEventMap['prevent-region-change']>(
      widget,
      'prevent-region-change',
    );
    expect(detail).to.deep.equal({ region: 'london' });
    expect(pageChoice.chosen.region).to.equal('london');
    await widget.updateComplete;
    expect(focusIsOn(widget, 'select#region')).to.equal(true);
    expect(select?.value).to.equal('london');
    expect(select?.options.length).to.equal(8);
  });

  it('says the chosen region with its police areas', async () => {
    const widget = await setUp();
    await choose(widget, 'region', 'london');
    await aTimeout(250);
    expect(widget.renderRoot.querySelector('[role=status]')?.textContent).to.equal(
      'London. Police areas: Metropolitan and City of London.',
    );
  });

  it('shows every region of the list as chosen, one after the other', async () => {
    const widget = await setUp();
    for (const { id, name } of [...regions].reverse()) {
      await choose(widget, 'region', id);
      const select = widget.renderRoot.querySelector('select');
      expect(select?.value).to.equal(id);
      expect(textOf(widget)).to.contain(`Your region: ${name}`);
    }
  });

  it('follows a region chosen elsewhere on the page, also in the list', async () => {
    const widget = await setUp();
    pageChoice.choose({ region: 'south-east' });
    await widget.updateComplete;
    expect(widget.renderRoot.querySelector('select')?.value).to.equal('south-east');
    expect(textOf(widget)).to.contain('Thames Valley');
  });

  it('takes the region of the organisation', async () => {
    const local = { version: 1, organisation: { name: 'A college', region: 'east-midlands' } };
    const widget = await setUp(
      html`<prevent-coordinator-contact .local=${local}></prevent-coordinator-contact>`,
    );
    expect(textOf(widget)).to.contain('Your region: East Midlands');
  });

  it('says that a post is vacant, and shows the way in all the same', async () => {
    const [region] = regions;
    if (!region) throw new Error('There are no regions.');
    const { post } = region;
    try {
      region.post = 'vacant';
      const widget = await setUp(
        html`<prevent-coordinator-contact region=${region.id}></prevent-coordinator-contact>`,
      );
      expect(textOf(widget)).to.contain('We know of no co-ordinator in post.');
      expect(widget.renderRoot.querySelectorAll('#way-in a')).to.have.length(1);
    } finally {
      region.post = post;
    }
  });

  it('leads to the region finder and the concern router of the page', async () => {
    const page = await fixture(html`
      <div>
        <prevent-coordinator-contact></prevent-coordinator-contact>
        <prevent-region-finder></prevent-region-finder>
        <prevent-concern-router></prevent-concern-router>
      </div>
    `);
    const widget = page.querySelector('prevent-coordinator-contact');
    if (!widget) throw new Error('There is no widget.');
    for (const [words, tag] of [
      ['Find your region by postcode', 'prevent-region-finder'],
      ['Report a concern', 'prevent-concern-router'],
    ] as const) {
      await press(widget, words);
      await aTimeout(20);
      expect(document.activeElement?.localName).to.equal(tag);
    }
  });

  it('offers no way to what the page does not have, and finds what is read after it', async () => {
    const widget = await setUp();
    expect(widget.renderRoot.querySelectorAll('button')).to.have.length(0);
    const finder = document.createElement('prevent-region-finder');
    document.body.append(finder);
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await widget.updateComplete;
    expect(buttonIn(widget, 'Find your region').checkVisibility()).to.equal(true);
    finder.remove();
  });

  it('leaves 999 and the footer to a hub', async () => {
    const widget = await setUp(
      html`<prevent-coordinator-contact .isInHub=${true}></prevent-coordinator-contact>`,
    );
    expect(textOf(widget)).not.to.contain('999');
    expect(textOf(widget)).not.to.contain('Open Government Licence');
  });

  it('marks what it has in English only, when its other words are not English', async () => {
    const text = { language: 'cy' };
    const widget = await setUp(
      html`<prevent-coordinator-contact .text=${text}></prevent-coordinator-contact>`,
    );
    for (const item of widget.renderRoot.querySelectorAll('li')) {
      expect(item.querySelectorAll('[lang=en-GB]').length, item.textContent).to.be.at.least(1);
    }
  });

  it('fits a column of 240 pixels', async () => {
    const column = await fixture<HTMLElement>(
      html`<div style="inline-size: 240px">
        <prevent-coordinator-contact region="north-east"></prevent-coordinator-contact>
      </div>`,
    );
    expect(column.scrollWidth).to.equal(240);
  });
});
