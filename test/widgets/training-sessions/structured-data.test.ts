/**
 * What the attribute `structured-data` promises.
 *  1. Without it nothing is added to the page.
 *  2. With it the page's head holds the sessions to come as data for search engines: once, however many
 *     widgets a page has, and until the last of them leaves.
 *  3. No past session is ever in it, also on a page left open.
 *  4. It works under strict Trusted Types, without an error and without a report to the host.
 */
import { expect, fixture, html } from '@open-wc/testing';
import { manySessions } from '../../../stories/training-sessions.stories.js';
import { openHostPage } from '../../support/host-page.js';
import { forgetPage } from '../../../src/base/page-state.js';
import '../../../src/widgets/training-sessions/define.js';
import type { PreventTrainingSessions } from '../../../src/widgets/training-sessions/training-sessions.js';

const SELECTOR = 'script[type="application/ld+json"]';
const scripts = () => [...document.head.querySelectorAll(SELECTOR)];
const eventsOf = (script: Element | undefined) =>
  (JSON.parse(script?.textContent ?? '{}') as { '@graph'?: { name: string; startDate: string }[] })[
    '@graph'
  ] ?? [];
const setUp = (clock: () => Date) =>
  fixture<PreventTrainingSessions>(html`
    <prevent-training-sessions structured-data .clock=${clock}></prevent-training-sessions>
  `);
const at = (instant: string) => () => new Date(instant);

describe('structured data of prevent-training-sessions', () => {
  beforeEach(() => {
    forgetPage();
  });

  it('is added on request only', async () => {
    await fixture(html`
      <prevent-training-sessions .clock=${at('2024-10-01T09:00Z')}></prevent-training-sessions>
    `);
    expect(scripts()).to.have.length(0);
  });

  it('holds the sessions to come, whatever the reader filters', async () => {
    const widget = await setUp(at('2025-01-10T09:00Z'));
    expect(eventsOf(scripts()[0]).map(({ startDate }) => startDate.slice(0, 10))).to.deep.equal([
      '2025-01-15',
      '2025-01-21',
      '2025-03-17',
      '2025-07-03',
    ]);
    widget.audience = 'governors-and-trustees';
    await widget.updateComplete;
    expect(eventsOf(scripts()[0])).to.have.length(4);
  });

  it('is on a page once; another widget takes over when the first one leaves', async () => {
    const first = await setUp(at('2025-01-10T09:00Z'));
    const second = await setUp(at('2025-03-10T09:00Z'));
    expect(scripts()).to.have.length(1);
    expect(eventsOf(scripts()[0])).to.have.length(4);
    first.remove();
    await second.updateComplete;
    expect(scripts()).to.have.length(1);
    expect(eventsOf(scripts()[0])).to.have.length(2);
    second.structuredData = false;
    await second.updateComplete;
    expect(scripts()).to.have.length(0);
    second.structuredData = true;
    await second.updateComplete;
    expect(scripts()).to.have.length(1);
    second.remove();
    expect(scripts()).to.have.length(0);
  });

  it('lets a session go when it ends, and the whole with the last one', async () => {
    let now = new Date('2025-03-10T09:00Z');
    const widget = await setUp(() => now);
    now = new Date('2025-03-17T16:45Z');
    widget.requestUpdate();
    await widget.updateComplete;
    expect(eventsOf(scripts()[0])).to.have.length(1);
    now = new Date('2025-07-03T15:45Z');
    widget.requestUpdate();
    await widget.updateComplete;
    expect(scripts()).to.have.length(0);
  });

  it('stays small however many sessions there are', async () => {
    const widget = await setUp(at('2026-11-21T12:00Z'));
    widget.sessions = manySessions(3000);
    await widget.updateComplete;
    expect(eventsOf(scripts()[0])).to.have.length(100);
    widget.remove();
  });

  it('works without an error or a report where a policy allows no script but the widget’s own', async () => {
    const policy =
      "script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html prevent-widgets";
    const host = await openHostPage(
      `<!doctype html><head><meta http-equiv="content-security-policy" content="${policy}"></head>
       <body><prevent-training-sessions structured-data></prevent-training-sessions>
       <script type="module" src="/src/widgets/training-sessions/define.ts"></script></body>`,
    );
    const widget = host.document.querySelector('prevent-training-sessions');
    if (!widget) throw new Error('The page shows no widget.');
    widget.clock = at('2025-03-10T09:00Z');
    widget.requestUpdate();
    await widget.updateComplete;
    const [script] = host.document.head.querySelectorAll(SELECTOR);
    expect(eventsOf(script)).to.have.length(2);
    expect(host.errors).to.deep.equal([]);
    expect(host.violations).to.deep.equal([]);
    host.close();
  });
});
