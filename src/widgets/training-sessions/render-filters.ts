import { html, nothing, type TemplateResult } from 'lit';
import { renderSelect } from '../../base/templates/field.js';
import { renderLink } from '../../base/templates/link.js';
import { source } from '../../data/sources.js';
import type { Words } from '../../text/en-GB.js';
import { renderButton } from '../../base/templates/button.js';
import type { FilterName, FilterView, NoneView } from './view-filters.js';

/** The filters side by side. */
export function renderFilters(
  filters: readonly FilterView[],
  choose: (filter: FilterName, id: string) => void,
): TemplateResult {
  return html`<div class="filters">
    ${filters.map(({ name, label, choices, chosen }) =>
      renderSelect(name, label, choices, chosen, (id) => {
        choose(name, id);
      }),
    )}
  </div>`;
}

/** Why there is nothing, and the ways on: filters to lift, or the page where new dates appear. */
export function renderNone(
  none: NoneView | undefined,
  words: Words,
  lift: (filter: FilterName | 'all') => void,
) {
  if (!none) return nothing;
  return html`<div class="panel none">
    <p><strong>${none.text}</strong></p>
    ${none.hint ? html`<p>${none.hint}</p>` : nothing}
    <p class="actions">
      ${
        none.hint
          ? renderLink(source.url, words.trainingSessions.checkPage)
          : none.lifts.map(({ filter, label }) =>
              renderButton(label, () => {
                lift(filter);
              }),
            )
      }
    </p>
  </div>`;
}

/** Two buttons: the list or the month calendar. */
export function renderViews(
  isMonth: boolean,
  words: Words,
  choose: (isMonth: boolean) => void,
): TemplateResult {
  const { views, list, monthCalendar } = words.trainingSessions;
  const button = (label: string, isForMonth: boolean) =>
    renderButton(
      label,
      () => {
        choose(isForMonth);
      },
      { isPressed: isForMonth === isMonth },
    );
  return html`<div class="actions" role="group" aria-label=${views}>
    ${button(list, false)}${button(monthCalendar, true)}
  </div>`;
}
