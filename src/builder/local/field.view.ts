/** One field of the form: its label, its hint, what is said of it, and a native control. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fillText } from '../../core/text/fill.js';
import { localFormWords } from '../../text/builder.en-GB.js';
import { renderCheckboxes, type Choice } from './checkboxes.view.js';
import { labelOf, nameOfChoice } from './names.js';
import { idOf } from './draft.js';
import { choicesOf, isNeeded, type Field } from './fields.js';
import type { FormContext } from './form-context.js';
import { renderHint, renderOptional } from './label.view.js';
import { renderHours } from './hours.view.js';
import { renderKept } from './kept.view.js';
import { valueAt, type FieldPlace } from './local-file.js';
import { describedBy, isWrong, messagesId, renderMessages } from './messages.view.js';
import { showingOf, slugOf } from './shown-values.js';

const WIDE = ['textarea', 'checkboxes', 'hours'];

/** A field with what stands in it. What its control cannot show is shown as text, or kept and named. */
export function renderField(context: FormContext, place: FieldPlace, field: Field): TemplateResult {
  const id = idOf(context.draft, place);
  const value = valueAt(context.draft.file, place);
  const showing = showingOf(field.control, value);
  const isWide = field.isWide ?? WIDE.includes(field.control);
  const classes = `local-field${isWide ? ' local-wide' : ''}`;
  if (showing === 'kept') {
    const { label } = labelOf(place);
    return html`<div class=${classes} id=${id} data-leave=${id}>
      <p class="local-label">${label}</p>
      ${renderMessages(context, id)}
      ${renderKept(localFormWords.entry.keptValue, value, {
        label: fillText(localFormWords.entry.clear, { label }),
        press: () => {
          context.changeAndGo({ kind: 'set', place, value: undefined }, id);
        },
      })}
    </div>`;
  }
  if (field.control === 'hours') return renderHours(context, place);
  if (field.control === 'checkboxes') return renderChoices(context, place);
  return html`<div class=${classes} data-leave=${id}>
    <label class="local-label" for=${id}>${labelOf(place).label}${renderOptional(place)}</label>
    ${renderHint(place, id)} ${renderMessages(context, id)}
    ${
      field.control === 'select'
        ? renderSelect(context, place)
        : renderInput(context, place, field, showing === 'text')
    }
  </div>`;
}

function renderInput(context: FormContext, place: FieldPlace, field: Field, isPlain: boolean) {
  const { control, suggestions } = field;
  const id = idOf(context.draft, place);
  const value = valueAt(context.draft.file, place);
  const set = (event: Event) => {
    const { value: typed } = event.target as HTMLInputElement;
    context.change({ kind: 'set', place, value: typed });
  };
  const leave = (event: Event) => {
    if (control === 'slug') {
      const { value: typed } = event.target as HTMLInputElement;
      context.change({ kind: 'set', place, value: slugOf(typed) || typed });
    } else if (isPlain) set(event);
  };
  const description = describedBy(`${id}-hint`, messagesId(context, id));
  const text = typeof value === 'string' ? value : '';
  // A single line would lose the line ends of a text that has some.
  if (control === 'textarea' || (control === 'text' && text.includes('\n'))) {
    return html`<textarea
      class="local-input"
      id=${id}
      rows="3"
      autocomplete="off"
      aria-describedby=${description}
      aria-invalid=${isWrong(context, id) || nothing}
      aria-required=${isNeeded(place.part, place.key) || nothing}
      .value=${live(text)}
      @input=${set}
    ></textarea>`;
  }
  const list = suggestions && !isPlain ? `${id}-list` : nothing;
  // What only stands in as text for a date becomes a date when it is left, not under somebody's fingers.
  return html`<input
      class="local-input"
      id=${id}
      type=${isPlain || control === 'slug' ? 'text' : control}
      max=${maxOf(control)}
      list=${list}
      autocomplete="off"
      spellcheck=${control === 'text' ? nothing : 'false'}
      aria-describedby=${description}
      aria-invalid=${isWrong(context, id) || nothing}
      aria-required=${isNeeded(place.part, place.key) || nothing}
      .value=${live(text)}
      @input=${isPlain ? nothing : set}
      @change=${leave}
    />${
      suggestions && !isPlain
        ? html`<datalist id="${id}-list">
            ${suggestions.map((one) => html`<option value=${one}></option>`)}
          </datalist>`
        : nothing
    }`;
}

// Years of four digits: without it, browsers let people type six.
function maxOf(control: string) {
  if (control === 'date') return '9999-12-31';
  return control === 'datetime-local' ? '9999-12-31T23:59' : nothing;
}

function renderSelect(context: FormContext, place: FieldPlace): TemplateResult {
  const id = idOf(context.draft, place);
  const found = valueAt(context.draft.file, place);
  const value = typeof found === 'string' ? found : '';
  const known = choicesOf(place.part, place.key);
  const choices = new Set(['', ...known, value]);
  return html`<select
    class="local-input"
    id=${id}
    aria-describedby=${describedBy(`${id}-hint`, messagesId(context, id))}
    aria-invalid=${isWrong(context, id) || nothing}
    @change=${(event: Event) => {
      const { value: chosen } = event.target as HTMLSelectElement;
      context.change({ kind: 'set', place, value: chosen });
    }}
  >
    ${[...choices].map(
      (choice) =>
        html`<option value=${choice} .selected=${choice === value}>
          ${choice ? nameOfChoice(choice) : localFormWords.notChosen}
        </option>`,
    )}
  </select>`;
}

function renderChoices(context: FormContext, place: FieldPlace): TemplateResult {
  const id = idOf(context.draft, place);
  const chosen = (valueAt(context.draft.file, place) ?? []) as readonly string[];
  const choices = choicesOf(place.part, place.key).map((choice): Choice => ({
    id: choice,
    label: nameOfChoice(choice),
  }));
  return html`<fieldset
    class="local-field local-wide"
    id=${id}
    data-leave=${id}
    aria-describedby=${describedBy(`${id}-hint`, messagesId(context, id))}
  >
    <legend class="local-label">${labelOf(place).label}${renderOptional(place)}</legend>
    ${renderHint(place, id)} ${renderMessages(context, id)}
    ${renderCheckboxes(id, choices, chosen, isWrong(context, id), (value) => {
      context.change({ kind: 'set', place, value });
    })}
  </fieldset>`;
}
