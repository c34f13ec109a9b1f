import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { PreventElement } from '../../base/prevent-element.js';
import { renderHeading } from '../../base/templates/heading.js';
import { renderPostcodeCredits } from '../../base/templates/postcode-credits.js';
import { MOST_CHOICES } from '../../core/lookup/answer-places.js';
import { findRegion } from '../../core/lookup/find-region.js';
import type { RegionAnswer } from '../../core/lookup/region-answer.js';
import { replaceAnswer } from '../../core/lookup/replace-answer.js';
import { suggestPlaces } from '../../core/lookup/suggest-places.js';
import { fillText } from '../../core/text/fill.js';
import { gazetteer } from '../../data/gazetteer.js';
import { regionMap } from '../../data/region-map.js';
import type { RegionId } from '../../schema/region.js';
import { locateReader, type NoPosition } from './locate-reader.js';
import { describeSuggestion, type Choice, type RegionChoice } from './region-choices.js';
import { regionFinderStyles } from './region-finder.styles.js';
import { viewRegionFinder, type RegionFinderView } from './region-finder.view.js';
import { renderChoices, renderReply, renderResult, type AnswerContext } from './render-answer.js';
import { renderMap } from './render-map.js';
import { renderSearch } from './render-search.js';
import { SuggestionList } from './suggestion-list.js';

/** Milliseconds without a key press after which a screen reader hears how many places fit. */
const PAUSE_IN_TYPING = 1000;

/**
 * Finds the Prevent region of a postcode, council, police area, county or town, or of a place on the
 * map, without asking a server, and says how to reach the region's co-ordinator.
 *
 * @tagname prevent-region-finder
 * @summary Postcode, place or map to Prevent region, offline.
 * @attr {'hidden'} map - Leaves out the map.
 * @attr {boolean} locate - Offers a button that asks the browser where the reader is.
 * @fires {CustomEvent<{ region: string }>} prevent-region-change - The reader chose a region.
 * @csspart map - The map.
 */
export class PreventRegionFinder extends PreventElement {
  static override styles = [...PreventElement.styles, regionFinderStyles];
  static override properties = {
    map: { reflect: true },
    locate: { type: Boolean, reflect: true },
    answer: { state: true },
    areRegionsOpen: { state: true },
    pointed: { state: true },
    isLocating: { state: true },
  };

  /** `hidden` leaves out the map; the list of regions stays. */
  map: 'hidden' | undefined;

  /** Whether readers may ask the browser where they are. The position never leaves the page. */
  locate = false;

