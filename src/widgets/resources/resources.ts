import { html, nothing, type TemplateResult } from 'lit';
import { PreventElement } from '../../base/prevent-element.js';
import { renderSelect } from '../../base/templates/field.js';
import { renderHeading } from '../../base/templates/heading.js';
import { inEnglish } from '../../base/templates/in-english.js';
import { renderLink } from '../../base/templates/link.js';
import { fillText } from '../../core/text/fill.js';
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

/** The organisation's own that are shown at first and added at a time: a file may hold thousands. */
const PAGE_LENGTH = 20;

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
      ${renderSelect('setting', setting, choices, this.chosenSetting ?? '', this.#choose)}
      ${groups.map((group) => this.#renderGroup(group))} ${this.renderEmergency()}
      ${this.renderEnd()}
    `;
  }

  #view(): ResourcesView {
    const { chosenSetting: setting, ownInformation: own, mostShown } = this;
    return viewResources({ setting, own, mostShown }, resources, this.words);
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
          : html`<ul class="plain resources" id=${isOwn ? 'own' : 'national'}>
              ${rows.map((row) => this.#renderRow(row, isOwn))}
            </ul>`
      }
      ${hidden > 0 ? this.#renderMore(rows.length, hidden) : nothing}
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

  #renderMore(shown: number, hidden: number): TemplateResult {
    const count = Math.min(hidden, PAGE_LENGTH);
    return html`<button
      type="button"
      class="second"
      @click=${() => {
        this.mostShown = shown + PAGE_LENGTH;
        // The button moves away from under the reader: go on where the new ones begin.
        void this.focusPart(`#own > :nth-child(${String(shown + 1)})`);
      }}
    >
      ${fillText(this.words.resources.showMore, { count })}
    </button>`;
  }

  readonly #choose = (id: string): void => {
    const setting = settingsOf(this.words).find((one) => one === id);
    if (setting) this.chooseSetting(setting);
    // All settings is no setting: this list is widened, and the page keeps what was chosen for it.
    else this.setting = undefined;
    this.announcer.say(this.#view().status);
  };
}
