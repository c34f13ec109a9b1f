/**
 * What a webmaster and a reader may count on for `live`.
 *  1. Off, nothing is asked. On, for a tag or for the page, GOV.UK is asked once, however many widgets there are.
 *  2. The page's sessions, dates, lists and log take the place of those built in; its own date shows.
 *  3. Whatever goes wrong, readers see what is built in and no word of it; the webmaster is told once, in words.
 *  4. It is never asked again: not after an error, not by a widget that comes later.
 *  5. It waits 15 seconds at most, also for the rest of an answer, and reads 2 MiB at most.
 *  6. Widgets that leave take the question back; one that only moves does not.
 *  7. A page that is withdrawn, or gone, says so, in every widget.
 *  8. A page that lost its regions or its sessions changes nothing.
 */
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { textOf } from '../../stories/reader.js';
import type { Problem } from '../../src/base/events.js';
import { forgetLivePage } from '../../src/base/live-page.js';
import { forgetPage, pageDefaults } from '../../src/base/page-state.js';
import '../../src/widgets/coordinator-contact/define.js';
import '../../src/widgets/hub/define.js';
import '../../src/widgets/newsletters/define.js';
import '../../src/widgets/resources/define.js';
import '../../src/widgets/training-sessions/define.js';
import '../../src/widgets/updates/define.js';
import type { PreventTrainingSessions } from '../../src/widgets/training-sessions/training-sessions.js';
import { contentItem } from '../support/content-item.js';

const ADDRESS = 'https://www.gov.uk/api/content/guidance/regional-prevent-education-coordinators';
const NOW = new Date('2026-11-22T12:00Z');
const clock = () => NOW;
const ROW = [
  'Tuesday 12 January 2027: 5:00pm to 6:00pm',
  'https://www.eventbrite.co.uk/e/1',
] as const;
const item = contentItem([ROW]);

let answer: (options: RequestInit | undefined) => Promise<Response>;
let requests: { address: string; options: RequestInit | undefined }[] = [];
const problems: Problem[] = [];
const realFetch = window.fetch.bind(window);
const listen = ({ detail }: HTMLElementEventMap['prevent-data-problem']) => {
  problems.push(...detail.problems);
};
const gives = (value: unknown, options?: ResponseInit) => () =>
  Promise.resolve(Response.json(value, options));
const settle = () => new Promise((resolve) => setTimeout(resolve, 30));
const show = async () => {
  const widget = await fixture<PreventTrainingSessions>(
    html`<prevent-training-sessions live .clock=${clock}></prevent-training-sessions>`,
  );
  await settle();
  return widget;
};
const expectBuiltIn = (widget: LitElement) => {
  expect(textOf(widget)).to.contain('We know of no upcoming sessions.');
  expect(textOf(widget)).to.contain('The newest version we have seen is of 21 May 2025.');
  expect(textOf(widget)).not.to.match(/HTTP|JSON|fetch|error/i);
};

