/** What somebody at the form sees and does. Parts are found by what is written on them. */
import { fixture, html } from '@open-wc/testing';
import '../../../src/builder/local/local-editor.js';
import type { LocalChange, LocalEditor } from '../../../src/builder/local/local-editor.js';
import { NOW } from './form-values.js';

let said = '';

/** A form on a page with its look, at noon on Sunday 22 November 2026. */
export async function openForm(value?: unknown): Promise<LocalEditor> {
  await addLook();
  const main = await fixture<HTMLElement>(
    html`<main>
      <h1>Builder</h1>
      <h2>Your own</h2>
      <builder-local-editor></builder-local-editor>
    </main>`,
  );
  const form = main.querySelector('builder-local-editor');
  if (!form) throw new Error('There is no form.');
  form.clock = () => NOW;
  said = '';
  form.addEventListener('builder-say', (event) => {
    said = (event as CustomEvent<{ message: string }>).detail.message;
  });
  form.value = value;
  await form.updateComplete;
  return form;
}

async function addLook(): Promise<void> {
  if (document.querySelector('link[data-local]')) return;
  const link = Object.assign(document.createElement('link'), {
    rel: 'stylesheet',
    href: '/src/builder/local/local-editor.css',
  });
  link.dataset.local = '';
  const loaded = new Promise((resolve) => (link.onload = resolve));
  document.head.append(link);
  await loaded;
}

/** All words on show, in one line. */
export const wordsOf = (form: HTMLElement) => form.innerText.replace(/\s+/g, ' ').trim();

/** The part with an id, or whose id begins and ends so. */
export function part(form: HTMLElement, starts: string, ends = ''): HTMLElement {
  const found = form.querySelector<HTMLElement>(
    ends ? `[id^="${starts}"][id$="${ends}"]` : `#${starts}`,
  );
  if (!found) throw new Error(`Nothing has the id ${starts}…${ends}.`);
  return found;
}

/** The words heard for a button: those that are seen and those that are not. */
const nameOf = ({ textContent }: HTMLElement) => textContent.replace(/\s+/g, ' ').trim();

/** The names of all buttons. */
export const buttonsIn = (form: HTMLElement) => [...form.querySelectorAll('button')].map(nameOf);

/** Presses the button whose name begins with these words. */
export async function press(form: LocalEditor, words: string): Promise<void> {
  const button = [...form.querySelectorAll('button')].find((one) => nameOf(one).startsWith(words));
  if (!button) throw new Error(`No button says “${words}”, only ${buttonsIn(form).join('; ')}.`);
  button.click();
  await form.updateComplete;
}

/** Types into a field and leaves it. */
export async function fillIn(form: LocalEditor, field: HTMLElement, text: string): Promise<void> {
  const input = field as HTMLInputElement;
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  input.blur();
  await pause();
  await form.updateComplete;
}

/** Chooses a file, and waits until it was read. */
export async function choose(form: LocalEditor, text: string, name = 'own.json'): Promise<void> {
  const input = part(form, 'local-open') as HTMLInputElement;
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], name));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  for (let wait = 0; wait < 100 && !form.querySelector('#local-notice'); wait++) await pause();
  await pause();
  await form.updateComplete;
}

/** Lets what is under way come to its end. */
export const pause = () => new Promise((resolve) => setTimeout(resolve, 10));

/** What was saved since: name and text, from the link the browser would follow. */
export async function saved(action: () => Promise<void>): Promise<{ name: string; text: string }> {
  const links: HTMLAnchorElement[] = [];
  Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
    configurable: true,
    value(this: HTMLAnchorElement) {
      links.push(this);
    },
  });
  try {
    await action();
  } finally {
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  }
  const [found] = links;
  if (!found) throw new Error('Nothing was saved.');
  return { name: found.download, text: await (await fetch(found.href)).text() };
}

/** The id of the part that has the focus. */
export const focusId = () => document.activeElement?.id ?? '';

/** What the page was last asked to say to screen readers. */
export const heard = () => said;

/** Collects what the form tells its page. */
export function listen(form: LocalEditor): LocalChange[] {
  const changes: LocalChange[] = [];
  form.addEventListener('local-change', (event) => {
    changes.push((event as CustomEvent<LocalChange>).detail);
  });
  return changes;
}
