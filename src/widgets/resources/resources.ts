import { html, nothing, type TemplateResult } from 'lit';
import { PreventElement } from '../../base/prevent-element.js';
import { renderSelect } from '../../base/templates/field.js';
import { renderHeading } from '../../base/templates/heading.js';
import { inEnglish } from '../../base/templates/in-english.js';
import { renderLink } from '../../base/templates/link.js';
import { PAGE_LENGTH, renderShowMore } from '../../base/templates/show-more.js';
import { mergeResources } from '../../core/page/merge-page.js';
import { resources } from '../../data/resources.js';
import { source } from '../../data/sources.js';
import { resourcesStyles } from './resources.styles.js';
import {
  settingsOf,
  viewResources,
  type ResourceGroup,
  type ResourceRow,
  type ResourcesView,
} from './resources.view.js';

/**
 * Further support with Prevent, for every setting or for one, the organisation's own first.
 *
 * @tagname prevent-resources
 * @summary Further support, by setting.
 * @fires {CustomEvent<{ setting: string }>} prevent-setting-change - The reader chose a setting.
 */
export class PreventResources extends PreventElement {
  static override styles = [...PreventElement.styles, resourcesStyles];
  static override properties = { mostShown: { state: true } };

  private mostShown = PAGE_LENGTH;

  protected override get heading(): string {
    return this.words.resources.heading;
  }

  protected override renderContent(): TemplateResult {
    const { choices, groups } = this.#view();
    const { setting } = this.words.resources;
    return html`
      ${this.renderEmergency()}
      ${renderSelect('setting', setting, choices, this.chosenSetting ?? '', this.#choose)}
      ${groups.map((group) => this.#renderGroup(group))} ${this.renderEnd()}
    `;
  }

  #view(): ResourcesView {
    const { chosenSetting: setting, ownInformation: own, mostShown } = this;
    const known = mergeResources(resources, this.livePage.facts?.resources);
    return viewResources({ setting, own, mostShown }, known, this.words);
  }

  #renderGroup({ isOwn, heading, rows, hidden, none }: ResourceGroup): TemplateResult {
    const { ownNote } = this.words.resources;
    const level = this.subheadingLevel;
    return html`
      ${heading ? renderHeading(level, heading) : nothing}
      ${isOwn ? html`<p class="muted small">${ownNote}</p>` : nothing}
      ${
        none
          ? html`<p>${none}</p>`
          : html`<ul class="plain rows" id=${isOwn ? 'own' : 'national'}>
              ${rows.map((row) => this.#renderRow(row, isOwn))}
            </ul>`
      }
      ${renderShowMore(rows.length, hidden, this.words, (count) => {
        this.mostShown = count;
        void this.focusPart(`#own > :nth-child(${String(rows.length + 1)})`);
      })}
    `;
  }

  #renderRow({ title, summary, audience, url }: ResourceRow, isOwn: boolean): TemplateResult {
    // Ours are in English. What an organisation writes is in the language of its page.
    const written = (content: unknown) => (isOwn ? content : inEnglish(content, this.words));
    const name = html`<strong>${written(title)}</strong>`;
    return html`<li tabindex="-1">
      <p>${url ? renderLink(url, name) : name}</p>
      ${summary ? html`<p>${written(summary)}</p>` : nothing}
      ${url ? nothing : html`<p>${renderLink(source.url, this.words.resources.onPage)}</p>`}
      <p class="muted small">${audience}</p>
    </li>`;
  }

  readonly #choose = (id: string): void => {
    const setting = settingsOf(this.words).find((one) => one === id);
    if (setting) this.chooseSetting(setting);
    // All settings is no setting: this list is widened, and the page keeps what was chosen for it.
    else this.setting = undefined;
    this.announcer.say(this.#view().status);
  };
}
