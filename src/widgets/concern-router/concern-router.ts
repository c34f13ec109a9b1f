import { html, nothing, type TemplateResult } from 'lit';
import { emitPreventEvent } from '../../base/events.js';
import { languageAround } from '../../base/page-words.js';
import { PreventElement } from '../../base/prevent-element.js';
import { renderButton } from '../../base/templates/button.js';
import { renderContacts } from '../../base/templates/contacts.js';
import { renderHeading } from '../../base/templates/heading.js';
import { renderPhone } from '../../base/templates/phone.js';
import { viewContacts } from '../../core/local/view-contacts.js';
import { allowedRoutes } from '../../core/routes/decide-routes.js';
import { routesForSetting } from '../../core/routes/routes-for-setting.js';
import { fillText } from '../../core/text/fill.js';
import { routes } from '../../data/routes.js';
import type { Concern, Route, RouteId } from '../../schema/route.js';
import type { Audience, Setting } from '../../schema/setting.js';
import { words as english } from '../../text/en-GB.js';
import { concernRouterStyles } from './concern-router.styles.js';
import {
  viewConcernRouter,
  type ConcernRouterView,
  type QuestionId,
} from './concern-router.view.js';
import { printAlone } from './print-alone.js';
import { renderAnswers, renderQuestion } from './render-question.js';
import { renderRoute, type RouteContext } from './render-route.js';
import { renderSummary } from './render-summary.js';

const AUDIENCES = Object.keys(english.audiences) as Audience[];
const DISPLAYS = ['questions', 'list', 'summary'] as const;

