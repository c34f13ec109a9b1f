import type { ReactiveController, ReactiveControllerHost } from 'lit';

const MINUTE = 60_000;

/**
 * Renders a widget again at every full minute and whenever its page comes back to view, so that a
 * page left open never shows a session as to come when it is over. Timers stop in hidden pages and
 * sleeping laptops, which is why coming back counts too.
 */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #readClock: () => Date;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, readClock: () => Date) {
    this.#host = host;
    this.#readClock = readClock;
    host.addController(this);
  }

  /** The time to render for. */
  get now(): Date {
    return this.#readClock();
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#tick);
    window.addEventListener('pageshow', this.#tick);
    this.#schedule();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#tick);
    window.removeEventListener('pageshow', this.#tick);
    clearTimeout(this.#timer);
  }

  readonly #tick = (): void => {
    this.#host.requestUpdate();
    this.#schedule();
  };

  #schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#tick, MINUTE - (this.now.getTime() % MINUTE));
  }
}
