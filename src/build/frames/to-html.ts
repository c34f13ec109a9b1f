import { render } from '@lit-labs/ssr';
import { FallbackRenderer } from '@lit-labs/ssr/lib/element-renderer.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';
import { source } from '../../data/sources.js';

/** Marks for taking a template up again in the browser, which nobody does here, slots without a shadow, and what only focus needs. */
const LEFT_OUT =
  /<!--\/?lit-(?:part|node)[^>]*-->|<\?>|<\/?slot[^>]*>| (?:part|class)=""| tabindex="-1"/g;

/** Writes a template as HTML, all of it ASCII, whatever a server says of its letters. */
export function toHtml(renderTemplate: () => TemplateResult): string {
  return withPageAround(() =>
    collectResultSync(render(renderTemplate(), { customElementHostStack: [host] })),
  )
    .replace(LEFT_OUT, '')
    .replace(/[^\0-\x7f]/gu, (character) => `&#${String(character.codePointAt(0))};`)
    .replace(/<[^>]*>/g, (tag) => tag.replace(/\s+/g, ' ').replace(/ >$/, '>'))
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

// Templates with slots render inside some element only.
const host = new FallbackRenderer('div');

/** Links are checked against the page they are on, by an anchor. Here there is neither: only whole addresses pass. */
function withPageAround<Value>(work: () => Value): Value {
  const page = { document: { createElement: makeAnchor }, location: new URL(source.url) };
  Object.assign(globalThis, page);
  try {
    return work();
  } finally {
    for (const name of Object.keys(page)) Reflect.deleteProperty(globalThis, name);
  }
}

const makeAnchor = () => ({
  protocol: ':',
  origin: 'null',
  set href(address: string) {
    if (URL.canParse(address, source.url)) {
      const { protocol, origin } = new URL(address, source.url);
      Object.assign(this, { protocol, origin });
    }
  },
});
