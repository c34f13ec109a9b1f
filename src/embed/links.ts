import { isOurWidget } from '../base/define-widget.js';
import { createWidget } from './create-widget.js';

/** Where links are to be followed, and where they are somebody's fallback already. */
const FOLLOWED =
  'nav,header,footer,li,h1,h2,h3,h4,h5,h6,td,th,dt,label,summary,button,blockquote,[data-prevent]';

/**
 * Turns links to our own pages (`…/frame/region-finder.html?region=london`) into widgets with the options
 * of the address; the link becomes the fallback. Only links that stand alone: one in a sentence, a heading, a list
 * or a menu is there to be followed, and what somebody is writing is left to them. A file of contacts is taken from
 * where our pages are alone: anybody who may write a link may write its options.
 * @param origin where our pages are, such as `https://widgets.example.gov.uk`
 */
export function upgradeLinks(root: ParentNode, origin: string): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href*="/frame/"]')) {
    const tag = `prevent-${/\/frame\/([a-z-]+)\.html$/.exec(link.pathname)?.[1] ?? ''}`;
    const words = link.textContent.trim();
    const isAlone = words !== '' && link.parentElement?.textContent.trim() === words;
    if (link.origin !== origin || !isOurWidget(tag) || !isAlone) continue;
    if (link.isContentEditable || link.closest(`${FOLLOWED},${tag}`)) continue;
    const options = new URLSearchParams(link.search);
    const widget = createWidget(tag, (name) => {
      const value = options.get(name);
      return name === 'local-src' && value ? ownAddress(value, link) : value;
    });
    link.replaceWith(widget);
    widget.append(link);
  }
}

function ownAddress(value: string, { href, origin }: HTMLAnchorElement): string | null {
  if (!URL.canParse(value, href)) return null;
  const address = new URL(value, href);
  return address.origin === origin ? address.href : null;
}
