/** What the builder and its preview say to each other by `postMessage`. */
import type { SnippetAttributes, WidgetName } from '../embed/snippet/write-snippet.js';
import type { Look } from './page.js';
import type { TypedColours } from './theme.js';

/** What the preview is to show. */
export interface PreviewWish {
  readonly name: WidgetName;
  readonly attributes: SnippetAttributes;
  /** The organisation's own information; `undefined` when there is none. */
  readonly local: unknown;
  readonly look: Look;
  /** Only colours that can be read. */
  readonly colours: TypedColours;
}

/** From the builder to the preview: `show`. From the preview to the builder: that it is `ready`. */
export interface PreviewMessage {
  readonly preventBuilder: 'ready' | { readonly show: PreviewWish };
}

/** The wish in a message; `undefined` for whatever else arrives. */
export function readWish(data: unknown): PreviewWish | undefined {
  const { preventBuilder } = (data ?? {}) as Partial<PreviewMessage>;
  return typeof preventBuilder === 'object' ? preventBuilder.show : undefined;
}

/** Whether a message says that the preview is ready. */
export function isReady(data: unknown): boolean {
  return ((data ?? {}) as Partial<PreviewMessage>).preventBuilder === 'ready';
}

/**
 * Who a message is for: pages of our own address only. Files have none (`null`), so there it is for anybody,
 * and the other side looks at who sent it.
 */
export function ownOrigin({ origin, protocol }: Location): string {
  return protocol === 'file:' ? '*' : origin;
}
