import {
  html,
  LitElement,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { fillText } from '../core/text/fill.js';
import { regions } from '../data/regions.js';
import type { Region, RegionId } from '../schema/region.js';
import type { Setting } from '../schema/setting.js';
import { words } from '../text/en-GB.js';
import { Announcer } from './announcer.js';
import { ClockController } from './clock-controller.js';
import { emitPreventEvent } from './events.js';
import { PageStateController } from './page-state-controller.js';
import { renderHeading } from './templates/heading.js';
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

  /** Where the widget reads the time. For previews and tests. */
  clock: () => Date = () => new Date();

  protected readonly announcer = new Announcer(this);
  protected readonly time = new ClockController(this, () => this.clock());
  protected readonly page = new PageStateController(this);
  #hasFailed = false;

  /** The widget's own words for its heading. */
  protected abstract readonly heading: string;

  /** Everything between the heading and the end of the box. */
  protected abstract renderContent(): TemplateResult;

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

  /** The chosen region, when the attribute names one that exists. */
  protected get chosenRegion(): Region | undefined {
    return regions.find(({ id }) => id === this.region);
  }

  /** The chosen setting, when the attribute names one that exists. */
  protected get chosenSetting(): Setting | undefined {
    return SETTINGS.find((id) => id === this.setting);
  }

  /** The properties that take one of a list, each with its list. */
  protected get choices(): Readonly<Record<string, readonly string[]>> {
    return { region: regions.map(({ id }) => id), setting: SETTINGS };
  }

  override willUpdate(changed: PropertyValues): void {
    for (const path of Object.keys(this.choices)) {
      const value = this[path as keyof this];
      if (!value || !changed.has(path)) continue;
      const choices = [...new Set(this.choices[path])];
      if (choices.includes(String(value))) continue;
      const message = fillText(words.problems.unknownChoice, { choices: choices.join(', ') });
      emitPreventEvent(this, 'prevent-data-problem', { problems: [{ path, message, value }] });
    }
  }

  // The host page owns level 1, and HTML has no level 7.
  get #level(): number {
    return Math.min(6, Math.max(2, Math.round(this.headingLevel) || 2));
  }

  override shouldUpdate(): boolean {
    return !this.#hasFailed;
  }

  override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (error) {
      this.#showFallback(error);
    }
  }

  override render(): TemplateResult {
    return html`<div class="box" part="box" lang="en-GB" dir="ltr">
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
    emitPreventEvent(this, 'prevent-data-problem', {
      problems: [{ path: this.localName, message: words.problems.failed, value: error }],
    });
  }
}
