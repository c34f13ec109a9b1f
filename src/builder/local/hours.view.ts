/** Opening hours: a choice of words, or days and times. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { fillText } from '../../core/text/fill.js';
import { localFormWords } from '../../text/builder.en-GB.js';
import { renderButton } from './button.view.js';
import { renderCheckboxes } from './checkboxes.view.js';
import { idOf } from './draft.js';
import { renderOptional } from './label.view.js';
import { DAYS } from './fields.js';
import type { FormContext } from './form-context.js';
import { valueAt, type FieldPlace } from './local-file.js';
import { describedBy, isWrong, messagesId, renderMessages } from './messages.view.js';
import { labelOf, nameOfChoice } from './names.js';
import {
  areUnderstood,
  asDays,
  asWords,
  changeOpening,
  type Hours,
  type Opening,
} from './opening-times.js';

const { hours: words } = localFormWords;
const CHOICES = DAYS.map((day) => ({ id: day, label: nameOfChoice(day) }));

/** The field for opening hours. */
export function renderHours(context: FormContext, place: FieldPlace): TemplateResult {
  const id = idOf(context.draft, place);
  const hours = valueAt(context.draft.file, place) as Hours;
  const isDays = typeof hours === 'object';
  const set = (value: Hours) => {
    context.change({ kind: 'set', place, value });
  };
  const renderWay = (way: string, label: string, isChosen: boolean, choose: () => void) =>
    html`<div class="local-choice">
      <input
        type="radio"
        name=${id}
        id="${id}-${way}"
        .checked=${live(isChosen)}
        @change=${choose}
      />
      <label for="${id}-${way}">${label}</label>
    </div>`;
  return html`<fieldset
    class="local-field local-wide"
    id=${id}
    data-leave=${id}
    aria-describedby=${describedBy(messagesId(context, id))}
  >
    <legend class="local-label">${labelOf(place).label}${renderOptional(place)}</legend>
    <div class="local-choices">
      ${renderWay('in-words', words.inWords, !isDays, () => {
        set(asWords(hours));
      })}
      ${renderWay('day-by-day', words.dayByDay, isDays, () => {
        set(asDays(hours));
      })}
    </div>
    ${renderMessages(context, id)}
    ${isDays ? renderDays(context, place, hours) : renderWords(context, id, hours, set)}
  </fieldset>`;
}

function renderWords(
  context: FormContext,
  id: string,
  hours = '',
  set: (hours: string) => void,
): TemplateResult {
  const { understood, asWritten } = words;
  return html`<div class="local-inner">
    <label class="local-label" for="${id}-text">${words.words}</label>
    <p class="local-hint" id="${id}-hint">${words.wordsHint}</p>
    <input
      class="local-input"
      id="${id}-text"
      type="text"
      autocomplete="off"
      aria-describedby=${describedBy(`${id}-hint`, messagesId(context, id), hours && `${id}-read`)}
      aria-invalid=${isWrong(context, id) || nothing}
      .value=${live(hours)}
      @input=${(event: Event) => {
        set((event.target as HTMLInputElement).value);
      }}
    />
    ${
      hours
        ? html`<p class="local-hint" id="${id}-read">
            ${areUnderstood(hours) ? understood : asWritten}
          </p>`
        : nothing
    }
  </div>`;
}

function renderDays(context: FormContext, place: FieldPlace, hours: readonly Opening[]) {
  const id = idOf(context.draft, place);
  const set = (value: readonly Opening[], focusId: string, message = '') => {
    context.changeAndGo({ kind: 'set', place, value }, focusId, message);
  };
  const remove = (row: number) => {
    const message = fillText(words.removed, { number: row + 1 });
    set(
      hours.filter((_, index) => index !== row),
      `${id}-add`,
      message,
    );
  };
  return html`${repeat(
    hours,
    (_, row) => row,
    (_, row) =>
      html`<div class="local-inner local-opening" role="group" aria-labelledby="${id}-${row}-name">
        <p class="local-label" id="${id}-${row}-name">
          ${fillText(words.row, { number: row + 1 })}
        </p>
        ${renderOpening(context, { ...place, row }, hours)}
        ${
          hours.length > 1
            ? renderButton(
                fillText(words.remove, { number: row + 1 }),
                () => {
                  remove(row);
                },
                { looks: 'link' },
              )
            : nothing
        }
      </div>`,
  )}
  ${renderButton(
    words.add,
    () => {
      set([...hours, {}], `${id}-${String(hours.length)}-days`);
    },
    { id: `${id}-add` },
  )}`;
}

function renderOpening(
  context: FormContext,
  place: FieldPlace & { readonly row: number },
  hours: readonly Opening[],
): TemplateResult {
  const { row, ...field } = place;
  const opening = hours[row] ?? {};
  const change = (part: Readonly<Record<string, string | readonly string[]>>) => {
    context.change({ kind: 'set', place: field, value: changeOpening(hours, row, part) });
  };
  const daysId = idOf(context.draft, { ...place, detail: 'days' });
  return html`<fieldset
      class="local-field"
      id=${daysId}
      data-leave=${daysId}
      aria-describedby=${describedBy(messagesId(context, daysId))}
    >
      <legend class="local-unseen">${words.days}</legend>
      ${renderMessages(context, daysId)}
      ${renderCheckboxes(daysId, CHOICES, opening.days ?? [], isWrong(context, daysId), (days) => {
        change({ days });
      })}
    </fieldset>
    <div class="local-times">
      ${(['opens', 'closes'] as const).map((detail) => {
        const id = idOf(context.draft, { ...place, detail });
        // The end of a day is 24:00 in a file, and 00:00 on a clock.
        const midnight = detail === 'closes' ? '24:00' : '00:00';
        const time = opening[detail] ?? '';
        return html`<div class="local-field" data-leave=${id}>
          <label class="local-label" for=${id}>${words[detail]}</label>
          ${renderMessages(context, id)}
          <input
            class="local-input"
            id=${id}
            type="time"
            aria-describedby=${describedBy(messagesId(context, id))}
            aria-invalid=${isWrong(context, id) || nothing}
            .value=${live(time === '24:00' ? '00:00' : time)}
            @input=${(event: Event) => {
              const { value } = event.target as HTMLInputElement;
              change({ [detail]: value === '00:00' ? midnight : value });
            }}
          />
        </div>`;
      })}
    </div>`;
}
