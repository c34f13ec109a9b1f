/** A list of the form: its heading, its cards, and a button to add one. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { fillText } from '../../core/text/fill.js';
import { localFormWords } from '../../text/builder.en-GB.js';
import { renderButton } from './button.view.js';
import { renderEntry } from './entry.view.js';
import type { ListName } from './fields.js';
import type { FormContext } from './form-context.js';
import { renderKept } from './kept.view.js';
import { entriesOf } from './local-file.js';
import { renderMessages } from './messages.view.js';

const { entry: words } = localFormWords;

/** A list with its heading. Something else than a list is kept, until somebody takes it out. */
export function renderList(context: FormContext, list: ListName): TemplateResult {
  const { file, numbers } = context.draft;
  const { heading, intro, add } = localFormWords.parts[list];
  const entries = entriesOf(file, list);
  const id = `local-${list}`;
  const count = entries?.length ?? 0;
  return html`<section class="local-section" aria-labelledby="${id}-heading">
    <h3 class="local-heading" id="${id}-heading" tabindex="-1">
      ${heading}${count > 0 ? html` <span class="local-count">${count}</span>` : nothing}
    </h3>
    <p class="local-intro">${intro}</p>
    ${
      entries
        ? html`${repeat(
              entries.slice(0, context.mostShown(list)),
              (_, index) => numbers[list][index],
              (entry, index) =>
                html`${renderRemoved(context, list, index)}
                ${renderEntry(context, list, index, entry, count)}`,
            )}
            ${renderRemoved(context, list, Math.min(count, context.mostShown(list)))}
            <div class="local-buttons">
              ${
                count > context.mostShown(list)
                  ? renderButton(
                      fillText(words.showMore, { count: count - context.mostShown(list) }),
                      () => {
                        context.showMore(list);
                      },
                    )
                  : nothing
              }
              ${renderButton(
                add,
                () => {
                  context.add(list);
                },
                { id: `${id}-add` },
              )}
            </div>`
        : html`<div id=${id}>
            ${renderMessages(context, id)}
            ${renderKept(words.keptValue, file[list], {
              label: fillText(words.removeKept, { key: list }),
              press: () => {
                context.changeAndGo({ kind: 'drop', key: list }, `${id}-heading`);
              },
            })}
          </div>`
    }
  </section>`;
}

function renderRemoved({ removed, undo }: FormContext, list: ListName, index: number) {
  if (removed?.list !== list || removed.index !== index) return nothing;
  const { name } = removed;
  return html`<p class="local-notice">
    <span>${fillText(words.removed, { name })}</span>
    ${renderButton(words.undo, undo, {
      id: 'local-undo',
      unseen: fillText(words.undoName, { name }),
    })}
  </p>`;
}
