import { html, nothing, type TemplateResult } from 'lit';
import { emitPreventEvent } from '../../base/events.js';
import { PreventElement } from '../../base/prevent-element.js';
import { renderSelect, type Choice } from '../../base/templates/field.js';
import { renderHeading } from '../../base/templates/heading.js';
import { renderLink } from '../../base/templates/link.js';
import { fillText } from '../../core/text/fill.js';
import { regions } from '../../data/regions.js';
import { sessions } from '../../data/sessions.js';
import { source } from '../../data/sources.js';
import type { Session } from '../../schema/session.js';
import { trainingSessionsStyles } from './training-sessions.styles.js';
import {
  viewTrainingSessions,
  type SessionRow,
  type SessionRows,
  type TrainingSessionsView,
} from './training-sessions.view.js';

/** Rows shown at first and added at a time: 10,000 at once would take over a second to render. */
const PAGE_LENGTH = 20;

/**
 * Lists the training sessions to come, by audience, region and month, and past ones on request. Says
 * plainly, with the date of its information, when it knows of none.
 *
 * @tagname prevent-training-sessions
 * @summary Training sessions to come, and how to register.
 * @fires {CustomEvent<{ session: string }>} prevent-session-open - The reader followed a session's link.
 */
export class PreventTrainingSessions extends PreventElement {
  static override styles = [...PreventElement.styles, trainingSessionsStyles];
  static override properties = {
    audience: { reflect: true },
    sessions: { attribute: false },
    month: { state: true },
    arePastShown: { state: true },
    mostShown: { state: true },
  };

  /** Only sessions for this audience, such as `governors-and-trustees`, until the reader chooses. */
  audience = '';

  /** The sessions to list. The built-in ones unless a page sets others. */
  sessions: readonly Session[] = sessions;

  private month = '';
  private arePastShown = false;
  private mostShown = { toCome: PAGE_LENGTH, past: PAGE_LENGTH };

  protected override get heading(): string {
    return this.words.trainingSessions.heading;
  }

  protected override get choices() {
    return { ...super.choices, audience: this.sessions.map(({ audience }) => audience) };
  }

  protected override renderContent(): TemplateResult {
    const view = this.#view();
    return html`
      <p>${this.words.trainingSessions.intro}</p>
      ${this.#renderFilters(view)} ${this.#renderToCome(view)} ${this.#renderPast(view)}
      ${this.renderEmergency()} ${this.renderEnd()}
    `;
  }

  #view(): TrainingSessionsView {
    const { sessions, month, arePastShown, mostShown } = this;
    const audience = this.choices.audience.find((id) => id === this.audience);
    const filter = { audience, month, region: this.chosenRegion?.id };
    const { now } = this.time;
    return viewTrainingSessions(
      { sessions, now, filter, arePastShown, mostShown },
      { regions, source },
      this.words,
    );
  }

  #renderFilters(view: TrainingSessionsView) {
    const { audience, month } = this.words.trainingSessions;
    const filter = (
      id: string,
      label: string,
      choices: readonly Choice[],
      chosen: string,
      take: (id: string) => void,
    ) =>
      choices.length === 0
        ? nothing
        : renderSelect(id, label, choices, chosen, (choice) => {
            take(choice);
            this.announcer.say(this.#view().status);
          });
    return html`<div class="filters">
      ${filter('audience', audience, view.audiences, this.audience, (id) => {
        this.audience = id;
      })}
      ${filter('month', month, view.months, this.month, (id) => {
        this.month = id;
      })}
    </div>`;
  }

  #renderToCome({ none, toCome }: TrainingSessionsView): TemplateResult {
    const { checkPage, showAll } = this.words.trainingSessions;
    if (!none) {
      return html`${renderHeading(this.subheadingLevel, this.words.trainingSessions.toCome)}
      ${this.#renderRows('toCome', toCome)}`;
    }
    return html`<div class="panel" id="none">
      <p><strong>${none.text}</strong></p>
      ${none.hint ? html`<p>${none.hint}</p>` : nothing}
      ${
        none.canShowAll
          ? html`<button type="button" class="second" @click=${this.#showAll}>${showAll}</button>`
          : html`<p>${renderLink(source.url, checkPage)}</p>`
      }
    </div>`;
  }

  #renderPast({ past }: TrainingSessionsView) {
    const { showPast, hidePast, past: heading, pastStatus } = this.words.trainingSessions;
    const isOpen = this.arePastShown;
    if (past.count === 0 && !isOpen) return nothing;
    return html`<p>
        <button
          type="button"
          class="second"
          aria-expanded=${isOpen ? 'true' : 'false'}
          @click=${() => {
            this.arePastShown = !isOpen;
          }}
        >
          ${isOpen ? hidePast : fillText(showPast, { count: past.count })}
        </button>
      </p>
      ${
        isOpen
          ? html`${renderHeading(this.subheadingLevel, heading)}
            ${past.count === 0 ? html`<p>${fillText(pastStatus, { count: 0 })}</p>` : nothing}
            ${this.#renderRows('past', past)}`
          : nothing
      }`;
  }

  #renderRows(id: 'toCome' | 'past', { rows, hidden }: SessionRows) {
    if (rows.length === 0) return nothing;
    return html`<ul class="plain sessions" id=${id}>
        ${rows.map((row) => this.#renderRow(row))}
      </ul>
      ${
        hidden === 0
          ? nothing
          : html`<button
              type="button"
              class="second"
              @click=${() => {
                this.mostShown = { ...this.mostShown, [id]: rows.length + PAGE_LENGTH };
                // The button moves away from under the reader: go on where the new rows begin.
                void this.focusPart(`#${id} > :nth-child(${String(rows.length + 1)})`);
              }}
            >
              ${fillText(this.words.trainingSessions.showMore, { count: Math.min(hidden, PAGE_LENGTH) })}
            </button>`
      }`;
  }

  #renderRow({ session, period, badge, isPast, regions: forRegions }: SessionRow) {
    return html`<li tabindex="-1">
      <p>
        ${badge ? html`<span class="badge small">${badge}</span>` : nothing}
        <strong><time datetime=${session.start}>${period}</time></strong>
      </p>
      <p>${session.title}${forRegions ? html`<br />${forRegions}` : nothing}</p>
      ${isPast ? nothing : html`<p>${this.#renderRegister(session, period)}</p>`}
    </li>`;
  }

  #renderRegister({ id, title, register }: Session, period: string): TemplateResult {
    const { registerOnPage, register: here, registerFor } = this.words.trainingSessions;
    return renderLink(
      register ?? source.url,
      html`${register ? here : registerOnPage}
        <span class="unseen">${fillText(registerFor, { title, period })}</span>`,
      () => {
        emitPreventEvent(this, 'prevent-session-open', { session: id });
      },
    );
  }

  readonly #showAll = (): void => {
    this.audience = '';
    this.month = '';
    this.region = undefined;
    this.announcer.say(this.#view().status);
    void this.focusPart('#toCome > :first-child');
  };
}
