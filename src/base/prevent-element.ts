import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { currentNotices } from '../core/local/current-information.js';
import { mergeRegions } from '../core/page/merge-page.js';
import { fillText } from '../core/text/fill.js';
import type { SomeWords } from '../core/text/override-words.js';
import { regions } from '../data/regions.js';
import type { Region, RegionId } from '../schema/region.js';
import type { Setting } from '../schema/setting.js';
import type { LocalInformation } from '../schema/local-information.js';
import { words, type Words } from '../text/en-GB.js';
import { Announcer } from './announcer.js';
import { ClockController } from './clock-controller.js';
import { emitPreventEvent, reportProblems } from './events.js';
import { fencePolyfilledStyles } from './fence-styles.js';
import { keepKeys } from './keep-keys.js';
import { LivePageController } from './live-page-controller.js';
import { LocalInformationController } from './local-information-controller.js';
import { PageStateController } from './page-state-controller.js';
import type { SharedChoice } from './page-state.js';
import { directionOf, languageAround, readPageWords } from './page-words.js';
import { renderEmergencyBar, renderEmergencyLine } from './templates/emergency.js';
import { renderFooter } from './templates/footer.js';
import { renderHeading } from './templates/heading.js';
import { renderNotices } from './templates/notices.js';
import { boxStyles } from './styles/box.styles.js';
import { controlStyles } from './styles/control.styles.js';
import { textStyles } from './styles/text.styles.js';

const SETTINGS = Object.keys(words.settings) as Setting[];
const SLOTS = ['', 'heading', 'local-contact', 'footer-note'];

/**
 * What all widgets share: the reset box, the page's region and setting, the clock, the one live
 * region, and the promise that the fallback inside the tag stays for good when anything throws.
 *
 * @slot - Fallback: a link in words, with 999. Shown before upgrade, without script, and after an error.
 * @slot heading - Words for the heading in place of ours.
 * @slot local-contact - Your organisation's own contacts, shown straight after 999.
 * @slot footer-note - A note of your own at the end.
 * @fires {CustomEvent<{ problems: object[] }>} prevent-data-problem - Something for the webmaster to put right.
 * @csspart box - The box around everything.
 * @csspart heading - The heading.
 * @cssprop --prevent-font-family - Font of the widget.
 * @cssprop --prevent-ink - Colour of text.
 * @cssprop --prevent-muted - Colour of quieter text.
 * @cssprop --prevent-accent - Colour of links and buttons.
 * @cssprop --prevent-ground - Colour behind text, and of text on the accent.
 * @cssprop --prevent-surface - Colour of panels inside the box.
 * @cssprop --prevent-line - Colour of lines and edges of fields.
 * @cssprop --prevent-emergency - Colour of the 999 bar and of errors.
 */
export abstract class PreventElement extends LitElement {
  static override styles = [boxStyles, textStyles, controlStyles];
  static override properties: PropertyDeclarations = {
    region: { reflect: true },
    setting: { reflect: true },
    headingLevel: { type: Number, reflect: true, attribute: 'heading-level' },
    standalone: { type: Boolean, reflect: true },
    localSrc: { reflect: true, attribute: 'local-src' },
    local: { attribute: false },
    live: { type: Boolean, reflect: true },
    text: { attribute: false },
    isInHub: { attribute: false },
    clock: { attribute: false },
  };

  /** Id of the chosen Prevent region, such as `north-west`. */
  region: RegionId | undefined;

  /** Kind of organisation, such as `school`. */
  setting: Setting | undefined;

  /** Level of the widget's heading, 2 to 6. Headings inside it follow. */
  headingLevel = 2;

  /** Keeps this widget's region and setting to itself. */
  standalone = false;

  /** Address of the organisation's information file (JSON), fetched once for the page. */
  localSrc: string | undefined;

  /** The organisation's information itself, in place of a file. */
  local: unknown;

  /**
   * Asks GOV.UK for the page as it is now, once for the page, and shows its sessions and dates. Until it has
   * answered, and when it cannot, what is built in stands.
   */
  live = false;

  /** Words in place of ours, under the names of `src/text/en-GB.ts`. */
  text: SomeWords<Words> | undefined;

  /**
   * Set by the hub on the widgets it holds: box, 999 and footer are the hub's then. No attribute, so that
   * no page can take 999 away by a slip.
   */
  isInHub = false;

  /** Where the widget reads the time. For previews and tests. */
  clock: () => Date = () => new Date();

  /** The widgets it shares region and setting with, set by the hub. `undefined`: those of the page. */
  group: SharedChoice | undefined;

  protected readonly announcer = new Announcer(this);
  protected readonly time = new ClockController(this, () => this.clock());
  protected readonly page = new PageStateController(this);
  protected readonly livePage = new LivePageController(this, () => this.clock());
  protected readonly own = new LocalInformationController(
    this,
    () => this.clock(),
    ({ organisation }) => {
      this.page.suggest(organisation ?? {});
    },
  );
  #hasFailed = false;
  #words: Words | undefined;

  /** The widget's own words for its heading. */
  protected abstract get heading(): string;

  /** Everything between the heading and the end of the box. */
  protected abstract renderContent(): TemplateResult;

