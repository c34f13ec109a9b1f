/**
 * What the region finder promises.
 *  1. Keyboard: type, press Enter, and the region is there; no form, so it works where `submit` never fires.
 *  2. Keyboard: after choosing from a question or the list, focus is on the answer, never lost.
 *  3. Screen reader: the answer to a search is said by the one live region; focus stays where it was.
 *  4. An error stands by the field, is tied to it, takes the focus there, and leaves what was typed.
 *  5. Phone: the keyboard offers "search", and nothing is corrected or capitalised behind the reader's back.
 *  6. A region chosen here is the page's region; one chosen elsewhere shows here.
 *  7. What was typed is in no event, no request and no address.
 *  8. 999 and the link to GOV.UK are there in every state.
 *  9. A council chosen after a postcode overrides it, and says so; near a boundary the other side is offered.
 * The suggestions have their promises in suggestions.test, the map in region-map.test, the position in locate.test.
 */
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { buttonIn, focusIsOn, press, search, textOf } from '../../../stories/reader.js';
import { forgetPage } from '../../../src/base/page-state.js';
import '../../../src/widgets/region-finder/define.js';
import '../../../src/widgets/training-sessions/define.js';
import type { PreventTrainingSessions } from '../../../src/widgets/training-sessions/training-sessions.js';
import type { PreventRegionFinder } from '../../../src/widgets/region-finder/region-finder.js';

const setUp = (attributes = html`<prevent-region-finder></prevent-region-finder>`) =>
  fixture<PreventRegionFinder>(attributes);
const inputOf = (finder: PreventRegionFinder) => {
  const input = finder.renderRoot.querySelector('input');
  if (!input) throw new Error('The finder has no field.');
  return input;
};
const statusOf = async (finder: PreventRegionFinder) => {
  await new Promise((resolve) => setTimeout(resolve, 250));
  return finder.renderRoot.querySelector('[role=status]')?.textContent;
};

