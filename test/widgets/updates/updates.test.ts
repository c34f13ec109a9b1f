/**
 * What the updates widget promises.
 *  1. Changes newest first, each with its day, or with what is known of it.
 *  2. How old our copy is, in days, months or years, by the reader's clock, to the day, on pages left open too.
 *  3. More than a year old is said plainly.
 *  4. The page itself is one link away.
 *  5. Thousands of changes show 20 at a time. Keyboard: "show more" goes on where the new ones begin.
 *  6. Screen reader: a list, and days that machines can read.
 *  7. Without script, or when rendering fails, the fallback stays (test/base/prevent-element.test.ts).
 */
import { expect, fixture, html } from '@open-wc/testing';
import { focusIsOn, press, textOf } from '../../../stories/reader.js';
import { manyUpdates } from '../../../stories/updates.stories.js';
import { forgetPage } from '../../../src/base/page-state.js';
import { updates as ours } from '../../../src/data/updates.js';
import '../../../src/widgets/updates/define.js';
import type { PreventUpdates } from '../../../src/widgets/updates/updates.js';

const setUp = (instant = '2026-11-21T12:00Z', updates: PreventUpdates['updates'] = ours) =>
  fixture<PreventUpdates>(html`
    <prevent-updates .clock=${() => new Date(instant)} .updates=${updates}></prevent-updates>
  `);
const rowsOf = (widget: PreventUpdates) =>
  [...widget.renderRoot.querySelectorAll<HTMLElement>('#updates > li')].map((row) =>
    row.innerText.replace(/\s+/g, ' ').trim(),
  );

describe('prevent-updates', () => {
  beforeEach(() => {
    forgetPage();
  });

  it('lists the seven changes, newest first, with what is known of their days', async () => {
    const rows = rowsOf(await setUp());
    expect(rows).to.have.length(7);
    expect(rows[0]).to.equal('21 May 2025 Dates of later training sessions were added.');
    expect(rows[1]).to.match(/^7 September 2023 /);
    for (const row of rows.slice(2)) {
      expect(row).to.match(/^Date not known, before 7 September 2023 /);
    }
    expect(rows[6]).to.contain('first published');
  });

  it('gives machines the days it knows, and only those', async () => {
    const times = [...(await setUp()).renderRoot.querySelectorAll('time')];
    expect(times.map(({ dateTime }) => dateTime)).to.deep.equal(['2025-05-21', '2023-09-07']);
  });

  it('says how old our copy is, and plainly when that is more than a year', async () => {
    const old = textOf(await setUp());
    expect(old).to.contain('The newest version we know of is of 21 May 2025 (18 months ago).');
    expect(old).to.contain('What we know is more than a year old.');
    const fresh = textOf(await setUp('2025-05-25T12:00Z'));
    expect(fresh).to.contain('(4 days ago)');
    expect(fresh).not.to.contain('more than a year old');
  });

  it('grows older on a page left open', async () => {
    let now = new Date('2025-05-21T12:00Z');
    const widget = await fixture<PreventUpdates>(html`
      <prevent-updates .clock=${() => now}></prevent-updates>
    `);
    expect(textOf(widget)).to.contain('21 May 2025 (today)');
    now = new Date('2025-05-22T12:00Z');
    document.dispatchEvent(new Event('visibilitychange'));
    await widget.updateComplete;
    expect(textOf(widget)).to.contain('21 May 2025 (yesterday)');
  });

  it('leads to the page itself', async () => {
    const link = (await setUp()).renderRoot.querySelector<HTMLAnchorElement>('#age a');
    expect(link?.href).to.equal(
      'https://www.gov.uk/guidance/regional-prevent-education-coordinators',
    );
  });

  it('says so when it knows of no changes', async () => {
    const widget = await setUp('2026-11-21T12:00Z', []);
    expect(rowsOf(widget)).to.deep.equal([]);
    expect(textOf(widget)).to.contain('We know of no changes.');
  });

  it('shows 20 of thousands, and 20 more from where they begin, to the last', async () => {
    const widget = await setUp('2026-11-21T12:00Z', manyUpdates(3000));
    expect(rowsOf(widget)).to.have.length(20);
    await press(widget, 'Show 20 more');
    await widget.updateComplete;
    expect(rowsOf(widget)).to.have.length(40);
    expect(focusIsOn(widget, '#updates > :nth-child(21)')).to.equal(true);
    widget.updates = manyUpdates(41);
    await press(widget, 'Show 1 more');
    await widget.updateComplete;
    expect(rowsOf(widget)).to.have.length(41);
    expect(widget.renderRoot.querySelectorAll('button')).to.have.length(0);
  });

  it('shows 999, which in a hub is the hub’s', async () => {
    const alone = await setUp();
    expect(alone.renderRoot.querySelectorAll('a[href="tel:999"]')).to.have.length(1);
    const inHub = await fixture<PreventUpdates>(
      html`<prevent-updates .isInHub=${true}></prevent-updates>`,
    );
    expect(textOf(inHub)).not.to.contain('999');
  });

  it('marks its English notes, when its other words are not English', async () => {
    const widget = await fixture<PreventUpdates>(
      html`<prevent-updates .text=${{ language: 'cy' }}></prevent-updates>`,
    );
    expect(widget.renderRoot.querySelectorAll('#updates [lang=en-GB]')).to.have.length(7);
  });

  it('fits a column of 240 pixels', async () => {
    const column = await fixture<HTMLElement>(
      html`<div style="inline-size: 240px"><prevent-updates></prevent-updates></div>`,
    );
    expect(column.scrollWidth).to.equal(240);
  });
});
