import { html, nothing, type TemplateResult } from 'lit';
import { PreventElement } from '../../base/prevent-element.js';
import { renderHeading } from '../../base/templates/heading.js';
import { inEnglish } from '../../base/templates/in-english.js';
import { renderLink } from '../../base/templates/link.js';
import { PAGE_LENGTH, renderShowMore } from '../../base/templates/show-more.js';
import { mergeUpdates } from '../../core/page/merge-page.js';
import { updates } from '../../data/updates.js';
import type { Update } from '../../schema/update.js';
import { viewUpdates, type UpdateRow, type UpdatesView } from './updates.view.js';

/**
 * What changed on the official page, newest first, and how old our copy of it is.
 *
 * @tagname prevent-updates
 * @summary What changed on the official page, and how old our copy is.
 */
export class PreventUpdates extends PreventElement {
  static override properties = { updates: { attribute: false }, mostShown: { state: true } };

  /** The changes to list, newest first, in place of those we know. */
  updates: readonly Pick<Update, 'date' | 'note'>[] | undefined;

  private mostShown = PAGE_LENGTH;

  protected override get heading(): string {
    return this.words.updates.heading;
  }

  protected override renderContent(): TemplateResult {
    const { livePage, mostShown } = this;
    const { source, facts } = livePage;
    const list = this.updates ?? mergeUpdates(updates, facts?.updates);
    const view = viewUpdates({ updates: list, source, now: this.time.now, mostShown }, this.words);
    return html`
      ${this.renderEmergency()} ${this.#renderAge(view)}
      ${renderHeading(this.subheadingLevel, this.words.updates.list)} ${this.#renderRows(view)}
      ${this.renderEnd()}
    `;
  }

  #renderAge({ updated, checked, isOld }: UpdatesView): TemplateResult {
    const { old, page } = this.words.updates;
    return html`<div class="panel" id="age">
      ${this.renderWithdrawn()}
      <p>${updated} ${checked}</p>
      ${isOld ? html`<p><strong>${old}</strong></p>` : nothing}
      <p>${renderLink(this.livePage.source.url, page)}</p>
    </div>`;
  }

  #renderRows({ rows, hidden }: UpdatesView): TemplateResult {
    if (rows.length === 0) return html`<p>${this.words.updates.none}</p>`;
    return html`<ul class="plain rows" id="updates">
        ${rows.map((row) => this.#renderRow(row))}
      </ul>
      ${renderShowMore(rows.length, hidden, this.words, (count) => {
        this.mostShown = count;
        void this.focusPart(`#updates > :nth-child(${String(rows.length + 1)})`);
      })}`;
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
