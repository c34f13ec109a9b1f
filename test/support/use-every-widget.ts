/** Every widget on a host page, and what a reader does with each of them. */
import type { LitElement } from 'lit';
import { answer, choose, press, search, textOf, typeInto } from '../../stories/reader.js';
import type { HostPage } from './host-page.js';

const year = String(new Date().getFullYear() + 1);
const local = {
  version: 1,
  contacts: [{ role: 'Safeguarding team', audience: ['staff'], phone: '0113 496 0001' }],
  sessions: [
    {
      title: 'Prevent awareness',
      audience: 'staff',
      start: `${year}-01-12T09:30`,
      end: `${year}-01-12T11:00`,
      register: '/book/1',
    },
  ],
};

/** What stands in each placeholder until it is a widget, and for good where none comes. */
export const FALLBACK = 'In an emergency, call 999';

const placeholder = (name: string, more = '') =>
  `<div data-prevent="${name}"><a href="https://www.gov.uk/">${FALLBACK}</a>${more}</div>`;
const localScript = `<script type="application/json">${JSON.stringify(local)}</script>`;

/** All widgets, as one placeholder each. Some come with an organisation's own information. */
export const EVERY_WIDGET = [
  placeholder('concern-router', localScript),
  placeholder('region-finder'),
  placeholder('training-sessions', localScript),
  placeholder('coordinator-contact'),
  placeholder('newsletters'),
  placeholder('resources'),
  placeholder('updates'),
  placeholder('hub'),
].join('\n');

/** A widget of a page, by its name without `prevent-`. */
export function widgetOn({ document }: HostPage, name: string): LitElement {
  const widget = document.querySelector<LitElement>(`[data-prevent=${name}] > prevent-${name}`);
  if (!widget?.shadowRoot) throw new Error(`${name} has not become a widget.`);
  return widget;
}

type Reader = (widget: LitElement, host: HostPage) => Promise<unknown>;

/** What a reader does with each widget, and the words that must be on show afterwards. */
const READERS: Readonly<Record<string, readonly [Reader, RegExp]>> = {
  'concern-router': [
    async (router) => {
      await answer(router, 'I am not sure and want advice');
      await answer(router, 'Member of staff, governor or volunteer');
      // Not asked again where a reader has told another widget of the page.
      if (router.renderRoot.querySelector('fieldset')) {
        await answer(router, 'Further education college');
      }
    },
    /What to do 1\. .*Your answers/,
  ],
  'region-finder': [
    async (finder) => {
      await typeInto(finder, 'Bradf', ['ArrowDown', 'Enter']);
      if (!textOf(finder).includes('North-East')) throw new Error('Bradford was not suggested.');
      await search(finder, 'SW1A 2AA');
    },
    /SW1A 2AA is in the London region/,
  ],
  'training-sessions': [
    async (sessions) => {
      await press(sessions, 'Add to calendar');
      const text = sessions.renderRoot.querySelector('textarea')?.value ?? '';
      if (!text.includes(`12 January ${year}`)) throw new Error(`The calendar says “${text}”.`);
      await press(sessions, 'Month calendar');
      await choose(sessions, 'audience', 'staff');
    },
    new RegExp(`January ${year} .*Prevent awareness`),
  ],
  'coordinator-contact': [
    (contact) => choose(contact, 'region', 'south-west'),
    /Your region: South-West/,
  ],
  newsletters: [() => Promise.resolve(), /Get the newsletter/],
  resources: [
    (resources) => choose(resources, 'setting', 'school'),
    /Understanding Prevent for schools|school/i,
  ],
  updates: [() => Promise.resolve(), /What changed/],
  hub: [
    async (hub) => {
      await press(hub, 'Further support');
    },
    /Where do you work\?/,
  ],
};

/**
 * Uses every widget of a page as a reader would.
 * @param except names of widgets that are not to be expected
 * @returns what went wrong, by widget; nothing when all have answered
 */
export async function useEveryWidget(host: HostPage, ...except: string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const name of Object.keys(READERS)) {
    const [read, answered] = READERS[name] ?? [];
    if (!read || !answered || except.includes(name)) continue;
    try {
      const widget = widgetOn(host, name);
      await read(widget, host);
      const text = wholeTextOf(widget);
      if (!answered.test(text)) faults.push(`${name} says: ${text.slice(0, 300)}`);
    } catch (error) {
      faults.push(`${name}: ${String(error)}`);
    }
  }
  return [...faults, ...host.errors, ...host.violations];
}

// The parts of a hub are widgets of their own.
function wholeTextOf(widget: LitElement): string {
  const open = widget.renderRoot.querySelector<LitElement>('.open > *');
  return open ? `${textOf(widget)} ${textOf(open)}` : textOf(widget);
}
