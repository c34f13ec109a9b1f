/** Frame pages must name themselves by whole addresses, which are known only once they have a server. */
import { stampAddress, type Oembed } from '../../embed/frame/oembed.js';
import { escapeHtml } from '../../embed/snippet/write-tag.js';
import { WIDGET_NAMES, type WidgetName } from '../../embed/snippet/write-snippet.js';
import type { Files } from './release.js';

/**
 * The files as they are served at `base`: the frame pages and what oEmbed says of them with whole addresses, the others as
 * they are.
 * @param base whole address of the folder, with a `/` at the end
 */
export function stampFiles(files: Files, base: string): Files {
  const stamped = new Map(files);
  for (const name of WIDGET_NAMES) {
    const [page, oembed] = [`frame/${name}.html`, `frame/${name}.json`];
    const [html, json] = [files.get(page), files.get(oembed)];
    if (html) stamped.set(page, toBytes(stampAddress(toText(html), name, base)));
    if (json) stamped.set(oembed, toBytes(stampOembed(toText(json), name, base)));
  }
  return stamped;
}

// Its words stay those of its version, so that going back to one finds what it left.
function stampOembed(json: string, name: WidgetName, base: string): string {
  const answer = JSON.parse(json) as Oembed;
  const address = escapeHtml(`${base}frame/${name}.html`);
  const html = answer.html.replace(
    / (href|src)="[^"]*"/g,
    (_, part: string) => ` ${part}="${address}"`,
  );
  return `${JSON.stringify({ ...answer, provider_url: base, html }, null, 2)}\n`;
}

const toText = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const toBytes = (text: string) => new TextEncoder().encode(text);
