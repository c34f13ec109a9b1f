/**
 * What the concern router promises.
 *  1. 999 is the first thing in the panel, in words and as a link, in the open, at every step; the
 *     organisation's own contacts and the Anti-Terrorist Hotline come straight after.
 *  2. One question at a time, and none that would not change the answer.
 *  3. Keyboard: radios by arrow keys, Enter goes on, and focus moves to the next question or the routes.
 *  4. Nothing is chosen for the reader; going on without an answer says what to do, beside the question.
 *  5. Every answer can be changed, and everything started again.
 *  6. No combination is a dead end.
 *  7. Nothing chosen but the setting and the route leaves the widget, and those only as events.
 */
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { answer, focusIsOn, press, textOf } from '../../../stories/reader.js';
import { forgetPage } from '../../../src/base/page-state.js';
import { words } from '../../../src/text/en-GB.js';
import '../../../src/widgets/concern-router/define.js';
import type { PreventConcernRouter } from '../../../src/widgets/concern-router/concern-router.js';

const setUp = (tag = html`<prevent-concern-router></prevent-concern-router>`) =>
  fixture<PreventConcernRouter>(tag);
const questionOf = (router: PreventConcernRouter) =>
  router.renderRoot.querySelector('legend')?.textContent.trim();
const titlesOf = (router: PreventConcernRouter) =>
  [...router.renderRoot.querySelectorAll('ol h4')].map(({ textContent }) => textContent.trim());

const { concerns, audiences, settings } = words;
const AT_RISK = concerns['person-at-risk'];

