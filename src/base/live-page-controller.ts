import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { source } from '../data/sources.js';
import type { PageFacts } from '../schema/page-facts.js';
import type { Source } from '../schema/source.js';
import { reportProblems } from './events.js';
import { awaitLivePage } from './live-page.js';
import { pageDefaults } from './page-state.js';

/** A widget that can show the GOV.UK page as it is now. */
export interface LivePageHost extends ReactiveControllerHost, HTMLElement {
  live: boolean;
}

/**
 * Keeps what the GOV.UK page says now for a widget that is `live`, or on a page whose script tag says so.
 * Until the page has answered, and when it cannot, what is built in stands, and only the webmaster is told why.
 */
export class LivePageController implements ReactiveController {
  /** What the page says, once it is known. */
  facts: PageFacts | undefined;
  /** GOV.UK says that the page no longer holds. */
  isWithdrawn = false;
  /** When the page was asked. */
  asked = new Date(0);
  readonly #host: LivePageHost;
  readonly #readClock: () => Date;
  #leave: (() => void) | undefined;

  constructor(host: LivePageHost, readClock: () => Date) {
    this.#host = host;
    this.#readClock = readClock;
    host.addController(this);
  }

  /** Where what is shown comes from, and of when it is. */
  get source(): Source {
    return this.facts?.source ?? source;
  }

  /** The co-ordinators' contact form, where the page links to it. */
  get form(): string | undefined {
    return this.facts?.routes.find(({ id }) => id === 'regional-coordinator')?.url;
  }

  hostConnected(): void {
    this.refresh();
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
  }

  /** Asks for the page if it is to, and has not yet. */
  refresh(): void {
    if (this.#leave || !(this.#host.live || pageDefaults.live)) return;
    this.asked = this.#readClock();
    this.#leave = awaitLivePage(this.asked, ({ facts, isWithdrawn, problems }) => {
      this.facts = facts;
      this.isWithdrawn = isWithdrawn;
      reportProblems(this.#host, problems);
      this.#host.requestUpdate();
    });
  }
}
