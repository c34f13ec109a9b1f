import type { PageFacts } from '../../schema/page-facts.js';
import type { Reading } from '../reading.js';
import type { MarkupNode } from './markup-node.js';
import type { PageError, PageWords } from './page-notes.js';

/** A Prevent region as it is known already. */
export interface KnownRegion {
  readonly id: PageFacts['regions'][number]['id'];
  readonly name: string;
  readonly policeAreas: readonly string[];
}

/** What the page is compared with. */
export interface KnownFacts {
  readonly regions: readonly KnownRegion[];
}

/** What the reader of the page needs from outside. */
export interface PageTools {
  /** Makes a tree of markup: the browser's DOMParser, or htmlparser2. */
  readonly parseMarkup: (markup: string) => MarkupNode;
  readonly known: KnownFacts;
  readonly words: PageWords;
  /** `YYYY-MM-DD`: the day the page was looked at. */
  readonly today: string;
}

/** What was read of a page, or `null` and why. */
export type PageReading = Reading<PageFacts>;

/** Refuses a page as a whole, in one sentence; what was found before comes after it. */
export function refusePage(
  words: PageWords,
  fault: PageError,
  found: PageReading['problems'] = [],
): PageReading {
  return { value: null, problems: [{ path: '', message: words[fault], value: null }, ...found] };
}
