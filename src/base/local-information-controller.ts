import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { overdueReviews } from '../core/local/current-information.js';
import type { LocalReading } from '../core/local/read-local-information.js';
import type { LocalInformation } from '../schema/local-information.js';
import { localProblems } from '../text/en-GB.js';
import { reportProblems } from './events.js';
import { readFile, readGiven } from './local-sources.js';
import { pageDefaults } from './page-state.js';

/** A widget that can use an organisation's own information. */
export interface LocalInformationHost extends ReactiveControllerHost, HTMLElement {
  local: unknown;
  localSrc: string | undefined;
}

const NOTHING: LocalInformation = { version: 1 };

/**
 * Keeps an organisation's own information for a widget: of its property, else of a JSON script inside
 * its tag, else of the file named by `local-src` or by the script tag. What is wrong with it is told
 * once a page, by the first widget that reads it; a widget goes on with the rest.
 */
export class LocalInformationController implements ReactiveController {
  /** What is known so far. */
  current: LocalInformation = NOTHING;
  readonly #host: LocalInformationHost;
  readonly #readClock: () => Date;
  readonly #onArrival: (information: LocalInformation) => void;
  #asked = 0;

  constructor(
    host: LocalInformationHost,
    readClock: () => Date,
    onArrival: (information: LocalInformation) => void,
  ) {
    this.#host = host;
    this.#readClock = readClock;
    this.#onArrival = onArrival;
    host.addController(this);
  }

  hostConnected(): void {
    this.refresh();
    // A tag that is upgraded while it is read has its children still to come.
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', this.refresh, { once: true });
    }
  }

  hostDisconnected(): void {
    document.removeEventListener('DOMContentLoaded', this.refresh);
    this.#asked++;
  }

  /** What the page gave, without the file: a value, the text of a JSON script, or nothing. */
  get given(): unknown {
    const { local } = this.#host;
    if (local !== undefined && local !== null) return local;
    return this.#host.querySelector(
      ':scope > script[type="application/json"]:not([data-prevent-text])',
    )?.textContent;
  }

  /** Reads again, after what it reads from has changed. */
  readonly refresh = (): void => {
    const asked = ++this.#asked;
    const { given } = this;
    const address = this.#host.localSrc ?? pageDefaults.localSrc;
    if (given !== undefined) this.#take(readGiven(given), 'local');
    else if (address) {
      void readFile(address).then((reading) => {
        if (asked === this.#asked) this.#take(reading, address);
      });
    } else this.current = NOTHING;
  };

  /** @param from what to name a problem by that is about the whole */
  #take(reading: LocalReading, from: string): void {
    const { value } = reading;
    this.current = value ?? NOTHING;
    const overdue = value ? overdueReviews(value, this.#readClock(), localProblems) : [];
    const problems = [...reading.problems, ...overdue];
    reportProblems(
      this.#host,
      problems.map((problem) => ({ ...problem, path: problem.path || from })),
    );
    this.#onArrival(this.current);
    this.#host.requestUpdate();
  }
}
