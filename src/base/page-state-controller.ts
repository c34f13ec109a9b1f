import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageState, type PageChoice } from './page-state.js';

/** A widget that takes part in the page's choices. */
export interface PageStateHost extends ReactiveControllerHost, PageChoice {
  standalone: boolean;
}

/** Keeps a widget's region and setting in step with the page, unless it is `standalone`. */
export class PageStateController implements ReactiveController {
  readonly #host: PageStateHost;
  #unsubscribe: (() => void) | undefined;

  constructor(host: PageStateHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const host = this.#host;
    const { region = pageState.defaults.region, setting = pageState.defaults.setting } = host;
    this.#take({ ...(region && { region }), ...(setting && { setting }) });
    if (!host.standalone) this.#take(pageState.chosen);
    this.#unsubscribe = pageState.subscribe((choice) => {
      if (!host.standalone) this.#take(choice);
    });
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
  }

  /** Applies a reader's choice here and, unless standalone, everywhere on the page. */
  choose(choice: PageChoice): void {
    this.#take(choice);
    if (!this.#host.standalone) pageState.choose(choice);
  }

  #take(choice: PageChoice): void {
    Object.assign(this.#host, choice);
  }
}
