import { html, nothing, type TemplateResult } from 'lit';
import { emitPreventEvent } from '../../base/events.js';
import { PreventElement } from '../../base/prevent-element.js';
import { renderEmergencyBar } from '../../base/templates/emergency.js';
import { renderFieldError } from '../../base/templates/field.js';
import { renderFooter } from '../../base/templates/footer.js';
import { renderHeading } from '../../base/templates/heading.js';
import { renderPhone } from '../../base/templates/phone.js';
import { allowedRoutes } from '../../core/routes/decide-routes.js';
import { fillText } from '../../core/text/fill.js';
import { routes } from '../../data/routes.js';
import { source } from '../../data/sources.js';
import type { Concern, Route, RouteId } from '../../schema/route.js';
import type { Audience, Setting } from '../../schema/setting.js';
import { words } from '../../text/en-GB.js';
import { concernRouterStyles } from './concern-router.styles.js';
import {
  viewConcernRouter,
  type AnswerView,
  type ConcernRouterView,
  type QuestionId,
  type QuestionView,
} from './concern-router.view.js';
import { renderRoute } from './render-route.js';

const AUDIENCES = Object.keys(words.audiences) as Audience[];

/**
 * Asks at most three plain questions and shows where to take a concern, in order. 999 and the
 * Anti-Terrorist Hotline stand above every step. Nothing chosen is sent or stored.
 *
 * @tagname prevent-concern-router
 * @summary From a concern to the right place to report it.
 * @csspart emergency - The bar with 999.
 * @fires {CustomEvent<{ route: string }>} prevent-route-choose - The reader called or followed a route.
 * @fires {CustomEvent<{ setting: string }>} prevent-setting-change - The reader chose a setting.
 */
export class PreventConcernRouter extends PreventElement {
  static override styles = [...PreventElement.styles, concernRouterStyles];
  static override properties = {
    display: { reflect: true },
    audience: { reflect: true },
    showUnconfirmed: { type: Boolean, reflect: true, attribute: 'show-unconfirmed' },
    concern: { state: true },
    reader: { state: true },
    reopened: { state: true },
    hasError: { state: true },
  };

  /** `list` shows every route at once, without questions. */
  display: 'questions' | 'list' = 'questions';

  /** Who the page is for, such as `staff`, when it need not be asked. */
  audience: Audience | undefined;

  /** Also shows the DfE helpline, which we could not confirm is still open. */
  showUnconfirmed = false;

  private concern: Concern | undefined;
  /** Who the reader says they are, which goes before what the page supposes. */
  private reader: Audience | undefined;
  private reopened: QuestionId | undefined;
  private hasError = false;

  protected readonly heading = words.concernRouter.heading;

  protected override get choices() {
    return { ...super.choices, audience: AUDIENCES, display: ['questions', 'list'] };
  }

  protected override renderContent(): TemplateResult {
    return html`
      ${renderEmergencyBar(this.#chooses('emergency'))} ${this.#renderHotline()}
      ${this.display === 'list' ? this.#renderList() : this.#renderSteps()}
      ${renderFooter(source, this.time.now, html`<p>${words.concernRouter.englandOnly}</p>`)}
    `;
  }

