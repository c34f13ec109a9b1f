import type { TemplateResult } from 'lit';

/**
 * A named example of one state of a widget, in Component Story Format: how to render it, and what a
 * reader does next. Accessibility runs and screenshots go through all of them.
 */
export interface Story {
  readonly render: () => TemplateResult;
  readonly play?: (context: { readonly canvasElement: HTMLElement }) => Promise<void>;
}

/** What a file of stories is about. */
export interface StoryGroup {
  readonly title: string;
  readonly component: string;
  /** Which exports are no stories, where a file has such: /^[a-z]/, because the names of stories begin with a capital. */
  readonly excludeStories?: RegExp;
}
