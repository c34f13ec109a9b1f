/**
 * What the concern router promises.
 *  1. 999 is the first thing in the panel, in words and as a link, in the open, at every step; the
 *     organisation's own contacts and the Anti-Terrorist Hotline come straight after.
 *  2. One question at a time, and none that would not change the answer.
 *  3. Keyboard: radios by arrow keys, Enter goes on, and focus moves to the next question or the routes.
 *  4. Nothing is chosen for the reader; going on without an answer says what to do, beside the question.
 *  5. Every answer can be changed, and everything started again.
 *  6. No combination is a dead end.
 *  7. The organisation's own contacts come straight after 999, those that fit the reader, with whether they
 *     answer now in UK time; its referral forms stand with the referral, each with format and size.
 *  8. Every route can be had at once, as a list, and printed on one sheet without the page around it.
 *  9. Nothing chosen but the setting and the route leaves the widget, and those only as events.
 */
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { nothing } from 'lit';
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
    expect(router.renderRoot.querySelector('[role=status]')?.textContent).to.equal('');
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

  it('says for every route why, and what happens next', async () => {
    const router = await setUp(
      html`<prevent-concern-router display="list"></prevent-concern-router>`,
    );
    for (const item of router.renderRoot.querySelectorAll<HTMLElement>('li.panel')) {
      expect(item.innerText).to.match(/Why: [A-Z].*\.\s+What happens next: [A-Z].*\./);
    }
  });

  it('shows every route on request, and comes back to the question where the reader was', async () => {
    const router = await setUp();
    await answer(router, AT_RISK);
    await press(router, 'Show every route');
    expect(questionOf(router)).to.equal(undefined);
    expect(router.renderRoot.querySelectorAll('ul.plain > li.panel')).to.have.length(19);
    await router.updateComplete;
    expect(focusIsOn(router, '#result')).to.equal(true);
    await press(router, 'Back to the questions');
    expect(questionOf(router)).to.equal('Who are you?');
    await router.updateComplete;
    expect(focusIsOn(router, '#question')).to.equal(true);
  });

  it('leaves out of the list what is not for the setting: the OfS is for higher education only', async () => {
    const titles = async (setting: string) => {
      const router = await setUp(
        html`<prevent-concern-router display="list" setting=${setting}></prevent-concern-router>`,
      );
      return textOf(router);
    };
    expect(await titles('school')).not.to.contain('OfS');
    expect(await titles('higher-education')).to.contain('Tell the OfS about changes');
    expect(await titles('higher-education')).not.to.contain('council’s safeguarding procedure');
  });

  it('shows on paper every route in place of a question', async () => {
    const router = await setUp();
    await emulateMedia({ media: 'print' });
    expect(textOf(router))
      .to.contain('Make a Prevent referral')
      .and.contain('gov.uk/find-local-council');
    expect(textOf(router)).not.to.contain('What is your concern?');
    await emulateMedia({ media: 'screen' });
    expect(textOf(router)).not.to.contain('Make a Prevent referral');
  });
});

const council = {
  version: 1,
  organisation: { name: 'Ashdale Council' },
  contacts: [
    {
      role: 'Staff safeguarding line',
      audience: ['staff'],
      phone: '0113 496 0001',
      textRelay: '18001 0113 496 0001',
      hours: 'Monday to Friday, 9am to 5pm',
      outOfHours: 'Emergency duty team, 0113 496 0009',
    },
    { role: 'Student support', audience: ['student'], email: 'support@example.ac.uk' },
    { role: 'Adult team', audience: ['adult'], url: 'https://www.example.gov.uk/adults' },
    { role: 'Children’s front door', audience: ['public', 'child'], phone: '0113 496 0002' },
  ],
  referralForms: [
    {
      title: 'Referral form',
      url: 'https://www.example.gov.uk/form.docx',
      format: 'Word',
      size: '80 KB',
    },
    { title: 'Referral form', url: 'https://www.example.gov.uk/form.pdf', format: 'PDF' },
  ],
  notices: [
    { text: 'The office is closed on Friday.', until: '2026-11-20' },
    { text: 'That was last week.', until: '2026-11-13' },
  ],
};