  #view(): ConcernRouterView {
    const { concern, chosenSetting: setting, reopened } = this;
    const withUnconfirmed = this.showUnconfirmed;
    const audience = this.reader ?? AUDIENCES.find((id) => id === this.audience);
    return viewConcernRouter(
      { concern, audience, setting, reopened, withUnconfirmed },
      routes,
      words,
    );
  }

  #renderHotline() {
    const phone = routes.find(({ id }) => id === 'anti-terrorist-hotline')?.phone?.number;
    if (!phone) return nothing;
    return html`<p>
      ${words.concernRouter.hotline}
      ${renderPhone(
        phone,
        html`<strong>${phone}</strong>`,
        this.#chooses('anti-terrorist-hotline'),
      )}.
    </p>`;
  }

  #renderSteps(): TemplateResult {
    const { question, answers, routes: shown } = this.#view();
    return html`
      ${question?.id === 'concern' ? html`<p>${words.concernRouter.intro}</p>` : nothing}
      ${shown ? this.#renderResult(shown) : nothing}
      ${answers.length > 0 ? this.#renderAnswers(answers) : nothing}
      ${question ? this.#renderQuestion(question) : nothing}
      ${shown ? this.#renderStartAgain() : nothing}
    `;
  }

  #renderQuestion({ id, text, choices, chosen }: QuestionView): TemplateResult {
    const { hasError } = this;
    return html`<fieldset
        class=${hasError ? 'in-error' : ''}
        aria-describedby=${hasError ? 'question-error' : nothing}
        @keydown=${this.#continueOnEnter}
      >
        <legend id="question" tabindex="-1">${text}</legend>
        ${renderFieldError('question-error', hasError && this.#errorFor(id))}
        ${choices.map(
          (choice) =>
            html`<label>
              <input type="radio" name=${id} value=${choice.id} .checked=${choice.id === chosen} />
              ${choice.label}
            </label>`,
        )}
      </fieldset>
      <p>
        <button type="button" @click=${this.#continue}>${words.concernRouter.continue}</button>
      </p>`;
  }

  #errorFor(id: QuestionId): string {
    const { error, what } = words.concernRouter;
    return fillText(error, { what: what[id] });
  }

  #renderAnswers(answers: readonly AnswerView[]): TemplateResult {
    const { answers: heading, change } = words.concernRouter;
    return html`${renderHeading(this.subheadingLevel, heading)}
      <dl>
        ${answers.map(
          (answer) =>
            html`<div class="answer">
              <dt class="muted">${answer.text}</dt>
              <dd>${answer.label}</dd>
              <dd>
                <button
                  type="button"
                  class="link"
                  @click=${() => {
                    this.#reopen(answer.id);
                  }}
                >
                  ${change} <span class="unseen">${answer.what}</span>
                </button>
              </dd>
            </div>`,
        )}
      </dl>`;
  }

  #renderResult(shown: readonly Route[]): TemplateResult {
    const { result } = words.concernRouter;
    return html`${renderHeading(
        this.subheadingLevel,
        html`<span id="result" tabindex="-1">${result}</span>`,
      )}
      <ol class="plain">
        ${shown.map((route, index) =>
          this.#renderOne(route, this.subheadingLevel + 1, `${String(index + 1)}. `),
        )}
      </ol>`;
  }

  #renderList(): TemplateResult {
    const shown = allowedRoutes(routes, { withUnconfirmed: this.showUnconfirmed });
    return html`<p>${words.concernRouter.listIntro}</p>
      <ul class="plain">
        ${shown.map((route) => this.#renderOne(route, this.subheadingLevel))}
      </ul>`;
  }

  #renderOne(route: Route, headingLevel: number, position = ''): TemplateResult {
    return renderRoute(route, position, headingLevel, this.#chooses(route.id));
  }

  #renderStartAgain(): TemplateResult {
    return html`<p>
      <button type="button" class="second" @click=${this.#startAgain}>
        ${words.concernRouter.startAgain}
      </button>
    </p>`;
  }

  #chooses(route: RouteId): () => void {
    return () => {
      emitPreventEvent(this, 'prevent-route-choose', { route });
    };
  }

  readonly #continueOnEnter = (event: KeyboardEvent): void => {
    // A key held down repeats, and would answer the next question too.
    if (event.key !== 'Enter' || event.repeat) return;
    event.preventDefault();
    this.#continue();
  };

  readonly #continue = (): void => {
    const { question } = this.#view();
    const chosen = this.renderRoot.querySelector<HTMLInputElement>('input:checked');
    this.hasError = !chosen;
    if (!question || !chosen) {
      if (question) this.announcer.say(this.#errorFor(question.id));
      void this.focusPart('input');
      return;
    }
    this.reopened = undefined;
    if (question.id === 'concern') this.concern = chosen.value as Concern;
    if (question.id === 'audience') this.reader = chosen.value as Audience;
    if (question.id === 'setting') this.chooseSetting(chosen.value as Setting);
    this.#goOn();
  };

  #reopen(question: QuestionId): void {
    this.reopened = question;
    this.#goOn();
  }

  readonly #startAgain = (): void => {
    this.concern = undefined;
    this.reader = undefined;
    this.reopened = undefined;
    this.#goOn();
  };

  #goOn(): void {
    this.hasError = false;
    // Lit reuses the radios for the next question, and would not notice that this one is checked.
    const checked = this.renderRoot.querySelector<HTMLInputElement>('input:checked');
    if (checked) checked.checked = false;
    void this.focusPart('#question, #result');
  }
}
