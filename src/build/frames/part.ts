import type { TemplateResult } from 'lit';
import type { Words } from '../../text/en-GB.js';

/** What a part of a page is rendered with. */
export interface PartContext {
  readonly words: Words;
  /** Level of headings right below the part's own. */
  readonly level: number;
  /**
   * The day the information was checked, not the day of the build: the same sources make the same pages, and
   * what a page says of time stays true however long nobody writes it again.
   */
  readonly now: Date;
  /** Among the other parts, which have 999 and the end in common. */
  readonly isInHub: boolean;
}

/** Everything a widget has to say, for readers without script: words and links, nothing to press. */
export type RenderPart = (context: PartContext) => TemplateResult;
