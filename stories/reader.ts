/** What a reader does in a story: types, presses, chooses. Elements are found by what is written on them. */
import type { LitElement } from 'lit';

/** The widget of a story. */
export function widgetIn(canvas: HTMLElement): LitElement {
  const elements = [...canvas.querySelectorAll<LitElement>('*')];
  const widget = elements.find(({ localName }) => localName.startsWith('prevent-'));
  if (!widget) throw new Error('The story shows no widget.');
  return widget;
}

/**
 * Whether the focus is on the part of a widget that fits a selector. Tests ask this rather than compare
 * elements, which a failing assertion would try to print whole.
 */
export function focusIsOn(widget: LitElement, selector: string): boolean {
  return widget.shadowRoot?.activeElement?.matches(selector) ?? false;
}

/** All words on show in a widget, in one line. */
export function textOf(widget: LitElement): string {
  const box = widget.renderRoot.querySelector<HTMLElement>('.box');
  return (box?.innerText ?? '').replace(/\s+/g, ' ').trim();
}

/** The button with these words, or words that begin with them. */
export function buttonIn(widget: LitElement, words: string): HTMLButtonElement {
  const buttons = [...widget.renderRoot.querySelectorAll('button')];
  const button = buttons.find(({ textContent }) =>
    textContent.trim().replace(/\s+/g, ' ').startsWith(words),
  );
  if (!button) throw new Error(`No button says “${words}”.`);
  return button;
}

/** Presses a button and waits until the widget has answered. */
export async function press(widget: LitElement, words: string): Promise<void> {
  await widget.updateComplete;
  buttonIn(widget, words).click();
  await widget.updateComplete;
}

/** Types a place into the region finder and presses the button. */
export async function search(widget: LitElement, place: string): Promise<void> {
  await widget.updateComplete;
  const input = widget.renderRoot.querySelector('input');
  if (input) input.value = place;
  await press(widget, 'Find region');
}

/** Types into the region finder without searching, then presses some keys. */
export async function typeInto(
  widget: LitElement,
  typed: string,
  keys: readonly string[] = [],
): Promise<void> {
  await widget.updateComplete;
  const input = widget.renderRoot.querySelector('input');
  if (!input) throw new Error('The widget has no field.');
  input.value = typed;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  for (const key of keys) input.dispatchEvent(new KeyboardEvent('keydown', { key }));
  await widget.updateComplete;
}

/** Chooses the radio with these words and presses Continue. */
export async function answer(widget: LitElement, words: string): Promise<void> {
  await widget.updateComplete;
  const labels = [...widget.renderRoot.querySelectorAll('label')];
  const label = labels.find(({ textContent }) => textContent.trim() === words);
  if (!label) throw new Error(`No answer says “${words}”.`);
  label.click();
  await press(widget, 'Continue');
}

/** Chooses from a list by its id. */
export async function choose(widget: LitElement, id: string, value: string): Promise<void> {
  await widget.updateComplete;
  const select = widget.renderRoot.querySelector<HTMLSelectElement>(`select#${id}`);
  if (!select) throw new Error(`There is no list called ${id}.`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await widget.updateComplete;
}