describe('prevent-region-finder', () => {
  beforeEach(() => {
    forgetPage();
  });

  it('finds a region by keyboard alone', async () => {
    const finder = await setUp();
    inputOf(finder).focus();
    await sendKeys({ type: 'ls1 4ap' });
    await sendKeys({ press: 'Enter' });
    await finder.updateComplete;
    expect(finder.region).to.equal('north-east');
    expect(textOf(finder)).to.contain('LS1 4AP is in the North-East region.');
    expect(textOf(finder)).to.contain('West Yorkshire');
    expect(focusIsOn(finder, '#place')).to.equal(true);
  });

  it('does not take Enter that ends a word in an input method', async () => {
    const finder = await setUp();
    inputOf(finder).value = 'Leeds';
    inputOf(finder).dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', isComposing: true }),
    );
    await finder.updateComplete;
    expect(finder.region).to.equal(undefined);
  });

  it('says the answer in the one live region', async () => {
    const finder = await setUp();
    await search(finder, 'Leeds');
    expect(await statusOf(finder)).to.equal(
      'Leeds (council, West Yorkshire police area) is in the North-East region.',
    );
    expect(finder.renderRoot.querySelectorAll('[role=status]')).to.have.length(1);
  });

  it('keeps what was typed after an error, ties the message to the field and focuses it', async () => {
    const finder = await setUp();
    await search(finder, 'Atlantis');
    await finder.updateComplete;
    const input = inputOf(finder);
    expect(input.value).to.equal('Atlantis');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(focusIsOn(finder, '#place')).to.equal(true);
    const described = input.getAttribute('aria-describedby')?.split(' ') ?? [];
    const message = finder.renderRoot.querySelector('.error');
    expect(described).to.include(message?.id);
    expect(message?.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Error: We could not match “Atlantis”. Enter your council, police area or full postcode',
    );
  });

  it('says an error once: by the focus that comes to the field, or by the live region where it stays', async () => {
    const finder = await setUp();
    await search(finder, 'Atlantis');
    expect(await statusOf(finder)).to.be.oneOf([undefined, '']);
    inputOf(finder).focus();
    await sendKeys({ press: 'Enter' });
    expect(await statusOf(finder)).to.contain('We could not match “Atlantis”.');
  });

  it('says nothing old after a choice by button, and what it overrides', async () => {
    const finder = await setUp();
    await search(finder, 'BB18 6JH');
    expect(await statusOf(finder)).to.contain('BB18 6JH is in the North-East region.');
    await press(finder, 'North-West');
    expect(await statusOf(finder)).to.equal('This takes the place of the answer for BB18 6JH.');
    await press(finder, 'London');
    expect(await statusOf(finder)).to.equal('');
  });

  it('takes the error away with the next answer', async () => {
    const finder = await setUp();
    await search(finder, '');
    expect(textOf(finder)).to.contain('Enter a postcode, council or police area');
    await search(finder, 'Kent');
    expect(finder.renderRoot.querySelector('.error')).to.equal(null);
    expect(inputOf(finder).hasAttribute('aria-invalid')).to.equal(false);
  });

  it('shows a region of a former search no longer beside an error', async () => {
    const finder = await setUp();
    await search(finder, 'Kent');
    await search(finder, 'Atlantis');
    expect(textOf(finder)).not.to.contain('South-East region');
  });

  it('shows what was typed as text, never as markup', async () => {
    const finder = await setUp();
    await search(finder, '<img src=x onerror=alert(1)>');
    expect(finder.renderRoot.querySelector('img')).to.equal(null);
    expect(textOf(finder)).to.contain('<img src=x onerror=alert(1)>');
  });

  it('asks which place is meant, and moves focus to the answer', async () => {
    const finder = await setUp();
    await search(finder, 'Newcastle');
    expect(finder.region).to.equal(undefined);
    expect(textOf(finder)).to.contain('Is “Newcastle” one of these?');
    await press(finder, 'Newcastle-under-Lyme');
    expect(finder.region).to.equal('west-midlands');
    expect(textOf(finder)).to.contain(
      'Newcastle-under-Lyme (council, Staffordshire police area) is in the West Midlands region.',
    );
    await finder.updateComplete;
    expect(focusIsOn(finder, '#answer')).to.equal(true);
  });

  it('asks by region when too many places fit', async () => {
    const finder = await setUp();
    await search(finder, 'north');
    const choices = finder.renderRoot.querySelectorAll('.panel .choices button');
    expect(choices.length).to.be.within(2, 10);
    expect(choices[0]?.textContent).to.contain('Greater Manchester');
  });

  it('names the country outside England, also as one side of a postcode', async () => {
    const finder = await setUp();
    await search(finder, 'CF10 1AA');
    expect(textOf(finder)).to.contain('CF10 1AA is in Wales.');
    await search(finder, 'CH4');
    await press(finder, 'In Wales');
    expect(textOf(finder)).to.contain('CH4 is in Wales.');
    expect(finder.region).to.equal(undefined);
  });

  it('says when a postcode is near a boundary, and offers the region on the other side', async () => {
    const finder = await setUp();
    await search(finder, 'BB18 6JH');
    expect(textOf(finder)).to.contain('BB18 6JH is near a boundary.');
    expect(await statusOf(finder)).to.contain('near a boundary');
    const offered = finder.renderRoot.querySelectorAll('.panel .choices button');
    expect(offered).to.have.length(1);
    await press(finder, 'North-West');
    expect(finder.region).to.equal('north-west');
    expect(textOf(finder)).to.contain('This takes the place of the answer for BB18 6JH.');
    await finder.updateComplete;
    expect(focusIsOn(finder, '#answer')).to.equal(true);
    await search(finder, 'LS1 4AP');
    expect(textOf(finder)).not.to.contain('near a boundary');
    expect(textOf(finder)).not.to.contain('takes the place');
  });

  it('says so when the boundary nearby is that of England', async () => {
    const finder = await setUp();
    await search(finder, 'GL16 8AA');
    expect(textOf(finder)).to.contain('the border of England');
    expect(finder.renderRoot.querySelectorAll('.panel .choices button')).to.have.length(0);
  });

  it('lets a council chosen by name override the answer for a postcode, and says so', async () => {
    const finder = await setUp();
    await search(finder, 'BB18 6JH');
    await search(finder, 'Pendle');
    expect(finder.region).to.equal('north-west');
    expect(textOf(finder)).to.contain(
      'Pendle (council, Lancashire police area) is in the North-West region. This takes the place of the answer for BB18 6JH.',
    );
    expect(await statusOf(finder)).to.contain('takes the place of the answer for BB18 6JH');
  });

  it('asks when it is not sure what was meant, and says that it does not know the name', async () => {
    const finder = await setUp();
    await search(finder, 'Wolverhamton');
    expect(finder.region).to.equal(undefined);
    expect(textOf(finder)).to.contain('We do not know “Wolverhamton”. Did you mean this?');
    await press(finder, 'Wolverhampton');
    expect(finder.region).to.equal('west-midlands');
    expect(inputOf(finder).value).to.equal('Wolverhamton');
  });

  it('goes to the sessions on the page, when there are some', async () => {
    const finder = await setUp();
    await search(finder, 'Leeds');
    expect(textOf(finder)).not.to.contain('Training sessions for this region');
    const sessions = await fixture<PreventTrainingSessions>(
      html`<prevent-training-sessions></prevent-training-sessions>`,
    );
    await search(finder, 'Leeds');
    await press(finder, 'Training sessions for this region');
    await sessions.updateComplete;
    expect(focusIsOn(sessions, '#top')).to.equal(true);
    expect(location.hash).to.equal('');
  });

  it('opens the list of regions and takes one from it', async () => {
    const finder = await setUp(html`<prevent-region-finder map="hidden"></prevent-region-finder>`);
    const toggle = buttonIn(finder, 'All 8 regions');
    expect(toggle.getAttribute('aria-expanded')).to.equal('false');
    await press(finder, 'All 8 regions');
    expect(toggle.getAttribute('aria-expanded')).to.equal('true');
    const controlled = toggle.getAttribute('aria-controls');
    expect(finder.renderRoot.querySelectorAll(`#${controlled ?? ''} button`)).to.have.length(8);
    await press(finder, 'East-of-England');
    expect(finder.region).to.equal('east-of-england');
    expect(buttonIn(finder, 'East-of-England').getAttribute('aria-current')).to.equal('true');
    await finder.updateComplete;
    expect(focusIsOn(finder, '#answer')).to.equal(true);
  });

  it('offers a phone the right keyboard, and shares no label with the host', async () => {
    const input = inputOf(await setUp());
    expect(input.getAttribute('enterkeyhint')).to.equal('search');
    expect(input.getAttribute('spellcheck')).to.equal('false');
    expect(input.getAttribute('autocapitalize')).to.equal('off');
    expect(input.getAttribute('autocorrect')).to.equal('off');
    expect(input.labels?.[0]?.textContent.trim()).to.equal('Postcode, council or police area');
  });

  it('tells the page the region, and nothing that was typed', async () => {
    const finder = await setUp();
    setTimeout(() => {
      void search(finder, 'LS1 4AP');
    });
    const event = await oneEvent(finder, 'prevent-region-change');
    expect(event.detail).to.deep.equal({ region: 'north-east' });
    expect(event.bubbles && event.composed).to.equal(true);
    expect(JSON.stringify(event.detail) + location.href).not.to.contain('LS1');
  });

  it('asks nobody: no request is made by a search', async () => {
    const finder = await setUp();
    const before = performance.getEntriesByType('resource').length;
    await search(finder, 'LS1 4AP');
    await search(finder, 'Leeds');
    expect(performance.getEntriesByType('resource').length).to.equal(before);
  });

  it('shows the region the page sets, in capitals of the page’s spelling', async () => {
    const finder = await setUp(
      html`<prevent-region-finder region="london"></prevent-region-finder>`,
    );
    expect(textOf(finder)).to.contain('London');
    expect(textOf(finder)).to.contain('Metropolitan and City of London');
    finder.region = 'south-west';
    await finder.updateComplete;
    expect(textOf(finder)).to.contain('Devon & Cornwall');
  });

  it('lets go of an open question when the region is chosen elsewhere', async () => {
    const finder = await setUp();
    await search(finder, 'Newcastle');
    finder.region = 'london';
    await finder.updateComplete;
    expect(textOf(finder)).not.to.contain('one of these');
  });

  it('shows 999 and the way to GOV.UK in every state', async () => {
    const finder = await setUp();
    for (const place of ['', 'Leeds', 'Newcastle', 'CF10 1AA', 'Atlantis']) {
      await search(finder, place);
      const hrefs = [...finder.renderRoot.querySelectorAll('a')].map((link) => link.href);
      expect(hrefs, place).to.include('tel:999');
      expect(hrefs, place).to.include(
        'https://www.gov.uk/guidance/regional-prevent-education-coordinators',
      );
    }
  });

  it('names its sources, their dates and their licences', async () => {
    const text = textOf(await setUp());
    expect(text).to.contain(
      'The newest version we have seen is of 21 May 2025. We last looked on 21 November 2026.',
    );
    expect(text).to.contain('Postcodes as of 20 October 2025.');
    expect(text).to.contain('Royal Mail data © Royal Mail copyright and database right 2025');
    expect(text).to.contain('Source: Office for National Statistics');
    expect(text).to.contain('Open Government Licence v3.0');
  });
});
