import type { RegionId } from '../schema/region.js';
import type { Setting } from '../schema/setting.js';

/** What a reader has chosen, or a webmaster has set for the page. */
export interface PageChoice {
  region?: RegionId | undefined;
  setting?: Setting | undefined;
}

let chosen: PageChoice = {};
let defaults: PageChoice = {};
const listeners = new Set<(choice: PageChoice) => void>();

/**
 * Region and setting for all widgets of one page. Kept in memory only: nothing is stored, and a new
 * page starts afresh.
 */
export const pageState = {
  /** What readers chose on this page. */
  get chosen(): Readonly<PageChoice> {
    return chosen;
  },
  /** What the script tag sets for widgets that set nothing themselves. */
  get defaults(): Readonly<PageChoice> {
    return defaults;
  },
  /** Sets what widgets without a region or setting of their own start with. */
  setDefaults(choice: PageChoice): void {
    defaults = choice;
  },
  /** Records a reader's choice and tells every widget that shares. */
  choose(choice: PageChoice): void {
    chosen = { ...chosen, ...choice };
    for (const tell of [...listeners]) tell(choice);
  },
  /** Calls back at every choice until the function it returns is called. */
  subscribe(listener: (choice: PageChoice) => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Forgets all choices and defaults, as a new page does. For tests. */
export function forgetPage(): void {
  chosen = {};
  defaults = {};
}
