/** Where the links of a frame page lead: most pages refuse to be shown in a frame, and some frames open nothing. */

/** What widgets show on paper, for frames in which links may be dead. */
const ADDRESSES = "a[href^='http']::after{content:' (' attr(href) ')'}";

/**
 * The link to the page on its own, with everything its address asks for. WordPress's frames may not open
 * pages, but it opens one of the same site for them.
 * @param secret WordPress's, or nothing
 */
export function leadToOwnPage(link: HTMLAnchorElement, secret: string): void {
  link.href = location.href.replace(/#.*/, '');
  if (!secret) return;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    parent.postMessage({ message: 'link', value: link.href, secret }, '*');
  });
}

/** Phone and mail open a programme, not a page: a new tab would stay behind empty. */
export function keepCallsInPlace(): void {
  addEventListener('click', (event) => {
    for (const part of event.composedPath()) {
      if (!(part instanceof HTMLAnchorElement)) continue;
      if (/^(tel|mailto):/.test(part.href)) part.target = '_self';
      return;
    }
  });
}

/**
 * Shows the addresses of links in a widget, and in those inside it: all of them share the sheet of the box.
 * Done from here, because no other page needs it, and all of them load the widgets' script.
 */
export function showAddresses(widget: Element | null): void {
  widget?.shadowRoot?.adoptedStyleSheets[0]?.insertRule(ADDRESSES);
}