describe('prevent-concern-router with the organisation’s own information', () => {
  beforeEach(() => {
    forgetPage();
  });
  const withCouncil = (instant = '2026-11-20T12:00Z', audience = '') =>
    setUp(
      html`<prevent-concern-router
        audience=${audience || nothing}
        .local=${council}
        .clock=${() => new Date(instant)}
      ></prevent-concern-router>`,
    );
  const rolesIn = (router: PreventConcernRouter) =>
    [...router.renderRoot.querySelectorAll('.contacts strong:first-child')]
      .map(({ textContent }) => textContent)
      .filter((text) => council.contacts.some(({ role }) => role === text));

  it('shows its contacts straight after 999, before the hotline and the question', async () => {
    const router = await withCouncil();
    const links = [...router.renderRoot.querySelectorAll('a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(links.slice(0, 3)).to.deep.equal(['tel:999', 'tel:01134960001', 'tel:1800101134960001']);
    expect(links.indexOf('tel:0800789321')).to.be.greaterThan(links.indexOf('tel:01134960002'));
    expect(textOf(router)).to.contain('Who to tell at Ashdale Council');
    expect(textOf(router)).to.contain(
      'If you cannot hear or speak on the phone: 18001 0113 496 0001',
    );
  });

  it('says whether they answer now, in UK time', async () => {
    expect(textOf(await withCouncil('2026-11-20T12:00Z'))).to.contain('Open now, until 5pm');
    expect(textOf(await withCouncil('2026-11-20T18:00Z'))).to.contain(
      'Closed now, opens Monday at 9am',
    );
    // Half past four by UTC is half past five in a British summer.
    expect(textOf(await withCouncil('2026-07-07T16:30Z'))).to.contain('opens tomorrow at 9am');
    expect(textOf(await withCouncil('2026-12-25T12:00Z'))).to.contain('bank holiday');
  });

  it('does not say on paper what is now', async () => {
    const router = await withCouncil();
    await emulateMedia({ media: 'print' });
    expect(textOf(router)).to.contain('0113 496 0001').and.not.contain('Open now');
    await emulateMedia({ media: 'screen' });
  });

  it('lets the number in a sentence be dialled', async () => {
    const router = await withCouncil();
    const link = router.renderRoot.querySelector('a[href="tel:01134960009"]');
    expect(link?.parentElement?.innerText).to.equal(
      'Out of hours: Emergency duty team, 0113 496 0009',
    );
  });

  it('shows the contacts for the reader, once it is known who that is', async () => {
    const router = await withCouncil();
    expect(rolesIn(router)).to.have.length(4);
    expect(textOf(router))
      .to.contain('For staff')
      .and.contain('For the public and concerns about a child');
    await answer(router, AT_RISK);
    await answer(router, audiences.student);
    expect(rolesIn(router)).to.deep.equal(['Student support', 'Adult team']);
    expect(rolesIn(await withCouncil(undefined, 'public'))).to.deep.equal([
      'Adult team',
      'Children’s front door',
    ]);
  });

  it('puts its forms beside the referral, each with format and size', async () => {
    const router = await withCouncil();
    await answer(router, AT_RISK);
    await answer(router, audiences.staff);
    await answer(router, settings.school);
    const forms = [...router.renderRoot.querySelectorAll<HTMLAnchorElement>('ol ul a')];
    expect(forms.map(({ innerText }) => innerText)).to.deep.equal([
      'Referral form (Word, 80 KB)',
      'Referral form (PDF)',
    ]);
    const panel = forms[0]?.closest<HTMLElement>('.panel');
    expect(panel?.innerText).to.contain('Make a Prevent referral');
  });

  it('shows a notice through its last day, and not after', async () => {
    expect(textOf(await withCouncil('2026-11-20T23:59Z'))).to.contain('closed on Friday');
    const later = textOf(await withCouncil('2026-11-21T00:00Z'));
    expect(later).not.to.contain('closed on Friday').and.not.contain('last week');
  });

  it('tells the page that an own contact was used, but not which', async () => {
    const router = await withCouncil();
    const link = router.renderRoot.querySelector<HTMLElement>('.contacts a');
    link?.addEventListener('click', (event) => {
      event.preventDefault();
    });
    setTimeout(() => link?.click());
    const event: CustomEvent<unknown> = await oneEvent(router, 'prevent-route-choose');
    expect(event.detail).to.deep.equal({ route: 'own-contact' });
  });
});

describe('printing every route', () => {
  const realPrint = window.print.bind(window);
  afterEach(() => {
    window.print = realPrint;
  });
  const posterOf = () =>
    document.querySelector<PreventConcernRouter>(
      'body > prevent-concern-router[data-prevent-print]',
    );

  it('prints one sheet without the page around it, and leaves the page as it was', async () => {
    const router = await setUp(
      html`<prevent-concern-router .local=${council}></prevent-concern-router>`,
    );
    const sheets = document.adoptedStyleSheets.length;
    let printed = '';
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'));
      const poster = posterOf();
      printed = poster?.renderRoot.querySelector<HTMLElement>('.box')?.textContent ?? '';
      expect(poster?.checkVisibility()).to.equal(false);
      window.dispatchEvent(new Event('afterprint'));
    };
    await press(router, 'Print all routes');
    await router.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 50));
    for (const words of [
      'Call 999',
      'Staff safeguarding line',
      'Make a Prevent referral',
      'ACT Early',
    ]) {
      expect(printed).to.contain(words);
    }
    expect(posterOf()).to.equal(null);
    expect(document.adoptedStyleSheets.length).to.equal(sheets);
    expect(questionOf(router)).to.equal('What is your concern?');
  });

  it('shows the sheet on screen where printing is blocked', async () => {
    const router = await setUp();
    window.print = () => undefined;
    await press(router, 'Print all routes');
    await new Promise((resolve) => setTimeout(resolve, 50));
    await router.updateComplete;
    expect(textOf(router)).to.contain('gov.uk/find-local-council');
    expect(posterOf()).to.equal(null);
    expect(focusIsOn(router, '#result')).to.equal(true);
    await press(router, 'Back to the questions');
    expect(questionOf(router)).to.equal('What is your concern?');
  });

  it('takes along what the page wrote into the slots, and its language', async () => {
    const holder = await fixture(
      html`<div lang="cy">
        <prevent-concern-router><p slot="local-contact">Room B12</p></prevent-concern-router>
      </div>`,
    );
    const router = holder.querySelector<PreventConcernRouter>('prevent-concern-router');
    if (!router) throw new Error('There is no router.');
    let found = '';
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'));
      found = `${posterOf()?.textContent ?? ''} ${posterOf()?.lang ?? ''}`;
      window.dispatchEvent(new Event('afterprint'));
    };
    await press(router, 'Print all routes');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(found.trim()).to.equal('Room B12 cy');
  });
});
