/** What WordPress and others ask for when an author pastes the address of a frame page. */
import { escapeHtml } from '../snippet/write-tag.js';
import { FRAME_HEIGHTS } from '../snippet/frame-address.js';
import type { WidgetName } from '../snippet/snippet-choices.js';

/** An answer of oEmbed 1.0, of the type that comes as HTML. Sizes in pixels. */
export interface Oembed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url?: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/** What an answer is written for. */
export interface OembedChoices {
  readonly name: WidgetName;
  /** Words of the link, and name of the frame for screen readers. */
  readonly title: string;
  /** What is said of 999 to readers who do not get the frame. */
  readonly emergency: string;
  /** Where `dist` is served, whole, with a `/` at the end; `''` where that is not known yet. */
  readonly base: string;
  readonly width?: number;
  readonly height?: number;
}

/** WordPress never shows a frame higher than this, nor lower than 200. */
const HIGHEST = 1000;

/**
 * Writes the answer. Its HTML is what WordPress lets through for every author: a `blockquote` without
 * attributes, which stays until the frame has told its height, then an `iframe` (`wp_filter_oembed_result`).
 */
export function writeOembed({
  name,
  title,
  emergency,
  base,
  width,
  height,
}: OembedChoices): Oembed {
  const size = { width: width ?? 600, height: height ?? Math.min(HIGHEST, FRAME_HEIGHTS[name]) };
  const address = escapeHtml(addressOf(base, `${name}.html`));
  const says = escapeHtml(title);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Prevent widgets',
    ...(base && { provider_url: base }),
    html:
      `<blockquote><a href="${address}">${says}</a>. ${escapeHtml(emergency)}</blockquote>` +
      `<iframe src="${address}" width="100%" height="${String(size.height)}" title="${says}"></iframe>`,
    ...size,
  };
}

/**
 * A frame page that names its own address and that of its answer whole, as WordPress needs them. Stamping
 * it again for another base gives the same as stamping it once.
 * @param base where `dist` is served, whole, with a `/` at the end
 */
export function stampAddress(html: string, name: WidgetName, base: string): string {
  const stamp = (page: string, relation: string, file: string) =>
    page.replace(
      new RegExp(`(<link rel="${relation}"[^>]*? href=")[^"]*`),
      (_, before: string) => before + escapeHtml(addressOf(base, file)),
    );
  return stamp(stamp(html, 'canonical', `${name}.html`), 'alternate', `${name}.json`);
}

// In `dist` the answers lie beside the pages.
function addressOf(base: string, file: string): string {
  return base ? `${base}frame/${file}` : file;
}
