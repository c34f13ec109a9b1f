/** The parts of the form that are no lists: the organisation, and what the form does not know. */
import { html, nothing } from 'lit';
import { fillText } from '../../core/text/fill.js';
import { localFormWords } from '../../text/builder.en-GB.js';
import { renderField } from './field.view.js';
import { FIELDS } from './fields.js';
import type { FormContext } from './form-context.js';
import { renderKept } from './kept.view.js';
import { isEntry, keptIn } from './local-file.js';
import { renderMessages } from './messages.view.js';

const { entry: words, parts } = localFormWords;

/** Whose file it is. Something else than fields is kept, until somebody takes it out. */
export function renderOrganisation(context: FormContext) {
  const { organisation = {} } = context.draft.file;
  const { heading, intro } = parts.organisation;
  const id = 'local-organisation';
  const headingId = `${id}-heading`;
  return html`<section class="local-section" aria-labelledby=${headingId}>
    <h3 class="local-heading" id=${headingId} tabindex="-1">${heading}</h3>
    <p class="local-intro">${intro}</p>
    <div id=${id}>
      ${renderMessages(context, id)}
      ${
        isEntry(organisation)
          ? html`<div class="local-fields">
                ${FIELDS.organisation.map((field) =>
                  renderField(context, { part: 'organisation', key: field.key }, field),
                )}
              </div>
              ${keptIn(organisation, 'organisation').map(({ key, value }) =>
                renderKept(fillText(words.kept, { key }), value, {
                  label: fillText(words.removeKept, { key }),
                  press: () => {
                    const place = { part: 'organisation', key } as const;
                    context.changeAndGo({ kind: 'set', place, value: undefined }, headingId);
                  },
                }),
              )}`
          : renderKept(words.keptValue, organisation, {
              label: fillText(words.removeKept, { key: 'organisation' }),
              press: () => {
                context.changeAndGo({ kind: 'drop', key: 'organisation' }, headingId);
              },
            })
      }
    </div>
  </section>`;
}

/** What the file holds beside all that. */
export function renderKeptParts(context: FormContext) {
  const kept = keptIn(context.draft.file);
  const id = 'local-file';
  if (kept.length + context.problemsAt(id).length === 0) return nothing;
  return html`<section class="local-section" aria-labelledby="${id}-heading">
    <h3 class="local-heading" id="${id}-heading">${words.keptHeading}</h3>
    <p class="local-intro">${words.keptHint}</p>
    <div id=${id} tabindex="-1">
      ${renderMessages(context, id)}
      ${kept.map(({ key, value }) =>
        renderKept(fillText(words.kept, { key }), value, {
          label: fillText(words.removeKept, { key }),
          press: () => {
            context.changeAndGo({ kind: 'drop', key }, 'local-check');
          },
        }),
      )}
    </div>
  </section>`;
}
