/**
 * Pages that hide, show, move, swap and copy what stands on them.
 * Promises:
 * 1. In a tab that is closed at first, a widget is whole when the tab opens.
 * 2. Moved into a dialog, as jQuery UI does it, a widget keeps what was typed, chosen and found, and goes on.
 * 3. Under an invisible ancestor nothing shows; `hidden` on the tag or around it hides, whatever the page's styles say.
 * 4. Swapped in by htmx, out, and in again from the copy htmx makes of the page, there is one widget each time.
 * 5. A copy of a used widget, as scripts clone and templates are re-written, is a widget of its own.
 * 6. What is taken away leaves nothing behind that listens: no part of it is updated any more.
 */
import { expect } from '@open-wc/testing';
import { answer, press, search, textOf, typeInto } from '../../stories/reader.js';
import { openHostPage, SCRIPT, type HostPage } from '../support/host-page.js';
import { EVERY_WIDGET, useEveryWidget, widgetOn } from '../support/use-every-widget.js';

interface Htmx {
  readonly swap: (target: Element, html: string, how: { readonly swapStyle: string }) => void;
}

let host: HostPage | undefined;
const open = async (body: string, head = '') => {
  host = await openHostPage(`<!doctype html><head>${head}</head><body>${body}${SCRIPT}</body>`);
  return host;
};
const place = (page: HostPage, id: string): HTMLElement => {
  const element = page.document.getElementById(id);
  if (!element) throw new Error(`There is no #${id}.`);
  return element;
};
const settle = () => new Promise((resolve) => setTimeout(resolve, 50));

describe('pages that move things', () => {
  afterEach(() => {
    host?.close();
    host = undefined;
    // htmx keeps pages there.
    localStorage.clear();
    sessionStorage.clear();
  });

  it('1. open a tab', async () => {
    const page = await open(`<div id="tab" hidden>${EVERY_WIDGET}</div>`);
    place(page, 'tab').hidden = false;
    expect(await useEveryWidget(page)).to.deep.equal([]);
    const widths = [...page.document.querySelectorAll('[data-prevent] > *')].map(
      (widget) => widget.getBoundingClientRect().width > 600,
    );
    expect(widths).to.deep.equal(widths.map(() => true));
  });

  it('2. move a widget into a dialog', async () => {
    const page = await open(`<div id="tab">${EVERY_WIDGET}</div><dialog id="dialog"></dialog>`);
    const [finder, router] = [widgetOn(page, 'region-finder'), widgetOn(page, 'concern-router')];
    await search(finder, 'SW1A 2AA');
    await typeInto(finder, 'Bristol');
    await answer(router, 'I am not sure and want advice');
    place(page, 'dialog').append(...place(page, 'tab').childNodes);
    (place(page, 'dialog') as HTMLDialogElement).showModal();
    await settle();
    expect(finder.renderRoot.querySelector('input')?.value).to.equal('Bristol');
    expect(textOf(finder)).to.contain('SW1A 2AA is in the London region');
    expect(textOf(router)).to.contain('I am not sure and want advice');
    await press(router, 'Start again');
    expect(await useEveryWidget(page)).to.deep.equal([]);
  });

  it('3. hide', async () => {
    const page = await open(
      `<div style="visibility: hidden">${EVERY_WIDGET}</div>`,
      '<style>prevent-hub { display: grid; } div { display: block; }</style>',
    );
    const parts = [...page.document.querySelectorAll('[data-prevent] > *')].flatMap((widget) => [
      ...(widget.shadowRoot?.querySelectorAll('*') ?? []),
    ]);
    const seen = parts.filter((part) => part.checkVisibility({ visibilityProperty: true }));
    expect(seen.map(({ localName }) => localName)).to.deep.equal([]);
    const hub = widgetOn(page, 'hub');
    expect(hub.getBoundingClientRect().height).to.be.greaterThan(0);
    hub.hidden = true;
    expect(hub.getBoundingClientRect().height).to.equal(0);
  });

  it('4. swap with htmx', async () => {
    const page = await open(
      '<main id="main"></main>',
      '<script src="/node_modules/htmx.org/dist/htmx.js"></script>',
    );
    const { htmx } = page.window as unknown as { htmx: Htmx };
    const main = place(page, 'main');
    const swap = async (markup: string) => {
      htmx.swap(main, markup, { swapStyle: 'innerHTML' });
      await settle();
    };
    await swap(EVERY_WIDGET);
    expect(await useEveryWidget(page)).to.deep.equal([]);
    const copy = main.innerHTML;
    await swap('<p>Other content</p>');
    expect(main.querySelectorAll('[data-prevent]')).to.have.length(0);
    await swap(copy);
    expect(main.querySelectorAll('[data-prevent] > *')).to.have.length(8);
    expect(main.querySelectorAll('[data-prevent] > * > *').length).to.be.greaterThan(7);
    expect(await useEveryWidget(page)).to.deep.equal([]);
  });

  it('5. copy', async () => {
    const page = await open(`<div id="first">${EVERY_WIDGET}</div><div id="second"></div>`);
    await search(widgetOn(page, 'region-finder'), 'SW1A 2AA');
    place(page, 'second').append(place(page, 'first').cloneNode(true));
    place(page, 'first').remove();
    await settle();
    expect(textOf(widgetOn(page, 'region-finder'))).not.to.contain('SW1A 2AA');
    expect(await useEveryWidget(page)).to.deep.equal([]);
  });

  it('6. take away', async () => {
    const page = await open(`<div id="tab">${EVERY_WIDGET}</div>`);
    const [finder, sessions] = [
      widgetOn(page, 'region-finder'),
      widgetOn(page, 'training-sessions'),
    ];
    sessions.remove();
    const before = sessions.renderRoot.querySelectorAll('*').length;
    let updates = 0;
    sessions.requestUpdate = () => updates++;
    await search(finder, 'SW1A 2AA');
    page.document.dispatchEvent(new Event('visibilitychange'));
    page.window.dispatchEvent(new Event('pageshow'));
    await settle();
    expect(updates).to.equal(0);
    expect(sessions.renderRoot.querySelectorAll('*')).to.have.length(before);
  });
});
