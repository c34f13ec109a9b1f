import { html, nothing, type TemplateResult } from 'lit';
import { PreventElement } from '../../base/prevent-element.js';
import { renderSelect } from '../../base/templates/field.js';
import { renderHeading } from '../../base/templates/heading.js';
import { inEnglish } from '../../base/templates/in-english.js';
import { renderWayIn } from '../../base/templates/way-in.js';
import { mergeLines } from '../../core/page/merge-page.js';
import { contactReasons, responsibilities } from '../../data/coordinators.js';
import { regions } from '../../data/regions.js';
import type { Point } from '../../schema/point.js';
import { viewCoordinatorContact, type CoordinatorContactView } from './coordinator-contact.view.js';

/**
 * What regional co-ordinators do, the reasons to contact one, and the way in for the chosen region.
 *
 * @tagname prevent-coordinator-contact
 * @summary What regional co-ordinators do, and how to contact yours.
 * @fires {CustomEvent<{ region: string }>} prevent-region-change - The reader chose a region.
 */
export class PreventCoordinatorContact extends PreventElement {
  protected override get heading(): string {
    return this.words.coordinatorContact.heading;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // On a page that is still being read, the widgets it leads to may come further down.
    document.addEventListener(
      'DOMContentLoaded',
      () => {
        this.requestUpdate();
      },
      { once: true },
    );
  }

  protected override renderContent(): TemplateResult {
    const { intro, limits, concerns, reasons, responsibilities: tasks } = this.#words;
    return html`
      ${this.renderEmergency()}
      <p>${intro}</p>
      <p>${limits}</p>
      ${this.#renderWayTo('prevent-concern-router', concerns)} ${this.#renderRegion(this.#view())}
      ${this.#renderWayIn(this.#view())}
      <p>${reasons}</p>
      ${this.#renderPoints('reasons', mergeLines(contactReasons, this.livePage.facts?.contactReasons))}
      ${renderHeading(this.subheadingLevel, tasks)}
      ${this.#renderPoints('responsibilities', mergeLines(responsibilities, this.livePage.facts?.responsibilities))}
      ${this.renderEnd()}
    `;
  }

  get #words() {
    return this.words.coordinatorContact;
  }

  #view(): CoordinatorContactView {
    return viewCoordinatorContact(this.chosenRegion, this.regions, this.words);
  }

  #renderRegion({ choices, lines, region }: CoordinatorContactView): TemplateResult {
    const { region: label, policeAreas, finder } = this.#words;
    const english = (content: unknown) => inEnglish(content, this.words);
    return html`
      ${renderSelect('region', label, choices, this.chosenRegion?.id ?? '', this.#choose)}
      ${this.#renderWayTo('prevent-region-finder', finder)}
      <p class="small" id="areas">${policeAreas} ${region ? english(lines[0]?.areas) : nothing}</p>
      ${
        region
          ? nothing
          : html`<ul class="small" id="regions">
              ${lines.map(
                ({ name, areas }) =>
                  html`<li><strong>${english(name)}</strong>: ${english(areas)}</li>`,
              )}
            </ul>`
      }
    `;
  }

  #renderWayIn({ region, isVacant }: CoordinatorContactView): TemplateResult {
    const { wayIn, giveRegion, vacant } = this.#words;
    return html`<div class="panel" id="way-in">
      ${renderHeading(this.subheadingLevel, wayIn)} ${isVacant ? html`<p>${vacant}</p>` : nothing}
      ${renderWayIn(this.words, this.livePage.form)}
      ${
        region
          ? html`<p>${giveRegion} <strong>${inEnglish(region, this.words)}</strong></p>`
          : nothing
      }
    </div>`;
  }

  #renderPoints(id: string, points: readonly Pick<Point, 'text'>[]): TemplateResult {
    return html`<ul id=${id}>
      ${points.map(({ text }) => html`<li>${inEnglish(text, this.words)}</li>`)}
    </ul>`;
  }

  /** Leads to another widget, where there is one beside this. */
  #renderWayTo(tag: string, words: string) {
    const widget = (this.getRootNode() as ParentNode).querySelector<HTMLElement>(tag);
    if (!widget) return nothing;
    return html`<p>
      <button
        type="button"
        class="link"
        @click=${() => {
          widget.focus();
        }}
      >
        ${words}
      </button>
    </p>`;
  }

  readonly #choose = (id: string): void => {
    const region = regions.find((one) => one.id === id);
    if (!region) return;
    this.chooseRegion(region.id);
    this.announcer.say(this.#view().status);
  };
}
