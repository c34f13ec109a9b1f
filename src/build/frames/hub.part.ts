import { html, type TemplateResult } from 'lit';
import { renderHeading } from '../../base/templates/heading.js';
import { WIDGET_NAMES, type WidgetName } from '../../embed/snippet/snippet-choices.js';
import { frameWords } from '../../text/en-GB.js';
import { viewHub } from '../../widgets/hub/hub.view.js';
import type { PartContext, RenderPart } from './part.js';

/** All parts one below the other, with links to each. The page is ours, so its address may change. */
export function renderHub(
  context: PartContext,
  partOf: (name: WidgetName) => RenderPart,
): TemplateResult {
  const { words, level } = context;
  const inHub: PartContext = { ...context, level: level + 1, isInHub: true };
  const parts = viewHub(undefined, words, () => true).flatMap(({ tag, label }) =>
    WIDGET_NAMES.filter((name) => tag === `prevent-${name}`).map((name) => ({ name, label })),
  );
  return html`
    <nav aria-label=${frameWords.onThisPage}>
      <ul>
        ${parts.map(({ name, label }) => html`<li><a href=${`#${name}`} target="_self">${label}</a></li>`)}
      </ul>
    </nav>
    ${parts.map(
      ({ name, label }) =>
        html`<div class="part" id=${name}>
          ${renderHeading(level, label, 'heading')} ${partOf(name)(inHub)}
        </div>`,
    )}
  `;
}
