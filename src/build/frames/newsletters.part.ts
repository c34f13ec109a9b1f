import { html, type TemplateResult } from 'lit';
import { renderHeading } from '../../base/templates/heading.js';
import { renderWayIn } from '../../base/templates/way-in.js';
import { newsletterTopics } from '../../data/coordinators.js';
import type { PartContext } from './part.js';

/** What regional newsletters carry, and how to get one. */
export function renderNewsletters({ words, level }: PartContext): TemplateResult {
  const { intro, topics, wayIn, form } = words.newsletters;
  return html`
    <p>${intro} ${topics}</p>
    <ul>
      ${newsletterTopics.map(({ text }) => html`<li>${text}</li>`)}
    </ul>
    <div class="panel">
      ${renderHeading(level, wayIn)}
      <p>${form}</p>
      ${renderWayIn(words, undefined)}
    </div>
  `;
}
