import { html, nothing, type TemplateResult } from 'lit';
import { renderHeading } from '../../base/templates/heading.js';
import { renderWayIn } from '../../base/templates/way-in.js';
import { contactReasons, responsibilities } from '../../data/coordinators.js';
import { regions } from '../../data/regions.js';
import type { Point } from '../../schema/point.js';
import { viewCoordinatorContact } from '../../widgets/coordinator-contact/coordinator-contact.view.js';
import type { PartContext } from './part.js';

/** What co-ordinators do, what to ask one for, and the way in. */
export function renderCoordinatorContact({ words, level, isInHub }: PartContext): TemplateResult {
  const { intro, limits, wayIn, reasons, responsibilities: tasks } = words.coordinatorContact;
  return html`
    <p>${intro}</p>
    <p>${limits}</p>
    <div class="panel">${renderHeading(level, wayIn)} ${renderWayIn(words, undefined)}</div>
    <p>${reasons}</p>
    ${renderPoints(contactReasons)} ${renderHeading(level, tasks)} ${renderPoints(responsibilities)}
    ${isInHub ? nothing : renderRegions({ words, level })}
  `;
}

// In the hub they stand in the part about regions.
function renderRegions({ words, level }: Pick<PartContext, 'words' | 'level'>): TemplateResult {
  const { lines } = viewCoordinatorContact(undefined, regions, words);
  return html`${renderHeading(level, words.regionFinder.allRegions)}
    <ul>
      ${lines.map(({ name, areas }) => html`<li><strong>${name}</strong>: ${areas}</li>`)}
    </ul>`;
}

function renderPoints(points: readonly Point[]): TemplateResult {
  return html`<ul>
    ${points.map(({ text }) => html`<li>${text}</li>`)}
  </ul>`;
}
