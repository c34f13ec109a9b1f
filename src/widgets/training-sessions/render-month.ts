import { html, nothing, type TemplateResult } from 'lit';
import { renderHeading } from '../../base/templates/heading.js';
import { fillText } from '../../core/text/fill.js';
import { renderButton } from '../../base/templates/button.js';
import { renderList, type ListContext } from './render-list.js';
import { renderTable, type MonthActions } from './render-table.js';
import type { ListedMonth } from './training-sessions.view.js';

/** The calendar of a month with the sessions of a day or of all of it below. Paper always shows all of it. */
export function renderMonth(
  view: ListedMonth,
  level: number,
  context: ListContext,
  on: MonthActions,
): TemplateResult {
  const { list, onPaper, nearest, chosenDay, caption, status } = view;
  const { words } = context;
  const { wholeMonth } = words.trainingSessions;
  const goToNearest = () => {
    if (nearest) on.goTo(nearest.month, true);
  };
  return html`${renderTable(view, words, on)}
  ${renderHeading(level, html`<span id="shown" tabindex="-1">${status}</span>`)}
  ${nearest ? renderButton(nearest.label, goToNearest) : nothing}
  ${renderList('ofMonth', list, context)}
  ${
    chosenDay
      ? html`${renderButton(fillText(wholeMonth, { month: caption }), on.showAll)}
          <div class="on-paper">
            ${renderHeading(level, caption)}
            ${renderList('', onPaper, { ...context, calendar: undefined })}
          </div>`
      : nothing
  }`;
}
