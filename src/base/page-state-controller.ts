import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageChoice, pageDefaults, type PageChoice, type SharedChoice } from './page-state.js';

/** A widget that takes part in the page's choices. */
export interface PageStateHost extends ReactiveControllerHost, PageChoice {
  standalone: boolean;
  /** The group it shares with. `undefined`: the page. */
  group: SharedChoice | undefined;
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
    const group = this.#group;
    this.suggest(pageDefaults);
    if (!host.standalone) this.#take(group.chosen);
    this.#unsubscribe = group.subscribe((choice) => {
      if (!host.standalone) this.#take(choice);
    });
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
  }

  /** Takes a region or setting that nobody has chosen, where the widget has none yet. */
  suggest({ region, setting }: PageChoice): void {
    const host = this.#host;
    if (region && !host.region) host.region = region;
    if (setting && !host.setting) host.setting = setting;
  }

  /** Applies a reader's choice here and, unless standalone, everywhere on the page. */
  choose(choice: PageChoice): void {
    this.#take(choice);
    if (!this.#host.standalone) this.#group.choose(choice);
  }

  get #group(): SharedChoice {
    return this.#host.group ?? pageChoice;
  }

  #take(choice: PageChoice): void {
    Object.assign(this.#host, choice);
  }
}
