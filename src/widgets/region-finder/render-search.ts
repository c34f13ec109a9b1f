/* eslint lit-a11y/accessible-name: off -- The rule does not see the label element that names the field. */
import { html, nothing, type TemplateResult } from 'lit';
import { renderFieldError } from '../../base/templates/field.js';
import type { Words } from '../../text/en-GB.js';
import type { ListState } from './list-keys.js';

/** What the search box shows. */
export interface SearchView {
  readonly error: string | undefined;
  /** The suggestions: a name, and what and where it is. */
  readonly options: readonly { readonly name: string; readonly note: string }[];
  readonly list: ListState;
}

/** What the search box reports. */
export interface SearchActions {
  readonly type: (event: Event) => void;
  readonly press: (event: KeyboardEvent) => void;
  /** The reader comes to the field: time to read the names, before the first key. */
  readonly enter: () => void;
  readonly leave: () => void;
  readonly search: () => void;
  /** The suggestion at an index was clicked. */
  readonly pick: (index: number) => void;
}

/**
 * The field with its button, and its suggestions when there are some: an editable combobox, which works
 * as a plain field too. No form and no submit event: in a sandboxed frame it would never fire.
 */
export function renderSearch(view: SearchView, words: Words, on: SearchActions): TemplateResult {
  const { error, options, list } = view;
  const { label, hint, find } = words.regionFinder;
  return html`<div class="field ${error ? 'in-error' : ''}">
    <label for="place">${label}</label>
    <p class="muted small" id="place-hint">${hint}</p>
    ${renderFieldError('place-error', error, words)}
    <div class="search">
      <div class="combobox">
        <input
          id="place"
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded=${list.isOpen ? 'true' : 'false'}
          aria-controls="suggestions"
          aria-activedescendant=${list.active < 0 ? nothing : optionId(list.active)}
          autocomplete="off"
          autocapitalize="off"
          autocorrect="off"
          spellcheck="false"
          enterkeyhint="search"
          aria-describedby=${error ? 'place-hint place-error' : 'place-hint'}
          aria-invalid=${error ? 'true' : nothing}
          @input=${on.type}
          @keydown=${on.press}
          @focus=${on.enter}
          @blur=${on.leave}
        />
      </div>
      <button type="button" @click=${on.search}>${find}</button>
      ${renderOptions(options, list, words, on)}
    </div>
  </div>`;
}

function renderOptions(
  options: SearchView['options'],
  list: ListState,
  words: Words,
  on: SearchActions,
) {
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- The field has the keys, and the focus.
  return html`<ul
    id="suggestions"
    role="listbox"
    aria-label=${words.regionFinder.suggestions}
    class=${list.isOpen ? 'plain' : 'away'}
    @mousedown=${keepFocus}
    @click=${(event: Event) => {
      const option = (event.target as Element).closest('[role=option]');
      if (option) on.pick(Number(option.id.replace(/\D/g, '')));
    }}
  >
    ${options.map(
      ({ name, note }, index) =>
        html`<li
          role="option"
          id=${optionId(index)}
          aria-selected=${index === list.active ? 'true' : 'false'}
        >
          ${name} <span class="muted small">${note}</span>
        </li>`,
    )}
  </ul>`;
}

// A press on the list must not take the focus from the field, which would put the list away.
function keepFocus(event: Event): void {
  event.preventDefault();
}

function optionId(index: number): string {
  return `option-${String(index)}`;
}
