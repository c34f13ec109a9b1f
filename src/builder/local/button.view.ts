import { html, nothing, type TemplateResult } from 'lit';

/** How a button looks, what it is called beyond what is seen, and its id where focus may be put on it. */
export interface ButtonState {
  readonly looks?: 'first' | 'second' | 'link';
  /** Heard after the label, not seen. */
  readonly unseen?: string;
  readonly id?: string;
}

/** A button of the form. */
export function renderButton(
  label: string,
  press: () => void,
  { looks = 'second', unseen, id }: ButtonState = {},
): TemplateResult {
  return html`<button
    type="button"
    class="local-button local-${looks}"
    id=${id ?? nothing}
    @click=${press}
  >
    ${label}${unseen ? html`<span class="local-unseen">${unseen}</span>` : nothing}
  </button>`;
}
