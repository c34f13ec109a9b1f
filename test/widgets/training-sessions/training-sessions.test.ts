/**
 * What the training sessions widget promises. The month calendar, calendar files and structured data have
 * files of their own beside this one.
 *  1. Never a past session among those to come, to the minute, also on a page left open.
 *  2. When it knows of none to come it says so, with the date of its information and where to look.
 *  3. Times are UK time whatever the reader's zone (these tests run in New Zealand).
 *  4. Keyboard: filters, past sessions and "show more" work, and focus goes on where the new rows begin.
 *  5. Screen reader: the number found is said after a filter; each link says what it is for.
 *  6. A filter says how many sessions each choice leaves; an empty list says why and which filter to lift.
 *  7. Thousands of sessions show 20 at a time.
 *  8. Own sessions stand among the national ones, none twice, and each says who runs it.
 *  9. A region chosen on the page narrows the list; "All regions" widens it here and nowhere else.
 * 10. The focus stays with its session when others end, and goes to the next one when it ends itself.
 */
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { buttonIn, choose, focusIsOn, press, textOf } from '../../../stories/reader.js';
import { councilSessions, manySessions } from '../../../stories/training-sessions.stories.js';
import { forgetPage } from '../../../src/base/page-state.js';
import '../../../src/widgets/training-sessions/define.js';
import type { PreventTrainingSessions } from '../../../src/widgets/training-sessions/training-sessions.js';

const setUp = (instant: string, sessions?: PreventTrainingSessions['sessions']) =>
  fixture<PreventTrainingSessions>(html`
    <prevent-training-sessions
      .clock=${() => new Date(instant)}
      .sessions=${sessions ?? document.createElement('prevent-training-sessions').sessions}
    ></prevent-training-sessions>
  `);
const withOwn = (instant: string) =>
  fixture<PreventTrainingSessions>(html`
    <prevent-training-sessions
      .clock=${() => new Date(instant)}
      .local=${{ ...councilSessions, organisation: { name: 'Example Council' } }}
    ></prevent-training-sessions>
  `);
const rowsOf = (widget: PreventTrainingSessions, list: 'toCome' | 'past') =>
  [...widget.renderRoot.querySelectorAll<HTMLElement>(`#${list} > li`)].map((row) =>
    row.innerText.replace(/\s+/g, ' ').trim(),
  );

