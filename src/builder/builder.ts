import { html, LitElement, type TemplateResult } from 'lit';
import { builderWords } from '../text/builder.en-GB.js';
import { beginWith, type BuilderChoices } from './builder-choices.js';
import { viewBuilder, type Release } from './builder-view.js';
import type { BuilderPage, Showing } from './page.js';
import { isReady, ownOrigin, type PreviewMessage } from './preview-message.js';
import { wishFor } from './preview-wish.js';
import { renderBefore } from './render/before.js';
import { renderAddressStep, renderSystemStep, renderWidgetStep } from './render/choose-steps.js';
import { renderCodeStep } from './render/code-step.js';
import { renderColourStep } from './render/colour-step.js';
import { renderLocalStep, renderOptionsStep } from './render/option-steps.js';
import { renderPreview } from './render/preview.js';

/** Screen readers miss words that come together with what the reader does: this long after it. */
const SETTLING_TIME = 150;

/** The preview follows this long after the last choice, so that it does not flicker while somebody types. */
const PREVIEW_WAIT = 200;

/**
 * The builder: a page on which webmasters choose a tool, see it and copy the code. Everything is kept in this
 * element and forgotten with it. Rendered into the page itself, whose style sheet it takes.
 *
 * @tagname prevent-builder
 */
export class PreventBuilder extends LitElement {
  static override properties = {
    folder: {},
    release: { attribute: false },
    choices: { state: true },
    showing: { state: true },
    copied: { state: true },
    selected: { state: true },
    said: { state: true },
  };

  /** The folder to begin with. */
  folder = '/prevent/';

  /** What is known of the files that came with this page. */
  release: Release | undefined;

  private choices: BuilderChoices | undefined;
  private showing: Showing = { look: 'plain', width: 'full' };
  private copied: string | undefined;
  private selected: string | undefined;
  private said = '';
  #speaking: ReturnType<typeof setTimeout> | undefined;
  #previewing: ReturnType<typeof setTimeout> | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('message', this.#onMessage);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('message', this.#onMessage);
    clearTimeout(this.#previewing);
    clearTimeout(this.#speaking);
  }

  override render(): TemplateResult {
    const page = this.#page;
    const { title, intro, footer } = builderWords;
    return html`
      <header>
        ${this.#renderSkips()}
        <h1>${title}</h1>
        <p class="lead">${intro}</p>
      </header>
      <main @builder-say=${this.#onSay}>
        <div class="tool">
          <div class="steps">
            ${renderWidgetStep(page)} ${renderSystemStep(page)} ${renderAddressStep(page)}
            ${renderOptionsStep(page)} ${renderLocalStep(page)} ${renderColourStep(page)}
          </div>
          <div class="result">${renderPreview(page)} ${renderCodeStep(page)}</div>
        </div>
        ${renderBefore(page)}
      </main>
      <footer><p>${footer}</p></footer>
      <div class="unseen" role="status">${this.said}</div>
    `;
  }

  protected override updated(): void {
    clearTimeout(this.#previewing);
    this.#previewing = setTimeout(this.#updatePreview, PREVIEW_WAIT);
  }

  get #page(): BuilderPage {
    const choices = this.choices ?? beginWith(this.folder);
    return {
      choices,
      view: viewBuilder(choices, this.release),
      showing: this.showing,
      copied: this.copied,
      selected: this.selected,
      choose: (change) => {
        this.choices = change(this.choices ?? choices);
        this.copied = undefined;
        this.selected = undefined;
        void this.#sayProblem();
      },
      show: (showing) => {
        this.showing = { ...this.showing, ...showing };
      },
      copy: (id) => void this.#copy(id),
      goTo: (id) => void this.#goTo(id),
    };
  }

  // Links, because that is what they are taken for; the address of the page stays as it is.
  #renderSkips(): TemplateResult {
    const { skips } = builderWords;
    const skip = (id: string, words: string) =>
      html`<a
        class="skip"
        href="#${id}"
        @click=${(event: Event) => {
          event.preventDefault();
          void this.#goTo(id);
        }}
        >${words}</a
      >`;
    return html`${skip('preview', skips.preview)}${skip('code', skips.code)}`;
  }

  async #goTo(id: string): Promise<void> {
    await this.updateComplete;
    const part = this.querySelector<HTMLElement>(`#${id}`);
    part?.focus();
    part?.scrollIntoView({ block: 'nearest' });
  }

  async #copy(id: string): Promise<void> {
    const field = this.querySelector<HTMLTextAreaElement>(`textarea#${id}`);
    if (!field) return;
    try {
      await navigator.clipboard.writeText(field.value);
      this.copied = id;
      this.selected = undefined;
      this.#say(builderWords.code.copied);
    } catch {
      // Refused, or there is no clipboard: on pages without https, and in some frames.
      this.copied = undefined;
      this.selected = id;
      field.focus();
      field.select();
      this.#say(builderWords.code.selected);
    }
  }

  // Whoever leaves a field with the Tab key hears what is wrong with it, though they are past it.
  async #sayProblem(): Promise<void> {
    const before = this.#verdicts.map(({ key }) => key);
    await this.updateComplete;
    const found = this.#verdicts.find(({ key }) => !before.includes(key));
    if (found) this.#say(found.words);
  }

  // What is wrong, and how many pairs of colours are too low; another mistake has other words.
  get #verdicts() {
    const parts = [...this.querySelectorAll<HTMLElement>('.error[id], #contrast-sum')];
    return parts.map(({ id, innerText }) => {
      const words = innerText.replace(/\s+/g, ' ').trim();
      return { key: `${id} ${words}`, words };
    });
  }

  #say(words: string): void {
    this.said = '';
    clearTimeout(this.#speaking);
    this.#speaking = setTimeout(() => {
      this.said = words;
    }, SETTLING_TIME);
  }

  /** Parts of the page that have something to say, say it here: a page has one live region. */
  readonly #onSay = ({ detail }: CustomEvent<{ message: string }>): void => {
    this.#say(detail.message);
  };

  readonly #onMessage = ({ source, data }: MessageEvent): void => {
    if (source === this.#preview && isReady(data)) this.#updatePreview();
  };

  readonly #updatePreview = (): void => {
    const { choices, view } = this.#page;
    const message: PreviewMessage = {
      preventBuilder: { show: wishFor(choices, view, this.showing) },
    };
    this.#preview?.postMessage(message, ownOrigin(location));
  };

  get #preview(): Window | null | undefined {
    return this.querySelector('iframe')?.contentWindow;
  }
}
