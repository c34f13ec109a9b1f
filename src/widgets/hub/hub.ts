import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { SharedChoice } from '../../base/page-state.js';
import { PreventElement } from '../../base/prevent-element.js';
import { renderPostcodeCredits } from '../../base/templates/postcode-credits.js';
import { hubStyles } from './hub.styles.js';
import { PART_NAMES, viewHub, type HubPart } from './hub.view.js';

/** What a hub hands on to the widgets in it as it is. */
const HANDED_ON = [
  'region',
  'setting',
  'map',
  'locate',
  'showUnconfirmed',
  'structuredData',
] as const;

/**
 * All the other widgets as one panel with its own navigation, for pages that allow one tag or one frame.
 * Never touches the address of the page, and remembers nothing. On paper every part is printed.
 *
 * @tagname prevent-hub
 * @summary All widgets in one panel.
 * @csspart emergency - The bar with 999.
 * @csspart navigation - The list of parts.
 * @fires {CustomEvent<{ region: string }>} prevent-region-change - The reader chose a region.
 * @fires {CustomEvent<{ setting: string }>} prevent-setting-change - The reader chose a setting.
 * @fires {CustomEvent<{ route: string }>} prevent-route-choose - The reader called or followed a route.
 * @fires {CustomEvent<{ session: string }>} prevent-session-open - The reader followed a session's link.
 */
export class PreventHub extends PreventElement {
  static override styles = [...PreventElement.styles, hubStyles];
  static override properties = {
    start: { reflect: true },
    map: { reflect: true },
    locate: { type: Boolean, reflect: true },
    showUnconfirmed: { type: Boolean, reflect: true, attribute: 'show-unconfirmed' },
    structuredData: { type: Boolean, reflect: true, attribute: 'structured-data' },
    opened: { state: true },
  };

  /** The part that is open at first, such as `region-finder`. */
  start: string | undefined;

  /** `hidden` leaves out the map of regions. */
  map: 'hidden' | undefined;

  /** Whether readers may ask the browser where they are. */
  locate = false;

  /** Also shows the DfE helpline, which we could not confirm is still open. */
  showUnconfirmed = false;

  /** Adds the sessions to the page as data for search engines. */
  structuredData = false;

  private opened: string | undefined;
  readonly #parts = new Map<string, HTMLElement>();
  /** What the parts share when the hub keeps to itself. */
  readonly #ownGroup = new SharedChoice();

  protected override get heading(): string {
    return this.words.hub.heading;
  }

  protected override get choices() {
    return { ...super.choices, start: PART_NAMES };
  }

  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    for (const part of this.#parts.values()) this.#handOn(part, (name) => changed.has(name));
  }

  protected override renderContent(): TemplateResult {
    const parts = viewHub(
      this.opened ?? this.start,
      this.words,
      (tag) => customElements.get(tag)?.prototype instanceof PreventElement,
    );
    const { englandOnly } = this.words.concernRouter;
    return html`
      <div class="hub">
        ${this.renderEmergencyBar()} ${this.renderNotices()} <slot name="local-contact"></slot>
        <div class="layout">
          ${this.#renderNavigation(parts)}
          <div class="parts" @prevent-open=${this.#open}>
            ${parts.map(
              ({ tag, isOpen }) =>
                html`<div class=${isOpen ? 'open' : 'closed'}>${this.#partFor(tag)}</div>`,
            )}
          </div>
        </div>
      </div>
      ${this.renderEnd(
        html`<p>${englandOnly}</p>
          ${renderPostcodeCredits(this.words)}`,
      )}
    `;
  }

  #renderNavigation(parts: readonly HubPart[]): TemplateResult {
    return html`<nav part="navigation" aria-label=${this.words.hub.parts}>
      <ul class="plain">
        ${parts.map(
          ({ tag, label, isOpen }) =>
            html`<li>
              <button
                type="button"
                class="second"
                aria-current=${isOpen ? 'true' : nothing}
                @click=${() => {
                  this.#partFor(tag).focus();
                }}
              >
                ${label}
              </button>
            </li>`,
        )}
      </ul>
    </nav>`;
  }

  #partFor(tag: string): HTMLElement {
    const known = this.#parts.get(tag);
    if (known) return known;
    const part = document.createElement(tag);
    this.#parts.set(tag, part);
    this.#handOn(part, () => true);
    return part;
  }

  #handOn(part: HTMLElement, isNew: (name: (typeof HANDED_ON)[number]) => boolean): void {
    const { text, clock, localSrc, live, standalone } = this;
    const local = this.own.given;
    const group = standalone ? this.#ownGroup : undefined;
    Object.assign(part, { isInHub: true, headingLevel: this.subheadingLevel, group });
    Object.assign(part, { text, clock, local, localSrc, live });
    for (const name of HANDED_ON) if (isNew(name)) Object.assign(part, { [name]: this[name] });
  }

  readonly #open = ({ target }: Event): void => {
    this.opened = (target as Element).localName.replace('prevent-', '');
    // At once: the part takes the focus next, which a part that is still away could not.
    this.performUpdate();
  };
}