describe('prevent-training-sessions', () => {
  beforeEach(() => {
    forgetPage();
  });

  it('sends nobody to GOV.UK for an own session without an address: it says whom to ask', async () => {
    const session = { title: 'For tutors', audience: 'tutors' };
    const times = { start: '2027-01-12T09:30', end: '2027-01-12T10:30' };
    const widget = await fixture<PreventTrainingSessions>(html`
      <prevent-training-sessions
        .clock=${() => new Date('2026-11-21T12:00Z')}
        .local=${{
          version: 1,
          organisation: { name: 'Ashdale College' },
          sessions: [{ ...session, ...times }],
        }}
      ></prevent-training-sessions>
    `);
    expect(rowsOf(widget, 'toCome')[0]).to.contain('To take part, ask Ashdale College.');
    expect(widget.renderRoot.querySelector('#toCome a')).to.equal(null);
  });

  it('says plainly, with the date of its information, that it knows of none to come', async () => {
    const widget = await setUp('2026-11-21T12:00Z');
    expect(textOf(widget)).to.contain('We know of no upcoming sessions.');
    expect(textOf(widget)).to.contain('We last looked on 21 November 2026.');
    const link = widget.renderRoot.querySelector<HTMLAnchorElement>('.none a');
    expect(link?.href).to.equal(
      'https://www.gov.uk/guidance/regional-prevent-education-coordinators',
    );
    expect(rowsOf(widget, 'toCome')).to.deep.equal([]);
  });

  it('lists all 14 on 1 October 2024, soonest first, in UK time', async () => {
    const rows = rowsOf(await setUp('2024-10-01T09:00Z'), 'toCome');
    expect(rows).to.have.length(14);
    expect(rows[0]).to.match(
      /^Tomorrow Wednesday 2 October 2024, 3:30pm to 4:30pm Prevent in education/,
    );
    expect(rows[13]).to.match(/^Thursday 3 July 2025, 3:30pm to 4:45pm/);
  });

  it('marks the one of 3 July 2025 as today, then as on now, then lets it go', async () => {
    expect(rowsOf(await setUp('2025-07-03T14:00Z'), 'toCome')[0]).to.match(
      /^Today Thursday 3 July/,
    );
    expect(rowsOf(await setUp('2025-07-03T14:30Z'), 'toCome')[0]).to.match(
      /^On now Thursday 3 July/,
    );
    expect(rowsOf(await setUp('2025-07-03T15:45Z'), 'toCome')).to.deep.equal([]);
  });

  it('lets a session go on a page left open, without a reload', async () => {
    let now = new Date('2025-07-03T15:44:59.950Z');
    const widget = await fixture<PreventTrainingSessions>(html`
      <prevent-training-sessions .clock=${() => now}></prevent-training-sessions>
    `);
    expect(rowsOf(widget, 'toCome')).to.have.length(1);
    now = new Date('2025-07-03T15:45:00Z');
    await new Promise((resolve) => setTimeout(resolve, 150));
    await widget.updateComplete;
    expect(rowsOf(widget, 'toCome')).to.deep.equal([]);
  });

  it('brings itself up to date when the page comes back to view', async () => {
    let now = new Date('2024-10-01T09:00Z');
    const widget = await fixture<PreventTrainingSessions>(html`
      <prevent-training-sessions .clock=${() => now}></prevent-training-sessions>
    `);
    now = new Date('2025-07-03T14:00Z');
    document.dispatchEvent(new Event('visibilitychange'));
    await widget.updateComplete;
    expect(rowsOf(widget, 'toCome')).to.have.length(1);
  });

  it('shows past sessions on request only, latest first, labelled, and without a way to register', async () => {
    const widget = await setUp('2026-11-21T12:00Z');
    const toggle = buttonIn(widget, 'Show past sessions (14)');
    expect(rowsOf(widget, 'past')).to.deep.equal([]);
    expect(toggle.getAttribute('aria-expanded')).to.equal('false');
    await press(widget, 'Show past sessions');
    const rows = rowsOf(widget, 'past');
    expect(rows).to.have.length(14);
    expect(rows[0]).to.match(/^Past Thursday 3 July 2025/);
    expect(widget.renderRoot.querySelectorAll('#past a')).to.have.length(0);
    expect(buttonIn(widget, 'Hide past sessions').getAttribute('aria-expanded')).to.equal('true');
    await press(widget, 'Hide past sessions');
    expect(rowsOf(widget, 'past')).to.deep.equal([]);
  });

  it('narrows the list by audience and month, and says how many are left', async () => {
    const widget = await setUp('2024-10-01T09:00Z');
    await choose(widget, 'audience', 'governors-and-trustees');
    expect(rowsOf(widget, 'toCome')).to.have.length(6);
    await choose(widget, 'month', '2024-10');
    expect(rowsOf(widget, 'toCome')).to.have.length(2);
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(widget.renderRoot.querySelector('[role=status]')?.textContent).to.equal(
      'Upcoming sessions: 2.',
    );
  });

  it('takes an audience from the page', async () => {
    const widget = await setUp('2024-10-01T09:00Z');
    widget.audience = 'designated-safeguarding-leads';
    await widget.updateComplete;
    expect(rowsOf(widget, 'toCome')).to.have.length(8);
    const select = widget.renderRoot.querySelector<HTMLSelectElement>('select#audience');
    expect(select?.value).to.equal('designated-safeguarding-leads');
  });

  it('explains an empty choice, and offers each filter whose lifting helps', async () => {
    const widget = await setUp('2024-12-13T09:00Z');
    await choose(widget, 'audience', 'governors-and-trustees');
    await choose(widget, 'month', '2025-07');
    expect(textOf(widget)).to.contain(
      'No upcoming session matches your choice: Governors and trustees, July 2025.',
    );
    buttonIn(widget, 'Show all months (2)');
    await press(widget, 'Show all audiences (1)');
    expect(rowsOf(widget, 'toCome')).to.have.length(1);
    await widget.updateComplete;
    expect(focusIsOn(widget, '#toCome > :first-child')).to.equal(true);
  });

  it('lifts all filters where no single one would help', async () => {
    const at = (index: number) => manySessions(70).slice(index, index + 1);
    const widget = await setUp('2026-11-21T12:00Z', [
      // Neither for early years nor in London; nor in January; neither in January nor in London.
      ...at(2),
      ...at(40).map((session) => ({ ...session, regions: ['london' as const] })),
      ...at(66),
    ]);
    await choose(widget, 'audience', 'early-years');
    await choose(widget, 'region', 'london');
    await choose(widget, 'month', '2027-01');
    expect(textOf(widget)).to.contain('Early years, London, January 2027.');
    await press(widget, 'Show all sessions (3)');
    expect(rowsOf(widget, 'toCome')).to.have.length(3);
  });

  it('keeps choices that would leave nothing, with a 0, so that a reader sees why', async () => {
    const widget = await setUp('2024-12-13T09:00Z');
    await choose(widget, 'month', '2025-07');
    const options = [...widget.renderRoot.querySelectorAll('#audience option')];
    expect(options.map(({ textContent }) => textContent.trim())).to.deep.equal([
      'All audiences (1)',
      'Designated safeguarding leads (1)',
      'Governors and trustees (0)',
    ]);
  });

  it('offers no filter that has nothing to choose', async () => {
    const widget = await setUp('2025-07-03T14:00Z');
    expect(widget.renderRoot.querySelectorAll('select')).to.have.length(0);
  });

  it('shows 20 of thousands, and 20 more from where they begin', async () => {
    const widget = await setUp('2026-11-21T12:00Z', manySessions(3000));
    expect(rowsOf(widget, 'toCome')).to.have.length(20);
    await press(widget, 'Show 20 more');
    await widget.updateComplete;
    expect(rowsOf(widget, 'toCome')).to.have.length(40);
    expect(focusIsOn(widget, '#toCome > :nth-child(21)')).to.equal(true);
  });

  it('shows the sessions of a region with the national ones, and says whose they are', async () => {
    const widget = await setUp('2026-11-21T12:00Z', manySessions(4));
    expect(rowsOf(widget, 'toCome')[0]).to.contain('For North-East');
    widget.region = 'london';
    await widget.updateComplete;
    expect(rowsOf(widget, 'toCome')).to.have.length(2);
  });

  it('puts own sessions among the national ones, none twice, and says who runs each', async () => {
    const widget = await withOwn('2025-07-01T09:00Z');
    const rows = rowsOf(widget, 'toCome');
    expect(rows).to.have.length(3);
    expect(rows[0]).to.contain('In 2 days Thursday 3 July 2025, 9:30am to 11am');
    expect(rows[0]).to.contain('In person, Civic Hall, Example Street Run by: Example Council');
    expect(rows[1]).to.contain('1 hour 15 minutes Run by: Example Council');
    expect(rows[2]).to.contain('2 days Independent training providers Online');
    expect(rows[2]).to.contain('Run by: Regional provider forum For North-East and East Midlands');
    expect(rowsOf(await setUp('2025-07-01T09:00Z'), 'toCome')[0]).to.contain(
      'Run by: Department for Education',
    );
  });

  it('offers the regions that have sessions; all regions widen this list and leave the page as it is', async () => {
    const widget = await withOwn('2025-07-01T09:00Z');
    const other = await setUp('2025-07-01T09:00Z');
    await choose(widget, 'region', 'east-midlands');
    expect(rowsOf(widget, 'toCome')).to.have.length(2);
    expect(other.region).to.equal('east-midlands');
    await choose(widget, 'region', '');
    expect(rowsOf(widget, 'toCome')).to.have.length(3);
    expect(widget.renderRoot.querySelector<HTMLSelectElement>('#region')?.value).to.equal('');
    expect(other.region).to.equal('east-midlands');
    await choose(widget, 'region', 'east-midlands');
    expect(rowsOf(widget, 'toCome')).to.have.length(2);
  });

  it('shows national sessions for a region of the page that has none of its own', async () => {
    const widget = await setUp('2024-10-01T09:00Z');
    widget.region = 'london';
    await widget.updateComplete;
    expect(rowsOf(widget, 'toCome')).to.have.length(14);
    expect(widget.renderRoot.querySelector('#region')).to.equal(null);
  });

  it('does not report an audience that only a file may know', async () => {
    let problems = 0;
    const onProblem = () => problems++;
    document.addEventListener('prevent-data-problem', onProblem);
    await fixture(html`
      <prevent-training-sessions
        audience="early-years"
        .local=${councilSessions}
      ></prevent-training-sessions>
    `);
    document.removeEventListener('prevent-data-problem', onProblem);
    expect(problems).to.equal(0);
  });

  it('keeps the focus with its session when others end, and moves it on when it ends', async () => {
    let now = new Date('2024-10-02T15:00Z');
    const widget = await fixture<PreventTrainingSessions>(html`
      <prevent-training-sessions .clock=${() => now}></prevent-training-sessions>
    `);
    const linkOf = (row: number) =>
      widget.renderRoot.querySelector<HTMLElement>(`#toCome > :nth-child(${String(row)}) a`);
    const focused = () =>
      widget.shadowRoot?.activeElement?.closest<HTMLElement>('[data-session]')?.dataset.session;
    linkOf(2)?.focus();
    now = new Date('2024-10-02T15:30Z');
    widget.requestUpdate();
    await widget.updateComplete;
    expect(focused()).to.equal('safeguarding-leads-2024-10-10-16-00');
    expect(focusIsOn(widget, 'a')).to.equal(true);
    now = new Date('2024-10-10T16:00Z');
    widget.requestUpdate();
    await widget.updateComplete;
    expect(focused()).to.equal('governors-2024-10-17-19-00');
    expect(focusIsOn(widget, 'li')).to.equal(true);
    now = new Date('2026-10-10T16:00Z');
    widget.requestUpdate();
    await widget.updateComplete;
    expect(focusIsOn(widget, '#top')).to.equal(true);
  });

  it('says in each link what it registers for, and leads to GOV.UK where no address is known', async () => {
    const known = await setUp('2026-11-21T12:00Z', manySessions(1));
    const link = known.renderRoot.querySelector<HTMLAnchorElement>('#toCome a');
    expect(link?.href).to.equal('https://www.eventbrite.co.uk/e/example-0');
    expect(link?.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Register for Example session 1, Monday 4 January 2027, 9:30am to 10:30am',
    );
    const unknown = await setUp('2025-07-03T14:00Z');
    const page = unknown.renderRoot.querySelector<HTMLAnchorElement>('#toCome a');
    expect(page?.href).to.equal(
      'https://www.gov.uk/guidance/regional-prevent-education-coordinators',
    );
    expect(page?.textContent).to.contain('Find the registration link on GOV.UK');
  });

  it('tells the page which session was opened', async () => {
    const widget = await setUp('2026-11-21T12:00Z', manySessions(1));
    const link = widget.renderRoot.querySelector<HTMLAnchorElement>('#toCome a');
    link?.addEventListener('click', (event) => {
      event.preventDefault();
    });
    setTimeout(() => link?.click());
    const event = await oneEvent(widget, 'prevent-session-open');
    expect(event.detail).to.deep.equal({ session: 'example-0' });
  });

  it('does not make a link of an address that is not safe', async () => {
    const sessions = manySessions(1).map((session) => ({
      ...session,
      register: 'javascript:alert(1)',
    }));
    const widget = await setUp('2026-11-21T12:00Z', sessions);
    expect(widget.renderRoot.querySelectorAll('#toCome a')).to.have.length(0);
    expect(rowsOf(widget, 'toCome')[0]).to.contain('Register');
  });

  it('warns readers when the version it goes by is more than a year old', async () => {
    expect(textOf(await setUp('2026-05-20T12:00Z'))).not.to.contain('more than a year old');
    expect(textOf(await setUp('2026-05-24T12:00Z'))).to.contain('more than a year old');
  });

  it('says that times are UK times', async () => {
    expect(textOf(await setUp('2026-11-21T12:00Z'))).to.contain('All times are UK time.');
  });

  it('keeps a filter in sight for as long as it holds, also when past sessions are hidden', async () => {
    const widget = await setUp('2026-11-21T12:00Z');
    await press(widget, 'Show past sessions');
    await choose(widget, 'audience', 'governors-and-trustees');
    await choose(widget, 'month', '2025-03');
    expect(textOf(widget)).to.contain(
      'No past session matches your choice: Governors and trustees, March 2025.',
    );
    expect(buttonIn(widget, 'Hide past sessions').checkVisibility()).to.equal(true);
    await press(widget, 'Hide past sessions');
    const month = widget.renderRoot.querySelector<HTMLSelectElement>('select#month');
    expect(month?.value).to.equal('2025-03');
    await choose(widget, 'month', '');
    await choose(widget, 'audience', '');
    expect(buttonIn(widget, 'Show past sessions (14)').checkVisibility()).to.equal(true);
  });

  it('says how many past sessions a filter leaves, while they are shown', async () => {
    const widget = await setUp('2026-11-21T12:00Z');
    await press(widget, 'Show past sessions');
    await choose(widget, 'audience', 'governors-and-trustees');
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(widget.renderRoot.querySelector('[role=status]')?.textContent).to.equal(
      'Upcoming sessions: 0. Past sessions: 6.',
    );
  });

  it('ignores an audience that no session has', async () => {
    const widget = await setUp('2024-10-01T09:00Z');
    widget.audience = 'governers';
    await widget.updateComplete;
    expect(rowsOf(widget, 'toCome')).to.have.length(14);
  });

  it('shows 999 whether or not there are sessions', async () => {
    for (const instant of ['2024-10-01T09:00Z', '2026-11-21T12:00Z']) {
      const widget = await setUp(instant);
      expect(widget.renderRoot.querySelector('a[href="tel:999"]')).not.to.equal(null);
    }
  });
});
