/**
 * What a webmaster may count on for an organisation's own file.
 *  1. It comes from the property `local`, else from a JSON script inside the tag, else from `local-src`, else
 *     from the script tag's `data-local-src`.
 *  2. A file is fetched once a page, however many widgets name it, and nothing about the page is told.
 *  3. Every mistake is told once a page, in words, with its place; the good rest is used.
 *  4. A file that is missing, huge, slow, no JSON or of another version leaves the widget as it is without.
 *  5. A review-by date that has passed is told to the webmaster, never to the reader.
 *  6. The organisation's region and setting are taken where nobody has chosen another.
 */
import { expect, fixture, html } from '@open-wc/testing';
import { textOf } from '../../stories/reader.js';
import type { Problem } from '../../src/base/events.js';
import { forgetPage, pageDefaults } from '../../src/base/page-state.js';
import '../../src/widgets/concern-router/define.js';
import type { PreventConcernRouter } from '../../src/widgets/concern-router/concern-router.js';

const fileWith = (role: string, more: object = {}) => ({
  version: 1,
  contacts: [{ role, audience: ['staff'], phone: '0113 496 0001', ...more }],
});
const NOON = new Date('2026-11-20T12:00Z');

let answer: (address: string) => Promise<Response> = () => Promise.reject(new Error('offline'));
let requests: { address: string; options: RequestInit | undefined }[] = [];
const realFetch = window.fetch.bind(window);
let unique = 0;
const freshAddress = () => `/information-${String(++unique)}.json`;
const problems: Problem[] = [];
const listen = ({ detail }: HTMLElementEventMap['prevent-data-problem']) => {
  problems.push(...detail.problems);
};

async function settle(...routers: PreventConcernRouter[]) {
  await new Promise((resolve) => setTimeout(resolve, 30));
  for (const router of routers) await router.updateComplete;
}
const show = (tag = html`<prevent-concern-router></prevent-concern-router>`) =>
  fixture<PreventConcernRouter>(tag);
const showFile = async (address: string) => {
  const router = await show(
    html`<prevent-concern-router
      local-src=${address}
      .clock=${() => NOON}
    ></prevent-concern-router>`,
  );
  await settle(router);
  return router;
};

