import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
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
import { openGazetteer } from './gazetteer.js';
import { regionFinderStyles } from './region-finder.styles.js';
import { viewRegionFinder, type RegionChoice, type RegionFinderView } from './region-finder.view.js';

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

  @state() private answer: RegionAnswer | undefined;
  @state() private areRegionsOpen = false;
  private typed = '';

  protected readonly heading = words.regionFinder.heading;

  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { answer } = this;
    // The region came from elsewhere on the page: an open question or error is no longer about it.
    if (changed.has('region') && this.region && !(answer && isAbout(answer, this.region))) {
      this.answer = undefined;
    }
  }

  protected override renderContent(): TemplateResult {
    const view = this.view();
    return html`
      ${this.renderSearch(view)} ${this.renderQuestion(view)} ${this.renderOutside(view)}
      ${this.renderResult(view)} ${this.renderRegions()} ${renderEmergencyLine()}
      ${renderFooter(source, this.time.now, renderCredits())}
    `;
  }

  private view(): RegionFinderView {
    const { answer, typed, chosenRegion: region } = this;
    return viewRegionFinder({ answer, typed, region }, regions, words);
  }

  private renderSearch({ error }: RegionFinderView): TemplateResult {
    const { label, hint, find } = words.regionFinder;
    return html`<div class="field ${error ? 'in-error' : ''}">
      <label for="place">${label}</label>
      <p class="hint" id="place-hint">${hint}</p>
      ${renderFieldError('place-error', error)}
      <div class="search">
        <input
          id="place"
          type="text"
          autocomplete="postal-code"
          spellcheck="false"
          enterkeyhint="search"
          aria-describedby=${error ? 'place-hint place-error' : 'place-hint'}
          aria-invalid=${error ? 'true' : nothing}
          @keydown=${this.searchOnEnter}
        />
        <button type="button" @click=${this.search}>${find}</button>
      </div>
    </div>`;
  }

  private renderQuestion({ question }: RegionFinderView) {
    if (!question) return nothing;
    return html`<div class="panel">
      ${renderHeading(this.subheadingLevel, question.text)}
      <p>${question.hint}</p>
      <ul class="plain choices">
        ${question.choices.map(
          (choice) =>
            html`<li>
              <button
                type="button"
                class="second"
                @click=${() => {
                  this.pick(choice);
                }}
              >
                ${choice.label} ${renderNote(choice.note)}
              </button>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  private renderOutside({ outside }: RegionFinderView) {
    if (!outside) return nothing;
    return html`<div class="panel" id="answer" tabindex="-1">
      <p><strong>${outside.text}</strong></p>
      <p>${outside.hint}</p>
    </div>`;
  }

  private renderResult({ result }: RegionFinderView) {
    if (!result) return nothing;
    const { region, sentence, isNearBoundary, contact } = result;
    const { chosen, policeAreas, nearBoundary, contactLink, contact: reach } = words.regionFinder;
    return html`<div class="panel" id="answer" tabindex="-1">
      ${renderHeading(
        this.subheadingLevel,
        html`${chosen}: <span class="large">${region.name}</span>`,
      )}
      ${sentence ? html`<p>${sentence}</p>` : nothing}
      <p>${policeAreas} ${joinWords(region.policeAreas, words.and)}.</p>
      ${isNearBoundary ? html`<p><strong>${nearBoundary}</strong></p>` : nothing}
      ${renderHeading(this.subheadingLevel + 1, reach)}
      <p>${contact}</p>
      <p>${renderLink(source.url, contactLink)}</p>
    </div>`;
  }

  private renderRegions(): TemplateResult {
    const isOpen = this.areRegionsOpen;
    return html`<button
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
      <div id="regions" class="regions ${isOpen ? '' : 'folded'}">
        <ul class="plain choices">
          ${regions.map(
            ({ id, name, policeAreas }) =>
              html`<li>
                <button
                  type="button"
                  class="second"
                  aria-current=${id === this.region ? 'true' : nothing}
                  @click=${() => {
                    this.pick({ label: name, note: '', pick: { region: id } });
                  }}
                >
                  ${name} ${renderNote(joinWords(policeAreas, words.and))}
                </button>
              </li>`,
          )}
        </ul>
      </div>`;
  }

  // No form and no submit event: in a sandboxed frame it would never fire.
  private readonly searchOnEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    this.search();
  };

  private readonly search = (): void => {
    this.typed = this.renderRoot.querySelector<HTMLInputElement>('#place')?.value ?? '';
    this.answer = findRegion(this.typed, openGazetteer());
    if (this.answer.kind === 'unknown') void this.focusPart('#place');
    if (this.answer.kind === 'found') this.chooseRegion(this.answer.region);
    this.announcer.say(this.view().status);
  };

  private pick({ label, pick }: RegionChoice): void {
    if ('region' in pick) {
      this.answer = undefined;
      this.chooseRegion(pick.region);
    } else {
      this.answer = { kind: 'outside', country: pick.country, place: this.typed.trim() || label };
    }
    // The button that was pressed may be gone: the answer takes the focus, and is read out by that.
    void this.focusPart('#answer');
  }
}

function isAbout(answer: RegionAnswer, region: string): boolean {
  return answer.kind === 'found' && answer.region === region;
}

function renderNote(note: string) {
  return note ? html`<span class="note">${note}</span>` : nothing;
}

function renderCredits(): TemplateResult {
  const { postcodeCredit, credits } = words.regionFinder;
  const date = phraseIsoDay(postcodesDated, words.dates);
  return html`<p>${fillText(postcodeCredit, { date })} ${credits}</p>`;
}
