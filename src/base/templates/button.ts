import { html, nothing, type TemplateResult } from 'lit';

/** What else a button may be: a link by its looks, pressed or not, open or not, of no use now. */
export interface ButtonState {
  readonly looks?: 'second' | 'link' | '';
  readonly isPressed?: boolean;
  readonly isExpanded?: boolean;
  /** It stays in reach of the keyboard, and does nothing. */
  readonly isDisabled?: boolean;
}

/** A button. */
export function renderButton(
  label: unknown,
  press: () => void,
  { looks = 'second', isPressed, isExpanded, isDisabled }: ButtonState = {},
): TemplateResult {
  return html`<button
    type="button"
    class=${looks}
    aria-pressed=${isPressed ?? nothing}
    aria-expanded=${isExpanded ?? nothing}
    aria-disabled=${isDisabled ?? nothing}
    @click=${press}
  >
    ${label}
  </button>`;
}
