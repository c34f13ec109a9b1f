import { isOurWidget } from '../base/define-widget.js';
import { createWidget } from './create-widget.js';

/**
 * Turns links to our own pages (`…/frame/region-finder.html?region=london`) into widgets with the options
 * of the address; the link becomes the fallback. Only links that stand alone: one in a sentence, a list or a
 * menu is there to be followed.
 * @param origin where our pages are, such as `https://widgets.example.gov.uk`
 */
export function upgradeLinks(root: ParentNode, origin: string): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href*="/frame/"]')) {
    const tag = `prevent-${/\/frame\/([a-z-]+)\.html$/.exec(link.pathname)?.[1] ?? ''}`;
    const isAlone = link.parentElement?.textContent.trim() === link.textContent.trim();
    if (link.origin !== origin || !isOurWidget(tag) || !isAlone) continue;
    if (link.closest(`nav,li,${tag}`)) continue;
    const options = new URLSearchParams(link.search);
    const widget = createWidget(tag, (name) => options.get(name));
    link.replaceWith(widget);
    widget.append(link);
  }
}