describe('an organisation’s own information', () => {
  beforeEach(() => {
    forgetPage();
    requests = [];
    problems.splice(0);
    document.addEventListener('prevent-data-problem', listen as EventListener);
    window.fetch = (input, options) => {
      const address = input instanceof Request ? input.url : input.toString();
      requests.push({ address, options });
      return answer(address);
    };
  });
  afterEach(() => {
    window.fetch = realFetch;
    document.removeEventListener('prevent-data-problem', listen as EventListener);
  });

  it('comes from the property, before the script inside, before the address', async () => {
    answer = () => Promise.resolve(Response.json(fileWith('From the address')));
    const router = await show(
      html`<prevent-concern-router local-src=${freshAddress()}>
        <script type="application/json">
          {
            "version": 1,
            "contacts": [{ "role": "From the script", "audience": ["staff"], "url": "/x" }]
          }
        </script>
      </prevent-concern-router>`,
    );
    await settle(router);
    expect(textOf(router)).to.contain('From the script');
    expect(requests).to.deep.equal([]);
    router.local = fileWith('From the property');
    await router.updateComplete;
    expect(textOf(router)).to.contain('From the property').and.not.contain('From the script');
    router.local = undefined;
    router.querySelector('script')?.remove();
    router.localSrc = freshAddress();
    await settle(router);
    expect(textOf(router)).to.contain('From the address');
  });

  it('is fetched once for all widgets, and tells nothing of the page', async () => {
    answer = () => Promise.resolve(Response.json(fileWith('Safeguarding team')));
    const address = freshAddress();
    pageDefaults.localSrc = address;
    const host = await fixture(
      html`<div>
        <prevent-concern-router></prevent-concern-router>
        <prevent-concern-router local-src=${address}></prevent-concern-router>
      </div>`,
    );
    const routers = [...host.querySelectorAll<PreventConcernRouter>('prevent-concern-router')];
    await settle(...routers);
    for (const router of routers) expect(textOf(router)).to.contain('Safeguarding team');
    expect(requests.map((request) => request.address)).to.deep.equal([address]);
    expect(requests[0]?.options?.referrerPolicy).to.equal('no-referrer');
    expect(requests[0]?.options?.method ?? 'GET').to.equal('GET');
  });

  it('tells every mistake once a page and uses the rest', async () => {
    const file = {
      ...fileWith('Safeguarding team'),
      contacts: [
        { role: 'Safeguarding team', audience: ['staff'], phone: '0113 496 0001' },
        { role: 'Broken', audience: ['staff'], email: 'nobody' },
      ],
      sesions: [],
    };
    answer = () => Promise.resolve(Response.json(file));
    const address = freshAddress();
    const first = await showFile(address);
    const second = await showFile(address);
    for (const router of [first, second]) {
      expect(textOf(router)).to.contain('Safeguarding team').and.not.contain('Broken');
    }
    expect(problems.map(({ path }) => path)).to.have.members(['contacts[1].email', 'sesions']);
    for (const { message } of problems) expect(message).to.match(/^[A-Z].*\w.*[.?]$/);
  });

  const refusals: Record<string, () => Promise<Response>> = {
    'is missing': () => Promise.resolve(new Response('Not found', { status: 404 })),
    'cannot be reached': () => Promise.reject(new TypeError('Failed to fetch')),
    'is a login page': () => Promise.resolve(new Response('<!doctype html><p>Log in</p>')),
    'is of another version': () => Promise.resolve(Response.json({ version: 2 })),
    'is empty': () => Promise.resolve(new Response('')),
    'is over 2 MiB': () => Promise.resolve(new Response('x'.repeat(2 * 1024 * 1024 + 1))),
    'ends in the middle': () => Promise.resolve(new Response('{"version": 1, "contacts": [{"ro')),
  };
  for (const what of Object.keys(refusals)) {
    it(`leaves the widget whole when the file ${what}, and says so once`, async () => {
      answer = refusals[what] ?? answer;
      const router = await showFile(freshAddress());
      expect(textOf(router)).to.contain('Call 999').and.contain('What is your concern?');
      expect(textOf(router)).not.to.contain('Who to tell here');
      expect(problems.length).to.equal(1);
      expect(problems[0]?.path).not.to.equal('');
      expect(problems[0]?.message).to.match(/^[A-Z].{10}/);
    });
  }

  it('asks again for a file that could not be had', async () => {
    const address = freshAddress();
    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    await showFile(address);
    answer = () => Promise.resolve(Response.json(fileWith('Safeguarding team')));
    expect(textOf(await showFile(address))).to.contain('Safeguarding team');
  });

  it('is never asked for at an address that is unsafe or none, and the widget stays', async () => {
    const addresses = [
      'http://example.org/information.json',
      'javascript:alert(1)',
      '//',
      'https://[',
      'http://',
    ];
    for (const address of addresses) {
      expect(textOf(await showFile(address)), address).to.contain('Call 999');
    }
    expect(requests).to.deep.equal([]);
    expect(problems.map(({ path }) => path)).to.deep.equal(addresses);
  });

  it('is not taken from a script with words for the page', async () => {
    const router = await show(
      html`<prevent-concern-router>
        <script type="application/json" data-prevent-text="">
          { "concernRouter": { "continue": "Go on" } }
        </script>
      </prevent-concern-router>`,
    );
    await settle(router);
    expect(problems).to.deep.equal([]);
    expect(textOf(router)).to.contain('Go on');
  });

  it('does not change a widget that has gone or that names another file by then', async () => {
    let arrive: (response: Response) => void = () => undefined;
    answer = () => new Promise((resolve) => (arrive = resolve));
    const router = await show(
      html`<prevent-concern-router local-src=${freshAddress()}></prevent-concern-router>`,
    );
    const arriveLate = arrive;
    router.localSrc = undefined;
    await router.updateComplete;
    arriveLate(Response.json(fileWith('Too late')));
    await settle(router);
    expect(textOf(router)).not.to.contain('Too late');
  });

  it('says to the webmaster, not to the reader, that a contact is due for review', async () => {
    const router = await show(
      html`<prevent-concern-router
        .clock=${() => NOON}
        .local=${{
          version: 1,
          contacts: [
            { role: 'Dropped', audience: ['staff'], email: 'nobody' },
            ...fileWith('Safeguarding team', { name: 'A. Example', reviewBy: '2026-11-19' })
              .contacts,
          ],
        }}
      ></prevent-concern-router>`,
    );
    await settle(router);
    expect(problems.map(({ path }) => path)).to.deep.equal([
      'contacts[0].email',
      'contacts “Safeguarding team”.reviewBy',
    ]);
    expect(textOf(router)).not.to.match(/review|2026-11-19|19 November/i);
  });

  it('gives its region and setting where nobody has chosen another', async () => {
    const local = { version: 1, organisation: { region: 'london', setting: 'school' } };
    const router = await show(
      html`<prevent-concern-router .local=${local}></prevent-concern-router>`,
    );
    await settle(router);
    expect(router.region).to.equal('london');
    expect(router.setting).to.equal('school');
    const own = await show(
      html`<prevent-concern-router
        .local=${local}
        setting="higher-education"
      ></prevent-concern-router>`,
    );
    await settle(own);
    expect(own.setting).to.equal('higher-education');
  });
});
