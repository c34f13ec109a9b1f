import { attributesOf, tagOf, type MarkupNode } from '../page/markup-node.js';

/** What a walk comes by: an element that begins or ends, or text. */
export type Step =
  | {
      readonly kind: 'open' | 'close';
      readonly tag: string;
      readonly attributes: ReadonlyMap<string, string>;
    }
  | { readonly kind: 'text'; readonly text: string };

const UNSEEN = /^(style|template|noscript|svg)$/;

/**
 * Walks through a parsed document in the order of reading, past what is hidden. No depth of nesting is too deep.
 * @param root a browser's document or element, or what htmlparser2's `parseDocument` gives
 */
export function* walkMarkup(root: MarkupNode): Generator<Step> {
  const path: { readonly nodes: ArrayLike<MarkupNode>; at: number; readonly close?: Step }[] = [
    { nodes: [root], at: 0 },
  ];
  for (let inside = path.at(-1); inside; inside = path.at(-1)) {
    const node = inside.nodes[inside.at++];
    if (!node) {
      path.pop();
      if (inside.close) yield inside.close;
      continue;
    }
    if (node.nodeType === 3) yield { kind: 'text', text: node.nodeValue ?? '' };
    if (!node.childNodes) continue;
    const tag = tagOf(node);
    const attributes = attributesOf(node);
    if (UNSEEN.test(tag) || attributes.has('hidden')) continue;
    if (tag) yield { kind: 'open', tag, attributes };
    path.push({
      nodes: node.childNodes,
      at: 0,
      ...(tag && { close: { kind: 'close', tag, attributes } }),
    });
  }
}

/** The address a page names for itself, as saved pages do. Only https is taken. */
export function addressOfPage(root: MarkupNode): string | undefined {
  for (const step of walkMarkup(root)) {
    if (step.kind !== 'open' || !/^(base|link|meta)$/.test(step.tag)) continue;
    const { attributes } = step;
    const names = [attributes.get('rel'), attributes.get('property'), step.tag];
    if (!names.some((name) => name && /^(canonical|og:url|base)$/i.test(name))) continue;
    const address = (attributes.get('href') ?? attributes.get('content') ?? '').trim();
    if (/^https:\/\//i.test(address)) return address;
  }
  return undefined;
}
