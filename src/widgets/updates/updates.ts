import { html, nothing, type TemplateResult } from 'lit';
import { PreventElement } from '../../base/prevent-element.js';
import { renderHeading } from '../../base/templates/heading.js';
import { inEnglish } from '../../base/templates/in-english.js';
import { renderLink } from '../../base/templates/link.js';
import { fillText } from '../../core/text/fill.js';
import { source } from '../../data/sources.js';
import { updates } from '../../data/updates.js';
import type { Update } from '../../schema/update.js';
import { updatesStyles } from './updates.styles.js';
import { viewUpdates, type UpdateRow, type UpdatesView } from './updates.view.js';

/** Changes shown at first and added at a time. */
const PAGE_LENGTH = 20;

/**
 * What changed on the official page, newest first, and how old our copy of it is.
 *
 * @tagname prevent-updates
 * @summary What changed on the official page, and how old our copy is.
 */
export class PreventUpdates extends PreventElement {
  static override styles = [...PreventElement.styles, updatesStyles];
  static override properties = { updates: { attribute: false }, mostShown: { state: true } };

  /** The changes to list, newest first. The built-in ones unless a page sets others. */
  updates: readonly Update[] = updates;

  private mostShown = PAGE_LENGTH;

  protected override get heading(): string {
    return this.words.updates.heading;
  }

  protected override renderContent(): TemplateResult {
    const { updates, mostShown } = this;
    const view = viewUpdates({ updates, source, now: this.time.now, mostShown }, this.words);
    return html`
      ${this.#renderAge(view)} ${renderHeading(this.subheadingLevel, this.words.updates.list)}
      ${this.#renderRows(view)} ${this.renderEmergency()} ${this.renderEnd()}
    `;
  }

  #renderAge({ updated, checked, isOld }: UpdatesView): TemplateResult {
    const { old, page } = this.words.updates;
    return html`<div class="panel" id="age">
      <p>${updated} ${checked}</p>
      ${isOld ? html`<p><strong>${old}</strong></p>` : nothing}
      <p>${renderLink(source.url, page)}</p>
    </div>`;
  }

  #renderRows({ rows, hidden }: UpdatesView): TemplateResult {
    const { none, showMore } = this.words.updates;
    if (rows.length === 0) return html`<p>${none}</p>`;
    return html`<ul class="plain updates" id="updates">
        ${rows.map((row) => this.#renderRow(row))}
      </ul>
      ${
        hidden === 0
          ? nothing
          : html`<button
              type="button"
              class="second"
              @click=${() => {
                this.mostShown = rows.length + PAGE_LENGTH;
                // The button moves away from under the reader: go on where the new rows begin.
                void this.focusPart(`#updates > :nth-child(${String(rows.length + 1)})`);
              }}
            >
              ${fillText(showMore, { count: Math.min(hidden, PAGE_LENGTH) })}
            </button>`
      }`;
  }

  #renderRow({ note, when, date }: UpdateRow): TemplateResult {
    return html`<li tabindex="-1">
      <p>
        ${
          date
            ? html`<strong><time datetime=${date}>${when}</time></strong>`
            : html`<span class="muted">${when}</span>`
        }
      </p>
      <p>${inEnglish(note, this.words)}</p>
    </li>`;
  }
}
