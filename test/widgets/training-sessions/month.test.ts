/**
 * What the month calendar promises.
 *  1. It is a plain table with a caption and weekdays, so that screen readers reach every day in it.
 *  2. Only days with sessions are buttons: Tab comes to one of them, arrows lead to the next one in their
 *     direction (up and down: a week or more), Home and End to the first and last of the month, PageUp and
 *     PageDown a month or more. A day without sessions never takes the focus: there is nothing to do there.
 *  3. Each button says its day in full and how many sessions it has; today and past days say so in words.
 *  4. Choosing a day shows its sessions below and says how many; choosing it again shows all of the month.
 *  5. The buttons for other months stay where they are and keep the focus; at the ends they do nothing.
 *  6. An empty month says so and leads to the nearest one with sessions.
 *  7. In a column of 240 px days show numbers only. On paper all of the month is listed.
 */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { buttonIn, choose, focusIsOn, press, textOf } from '../../../stories/reader.js';
import { forgetPage } from '../../../src/base/page-state.js';
import '../../../src/widgets/training-sessions/define.js';
import type { PreventTrainingSessions } from '../../../src/widgets/training-sessions/training-sessions.js';

const setUp = (instant: string) =>
  fixture<PreventTrainingSessions>(html`
    <prevent-training-sessions
      view="month"
      .clock=${() => new Date(instant)}
    ></prevent-training-sessions>
  `);
const dayIn = (widget: PreventTrainingSessions, isoDay: string) =>
  widget.renderRoot.querySelector<HTMLButtonElement>(`[data-iso-day="${isoDay}"]`);
const rowsOf = (widget: PreventTrainingSessions) =>
  [...widget.renderRoot.querySelectorAll<HTMLElement>('#ofMonth > li')].map((row) =>
    row.innerText.replace(/\s+/g, ' ').trim(),
  );
const captionOf = (widget: PreventTrainingSessions) =>
  widget.renderRoot.querySelector('caption')?.textContent.trim();
const focusedDay = (widget: PreventTrainingSessions) =>
  (widget.shadowRoot?.activeElement as HTMLElement | null)?.dataset.isoDay;
const pressKey = async (widget: PreventTrainingSessions, key: string) => {
  await sendKeys({ press: key });
  await widget.updateComplete;
  await widget.updateComplete;
};
const said = async (widget: PreventTrainingSessions) => {
  await new Promise((resolve) => setTimeout(resolve, 250));
  return widget.renderRoot.querySelector('[role=status]')?.textContent;
};

