import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';

/** Screen readers miss words that appear together with their live region: this long between the two. */
const SETTLING_TIME = 150;

let speaker: ReactiveControllerHost | undefined;

/**
 * Says a sentence to screen readers. A page has one live region at most: it stands in the widget that
 * spoke last, which is sure to be on show, where the first widget of the page may sit in a closed tab.
 */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #message = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    if (speaker === this.#host) speaker = undefined;
  }

  /**
   * Says a sentence politely, once the region is in place; saying it again is heard again.
   * @param wait milliseconds to wait for something newer to say, which then takes its place
   */
  say(message: string, wait = SETTLING_TIME): void {
    const previous = speaker;
    speaker = this.#host;
    if (previous !== speaker) previous?.requestUpdate();
    this.#show('');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#show(message);
    }, wait);
  }

  /** Says no more: what was said or about to be is no longer so. */
  hush(): void {
    clearTimeout(this.#timer);
    if (this.#message) this.#show('');
  }

  /** The live region, in the one widget that holds it. */
  render() {
    if (speaker !== this.#host) return nothing;
    return html`<div class="unseen" role="status">${this.#message}</div>`;
  }

  #show(message: string): void {
    this.#message = message;
    this.#host.requestUpdate();
  }
}
