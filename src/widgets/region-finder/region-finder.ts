import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { PreventElement } from '../../base/prevent-element.js';
import { renderEmergencyLine } from '../../base/templates/emergency.js';
import { renderFieldError } from '../../base/templates/field.js';
import { renderFooter } from '../../base/templates/footer.js';
import { renderHeading } from '../../base/templates/heading.js';
import { renderLink } from '../../base/templates/link.js';
import { findRegion, type RegionAnswer } from '../../core/lookup/find-region.js';
import { fillText, joinWords } from '../../core/text/fill.js';
import { phraseIsoDay } from '../../core/time/phrases.js';
import { postcodesDated } from '../../data/postcode-regions.js';
import { regions } from '../../data/regions.js';
import { source } from '../../data/sources.js';
import { words } from '../../text/en-GB.js';
import { gazetteer } from '../../data/gazetteer.js';
import { regionFinderStyles } from './region-finder.styles.js';
import {
  viewRegionFinder,
  type RegionChoice,
  type RegionFinderView,
} from './region-finder.view.js';

/**
 * Finds the Prevent region of a postcode, council, police area or county, without asking a server,
 * and says how to reach the region's co-ordinator.
 *
 * @tagname prevent-region-finder
 * @summary Postcode or place to Prevent region, offline.
 * @fires {CustomEvent<{ region: string }>} prevent-region-change - The reader chose a region.
 */
export class PreventRegionFinder extends PreventElement {
  static override styles = [...PreventElement.styles, regionFinderStyles];
  static override properties = { answer: { state: true }, areRegionsOpen: { state: true } };

  private answer: RegionAnswer | undefined;
  private areRegionsOpen = false;
  #typed = '';

  protected readonly heading = words.regionFinder.heading;

  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // The region came from elsewhere on the page: an open question or error is no longer about it.
    if (changed.has('region') && this.answer?.kind !== 'found') this.answer = undefined;
  }

  protected override renderContent(): TemplateResult {
    const view = this.#view();
    return html`
      ${this.#renderSearch(view)} ${this.#renderReply(view)} ${this.#renderResult(view)}
      ${this.#renderRegions(view)} ${renderEmergencyLine()}
      ${renderFooter(source, this.time.now, renderCredits())}
    `;
  }

  #view(): RegionFinderView {
    const { answer, chosenRegion: region } = this;
    return viewRegionFinder({ answer, typed: this.#typed, region }, regions, words);
  }

  #renderSearch({ error }: RegionFinderView): TemplateResult {
    const { label, hint, find } = words.regionFinder;
    return html`<div class="field ${error ? 'in-error' : ''}">
      <label for="place">${label}</label>
      <p class="muted small" id="place-hint">${hint}</p>
      ${renderFieldError('place-error', error)}
      <div class="search">
        <input
          id="place"
          type="text"
          autocomplete="postal-code"
          autocapitalize="off"
          autocorrect="off"
          spellcheck="false"
          enterkeyhint="search"
          aria-describedby=${error ? 'place-hint place-error' : 'place-hint'}
          aria-invalid=${error ? 'true' : nothing}
          @keydown=${this.#searchOnEnter}
        />
        <button type="button" @click=${this.#search}>${find}</button>
      </div>
    </div>`;
  }

  #renderReply({ reply }: RegionFinderView) {
    if (!reply) return nothing;
    return html`<div class="panel">
      ${renderHeading(this.subheadingLevel, renderAnswer(reply.text))}
      <p>${reply.hint}</p>
      ${this.#renderChoices(reply.choices)}
    </div>`;
  }

  #renderChoices(choices: readonly RegionChoice[]): TemplateResult {
    return html`<ul class="plain choices">
      ${choices.map(
        (choice) =>
          html`<li>
            <button
              type="button"
              class="second"
              aria-current=${choice.isCurrent ? 'true' : nothing}
              @click=${() => {
                this.#pick(choice);
              }}
            >
              ${choice.label} <span class="small">${choice.note}</span>
            </button>
          </li>`,
      )}
    </ul>`;
  }

  #renderResult({ result }: RegionFinderView) {
    if (!result) return nothing;
    const { region, sentence, warning } = result;
    const { chosen, policeAreas, contactLink, contact } = words.regionFinder;
    return html`<div class="panel">
      ${renderHeading(
        this.subheadingLevel,
        renderAnswer(html`${chosen}: <span class="large">${region.name}</span>`),
      )}
      ${sentence ? html`<p>${sentence}</p>` : nothing}
      <p>${policeAreas} ${joinWords(region.policeAreas, words.and)}.</p>
      ${warning ? html`<p><strong>${warning}</strong></p>` : nothing}
      ${renderHeading(this.subheadingLevel + 1, contact)}
      <p>${renderLink(source.url, contactLink)}</p>
    </div>`;
  }

  #renderRegions({ regions: all }: RegionFinderView): TemplateResult {
    const isOpen = this.areRegionsOpen;
    return html`<p>
        <button
          type="button"
          class="link"
          aria-expanded=${isOpen ? 'true' : 'false'}
          aria-controls="regions"
          @click=${() => {
            this.areRegionsOpen = !isOpen;
          }}
        >
          ${words.regionFinder.allRegions}
        </button>
      </p>
      <div id="regions" class=${isOpen ? '' : 'folded'}>${this.#renderChoices(all)}</div>`;
  }

  // No form and no submit event: in a sandboxed frame it would never fire.
  readonly #searchOnEnter = (event: KeyboardEvent): void => {
    // A key held down repeats, and would answer twice.
    if (event.key !== 'Enter' || event.isComposing || event.repeat) return;
    event.preventDefault();
    this.#search();
  };

  readonly #search = (): void => {
    this.#typed = this.renderRoot.querySelector<HTMLInputElement>('#place')?.value ?? '';
    this.answer = findRegion(this.#typed, gazetteer);
    if (this.answer.kind === 'unknown') void this.focusPart('#place');
    if (this.answer.kind === 'found') this.chooseRegion(this.answer.region);
    this.announcer.say(this.#view().status);
  };

  #pick({ answer }: RegionChoice): void {
    this.answer = answer;
    if (answer.kind === 'found') this.chooseRegion(answer.region);
    // The button that was pressed may be gone: the answer takes the focus, and is read out by that.
    void this.focusPart('#answer');
  }
}

// What focus moves to after a choice: the words of the heading, not the panel around them.
function renderAnswer(content: unknown): TemplateResult {
  return html`<span id="answer" tabindex="-1">${content}</span>`;
}

function renderCredits(): TemplateResult {
  const { postcodeCredit, credits } = words.regionFinder;
  const date = phraseIsoDay(postcodesDated, words.dates);
  return html`<p>${fillText(postcodeCredit, { date })} ${credits}</p>`;
}