  private answer: RegionAnswer | NoPosition | undefined;
  private areRegionsOpen = false;
  private pointed: RegionId | undefined;
  private isLocating = false;
  #typed = '';
  /** The option that was last scrolled into view: only another one scrolls the page. */
  #shown = -1;
  /** How many answers there were: one that comes late must not replace a newer one. */
  #answers = 0;
  readonly #list = new SuggestionList(this, (typed) =>
    suggestPlaces(typed, gazetteer, MOST_CHOICES),
  );

  protected override get heading(): string {
    return this.words.regionFinder.heading;
  }

  protected override get choices(): Readonly<Record<string, readonly string[]>> {
    return { ...super.choices, map: ['hidden'] };
  }

  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // The region came from elsewhere on the page: what was found or asked here is not about it.
    const isOurs = this.answer?.kind === 'found' && this.answer.region === this.region;
    if (changed.has('region') && !isOurs) this.answer = undefined;
  }

  override updated(): void {
    const { active } = this.#list.state;
    if (active === this.#shown) return;
    this.#shown = active;
    const part = active < 0 ? this.#field : this.renderRoot.querySelector('[aria-selected=true]');
    part?.scrollIntoView({ block: 'nearest' });
  }

  protected override renderContent(): TemplateResult {
    const view = this.#view();
    const context: AnswerContext = {
      level: this.subheadingLevel,
      words: this.words,
      pick: this.#pick,
      goToSessions: this.#sessions ? this.#goToSessions : undefined,
    };
    return html`
      ${this.renderEmergency()} ${this.#renderSearch(view)}
      ${this.locate ? this.#renderLocate() : nothing} ${renderReply(view.reply, context)}
      ${renderResult(view.result, context)} ${this.#renderRegions(view.regions)}
      ${this.renderEnd(renderPostcodeCredits(this.words))}
    `;
  }

  #view(): RegionFinderView {
    const { answer, chosenRegion: region, pointed } = this;
    return viewRegionFinder(
      { answer, typed: this.#typed, region, pointed },
      this.regions,
      this.words,
    );
  }

  #renderSearch({ error, regions: all }: RegionFinderView): TemplateResult {
    const { suggestions, state } = this.#list;
    const options = suggestions.map((suggestion) => ({
      name: suggestion.name,
      note: describeSuggestion(suggestion, all, this.words),
    }));
    return renderSearch({ error, options, list: state }, this.words, {
      type: this.#offer,
      press: this.#press,
      enter: gazetteer.names,
      leave: this.#putListAway,
      search: this.#search,
      pick: this.#pickSuggestion,
    });
  }

  #renderLocate(): TemplateResult {
    const { locate, locating } = this.words.regionFinder;
    return html`<p>
      <button
        type="button"
        class="second"
        aria-disabled=${this.isLocating ? 'true' : nothing}
        @click=${this.#locate}
      >
        ${this.isLocating ? locating : locate}
      </button>
    </p>`;
  }

  #renderRegions(all: readonly RegionChoice[]): TemplateResult {
    const isOpen = this.areRegionsOpen;
    const hasMap = this.map !== 'hidden';
    const { chooseRegion, mapAndList, allRegions } = this.words.regionFinder;
    const on = { pick: this.#pick, point: this.#point };
    return html`<div class="regions ${hasMap ? 'mapped' : ''}">
      ${renderHeading(this.subheadingLevel, chooseRegion)}
      <p class="unfold">
        <button
          type="button"
          class="link"
          aria-expanded=${isOpen ? 'true' : 'false'}
          aria-controls="regions"
          @click=${() => (this.areRegionsOpen = !isOpen)}
        >
          ${hasMap ? mapAndList : allRegions}
        </button>
      </p>
      <div
        id="regions"
        class=${isOpen ? '' : 'folded'}
        @focusin=${() => (this.areRegionsOpen = true)}
      >
        ${hasMap ? renderMap(regionMap, all, on) : nothing}
        ${renderChoices(all, this.#pick, this.#point)}
      </div>
    </div>`;
  }

  get #field(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  readonly #offer = (): void => {
    this.#list.offerFor(this.#field?.value ?? '');
    const { suggestionsStatus, noSuggestions } = this.words.regionFinder;
    const { length: count } = this.#list.suggestions;
    const status = count > 0 ? fillText(suggestionsStatus, { count }) : noSuggestions;
    // One letter is too few to look for anything.
    if ((this.#field?.value.trim().length ?? 0) > 1) this.announcer.say(status, PAUSE_IN_TYPING);
    else this.announcer.hush();
  };

  readonly #putListAway = (): void => {
    if (this.#list.state.isOpen) this.announcer.hush();
    this.#list.close();
  };

  readonly #press = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const { key } = event;
    if (key === 'Escape') this.announcer.hush();
    if (key !== 'Enter') {
      this.#list.press(event, this.#field?.value ?? '');
      return;
    }
    event.preventDefault();
    // A key held down repeats, and would answer twice.
    if (event.repeat) return;
    if (this.#list.active) this.#pickSuggestion(this.#list.state.active);
    else this.#search();
  };

  readonly #search = (): void => {
    this.#typed = this.#field?.value ?? '';
    this.#answer(findRegion(this.#typed, gazetteer));
  };

  readonly #pickSuggestion = (index: number): void => {
    const suggestion = this.#list.suggestions[index];
    if (!suggestion) return;
    if (this.#field) this.#field.value = suggestion.name;
    this.#typed = suggestion.name;
    this.#answer(suggestion.answer);
  };

  readonly #locate = async (): Promise<void> => {
    if (this.isLocating) return;
    this.isLocating = true;
    this.announcer.say(this.words.regionFinder.locating);
    const answers = this.#answers;
    const answer = await locateReader(navigator.geolocation, regionMap);
    this.isLocating = false;
    if (this.isConnected && answers === this.#answers) this.#answer(answer, this.#mayTakeFocus());
  };

  // Somebody who has gone on to another field of the page must not be torn out of it.
  #mayTakeFocus(): boolean {
    const focused = (this.getRootNode() as Document | ShadowRoot).activeElement;
    return !focused || focused === this || focused === document.body;
  }

  #answer(answer: RegionAnswer | NoPosition, mayTakeFocus = true): void {
    this.#list.close();
    this.#take(answer);
    const isInField = this.shadowRoot?.activeElement === this.#field;
    if (answer.kind === 'unknown' && mayTakeFocus && !isInField) {
      // The message describes the field, so it is read out as the focus comes there.
      this.announcer.hush();
      void this.focusPart('#place');
    } else this.announcer.say(this.#view().status);
  }

  readonly #pick = ({ answer }: Choice): void => {
    this.#take(answer);
    // The button that was pressed may be gone: the answer takes the focus, and is read out by that.
    void this.focusPart('#answer');
    const { replaces = '', warning = '' } = this.#view().result ?? {};
    if (replaces || warning) this.announcer.say(`${replaces} ${warning}`.trim());
    else this.announcer.hush();
  };

  #take(answer: RegionAnswer | NoPosition): void {
    this.#answers++;
    if (answer.kind !== 'found') {
      this.answer = answer;
      return;
    }
    this.answer = replaceAnswer(this.answer?.kind === 'found' ? this.answer : undefined, answer);
    this.chooseRegion(answer.region);
  }

  get #sessions(): HTMLElement | null {
    return (this.getRootNode() as ParentNode).querySelector('prevent-training-sessions');
  }

  readonly #goToSessions = (): void => {
    this.#sessions?.focus();
  };

  readonly #point = (choice?: RegionChoice): void => {
    this.pointed = choice?.answer.region;
  };
}
