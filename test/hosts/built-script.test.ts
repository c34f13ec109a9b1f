/** The built script on host pages as they are: its promises to the page around it. */
import { expect } from '@open-wc/testing';
import { contentItem } from '../support/content-item.js';
import { openHostPage, SCRIPT, SNIPPET, wordsIn, type HostPage } from '../support/host-page.js';

let page: HostPage | undefined;
const open = async (html: string, setUp?: string): Promise<HostPage> => {
  page = await openHostPage(html, setUp);
  return page;
};
const searchIn = async ({ document, window }: HostPage, place: string) => {
  const widget = document.querySelector('prevent-region-finder');
  const input = widget?.shadowRoot?.querySelector('input');
  if (!input) throw new Error('The widget shows no field.');
  input.value = place;
  input.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'Enter' }));
  await widget?.updateComplete;
};
const expectAnswer = async (host: HostPage) => {
  await searchIn(host, 'BB18 6JH');
  expect(wordsIn(host, 'prevent-region-finder')).to.contain(
    'BB18 6JH is in the North-East region.',
  );
  await searchIn(host, 'Newcastle');
  expect(wordsIn(host, 'prevent-region-finder')).to.contain(
    'Newcastle upon Tyne council, North-East',
  );
  expect(host.errors).to.deep.equal([]);
};