describe('live', () => {
  beforeEach(() => {
    forgetPage();
    forgetLivePage();
    requests = [];
    problems.splice(0);
    answer = gives(item);
    document.addEventListener('prevent-data-problem', listen as EventListener);
    window.fetch = (input, options) => {
      const address = input instanceof Request ? input.url : input.toString();
      requests.push({ address, options });
      return answer(options);
    };
  });
  afterEach(() => {
    window.fetch = realFetch;
    document.removeEventListener('prevent-data-problem', listen as EventListener);
  });

  it('is off: nothing is asked', async () => {
    await fixture(html`<prevent-updates></prevent-updates>`);
    await settle();
    expect(requests).to.deep.equal([]);
  });

  it('shows the page’s sessions, and its own date', async () => {
    const widget = await show();
    const text = textOf(widget);
    expect(text).to.contain('Tuesday 12 January 2027, 5pm to 6pm');
    expect(widget.renderRoot.querySelector('#toCome a')?.getAttribute('href')).to.equal(ROW[1]);
    expect(text).to.contain('The newest version we have seen is of 2 November 2026.');
    expect(text).to.contain('We last looked on 22 November 2026.');
    expect(text).not.to.contain('more than a year old');
    expect(problems).to.deep.equal([]);
  });

  it('asks once for all widgets of a page, of GOV.UK alone, and tells it nothing', async () => {
    pageDefaults.live = true;
    await fixture(
      html`<div>
        <prevent-updates></prevent-updates>
        <prevent-resources live></prevent-resources>
        <prevent-hub live></prevent-hub>
      </div>`,
    );
    await settle();
    const later = await fixture<LitElement>(
      html`<prevent-updates .clock=${clock}></prevent-updates>`,
    );
    await settle();
    expect(requests.map(({ address }) => address)).to.deep.equal([ADDRESS]);
    const { options } = requests[0] ?? {};
    expect(options?.referrerPolicy).to.equal('no-referrer');
    expect(options?.cache ?? 'default').to.equal('default');
    expect(options?.credentials ?? 'same-origin').to.equal('same-origin');
    expect(options?.headers).to.equal(undefined);
    expect(textOf(later)).to.contain('Added sessions for 2027.');
  });

  it('is asked when the attribute comes later', async () => {
    const widget = await fixture<PreventTrainingSessions>(
      html`<prevent-training-sessions .clock=${clock}></prevent-training-sessions>`,
    );
    widget.live = true;
    await settle();
    expect(textOf(widget)).to.contain('Tuesday 12 January 2027');
  });

  it('renews lists in our words where we have them, and the log', async () => {
    const host = await fixture(
      html`<div>
        <prevent-coordinator-contact live .clock=${clock}></prevent-coordinator-contact>
        <prevent-updates live .clock=${clock}></prevent-updates>
      </div>`,
    );
    await settle();
    const [contact, updates] = [...host.children] as LitElement[];
    const reasons = [...(contact?.shadowRoot?.querySelectorAll('#reasons li') ?? [])];
    expect(reasons.map((one) => one.textContent.trim())).to.deep.equal([
      'get your region’s newsletter',
      'borrow a game for lessons',
    ]);
    const way = contact?.shadowRoot?.querySelector('#way-in a');
    expect(way?.getAttribute('href')).to.equal('https://www.gov.uk/coordinator-form');
    expect(way?.textContent).to.contain('Open the contact form');
    expect(updates && textOf(updates)).to.contain('2 November 2026 (20 days ago)');
    expect(updates && textOf(updates)).to.contain('First published.');
  });

  it('says that a post is vacant, and keeps the police areas that the look-up goes by', async () => {
    const body = item.details.body.replace(
      /(London|North-West) \(including [^)]*\)/g,
      '$1 (including Kent) – vacant',
    );
    answer = gives({ ...item, details: { ...item.details, body } });
    const contact = await fixture<LitElement>(
      html`<prevent-coordinator-contact live region="north-west"></prevent-coordinator-contact>`,
    );
    await settle();
    expect(textOf(contact)).to.contain('We know of no co-ordinator in post.');
    expect(textOf(contact)).to.contain('Greater Manchester').and.not.contain('Kent');
  });

  it('follows a page that has moved', async () => {
    // The browser follows the 303 by itself, and shows where it ended.
    answer = async () => {
      const response = Response.json(item);
      Object.defineProperty(response, 'redirected', { value: true });
      return Promise.resolve(response);
    };
    expect(textOf(await show())).to.contain('Tuesday 12 January 2027');
  });

  const failures: [what: string, answer: typeof answer, says: RegExp][] = [
    [
      'the network is down',
      () => Promise.reject(new TypeError('Failed to fetch')),
      /Failed to fetch/,
    ],
    ['the page is not found', gives({}, { status: 404 }), /HTTP 404/],
    ['too much was asked', gives({}, { status: 429 }), /HTTP 429/],
    ['the server is ill', gives('oh', { status: 503 }), /HTTP 503/],
    [
      'a network wants its users to log in',
      () => Promise.resolve(new Response('<!doctype html><title>Log in</title>')),
      /not JSON/,
    ],
    [
      'the answer is cut off',
      () => Promise.resolve(new Response(JSON.stringify(item).slice(0, -200))),
      /not JSON/,
    ],
    ['the answer is something else', gives([1, 2, 3]), /./],
    ['the answer is empty', () => Promise.resolve(new Response('')), /not JSON/],
    [
      'the answer is endless',
      () => Promise.resolve(new Response(new Blob([new Uint8Array(3 * 1024 * 1024)]))),
      /2 MiB/,
    ],
    ['the page lost its sessions', gives(contentItem([])), /session/i],
    [
      'the page lost its regions',
      gives({ ...item, details: { body: item.details.body.replace(/<ul>[^]*?<\/ul>/, '') } }),
      /region/i,
    ],
  ];
  for (const [what, failing, says] of failures) {
    it(`goes on with what is built in when ${what}, and tells the webmaster once`, async () => {
      answer = failing;
      const widget = await show();
      expectBuiltIn(widget);
      const other = await show();
      expectBuiltIn(other);
      expect(problems).to.have.length(1);
      expect(problems[0]?.message).to.match(says);
      expect(problems[0]?.path).to.contain(ADDRESS);
      expect(requests, 'no second try').to.have.length(1);
    });
  }

  describe('waits', () => {
    const realTimeout = window.setTimeout.bind(window);
    let giveUp: (() => void) | undefined;
    let waits = 0;
    beforeEach(() => {
      giveUp = undefined;
      window.setTimeout = ((work: () => void, wait: number) => {
        if (wait < 10_000) return realTimeout(work, wait);
        waits = wait;
        giveUp = work;
        return 0;
      }) as typeof setTimeout;
    });
    afterEach(() => {
      window.setTimeout = realTimeout;
    });

    for (const [what, hanging] of [
      ['an answer that never comes', () => new Promise<Response>(() => undefined)],
      [
        'an answer that never ends',
        () =>
          Promise.resolve(
            new Response(new ReadableStream({ pull: () => new Promise(() => undefined) })),
          ),
      ],
    ] as const) {
      it(`15 seconds for ${what}, and then goes on with what is built in`, async () => {
        answer = hanging;
        const widget = await show();
        expect(waits).to.equal(15_000);
        expectBuiltIn(widget);
        expect(problems).to.deep.equal([]);
        giveUp?.();
        await settle();
        expectBuiltIn(widget);
        expect(problems.map(({ message }) => message)).to.deep.equal([
          'The file could not be fetched (no answer within 15 seconds)',
        ]);
        expect(requests[0]?.options?.signal?.aborted).to.equal(true);
      });
    }
  });

  it('takes the question back when all widgets have left, and asks anew for the next', async () => {
    answer = (options) =>
      new Promise((_, reject) => {
        options?.signal?.addEventListener('abort', () => {
          reject(new Error('aborted'));
        });
      });
    const first = await show();
    const second = await show();
    first.remove();
    await settle();
    expect(requests[0]?.options?.signal?.aborted).to.equal(false);
    second.remove();
    await settle();
    expect(requests[0]?.options?.signal?.aborted).to.equal(true);
    expect(problems).to.deep.equal([]);
    answer = gives(item);
    expect(textOf(await show())).to.contain('Tuesday 12 January 2027');
    expect(requests).to.have.length(2);
  });

  it('lets a widget move within the page without asking again', async () => {
    let release: (response: Response) => void = () => undefined;
    answer = () => new Promise((resolve) => (release = resolve));
    const widget = await show();
    const elsewhere = document.createElement('div');
    widget.parentElement?.append(elsewhere);
    elsewhere.append(widget);
    await settle();
    expect(requests[0]?.options?.signal?.aborted).to.equal(false);
    release(Response.json(item));
    await settle();
    expect(textOf(widget)).to.contain('Tuesday 12 January 2027');
    expect(requests).to.have.length(1);
  });

  const withdrawnSentence = 'GOV.UK has withdrawn the page this comes from.';
  it('says that the page is withdrawn, and goes on showing what it says', async () => {
    answer = gives({
      ...item,
      withdrawn_notice: {
        explanation: '<p>No longer current.</p>',
        withdrawn_at: '2026-11-20T10:00:00Z',
      },
    });
    const widget = await show();
    expect(textOf(widget)).to.contain(withdrawnSentence);
    expect(textOf(widget)).to.contain('Tuesday 12 January 2027');
  });

  it('says so too when the page is gone (410), with what is built in, in every widget', async () => {
    answer = gives({}, { status: 410 });
    pageDefaults.live = true;
    const host = await fixture(
      html`<div>
        <prevent-training-sessions .clock=${clock}></prevent-training-sessions>
        <prevent-updates></prevent-updates>
        <prevent-newsletters></prevent-newsletters>
        <prevent-hub></prevent-hub>
      </div>`,
    );
    await settle();
    for (const widget of [...host.children] as LitElement[]) {
      expect(textOf(widget), widget.localName).to.contain(withdrawnSentence);
    }
    expect(problems.map(({ message }) => message)).to.deep.equal([
      'The file could not be fetched (HTTP 410)',
    ]);
  });

  it('tells the webmaster of a row that contradicts itself, and shows the others', async () => {
    answer = gives(contentItem([ROW, ['Monday 13 January 2027: 5:00pm to 6:00pm', ROW[1]]]));
    const widget = await show();
    expect(textOf(widget)).to.contain('Tuesday 12 January 2027');
    expect(textOf(widget)).not.to.contain('13 January 2027');
    expect(problems).to.have.length(1);
    expect(problems[0]?.message).to.contain('another day of the week');
  });

  it('never makes a link of an address that is not safe', async () => {
    answer = gives(
      contentItem([
        [ROW[0], 'javascript:alert(1)'],
        ['Friday 15 January 2027: 10am to 11am', 'http://x.example/'],
      ]),
    );
    const widget = await show();
    expect(textOf(widget)).to.contain('Tuesday 12 January 2027');
    const addresses = [...widget.renderRoot.querySelectorAll('a')].map(({ href }) => href);
    expect(
      addresses.filter((address) => !address.startsWith('https:') && !address.startsWith('tel:')),
    ).to.deep.equal([]);
  });

  it('shows the page’s words as text', async () => {
    const body = item.details.body.replace(
      'borrow a game for lessons',
      '&lt;img src=x onerror=alert(1)&gt; speaker',
    );
    answer = gives({ ...item, details: { body } });
    const contact = await fixture<LitElement>(
      html`<prevent-coordinator-contact live></prevent-coordinator-contact>`,
    );
    await settle();
    expect(contact.shadowRoot?.querySelectorAll('img')).to.have.length(0);
  });
});
