/** Native controls with their words: what they are called, what helps, what is wrong. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { builderWords } from '../../text/builder.en-GB.js';

/** One of several to choose from. */
export interface RadioChoice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  readonly badge?: string;
}

/** A group of radio buttons. */
export interface Radios {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly RadioChoice[];
  readonly chosen: string;
  readonly choose: (value: string) => void;
  /** `cards` with a line each, `chips` side by side, or one under another. */
  readonly as: 'cards' | 'chips' | 'list';
  readonly hint?: string;
}

/** Radio buttons, each with its label, and a hint that is read after it. */
export function renderRadios(group: Radios): TemplateResult {
  const { name, legend, choices, hint } = group;
  const hintId = hint === undefined ? nothing : `${name}-hint`;
  return html`<fieldset class="radios ${group.as}" aria-describedby=${hintId}>
    <legend>${legend}</legend>
    ${hint === undefined ? nothing : html`<p class="hint" id=${hintId}>${hint}</p>`}
    <div class="choices">${choices.map((choice) => renderRadio(group, choice))}</div>
  </fieldset>`;
}

function renderRadio({ name, chosen, choose }: Radios, choice: RadioChoice): TemplateResult {
  const { value, label, hint, badge } = choice;
  const id = `${name}-${value}`;
  return html`<div class="choice">
    <input
      type="radio"
      id=${id}
      name=${name}
      value=${value}
      .checked=${live(value === chosen)}
      aria-describedby=${hint === undefined ? nothing : `${id}-hint`}
      @change=${() => {
        choose(value);
      }}
    />
    <label for=${id}
      >${label}${badge === undefined ? nothing : html` <span class="badge">${badge}</span>`}</label
    >
    ${hint === undefined ? nothing : html`<p class="hint" id="${id}-hint">${hint}</p>`}
  </div>`;
}

/** A field with a label and perhaps a hint. */
export interface Field {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** A field for words. What is typed is taken when the reader leaves it. */
export interface TextField extends Field {
  readonly value: string;
  readonly problem?: string | undefined;
  readonly take: (typed: string) => void;
}

/** A text field with what is wrong with it above it. */
export function renderText({ id, label, hint, value, problem, take }: TextField): TemplateResult {
  return html`<div class="field ${problem === undefined ? '' : 'in-error'}">
    <label for=${id}>${label}</label>
    ${renderHint(id, hint)} ${renderProblem(id, problem)}
    <input
      type="text"
      id=${id}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      .value=${live(value)}
      aria-invalid=${problem === undefined ? nothing : 'true'}
      aria-describedby=${describedBy(id, hint, problem)}
      @change=${(event: Event) => {
        take((event.currentTarget as HTMLInputElement).value);
      }}
    />
  </div>`;
}

/** A list to choose one of. */
export interface SelectField extends Field {
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly value: string;
  readonly take: (value: string) => void;
}

/** A list whose first entry chooses nothing. */
export function renderSelect({ id, label, hint, options, value, take }: SelectField) {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${renderHint(id, hint)}
    <select
      id=${id}
      aria-describedby=${describedBy(id, hint)}
      @change=${(event: Event) => {
        take((event.currentTarget as HTMLSelectElement).value);
      }}
    >
      ${[['', builderWords.notSet] as const, ...options].map(
        ([one, words]) =>
          html`<option value=${one} .selected=${live(one === value)}>${words}</option>`,
      )}
    </select>
  </div>`;
}

/** A box to tick. */
export interface CheckField extends Field {
  readonly isTicked: boolean;
  readonly take: (isTicked: boolean) => void;
}

/** A box to tick, with its label beside it. */
export function renderCheck({ id, label, hint, isTicked, take }: CheckField): TemplateResult {
  return html`<div class="check">
    <input
      type="checkbox"
      id=${id}
      .checked=${live(isTicked)}
      aria-describedby=${describedBy(id, hint)}
      @change=${(event: Event) => {
        take((event.currentTarget as HTMLInputElement).checked);
      }}
    />
    <label for=${id}>${label}</label>
    ${renderHint(id, hint)}
  </div>`;
}

/** What is wrong with a field, in words. */
export function renderProblem(id: string, problem: string | undefined) {
  if (problem === undefined) return nothing;
  return html`<p class="error" id="${id}-error">
    <span class="unseen">${builderWords.error}</span> ${problem}
  </p>`;
}

/** Names the hint and the problem of a field, for `aria-describedby`. */
export function describedBy(id: string, hint?: string, problem?: string) {
  const ids = [hint && `${id}-hint`, problem && `${id}-error`].filter(Boolean).join(' ');
  return ids || nothing;
}

function renderHint(id: string, hint: string | undefined) {
  return hint === undefined ? nothing : html`<p class="hint" id="${id}-hint">${hint}</p>`;
}
