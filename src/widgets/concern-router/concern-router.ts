import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { emitPreventEvent } from '../../base/events.js';
import { PreventElement } from '../../base/prevent-element.js';
import { renderEmergencyBar } from '../../base/templates/emergency.js';
import { renderFieldError } from '../../base/templates/field.js';
import { renderFooter } from '../../base/templates/footer.js';
import { renderHeading } from '../../base/templates/heading.js';
import { renderPhone } from '../../base/templates/phone.js';
import { routes } from '../../data/routes.js';
import { source } from '../../data/sources.js';
import type { Concern, RouteId } from '../../schema/route.js';
import type { Audience, Setting } from '../../schema/setting.js';
import { words } from '../../text/en-GB.js';
import { concernRouterStyles } from './concern-router.styles.js';
import {
  viewAllRoutes,
  viewConcernRouter,
  type AnswerView,
  type ConcernRouterView,
  type QuestionId,
  type QuestionView,
  type RouteView,
} from './concern-router.view.js';
import { renderRoute } from './render-route.js';

/**
 * Asks at most three plain questions and shows where to take a concern, in order. 999 and the
 * Anti-Terrorist Hotline stand above every step. Nothing chosen is sent or stored.
 *
 * @tagname prevent-concern-router
 * @summary From a concern to the right place to report it.
 * @slot local-contact - Your organisation's own contacts, shown straight after 999.
 * @csspart emergency - The bar with 999.
 * @fires {CustomEvent<{ route: string }>} prevent-route-choose - The reader called or followed a route.
 * @fires {CustomEvent<{ setting: string }>} prevent-setting-change - The reader chose a setting.
 */
export class PreventConcernRouter extends PreventElement {
  static override styles = [...PreventElement.styles, concernRouterStyles];

  /** `list` shows every route at once, without questions. */
  @property({ reflect: true }) display: 'questions' | 'list' = 'questions';

  /** Who the page is for, such as `staff`, when it need not be asked. */
  @property({ reflect: true }) audience: Audience | undefined;

  /** Also shows the DfE helpline, which we could not confirm is still open. */
  @property({ type: Boolean, reflect: true, attribute: 'show-unconfirmed' }) showUnconfirmed =
    false;

  @state() private concern: Concern | undefined;
  @state() private reopened: QuestionId | undefined;
  @state() private hasError = false;

  protected readonly heading = words.concernRouter.heading;

  protected override renderContent(): TemplateResult {
    return html`
      ${renderEmergencyBar(this.chooses('emergency'))} ${this.renderHotline()}
      <slot name="local-contact"></slot>
      ${this.display === 'list' ? this.renderList() : this.renderSteps()}
      ${renderFooter(source, this.time.now, html`<p>${words.concernRouter.englandOnly}</p>`)}
    `;
  }

  private view(): ConcernRouterView {
    const { concern, audience, chosenSetting: setting, reopened } = this;
    const withUnconfirmed = this.showUnconfirmed;
    const known = audience && audience in words.audiences ? audience : undefined;
    return viewConcernRouter(
      { concern, audience: known, setting, reopened, withUnconfirmed },
      routes,
      words,
    );
  }

  private renderHotline() {
    const phone = routes.find(({ id }) => id === 'anti-terrorist-hotline')?.phone?.number;
    if (!phone) return nothing;
    return html`<p>
      ${words.concernRouter.hotline}
      ${renderPhone(
        phone,
        html`<strong>${phone}</strong>`,
        this.chooses('anti-terrorist-hotline'),
      )}.
    </p>`;
  }

  private renderSteps(): TemplateResult {
    const { question, answers, routes: shown } = this.view();
    return html`
      ${question?.id === 'concern' ? html`<p>${words.concernRouter.intro}</p>` : nothing}
      ${shown ? this.renderResult(shown) : nothing}
      ${answers.length > 0 ? this.renderAnswers(answers) : nothing}
      ${question ? this.renderQuestion(question) : nothing}
      ${shown ? this.renderStartAgain() : nothing}
    `;
  }

  private renderQuestion({ id, text, choices, chosen }: QuestionView): TemplateResult {
    const { errors, continue: go } = words.concernRouter;
    const { hasError } = this;
    return html`<fieldset
        class=${hasError ? 'in-error' : ''}
        aria-describedby=${hasError ? 'question-error' : nothing}
        @keydown=${this.continueOnEnter}
      >
        <legend id="question" tabindex="-1">${text}</legend>
        ${renderFieldError('question-error', hasError ? errors[id] : undefined)}
        ${choices.map(
          (choice) =>
            html`<label class="radio">
              <input
                type="radio"
                name=${id}
                value=${choice.id}
                .checked=${choice.id === chosen}
              />
              ${choice.label}
            </label>`,
        )}
      </fieldset>
      <p><button type="button" @click=${this.continue}>${go}</button></p>`;
  }

  private renderAnswers(answers: readonly AnswerView[]): TemplateResult {
    const { answers: heading, change } = words.concernRouter;
    return html`${renderHeading(this.subheadingLevel, heading)}
      <dl class="answers">
        ${answers.map(
          (answer) =>
            html`<div>
              <dt>${answer.text}</dt>
              <dd>${answer.label}</dd>
              <dd>
                <button
                  type="button"
                  class="link"
                  @click=${() => {
                    this.reopen(answer.id);
                  }}
                >
                  ${change} <span class="for-screen-readers">${answer.change}</span>
                </button>
              </dd>
            </div>`,
        )}
      </dl>`;
  }

  private renderResult(shown: readonly RouteView[]): TemplateResult {
    return html`<div id="result" tabindex="-1">
        ${renderHeading(this.subheadingLevel, words.concernRouter.result)}
      </div>
      <ol class="plain routes">
        ${shown.map((view) => this.renderOne(view))}
      </ol>`;
  }

  private renderList(): TemplateResult {
    return html`<p>${words.concernRouter.listIntro}</p>
      <ul class="plain routes">
        ${viewAllRoutes(routes, this.showUnconfirmed, words).map((view) => this.renderOne(view))}
      </ul>`;
  }

  private renderOne(view: RouteView): TemplateResult {
    return renderRoute(view, this.subheadingLevel + 1, this.chooses(view.route.id));
  }

  private renderStartAgain(): TemplateResult {
    return html`<p>
      <button type="button" class="second" @click=${this.startAgain}>
        ${words.concernRouter.startAgain}
      </button>
    </p>`;
  }

  private chooses(route: RouteId): () => void {
    return () => {
      emitPreventEvent(this, 'prevent-route-choose', { route });
    };
  }

  private readonly continueOnEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    this.continue();
  };

  private readonly continue = (): void => {
    const { question } = this.view();
    const chosen = this.renderRoot.querySelector<HTMLInputElement>('input:checked');
    this.hasError = !chosen;
    if (!question || !chosen) {
      void this.focusPart('input');
      return;
    }
    this.reopened = undefined;
    if (question.id === 'concern') this.concern = chosen.value as Concern;
    if (question.id === 'audience') this.audience = chosen.value as Audience;
    if (question.id === 'setting') this.chooseSetting(chosen.value as Setting);
    this.goOn();
  };

  private reopen(question: QuestionId): void {
    this.reopened = question;
    this.goOn();
  }

  private readonly startAgain = (): void => {
    this.concern = undefined;
    this.reopened = undefined;
    this.goOn();
  };

  private goOn(): void {
    this.hasError = false;
    void this.focusPart('#question, #result');
  }
}
