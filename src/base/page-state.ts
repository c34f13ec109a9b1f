import type { RegionId } from '../schema/region.js';
import type { Setting } from '../schema/setting.js';
import { forgetProblems } from './events.js';

/** What a reader has chosen, or a webmaster has set for the page. */
export interface PageChoice {
  region?: RegionId | undefined;
  setting?: Setting | undefined;
}

/** What the script tag sets for widgets that set nothing themselves. */
export interface PageDefaults extends PageChoice {
  /** Address of the organisation's information file. */
  localSrc?: string | undefined;
  /** Asks GOV.UK for the page as it is now. */
  live?: boolean | undefined;
}

/**
 * Region and setting for a group of widgets: those of a page, or those inside a hub that keeps to itself.
 * Kept in memory only: nothing is stored, and a new page starts afresh.
 */
export class SharedChoice {
  #chosen: PageChoice = {};
  readonly #listeners = new Set<(choice: PageChoice) => void>();

  /** What readers chose. */
  get chosen(): Readonly<PageChoice> {
    return this.#chosen;
  }

  /** Records a reader's choice and tells every widget that shares. */
  choose(choice: PageChoice): void {
    this.#chosen = { ...this.#chosen, ...choice };
    for (const tell of [...this.#listeners]) tell(choice);
  }

  /** Calls back at every choice until the function it returns is called. */
  subscribe(listener: (choice: PageChoice) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Forgets what was chosen. */
  forget(): void {
    this.#chosen = {};
  }
}

/** What the widgets of this page share. */
export const pageChoice = new SharedChoice();

/** What the script tag says for all widgets of the page. */
export const pageDefaults: PageDefaults = {};

/** Forgets all choices, defaults and problems told, as a new page does. For tests. */
export function forgetPage(): void {
  pageChoice.forget();
  for (const name of Object.keys(pageDefaults)) Reflect.deleteProperty(pageDefaults, name);
  forgetProblems();
}