/**
 * Asks at most three plain questions and shows where to take a concern, in order. 999, the
 * organisation's own contacts and the Anti-Terrorist Hotline stand above every step. Nothing chosen is
 * sent or stored.
 *
 * @tagname prevent-concern-router
 * @summary From a concern to the right place to report it.
 * @csspart emergency - The bar with 999.
 * @fires {CustomEvent<{ route: string }>} prevent-route-choose - The reader called or followed a route; `own-contact` for one of the organisation's own.
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
    shown: { state: true },
  };

  /** `list` shows every route at once, without questions; `summary` in a few words each, for paper. */
  display: (typeof DISPLAYS)[number] = 'questions';

  /** Who the page is for, such as `staff`, when it need not be asked. */
  audience: Audience | undefined;

  /** Also shows the DfE helpline, which we could not confirm is still open. */
  showUnconfirmed = false;

  private concern: Concern | undefined;
  /** Who the reader says they are, which goes before what the page supposes. */
  private reader: Audience | undefined;
  private reopened: QuestionId | undefined;
  private hasError = false;
  /** What the reader asked to see in place of what the page shows. */
  private shown: (typeof DISPLAYS)[number] | undefined;

  protected override get heading(): string {
    return this.words.concernRouter.heading;
  }

  protected override get choices() {
    return { ...super.choices, audience: AUDIENCES, display: DISPLAYS };
  }

  protected override renderContent(): TemplateResult {
    const { englandOnly } = this.words.concernRouter;
    const shows = this.shown ?? this.display;
    return html`
      ${this.renderEmergencyBar(this.#chooses('emergency'))}
      ${shows === 'summary' ? nothing : this.renderNotices()} ${this.#renderContacts()}
      <slot name="local-contact"></slot> ${this.#renderHotline()}
      ${shows === 'list' ? this.#renderList() : nothing}
      ${shows === 'summary' ? renderSummary(this.#allRoutes, this.words) : nothing}
      ${this.shown === 'summary' ? this.#renderButtons(false) : nothing}
      ${shows === 'questions' || !DISPLAYS.includes(shows) ? this.#renderSteps() : nothing}
      ${this.renderEnd(html`<p>${englandOnly}</p>`)}
    `;
  }

  #view(): ConcernRouterView {
    const { concern, chosenSetting: setting, reopened } = this;
    const audience = this.#asker;
    const withUnconfirmed = this.showUnconfirmed;
    return viewConcernRouter(
      { concern, audience, setting, reopened, withUnconfirmed },
      routes,
      this.words,
    );
  }

  get #asker(): Audience | undefined {
    return this.reader ?? AUDIENCES.find((id) => id === this.audience);
  }

  get #allRoutes(): Route[] {
    const allowed = allowedRoutes(routes, { withUnconfirmed: this.showUnconfirmed });
    return routesForSetting(allowed, this.chosenSetting);
  }

  get #context(): RouteContext {
    return {
      words: this.words,
      level: this.subheadingLevel + 1,
      forms: this.ownInformation.referralForms ?? [],
      choose: (id) => {
        this.#chooses(id)();
      },
    };
  }

  #renderContacts() {
    const { contacts = [], organisation } = this.ownInformation;
    if (contacts.length === 0) return nothing;
    const { concern, words, time } = this;
    const { heading, headingAt } = words.contacts;
    const shown = viewContacts(contacts, { audience: this.#asker, concern }, time.now, words);
    const name = organisation?.name;
    return html`${renderHeading(
      this.subheadingLevel,
      name ? fillText(headingAt, { organisation: name }) : heading,
    )}
    ${renderContacts(shown, words, this.#chooses('own-contact'))}`;
  }

  #renderHotline() {
    const phone = routes.find(({ id }) => id === 'anti-terrorist-hotline')?.phone?.number;
    if (!phone) return nothing;
    return html`<p>
      ${this.words.concernRouter.hotline}
      ${renderPhone(
        phone,
        html`<strong>${phone}</strong>`,
        this.#chooses('anti-terrorist-hotline'),
      )}.
    </p>`;
  }

  #renderSteps(): TemplateResult {
    const { words } = this;
    const { question, answers, routes: decided } = this.#view();
    const error = question && this.hasError ? this.#errorFor(question.id) : undefined;
    return html`
      ${question?.id === 'concern' ? html`<p>${words.concernRouter.intro}</p>` : nothing}
      ${decided ? this.#renderResult(decided) : nothing}
      ${renderAnswers(answers, this.subheadingLevel, words, this.#reopen)}
      ${
        question
          ? html`<div class="on-screen">
                ${renderQuestion(question, error, words, this.#continue)}
              </div>
              <div class="on-paper">${renderSummary(this.#allRoutes, words)}</div>`
          : nothing
      }
      ${this.#renderButtons(answers.length > 0)}
    `;
  }

  #errorFor(id: QuestionId): string {
    const { error, what } = this.words.concernRouter;
    return fillText(error, { what: what[id] });
  }

  #renderResult(decided: readonly Route[]): TemplateResult {
    return html`${renderHeading(
        this.subheadingLevel,
        html`<span id="result" tabindex="-1">${this.words.concernRouter.result}</span>`,
      )}
      <ol class="plain">
        ${decided.map((route, index) =>
          renderRoute(route, `${String(index + 1)}. `, this.#context),
        )}
      </ol>`;
  }

  #renderList(): TemplateResult {
    const { listIntro } = this.words.concernRouter;
    const context = { ...this.#context, level: this.subheadingLevel };
    return html`<p id="result" tabindex="-1">${listIntro}</p>
      <ul class="plain">
        ${this.#allRoutes.map((route) => renderRoute(route, '', context))}
      </ul>
      ${this.#renderButtons(false)}`;
  }

  #renderButtons(canStartAgain: boolean): TemplateResult {
    const { startAgain, showAll, showQuestions, print } = this.words.concernRouter;
    const isElsewhere = this.shown !== undefined;
    return html`<p class="buttons">
      ${canStartAgain ? renderButton(startAgain, this.#startAgain) : nothing}
      ${
        this.display === 'list'
          ? nothing
          : renderButton(isElsewhere ? showQuestions : showAll, () => {
              this.#show(isElsewhere ? undefined : 'list');
            })
      }
      ${renderButton(print, () => void this.#print())}
    </p>`;
  }

  #show(shown: typeof this.shown): void {
    this.shown = shown;
    this.#goOn();
  }

  #chooses(route: RouteId | 'own-contact'): () => void {
    return () => {
      emitPreventEvent(this, 'prevent-route-choose', { route });
    };
  }

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

  readonly #reopen = (question: QuestionId): void => {
    this.reopened = question;
    this.#goOn();
  };

  readonly #startAgain = (): void => {
    this.concern = undefined;
    this.reader = undefined;
    this.reopened = undefined;
    this.#goOn();
  };

  async #print(): Promise<void> {
    const poster = new PreventConcernRouter();
    const { setting, showUnconfirmed, text, clock } = this;
    Object.assign(poster, { setting, showUnconfirmed, text, clock, standalone: true });
    Object.assign(poster, { display: 'summary', local: this.own.given, localSrc: this.localSrc });
    poster.lang = languageAround(this);
    for (const own of this.querySelectorAll(':scope > [slot]')) poster.append(own.cloneNode(true));
    // Frames that may not print get the page on screen, to print by other means.
    if (!(await printAlone(poster))) this.#show('summary');
  }

  #goOn(): void {
    this.hasError = false;
    this.announcer.hush();
    // Lit reuses the radios for the next question, and would not notice that this one is checked.
    const checked = this.renderRoot.querySelector<HTMLInputElement>('input:checked');
    if (checked) checked.checked = false;
    void this.focusPart('#question, #result');
  }
}