describe('the month calendar of prevent-training-sessions', () => {
  beforeEach(() => {
    forgetPage();
  });

  it('is reached by a button, keeps the focus there, and is an attribute pages can set', async () => {
    const widget = await setUp('2024-10-10T09:00Z');
    expect(buttonIn(widget, 'Month calendar').getAttribute('aria-pressed')).to.equal('true');
    buttonIn(widget, 'List').focus();
    await press(widget, 'List');
    expect(widget.renderRoot.querySelector('table')).to.equal(null);
    expect(widget.hasAttribute('view')).to.equal(false);
    expect(buttonIn(widget, 'List').getAttribute('aria-pressed')).to.equal('true');
    expect(widget.shadowRoot?.activeElement?.textContent.trim()).to.equal('List');
    await press(widget, 'Month calendar');
    expect(widget.getAttribute('view')).to.equal('month');
    expect(await said(widget)).to.equal('October 2024: 4 sessions');
  });

  it('is a plain table with a caption, weekdays in full, and every day of the month', async () => {
    const widget = await setUp('2024-10-10T09:00Z');
    const table = widget.renderRoot.querySelector('table');
    expect(table?.hasAttribute('role')).to.equal(false);
    expect(captionOf(widget)).to.equal('October 2024');
    const headers = [...(table?.querySelectorAll<HTMLElement>('th[scope=col] abbr') ?? [])];
    expect(headers.map(({ title }) => title).join(' ')).to.match(/^Monday Tuesday .* Sunday$/);
    const days = [...(table?.querySelectorAll('td .day') ?? [])].map((day) => day.textContent);
    expect(days).to.deep.equal([...Array(31).keys()].map((day) => String(day + 1)));
    // 1 October 2024 was a Tuesday.
    expect(table?.querySelector('tbody tr')?.children[1]?.textContent.trim()).to.equal('1');
  });

  it('names each day with sessions in full, with today and past in words', async () => {
    const widget = await setUp('2024-10-10T09:00Z');
    const names = [...widget.renderRoot.querySelectorAll('td button')].map((button) => {
      const hidden = button.querySelector('[aria-hidden]')?.textContent ?? '';
      return button.textContent.replace(hidden, '').replace(/\s+/g, ' ').trim();
    });
    expect(names).to.deep.equal([
      'Wednesday 2 October 2024, 1 session Past',
      'Thursday 10 October 2024, Today 1 session',
      'Thursday 17 October 2024, 1 session',
      'Tuesday 22 October 2024, 1 session',
    ]);
    expect(rowsOf(widget)[0]).to.match(/^Past Wednesday 2 October/);
    const empty = await setUp('2026-11-21T12:00Z');
    expect(
      empty.renderRoot.querySelector('.marked')?.textContent.replace(/\s+/g, ' ').trim(),
    ).to.equal('21 Today');
  });

  it('is one stop for Tab: the first day to come, or where the reader was last', async () => {
    const widget = await setUp('2024-10-11T09:00Z');
    const stops = () =>
      [...widget.renderRoot.querySelectorAll<HTMLElement>('td button')]
        .filter(({ tabIndex }) => tabIndex === 0)
        .map(({ dataset }) => dataset.isoDay);
    expect(stops()).to.deep.equal(['2024-10-17']);
    buttonIn(widget, 'Next month').focus();
    await pressKey(widget, 'Tab');
    expect(focusedDay(widget)).to.equal('2024-10-17');
    await pressKey(widget, 'ArrowRight');
    expect(stops()).to.deep.equal(['2024-10-22']);
    dayIn(widget, '2024-10-02')?.click();
    await widget.updateComplete;
    expect(stops()).to.deep.equal(['2024-10-02']);
  });

  it('leads by arrows, Home, End, PageUp and PageDown from day to day with sessions', async () => {
    const widget = await setUp('2024-10-10T09:00Z');
    dayIn(widget, '2024-10-10')?.focus();
    const walk: readonly (readonly [string, string])[] = [
      ['ArrowRight', '2024-10-17'],
      ['ArrowLeft', '2024-10-10'],
      ['ArrowDown', '2024-10-17'],
      ['ArrowUp', '2024-10-10'],
      ['End', '2024-10-22'],
      ['Home', '2024-10-02'],
      ['ArrowLeft', '2024-10-02'],
      ['PageDown', '2024-11-07'],
      ['End', '2024-11-25'],
      ['ArrowRight', '2024-12-05'],
      ['PageUp', '2024-10-22'],
    ];
    for (const [key, day] of walk) {
      await pressKey(widget, key);
      expect(focusedDay(widget), key).to.equal(day);
    }
    expect(captionOf(widget)).to.equal('October 2024');
    await pressKey(widget, 'a');
    expect(focusedDay(widget)).to.equal('2024-10-22');
  });

  it('shows the sessions of the day chosen with Enter, says so, and all of the month again', async () => {
    const widget = await setUp('2024-10-10T09:00Z');
    expect(rowsOf(widget)).to.have.length(4);
    dayIn(widget, '2024-10-17')?.focus();
    await pressKey(widget, 'Enter');
    expect(focusedDay(widget)).to.equal('2024-10-17');
    expect(dayIn(widget, '2024-10-17')?.getAttribute('aria-pressed')).to.equal('true');
    expect(rowsOf(widget)).to.have.length(1);
    expect(rowsOf(widget)[0]).to.contain('Thursday 17 October 2024, 7pm to 8pm');
    expect(await said(widget)).to.equal('Thursday 17 October 2024: 1 session');
    await pressKey(widget, 'Enter');
    expect(rowsOf(widget)).to.have.length(4);
    expect(focusedDay(widget)).to.equal('2024-10-17');
    await pressKey(widget, 'Enter');
    await press(widget, 'Show all of October 2024');
    expect(rowsOf(widget)).to.have.length(4);
    await widget.updateComplete;
    expect(focusIsOn(widget, '#shown')).to.equal(true);
  });

  it('goes to other months as far as sessions are known, and keeps the focus on the button', async () => {
    const widget = await setUp('2025-05-10T09:00Z');
    expect(captionOf(widget)).to.equal('July 2025');
    const next = buttonIn(widget, 'Next month');
    const previous = buttonIn(widget, 'Previous month');
    expect(next.getAttribute('aria-disabled')).to.equal('true');
    await press(widget, 'Next month');
    expect(captionOf(widget)).to.equal('July 2025');
    previous.focus();
    await pressKey(widget, 'Enter');
    expect(captionOf(widget)).to.equal('June 2025');
    expect(widget.shadowRoot?.activeElement === previous).to.equal(true);
    expect(await said(widget)).to.equal('No sessions in June 2025');
    expect(next.getAttribute('aria-disabled')).to.equal('false');
  });

  it('says that a month is empty, and leads to the nearest one with sessions', async () => {
    const widget = await setUp('2026-11-21T12:00Z');
    expect(textOf(widget)).to.contain('We know of no upcoming sessions.');
    expect(textOf(widget)).to.contain('No sessions in November 2026');
    await press(widget, 'Go to July 2025');
    expect(rowsOf(widget)).to.have.length(1);
    await widget.updateComplete;
    expect(focusIsOn(widget, '#shown')).to.equal(true);
    expect(textOf(widget)).not.to.contain('Go to');
  });

  it('keeps to the other filters, which count past sessions too, and needs none by month', async () => {
    const widget = await setUp('2024-10-10T09:00Z');
    expect(widget.renderRoot.querySelector('#month')).to.equal(null);
    const [all] = widget.renderRoot.querySelectorAll('#audience option');
    expect(all?.textContent.trim()).to.equal('All audiences (14)');
    await choose(widget, 'audience', 'governors-and-trustees');
    expect(rowsOf(widget)).to.have.length(2);
    expect(dayIn(widget, '2024-10-10')).to.equal(null);
    expect(await said(widget)).to.equal('October 2024: 2 sessions');
  });

  it('begins with the month the list was filtered by', async () => {
    const widget = await setUp('2024-10-10T09:00Z');
    await press(widget, 'List');
    await choose(widget, 'month', '2025-01');
    await press(widget, 'Month calendar');
    expect(captionOf(widget)).to.equal('January 2025');
  });

  it('shows numbers only in a narrow column, words where there is room, and never overflows', async () => {
    const widget = await setUp('2024-10-10T09:00Z');
    const shows = (selector: string) => {
      const part = widget.renderRoot.querySelector<HTMLElement>(selector);
      return part?.checkVisibility() && getComputedStyle(part).clipPath === 'none';
    };
    const column = widget.parentElement;
    if (!column) throw new Error('The widget stands nowhere.');
    column.style.inlineSize = '240px';
    expect([shows('.words'), shows('.number')]).to.deep.equal([false, true]);
    const table = widget.renderRoot.querySelector('table');
    expect(table?.scrollWidth).to.be.at.most(240);
    const box = dayIn(widget, '2024-10-10')?.getBoundingClientRect();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).to.be.at.least(24);
    column.style.inlineSize = '760px';
    expect([shows('.words'), shows('.number')]).to.deep.equal([true, false]);
  });

  it('lists all of the month on paper also while a day is chosen', async () => {
    const widget = await setUp('2024-10-10T09:00Z');
    dayIn(widget, '2024-10-17')?.click();
    await widget.updateComplete;
    const paper = widget.renderRoot.querySelector<HTMLElement>('.on-paper');
    expect(paper?.checkVisibility()).to.equal(false);
    expect(paper?.querySelectorAll('[data-session]')).to.have.length(4);
    expect(paper?.querySelectorAll('button')).to.have.length(0);
  });
});