describe('prevent-concern-router', () => {
  beforeEach(() => {
    forgetPage();
  });

  it('leads staff of a school to the DSL, then advice, then a referral', async () => {
    const router = await setUp();
    expect(questionOf(router)).to.equal('What is your concern?');
    await answer(router, AT_RISK);
    expect(questionOf(router)).to.equal('Who are you?');
    await answer(router, audiences.staff);
    expect(questionOf(router)).to.equal('Where do you work or study?');
    await answer(router, settings.school);
    expect(questionOf(router)).to.equal(undefined);
    expect(titlesOf(router)).to.deep.equal([
      '1. Tell your designated safeguarding lead (DSL)',
      '2. Ask your council’s Prevent team',
      '3. Make a Prevent referral',
    ]);
  });

  it('does not ask the public where, and gives them ACT Early', async () => {
    const router = await setUp();
    await answer(router, AT_RISK);
    await answer(router, audiences.public);
    expect(titlesOf(router)[0]).to.equal('1. Call the ACT Early Support Line');
    expect(textOf(router)).to.contain('Call 0800 011 3764');
    expect(textOf(router)).to.contain('9am to 5pm every day');
  });

  it('asks nothing more when one route fits all', async () => {
    const router = await setUp();
    await answer(router, concerns['training-or-newsletter']);
    expect(titlesOf(router)).to.deep.equal(['1. Contact your regional co-ordinator']);
  });

  it('uses the setting of the page, and lets the reader change it', async () => {
    const router = await setUp(
      html`<prevent-concern-router setting="higher-education"></prevent-concern-router>`,
    );
    await answer(router, AT_RISK);
    await answer(router, audiences.staff);
    expect(titlesOf(router)[0]).to.equal('1. Tell your safeguarding or Prevent lead');
    await press(router, 'Change where you work or study');
    expect(questionOf(router)).to.equal('Where do you work or study?');
    const checked = router.renderRoot.querySelector<HTMLInputElement>('input:checked');
    expect(checked?.value).to.equal('higher-education');
    await answer(router, settings.school);
    expect(titlesOf(router)[0]).to.equal('1. Tell your designated safeguarding lead (DSL)');
  });

  it('selects nothing for the reader, neither at first nor in a later question', async () => {
    const router = await setUp();
    const checked = () => router.renderRoot.querySelectorAll('input:checked').length;
    expect(checked()).to.equal(0);
    await answer(router, AT_RISK);
    expect(checked()).to.equal(0);
    await answer(router, audiences.staff);
    expect(checked()).to.equal(0);
    await press(router, 'Change your concern');
    expect(checked()).to.equal(1);
  });

  it('says beside the question that an answer is missing, and focuses the first', async () => {
    const router = await setUp();
    await press(router, 'Continue');
    await router.updateComplete;
    const fieldset = router.renderRoot.querySelector('fieldset');
    const message = router.renderRoot.querySelector('.error');
    expect(message?.textContent.replace(/\s+/g, ' ').trim()).to.equal('Error: Select your concern');
    expect(fieldset?.getAttribute('aria-describedby')).to.equal(message?.id);
    expect(focusIsOn(router, 'label:first-of-type > input')).to.equal(true);
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(router.renderRoot.querySelector('[role=status]')?.textContent).to.equal(
      'Select your concern',
    );
    await answer(router, AT_RISK);
    expect(router.renderRoot.querySelector('.error')).to.equal(null);
  });

  it('works by keyboard alone: arrows choose, Enter goes on, focus moves to the next step', async () => {
    const router = await setUp();
    router.renderRoot.querySelector('input')?.focus();
    for (let step = 0; step < 3; step++) await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await router.updateComplete;
    expect(questionOf(router)).to.equal('Who are you?');
    await router.updateComplete;
    expect(focusIsOn(router, '#question')).to.equal(true);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'Enter' });
    await router.updateComplete;
    expect(titlesOf(router)[0]).to.equal('1. Call the ACT Early Support Line');
    await router.updateComplete;
    expect(focusIsOn(router, '#result')).to.equal(true);
  });

  it('starts again from the first question, nothing kept but the setting', async () => {
    const router = await setUp();
    await answer(router, AT_RISK);
    await answer(router, audiences.staff);
    await answer(router, settings.school);
    await press(router, 'Start again');
    expect(questionOf(router)).to.equal('What is your concern?');
    await answer(router, AT_RISK);
    expect(questionOf(router)).to.equal('Who are you?');
  });

  it('shows 999 first, then own contacts, then the hotline, at every step', async () => {
    const router = await setUp(html`
      <prevent-concern-router><p slot="local-contact">Room B12</p></prevent-concern-router>
    `);
    const check = () => {
      const inOrder = [
        ...router.renderRoot.querySelectorAll('a, slot[name=local-contact], legend, ol'),
      ];
      expect(inOrder[0]?.getAttribute('href')).to.equal('tel:999');
      expect(inOrder[1]?.localName).to.equal('slot');
      expect(inOrder[2]?.getAttribute('href')).to.equal('tel:0800789321');
      const bar = router.renderRoot.querySelector<HTMLElement>('.emergency');
      expect(bar?.innerText.replace(/\s+/g, ' ')).to.equal('In immediate danger? Call 999');
      expect(bar?.closest('details, [hidden], [aria-hidden]')).to.equal(null);
      expect(bar?.checkVisibility()).to.equal(true);
    };
    check();
    await press(router, 'Continue');
    check();
    await answer(router, AT_RISK);
    check();
    await answer(router, audiences.staff);
    check();
    await answer(router, settings.school);
    check();
  });

  it('has routes for every concern, whoever asks and wherever', async () => {
    for (const concern of Object.values(concerns)) {
      for (const audience of Object.values(audiences)) {
        const router = await setUp();
        await answer(router, concern);
        if (questionOf(router) === 'Who are you?') await answer(router, audience);
        if (questionOf(router)) await answer(router, settings['higher-education']);
        const titles = titlesOf(router);
        expect(titles, `${concern} ${audience}`).not.to.deep.equal([]);
        forgetPage();
        router.remove();
      }
    }
  });

  it('shows every route once as a list, without questions', async () => {
    const router = await setUp(
      html`<prevent-concern-router display="list"></prevent-concern-router>`,
    );
    const items = router.renderRoot.querySelectorAll('ul.plain > li');
    expect(items).to.have.length(19);
    expect(router.renderRoot.querySelector('input')).to.equal(null);
    expect(textOf(router)).to.contain('Use the Report Extremism in Education form');
  });

  it('leaves out the helpline we could not confirm, unless the page asks for it', async () => {
    const list = await setUp(
      html`<prevent-concern-router display="list"></prevent-concern-router>`,
    );
    expect(textOf(list)).not.to.contain('020 7340 7264');
    list.showUnconfirmed = true;
    await list.updateComplete;
    expect(textOf(list)).to.contain('020 7340 7264');
    expect(textOf(list)).to.contain('We could not confirm that this line is still open.');
  });

  it('ignores an audience that does not exist', async () => {
    for (const audience of ['martians', 'constructor']) {
      const router = await setUp(
        html`<prevent-concern-router audience=${audience}></prevent-concern-router>`,
      );
      await answer(router, AT_RISK);
      expect(questionOf(router)).to.equal('Who are you?');
    }
  });

  it('shows 999 at once to somebody in danger, without another question', async () => {
    const router = await setUp();
    await answer(router, concerns['immediate-danger']);
    expect(titlesOf(router)).to.deep.equal([
      '1. Call 999',
      '2. Afterwards, tell your own safeguarding lead',
    ]);
  });

  it('does not take a held-down Enter for an answer to the next question', async () => {
    const router = await setUp();
    const labels = [...router.renderRoot.querySelectorAll('label')];
    labels.find(({ textContent }) => textContent.trim() === AT_RISK)?.click();
    const fieldset = router.renderRoot.querySelector('fieldset');
    fieldset?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', repeat: true }));
    await router.updateComplete;
    expect(questionOf(router)).to.equal('What is your concern?');
    expect(router.renderRoot.querySelector('.error')).to.equal(null);
  });

  it('tells the page the setting and the route, and never the concern', async () => {
    const router = await setUp();
    const seen: { type: string; detail: unknown }[] = [];
    for (const type of [
      'prevent-setting-change',
      'prevent-route-choose',
      'prevent-region-change',
    ]) {
      router.addEventListener(type, (event) => {
        seen.push({ type, detail: event instanceof CustomEvent ? event.detail : undefined });
      });
    }
    await answer(router, AT_RISK);
    await answer(router, audiences.staff);
    setTimeout(() => {
      void answer(router, settings.school);
    });
    await oneEvent(router, 'prevent-setting-change');
    await router.updateComplete;
    const link = router.renderRoot.querySelector<HTMLAnchorElement>(
      'ol a[href*="making-a-referral"]',
    );
    link?.addEventListener('click', (event) => {
      event.preventDefault();
    });
    link?.click();
    expect(seen).to.deep.equal([
      { type: 'prevent-setting-change', detail: { setting: 'school' } },
      { type: 'prevent-route-choose', detail: { route: 'prevent-referral' } },
    ]);
  });

  it('tells other sites nothing about the page a reader comes from', async () => {
    const router = await setUp(
      html`<prevent-concern-router display="list"></prevent-concern-router>`,
    );
    for (const link of router.renderRoot.querySelectorAll('a')) {
      expect(link.rel).to.equal('noopener noreferrer');
      expect(link.referrerPolicy).to.equal('no-referrer');
      expect(link.target).to.equal('');
      expect(link.href).to.match(/^(https:|tel:)/);
    }
  });
});
