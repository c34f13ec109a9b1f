/** Things to tick, side by side. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { nameOfChoice } from './names.js';

/** Something that can be ticked. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/**
 * Checkboxes, in the order of the choices. What is chosen and no choice has a box of its own, so that it can
 * be seen and taken out.
 */
export function renderCheckboxes(
  id: string,
  choices: readonly Choice[],
  chosen: readonly string[],
  isInvalid: boolean,
  choose: (chosen: readonly string[]) => void,
): TemplateResult {
  const known = choices.map((choice) => choice.id);
  const others = [...new Set(chosen)].filter((one) => !known.includes(one));
  const all = [...choices, ...others.map((one) => ({ id: one, label: nameOfChoice(one) }))];
  const toggle = (one: string) => {
    const isChosen = chosen.includes(one);
    choose(
      all
        .map((choice) => choice.id)
        .filter((choice) => (choice === one ? !isChosen : chosen.includes(choice))),
    );
  };
  return html`<div class="local-choices">
    ${all.map(
      (choice, index) =>
        html`<div class="local-choice">
          <input
            type="checkbox"
            id="${id}-${index}"
            aria-invalid=${isInvalid || nothing}
            .checked=${live(chosen.includes(choice.id))}
            @change=${() => {
              toggle(choice.id);
            }}
          />
          <label for="${id}-${index}">${choice.label}</label>
        </div>`,
    )}
  </div>`;
}
