/**
 * What the newsletters widget promises.
 *  1. What they carry, who gets them and the way in are there whether or not a region is chosen.
 *  2. The chosen region is named, always with its police areas; it follows the page.
 *  3. Keyboard and phone: one native link to the page, opened in the same place.
 *  4. Screen reader: headings in order, lists as lists.
 *  5. 999 is shown.
 *  6. Without script, or when rendering fails, the fallback stays (test/base/prevent-element.test.ts).
 */
import { expect, fixture, html } from '@open-wc/testing';
import { textOf } from '../../../stories/reader.js';
import { forgetPage, pageChoice } from '../../../src/base/page-state.js';
import { newsletterTopics } from '../../../src/data/coordinators.js';
import { regions } from '../../../src/data/regions.js';
import { words } from '../../../src/text/en-GB.js';
import '../../../src/widgets/newsletters/define.js';
import type { PreventNewsletters } from '../../../src/widgets/newsletters/newsletters.js';
import { nameWithAreas } from '../../../src/widgets/newsletters/newsletters.view.js';

const setUp = (content = html`<prevent-newsletters></prevent-newsletters>`) =>
  fixture<PreventNewsletters>(content);

describe('the region of a newsletter', () => {
  it('is named with all its police areas, or not at all', () => {
    for (const region of regions) {
      const name = nameWithAreas(region, words);
      expect(name.startsWith(`${region.name} (`), name).to.equal(true);
      for (const area of region.policeAreas) expect(name).to.contain(area);
    }
    expect(nameWithAreas(undefined, words)).to.equal('');
  });
});

describe('prevent-newsletters', () => {
  beforeEach(() => {
    forgetPage();
  });

  it('says what they carry, who gets them and how, without a region', async () => {
    const widget = await setUp();
    const topics = [...widget.renderRoot.querySelectorAll('#topics li')];
    expect(topics.map(({ textContent }) => textContent)).to.deep.equal(
      newsletterTopics.map(({ text }) => text),
    );
    expect(topics).to.have.length(4);
    expect(textOf(widget)).to.contain('education providers in the region');
    expect(textOf(widget)).to.contain('follow the link to the contact form');
    expect(textOf(widget)).not.to.contain('Your region');
  });

  it('leads to the page, in the same window and without telling it from where', async () => {
    const links = (await setUp()).renderRoot.querySelectorAll<HTMLAnchorElement>('#way-in a');
    expect(links).to.have.length(1);
    expect(links[0]?.href).to.equal(
      'https://www.gov.uk/guidance/regional-prevent-education-coordinators',
    );
    expect(links[0]?.target).to.equal('');
    expect(links[0]?.referrerPolicy).to.equal('no-referrer');
  });

  it('names the region that is chosen on the page, with its police areas', async () => {
    const widget = await setUp();
    pageChoice.choose({ region: 'north-east' });
    await widget.updateComplete;
    expect(textOf(widget)).to.contain('Your region: North-East (West Yorkshire, Cleveland');
  });

  it('ignores a region that does not exist', async () => {
    const widget = await setUp(
      html`<prevent-newsletters region="yorkshire"></prevent-newsletters>`,
    );
    expect(textOf(widget)).not.to.contain('Your region');
  });

  it('puts its headings one below the other, at the level the page asks for', async () => {
    const widget = await setUp(html`<prevent-newsletters heading-level="4"></prevent-newsletters>`);
    const headings = [...widget.renderRoot.querySelectorAll('h1, h2, h3, h4, h5, h6')];
    expect(headings.map(({ localName }) => localName)).to.deep.equal(['h4', 'h5']);
  });

  it('shows 999, which in a hub is the hub’s', async () => {
    const alone = await setUp();
    expect(alone.renderRoot.querySelectorAll('a[href="tel:999"]')).to.have.length(1);
    const inHub = await setUp(html`<prevent-newsletters .isInHub=${true}></prevent-newsletters>`);
    expect(textOf(inHub)).not.to.contain('999');
  });

  it('marks what it has in English only, when its other words are not English', async () => {
    const widget = await setUp(
      html`<prevent-newsletters region="london" .text=${{ language: 'cy' }}></prevent-newsletters>`,
    );
    const marked = [...widget.renderRoot.querySelectorAll<HTMLElement>('[lang=en-GB]')];
    expect(marked.map(({ innerText }) => innerText)).to.include.members([
      'news, blogs and other reading',
      'London (Metropolitan and City of London)',
    ]);
  });

  it('fits a column of 240 pixels', async () => {
    const column = await fixture<HTMLElement>(
      html`<div style="inline-size: 240px">
        <prevent-newsletters region="north-east"></prevent-newsletters>
      </div>`,
    );
    expect(column.scrollWidth).to.equal(240);
  });
});
