import { html, type TemplateResult } from 'lit';

/**
 * Whether an address may become a link: https, mail, phone, or a page of the host's own site.
 * Everything else, `javascript:` first of all, is shown as text.
 */
export function isSafeAddress(address: string): boolean {
  let url: URL;
  try {
    url = new URL(address, document.baseURI);
  } catch {
    return false;
  }
  return (
    ['https:', 'mailto:', 'tel:'].includes(url.protocol) ||
    (url.protocol === 'http:' && url.origin === location.origin)
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
