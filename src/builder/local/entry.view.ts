/** One entry of a list: a card that opens, with its fields and the buttons to move it and take it out. */
import { html, nothing, type TemplateResult } from 'lit';
import { fillText } from '../../core/text/fill.js';
import { phraseIsoDay } from '../../core/time/phrases.js';
import { localFormWords } from '../../text/builder.en-GB.js';
import { words as widgetWords } from '../../text/en-GB.js';
import { renderButton } from './button.view.js';
import { idOf } from './draft.js';
import { renderField } from './field.view.js';
import { FIELDS, type ListName } from './fields.js';
import type { FormContext } from './form-context.js';
import { renderKept } from './kept.view.js';
import { isEntry, keptIn } from './local-file.js';
import { describedBy, messagesId, renderMessages } from './messages.view.js';
import { nameOfEntry } from './names.js';
import { showingOf } from './shown-values.js';

const { entry: words } = localFormWords;
const { dates } = widgetWords;

/** What tells entries of the same name apart, on a card that is closed. */
const AT_A_GLANCE = ['phone', 'email', 'url', 'start', 'until'];

/** A card, with its fields when it is open. @param count how many entries its list has */
export function renderEntry(
  context: FormContext,
  list: ListName,
  index: number,
  entry: unknown,
  count: number,
): TemplateResult {
  const number = context.draft.numbers[list][index] ?? 0;
  const id = idOf(context.draft, { part: list, index });
  const name = nameOfEntry(list, index, entry);
  const isOpen = context.isOpen(number);
  const move = (label: string, to: number, way: string) =>
    to < 0 || to >= count
      ? nothing
      : renderButton(
          label,
          () => {
            context.move(list, index, to);
          },
          { looks: 'link', unseen: `: ${name}`, id: `${id}-${way}` },
        );
  return html`<div
    class="local-entry"
    id=${id}
    role="group"
    aria-labelledby="${id}-entry"
    aria-describedby=${describedBy(isOpen && messagesId(context, id))}
    data-leave=${id}
  >
    <div class="local-entry-head">
      <h4 class="local-entry-name">
        <button
          type="button"
          class="local-toggle"
          id="${id}-entry"
          aria-expanded=${isOpen}
          @click=${() => {
            context.toggle(number);
          }}
        >
          ${name}
        </button>
      </h4>
      <div class="local-entry-buttons">
        ${move(words.moveUp, index - 1, 'up')} ${move(words.moveDown, index + 1, 'down')}
        ${renderButton(
          words.remove,
          () => {
            context.remove(list, index);
          },
          { looks: 'link', unseen: `: ${name}` },
        )}
      </div>
    </div>
    ${
      isOpen
        ? html`<div class="local-entry-body">
            ${renderMessages(context, id)} ${renderFields(context, list, index, entry)}
          </div>`
        : renderGlance(context, list, index, entry)
    }
  </div>`;
}

function renderFields(context: FormContext, list: ListName, index: number, entry: unknown) {
  if (!isEntry(entry))
    return html`<p class="local-kept">
      <span>${words.keptValue}</span> <code>${JSON.stringify(entry).slice(0, 120)}</code>
    </p>`;
  return html`<div class="local-fields">
      ${FIELDS[list].map((field) =>
        renderField(context, { part: list, index, key: field.key }, field),
      )}
    </div>
    ${keptIn(entry, list).map(({ key, value }) =>
      renderKept(fillText(words.kept, { key }), value, {
        label: fillText(words.removeKept, { key }),
        press: () => {
          const id = idOf(context.draft, { part: list, index });
          const place = { part: list, index, key };
          context.changeAndGo({ kind: 'set', place, value: undefined }, `${id}-entry`);
        },
      }),
    )}`;
}

function renderGlance(context: FormContext, list: ListName, index: number, entry: unknown) {
  const parts = isEntry(entry) ? AT_A_GLANCE.map((key) => entry[key]) : [JSON.stringify(entry)];
  const known = parts
    .filter((part) => typeof part === 'string')
    .slice(0, 2)
    .map(phrase);
  const problems = context.problemsOf(list, index);
  const warnings = problems.filter(({ isWarning }) => isWarning).length;
  const { errors: toMend, warnings: toSee } = localFormWords.summary;
  const badge = (kind: string, text: string, count: number) =>
    count > 0
      ? html`<span class="local-badge ${kind}">${fillText(text, { count })}</span>`
      : nothing;
  if (known.length + problems.length === 0) return nothing;
  return html`<p class="local-glance">
    ${known.map((part) => html`<span>${part}</span>`)}
    ${badge('local-error', toMend, problems.length - warnings)}
    ${badge('local-warning', toSee, warnings)}
  </p>`;
}

// Days as they are spoken of, everything else as it is.
function phrase(text: string): string {
  const day = text.slice(0, 10);
  return showingOf('date', day) === 'control' ? phraseIsoDay(day, dates) : text.slice(0, 120);
}
