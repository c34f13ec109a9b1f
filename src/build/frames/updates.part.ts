import { html, nothing, type TemplateResult } from 'lit';
import { renderHeading } from '../../base/templates/heading.js';
import { renderLink } from '../../base/templates/link.js';
import { source } from '../../data/sources.js';
import { updates } from '../../data/updates.js';
import { viewUpdates } from '../../widgets/updates/updates.view.js';
import type { PartContext } from './part.js';

/** What changed on the official page. How long ago is left out: only a clock can tell. */
export function renderUpdates({ words, level, now }: PartContext): TemplateResult {
  const { list, none, old, page } = words.updates;
  const state = { updates, source, now, mostShown: updates.length };
  const { rows, isOld } = viewUpdates(state, words);
  return html`
    ${isOld ? html`<p><strong>${old}</strong></p>` : nothing}
    <p>${renderLink(source.url, page)}</p>
    ${renderHeading(level, list)}
    ${
      rows.length > 0
        ? html`<ul class="plain rows">
            ${rows.map(({ note, when, date }) => {
              const day = html`<time datetime=${date}>${when}</time>`;
              return html`<li>
                <p>
                  ${date ? html`<strong>${day}</strong>` : html`<span class="muted">${when}</span>`}
                </p>
                <p>${note}</p>
              </li>`;
            })}
          </ul>`
        : html`<p>${none}</p>`
    }
  `;
}
