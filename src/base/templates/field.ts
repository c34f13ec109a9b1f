import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../text/en-GB.js';

/** The message of a field in error, tied to it by `aria-describedby`. Nothing while there is none. */
export function renderFieldError(
  id: string,
  message: string | false | undefined,
  { errorPrefix }: Words,
) {
  if (!message) return nothing;
  return html`<p class="error" id=${id}><span class="unseen">${errorPrefix}</span> ${message}</p>`;
}

/** One entry of a list to choose from. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** A labelled list to choose one thing from; the first entry stands for "any". */
export function renderSelect(
  id: string,
  label: string,
  choices: readonly Choice[],
  chosen: string,
  onChoose: (id: string) => void,
): TemplateResult {
  const choose = (event: Event) => {
    onChoose((event.target as HTMLSelectElement).value);
  };
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${choose}>
      ${choices.map(
        (choice) =>
          html`<option value=${choice.id} .selected=${choice.id === chosen}>
            ${choice.label}
          </option>`,
      )}
    </select>
  </div>`;
}
