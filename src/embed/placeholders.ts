import { isOurWidget } from '../base/define-widget.js';

/**
 * Turns every `<div data-prevent="region-finder" data-region="…">` below a node into a widget. Its
 * `data-` attributes become the widget's own where the widget knows them, and only there: editors let
 * authors write any `data-` name, and `data-onclick` must not become a handler. What stands inside
 * becomes the fallback. The div itself stays, because the page, its scripts and its styles may know it.
 */
export function upgradePlaceholders(root: ParentNode): void {
  for (const placeholder of root.querySelectorAll<HTMLElement>('[data-prevent]')) {
    const tag = `prevent-${placeholder.dataset.prevent ?? ''}`;
    // A host that copies or re-writes its HTML brings the widget along inside the placeholder.
    const isUpgraded = [...placeholder.children].some(({ localName }) => localName === tag);
    if (isUpgraded || !isOurWidget(tag)) continue;
    const widget = document.createElement(tag);
    for (const name of attributesOf(tag)) {
      const value = placeholder.getAttribute(`data-${name}`);
      if (value !== null) widget.setAttribute(name, value);
    }
    widget.append(...placeholder.childNodes);
    placeholder.append(widget);
  }
}

function attributesOf(tag: string): readonly string[] {
  const element = customElements.get(tag) as { observedAttributes?: string[] } | undefined;
  return element?.observedAttributes ?? [];
}

/**
 * Upgrades placeholders now and whenever more appear. While the page is still being read nothing is
 * touched: the parser would go on writing the rest of a fallback beside the widget.
 */
export function watchPlaceholders(page: Document): void {
  if (page.readyState === 'loading') {
    page.addEventListener('DOMContentLoaded', () => {
      watchPlaceholders(page);
    });
    return;
  }
  upgradePlaceholders(page);
  new MutationObserver(() => {
    upgradePlaceholders(page);
  }).observe(page.documentElement, { childList: true, subtree: true });
}
