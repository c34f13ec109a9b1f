/** What the form cannot show: named, kept as it is, and with a button to take it out. */
import { html, type TemplateResult } from 'lit';
import { renderButton } from './button.view.js';

const LONGEST = 120;

/** A value under what it is called, and its button. */
export function renderKept(
  name: string,
  value: unknown,
  button: { readonly label: string; readonly press: () => void },
): TemplateResult {
  const text = JSON.stringify(value);
  return html`<p class="local-kept">
    <span>${name}</span>
    <code>${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}</code>
    ${renderButton(button.label, button.press, { looks: 'link' })}
  </p>`;
}