  /** The words to say things with: ours, or the page's in their place. */
  protected get words(): Words {
    if (this.#words) return this.#words;
    const { words: found, problems } = readPageWords(languageAround(this), this.text);
    this.#words = found;
    reportProblems(this, problems);
    return found;
  }

  /** The organisation's own information, as far as it is known. */
  protected get ownInformation(): LocalInformation {
    return this.own.current;
  }

  /** 999 as a line, then the page's own contacts. */
  protected renderEmergency(): unknown {
    if (this.isInHub) return nothing;
    return html`${renderEmergencyLine(this.words, languageAround(this))}
      <slot name="local-contact"></slot>`;
  }

  /** 999 as a bar that cannot be missed, for the widgets people come to in fear. */
  protected renderEmergencyBar(onCall?: () => void): unknown {
    if (this.isInHub) return nothing;
    return renderEmergencyBar(this.words, languageAround(this), onCall);
  }

  /** That GOV.UK no longer stands by what is shown. In the footer of every widget too. */
  protected renderWithdrawn(): unknown {
    if (!this.livePage.isWithdrawn) return nothing;
    return html`<p><strong>${this.words.footer.withdrawn}</strong></p>`;
  }

  /** What the organisation has to say for a while. */
  protected renderNotices(): unknown {
    if (this.isInHub) return nothing;
    return renderNotices(currentNotices(this.ownInformation, this.time.now));
  }

  /** The end of a widget: sources, licence, the page's own note. */
  protected renderEnd(credits: unknown = nothing): unknown {
    if (this.isInHub) return nothing;
    const { source, isWithdrawn } = this.livePage;
    return renderFooter(this.words, { ...source, isWithdrawn }, this.time.now, credits);
  }

  /** Takes a region the reader chose, for the page unless standalone, and tells the page. */
  protected chooseRegion(region: RegionId): void {
    this.page.choose({ region });
    emitPreventEvent(this, 'prevent-region-change', { region });
  }

  /** Takes a setting the reader chose, for the page unless standalone, and tells the page. */
  protected chooseSetting(setting: Setting): void {
    this.page.choose({ setting });
    emitPreventEvent(this, 'prevent-setting-change', { setting });
  }

  /** Moves focus to the widget's heading, from where reading goes on. */
  override focus(): void {
    // A hub may have to open its part first; nobody else hears of this.
    if (this.isInHub) this.dispatchEvent(new Event('prevent-open', { bubbles: true }));
    void this.focusPart('#top');
  }

  /** Moves focus to a part of the widget once it is rendered. */
  protected async focusPart(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** Level of headings right below the widget's own. */
  protected get subheadingLevel(): number {
    return this.#level + 1;
  }

  /** All regions, with what is known of their posts. */
  protected get regions(): readonly Region[] {
    return mergeRegions(regions, this.livePage.facts?.regions);
  }

  /** The chosen region, when the attribute names one that exists. */
  protected get chosenRegion(): Region | undefined {
    return this.regions.find(({ id }) => id === this.region);
  }

  /** The chosen setting, when the attribute names one that exists. */
  protected get chosenSetting(): Setting | undefined {
    return SETTINGS.find((id) => id === this.setting);
  }

  /** The properties that take one of a list, each with its list. */
  protected get choices(): Readonly<Record<string, readonly string[]>> {
    return { region: regions.map(({ id }) => id), setting: SETTINGS };
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    fencePolyfilledStyles(this, root);
    keepKeys(root);
    return root;
  }

  override connectedCallback(): void {
    // The language around may be another one at another place.
    this.#words = undefined;
    super.connectedCallback();
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('text')) this.#words = undefined;
    if (changed.has('local') || changed.has('localSrc')) this.own.refresh();
    if (changed.has('live')) this.livePage.refresh();
    for (const path of Object.keys(this.choices)) {
      const value = this[path as keyof this];
      if (!value || !changed.has(path)) continue;
      const choices = [...new Set(this.choices[path])];
      if (choices.includes(String(value))) continue;
      const message = fillText(this.words.problems.unknownChoice, { choices: choices.join(', ') });
      reportProblems(this, [{ path, message, value }]);
    }
  }

  // The host page owns level 1, and HTML has no level 7.
  get #level(): number {
    return Math.min(6, Math.max(2, Math.round(this.headingLevel) || 2));
  }

  override shouldUpdate(): boolean {
    return !this.#hasFailed;
  }

  // Around everything an update does: before rendering, rendering, and after it.
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.#showFallback(error);
    }
  }

  override render(): TemplateResult {
    const { language } = this.words;
    return html`<div
      class="box ${this.isInHub ? 'bare' : ''}"
      part="box"
      lang=${language}
      dir=${directionOf(language)}
    >
      ${renderHeading(
        this.#level,
        html`<span id="top" tabindex="-1"><slot name="heading">${this.heading}</slot></span>`,
        'heading',
      )}
      ${this.renderContent()} ${this.announcer.render()}
    </div>`;
  }

  // An empty shadow root would hide what the webmaster wrote inside the tag.
  #showFallback(error: unknown): void {
    this.#hasFailed = true;
    this.renderRoot.replaceChildren(
      ...SLOTS.map((name) => Object.assign(document.createElement('slot'), { name })),
    );
    reportProblems(this, [{ path: this.localName, message: words.problems.failed, value: error }]);
  }
}
