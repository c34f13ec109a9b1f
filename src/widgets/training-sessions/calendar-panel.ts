import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Words } from '../../text/en-GB.js';
import { copyField, saveCalendar, writeSessions } from './calendar-file.js';
import { rememberLast } from './remember-last.js';
import { renderButton } from '../../base/templates/button.js';
import type { Sessions } from './session-lists.js';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * The buttons "Add to calendar" and what opens below the one that was pressed, one at a time: a file to
 * save, and the same as text to copy, because phones and sandboxed frames may block files without a word.
 * The focus stays on the button; Escape closes and goes back to it.
 */
export class CalendarPanel implements ReactiveController {
  readonly #host: Host;
  readonly #say: (sentence: string) => void;
  readonly #write = rememberLast(writeSessions);
  #open = '';
  #note = '';

  /** @param say says a sentence to screen readers */
  constructor(host: Host, say: (sentence: string) => void) {
    this.#host = host;
    this.#say = say;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#open = '';
  }

  /**
   * A button, and the panel when it is open.
   * @param id names the button among those of the widget
   * @param label what it says
   */
  render(id: string, label: unknown, sessions: Sessions, words: Words) {
    const isExpanded = this.#open === id;
    const toggle = () => {
      this.#show(isExpanded ? '' : id);
    };
    return html`${renderButton(label, toggle, { looks: 'link', isExpanded })}
    ${isExpanded ? this.#renderPanel(sessions, words) : nothing}`;
  }

  #renderPanel(sessions: Sessions, words: Words) {
    const { download, downloadHint, copyLabel, copy } = words.trainingSessions;
    const save = () => {
      saveCalendar(sessions, words);
    };
    return html`<div class="panel calendar" @keydown=${this.#press}>
      <p>${renderButton(download, save, { looks: '' })}</p>
      <p class="small muted">${downloadHint}</p>
      <label for="copy">${copyLabel}</label>
      <textarea id="copy" readonly rows="6" .value=${this.#write(sessions, words)}></textarea>
      <p>${renderButton(copy, () => void this.#copy(words))} ${this.#note}</p>
    </div>`;
  }

  readonly #press = ({ key, currentTarget }: KeyboardEvent): void => {
    if (key !== 'Escape') return;
    ((currentTarget as Element).previousElementSibling as HTMLElement).focus();
    this.#show('');
  };

  async #copy({ trainingSessions: { copied, selected } }: Words): Promise<void> {
    const field = this.#host.shadowRoot?.querySelector('textarea');
    if (!field) return;
    this.#note = (await copyField(field)) ? copied : selected;
    this.#say(this.#note);
  }

  #show(id: string): void {
    this.#open = id;
    this.#note = '';
    this.#host.requestUpdate();
  }
}
