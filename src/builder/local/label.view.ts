/** What stands above a control. */
import { html, nothing } from 'lit';
import { localFormWords } from '../../text/builder.en-GB.js';
import { isNeeded } from './fields.js';
import type { FieldPlace } from './local-file.js';
import { labelOf } from './names.js';

/** Says that a field may be left empty, where it may. */
export function renderOptional({ part, key }: FieldPlace) {
  if (isNeeded(part, key)) return nothing;
  return html` <span class="local-optional">${localFormWords.optional}</span>`;
}

/** What helps to fill a field in. */
export function renderHint(place: FieldPlace, id: string) {
  const { hint } = labelOf(place);
  return hint ? html`<p class="local-hint" id="${id}-hint">${hint}</p>` : nothing;
}