describe('the built script', () => {
  afterEach(() => {
    page?.close();
    page = undefined;
  });

  it('upgrades placeholders and elements, before and after it, with one global and no error', async () => {
    const host = await open(
      `<!doctype html><head>${SCRIPT}</head><body>${SNIPPET}
       <prevent-training-sessions></prevent-training-sessions>
       <div data-prevent="concern-router"></div></body>`,
      'window.before = new Set(Object.keys(window));',
    );
    expect(wordsIn(host, 'prevent-region-finder')).to.contain('Find your Prevent region');
    expect(wordsIn(host, 'prevent-training-sessions')).to.contain('Prevent training sessions');
    expect(wordsIn(host, 'prevent-concern-router')).to.contain('Call 999');
    const globals = Object.keys(host.window).filter(
      (name) =>
        name !== 'before' && !(host.window as unknown as { before: Set<string> }).before.has(name),
    );
    expect(globals.filter((name) => !/^\d+$/.test(name))).to.deep.equal(['preventWidgets']);
    await expectAnswer(host);
  });

  it('makes no request of its own and stores nothing', async () => {
    const host = await open(`<!doctype html><body>${SNIPPET}${SCRIPT}</body>`);
    await expectAnswer(host);
    const requests = host.window.performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname);
    expect(requests).to.deep.equal(['/dist/prevent-widgets.js']);
    expect(host.document.cookie).to.equal('');
    expect(host.window.localStorage).to.have.length(0);
    expect(host.window.sessionStorage).to.have.length(0);
  });

  it('leaves the fallback in words when the script never comes', async () => {
    const host = await open(
      `<!doctype html><body>${SNIPPET}<prevent-region-finder>Call 999</prevent-region-finder></body>`,
    );
    expect(wordsIn(host, '[data-prevent]')).to.equal('In an emergency, call 999');
    expect(wordsIn(host, 'prevent-region-finder')).to.equal('Call 999');
  });

  it('is on a page once, however often it is included', async () => {
    const host = await open(`<!doctype html><body>${SNIPPET}${SCRIPT}${SCRIPT}</body>`);
    expect(host.document.querySelectorAll('prevent-region-finder')).to.have.length(1);
    await expectAnswer(host);
  });

  it('takes the page’s defaults from its tag', async () => {
    const script = SCRIPT.replace('<script', '<script data-region="london" data-setting="school"');
    const host = await open(`<!doctype html><body>${SNIPPET}${script}</body>`);
    expect(host.document.querySelector('prevent-region-finder')?.region).to.equal('london');
    expect(wordsIn(host, 'prevent-region-finder')).to.contain('Metropolitan and City of London');
  });

  it('waits for the end of the page, so that no half-read fallback shows beside the widget', async () => {
    const host = await open(
      `<!doctype html><head>${SCRIPT}</head><body><div data-prevent="region-finder"><a href="/">Call 999</a>
       <script>document.currentScript.insertAdjacentText('beforebegin', 'later words')</script></div></body>`,
    );
    const placeholder = host.document.querySelector('[data-prevent]');
    expect(placeholder?.children).to.have.length(1);
    expect(placeholder?.querySelector('prevent-region-finder')?.textContent).to.contain(
      'later words',
    );
  });

  it('leaves a name that is taken to its owner, and the fallback in view', async () => {
    const host = await open(
      `<!doctype html><body>${SNIPPET}${SCRIPT}</body>`,
      "customElements.define('prevent-region-finder', class extends HTMLElement {});",
    );
    expect(wordsIn(host, '[data-prevent]')).to.equal('In an emergency, call 999');
    expect(host.errors).to.deep.equal([]);
  });

  it('works under a policy that allows nothing but its own file', async () => {
    const policy =
      "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types prevent-widgets";
    const host = await open(
      `<!doctype html><head><meta http-equiv="content-security-policy" content="${policy}"></head>
       <body>${SNIPPET}${SCRIPT}</body>`,
    );
    await expectAnswer(host);
    const box = host.document
      .querySelector('prevent-region-finder')
      ?.shadowRoot?.querySelector('.box');
    expect(box && host.window.getComputedStyle(box).borderTopStyle).to.equal('solid');
    expect(host.violations).to.deep.equal([]);
  });

  it('asks for Lit’s usual policy where its own is refused', async () => {
    const policy = "require-trusted-types-for 'script'; trusted-types lit-html";
    const host = await open(
      `<!doctype html><head><meta http-equiv="content-security-policy" content="${policy}"></head>
       <body>${SNIPPET}${SCRIPT}</body>`,
    );
    await expectAnswer(host);
  });

  const sessions = '<div data-prevent="training-sessions"><a href="/">Call 999</a></div>';
  const liveScript = SCRIPT.replace('<script', '<script data-live');
  const year = new Date().getFullYear() + 1;
  const item = contentItem([[`12 January ${String(year)}: 5:00pm to 6:00pm`]]);

  it('reads the page from GOV.UK under a strict policy and Trusted Types', async () => {
    const policy =
      "default-src 'none'; script-src 'self'; connect-src https://www.gov.uk; require-trusted-types-for 'script'; trusted-types prevent-widgets";
    const host = await open(
      `<!doctype html><head><meta http-equiv="content-security-policy" content="${policy}"></head>
       <body>${sessions}${liveScript}</body>`,
      `window.fetch = () => Promise.resolve(new Response(${JSON.stringify(JSON.stringify(item))}));`,
    );
    expect(wordsIn(host, 'prevent-training-sessions')).to.contain(
      `12 January ${String(year)}, 5pm to 6pm`,
    );
    expect(host.errors).to.deep.equal([]);
    expect(host.violations).to.deep.equal([]);
  });

  it('goes on with what is built in where the host’s policy forbids to ask GOV.UK', async () => {
    const policy = "default-src 'none'; script-src 'self'";
    const host = await open(
      `<!doctype html><head><meta http-equiv="content-security-policy" content="${policy}"></head>
       <body>${sessions}${liveScript}</body>`,
    );
    expect(wordsIn(host, 'prevent-training-sessions')).to.contain(
      'We know of no upcoming sessions.',
    );
    expect(host.errors).to.deep.equal([]);
    expect(host.violations).to.deep.equal([
      'connect-src https://www.gov.uk/api/content/guidance/regional-prevent-education-coordinators',
    ]);
  });

  it('leaves the fallback, without an error, where every policy is refused', async () => {
    const policy = "require-trusted-types-for 'script'; trusted-types 'none'";
    const host = await open(
      `<!doctype html><head><meta http-equiv="content-security-policy" content="${policy}"></head>
       <body>${SNIPPET}${SCRIPT}</body>`,
    );
    expect(wordsIn(host, '[data-prevent]')).to.equal('In an emergency, call 999');
    expect(host.errors).to.deep.equal([]);
  });

  it('survives a page that replaces Array.from and adds to every array, as Prototype does', async () => {
    const host = await open(
      `<!doctype html><body>${SNIPPET}${SCRIPT}</body>`,
      `Array.from = () => [];
       Array.prototype.entries = function () { return this.slice(); };
       for (const name of ['each', 'first', 'last', 'clone', 'without', 'toArray']) Array.prototype[name] = () => {};
       Object.prototype.extend = () => {};
       Array.prototype.toJSON = function () { return 'broken'; };`,
    );
    await expectAnswer(host);
  });

  it('is not taken for a module by a page with RequireJS', async () => {
    const host = await open(
      `<!doctype html><body>${SNIPPET}${SCRIPT}</body>`,
      "window.define = () => { throw new Error('Mismatched anonymous define()'); }; window.define.amd = {};",
    );
    await expectAnswer(host);
  });

  it('never submits the form it may stand in, by Enter or by a button', async () => {
    const host = await open(
      `<!doctype html><body><form>${SNIPPET}</form>${SCRIPT}</body>`,
      "window.submitted = 0; document.addEventListener('submit', (event) => { event.preventDefault(); window.submitted++; });",
    );
    await expectAnswer(host);
    const buttons =
      host.document
        .querySelector('prevent-region-finder')
        ?.shadowRoot?.querySelectorAll('button') ?? [];
    for (const button of buttons) button.click();
    expect((host.window as unknown as { submitted: number }).submitted).to.equal(0);
  });

  it('never touches the host’s address', async () => {
    const host = await open(`<!doctype html><body>${SNIPPET}${SCRIPT}</body>`);
    const before = host.window.location.href;
    const links =
      host.document.querySelector('prevent-region-finder')?.shadowRoot?.querySelectorAll('a') ?? [];
    expect([...links].filter((link) => link.getAttribute('href')?.startsWith('#'))).to.deep.equal(
      [],
    );
    await expectAnswer(host);
    expect(host.window.location.href).to.equal(before);
  });

  it('works where frames may not submit forms, and storage throws', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    const script = SCRIPT.replace('src="', `src="${location.origin}`);
    frame.srcdoc = `<!doctype html><body>${SNIPPET}${script}<script>
      addEventListener('load', () => setTimeout(async () => {
        const widget = document.querySelector('prevent-region-finder');
        const input = widget.shadowRoot.querySelector('input');
        input.value = 'LS1 4AP';
        input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
        await widget.updateComplete;
        parent.postMessage({ fromSandbox: widget.shadowRoot.querySelector('.box').innerText }, '*');
      }, 50));
    </script></body>`;
    const said = new Promise<string>((resolve) => {
      window.addEventListener(
        'message',
        ({ data }: MessageEvent<{ fromSandbox?: string } | null>) => {
          if (data?.fromSandbox) resolve(data.fromSandbox);
        },
      );
    });
    document.body.append(frame);
    expect(await said).to.contain('LS1 4AP is in the North-East region.');
    frame.remove();
  });
});
