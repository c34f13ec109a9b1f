import { html, type TemplateResult } from 'lit';

/**
 * An address as the browser would follow it from this page. By an anchor, because pages put things of their
 * own in the place of `URL`.
 */
export function resolveAddress(address: string): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { href: address });
}

/**
 * Whether an address may become a link: https, mail, phone, or a page of the host's own site.
 * Everything else, `javascript:` first of all, is shown as text.
 */
export function isSafeAddress(address: string): boolean {
  const { protocol, origin } = resolveAddress(address);
  return (
    ['https:', 'mailto:', 'tel:'].includes(protocol) ||
    (protocol === 'http:' && origin === location.origin)
  );
}

/** A link that tells the other site nothing about the page it is on; plain text when it is not safe. */
export function renderLink(
  address: string,
  content: unknown,
  onFollow?: (event: Event) => void,
): TemplateResult {
  if (!isSafeAddress(address)) return html`${content}`;
  return html`<a
    href=${address}
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    @click=${onFollow}
    >${content}</a
  >`;
}
