import { html, nothing, type TemplateResult } from 'lit';
import { renderHeading } from '../../base/templates/heading.js';
import { renderLink } from '../../base/templates/link.js';
import { regions } from '../../data/regions.js';
import { source } from '../../data/sources.js';
import { frameWords } from '../../text/en-GB.js';
import { joinWords } from '../../core/text/fill.js';
import type { PartContext } from './part.js';

/** The eight regions with what they are made of, and the way to their co-ordinators. */
export function renderRegionFinder({ words, level }: PartContext): TemplateResult {
  const { allRegions, vacant, contact, contactLink } = words.regionFinder;
  return html`
    ${renderHeading(level, allRegions)}
    <ul class="plain rows">
      ${regions.map(
        ({ name, policeAreas, post }) =>
          html`<li>
            <p><strong>${name}</strong></p>
            <p>${joinWords(policeAreas, words.and)}</p>
            ${post === 'vacant' ? html`<p class="muted small">${vacant}</p>` : nothing}
          </li>`,
      )}
    </ul>
    <div class="panel">
      ${renderHeading(level, contact)}
      <p>${frameWords.reachCoordinator} ${renderLink(source.url, contactLink)}</p>
    </div>
  `;
}
