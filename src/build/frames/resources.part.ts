import { html, nothing, type TemplateResult } from 'lit';
import { renderHeading } from '../../base/templates/heading.js';
import { renderLink } from '../../base/templates/link.js';
import { resources } from '../../data/resources.js';
import { source } from '../../data/sources.js';
import type { Resource } from '../../schema/resource.js';
import type { Words } from '../../text/en-GB.js';
import { settingsOf } from '../../widgets/resources/resources.view.js';
import type { PartContext } from './part.js';

/** Further support by setting: what is for all of them, then what each has besides. */
export function renderResources({ words, level }: PartContext): TemplateResult {
  const { all } = words.resources;
  const groups = [
    { heading: all, list: resources.filter(({ settings }) => !settings) },
    ...settingsOf(words).map((setting) => ({
      heading: words.settings[setting],
      list: resources.filter(({ settings }) => settings?.includes(setting)),
    })),
  ];
  return html`${groups
    .filter(({ list }) => list.length > 0)
    .map(
      ({ heading, list }) =>
        html`${renderHeading(level, heading)}
          <ul class="plain rows">
            ${list.map((resource) => renderResource(resource, words))}
          </ul>`,
    )}`;
}

function renderResource({ title, summary, url }: Resource, words: Words): TemplateResult {
  const name = html`<strong>${title}</strong>`;
  return html`<li>
    <p>${url ? renderLink(url, name) : name}</p>
    ${summary ? html`<p>${summary}</p>` : nothing}
    ${url ? nothing : html`<p>${renderLink(source.url, words.resources.onPage)}</p>`}
  </li>`;
}
