import { isOurWidget } from '../base/define-widget.js';

const upgraded = new WeakSet<Element>();

/**
 * Turns every `<div data-prevent="region-finder" data-region="…">` below a node into a widget. The
 * other `data-` attributes become the widget's own, and what stands inside becomes its fallback. The
 * div itself stays, because the page, its scripts and its styles may know it.
 */
export function upgradePlaceholders(root: ParentNode): void {
  for (const placeholder of root.querySelectorAll<HTMLElement>('[data-prevent]')) {
    const tag = `prevent-${placeholder.dataset.prevent ?? ''}`;
    if (upgraded.has(placeholder) || !isOurWidget(tag)) continue;
    upgraded.add(placeholder);
    const widget = document.createElement(tag);
    for (const { name, value } of placeholder.attributes) {
      const [, own] = /^data-(?!prevent$)(.+)$/.exec(name) ?? [];
      if (own) widget.setAttribute(own, value);
    }
    widget.append(...placeholder.childNodes);
    placeholder.append(widget);
  }
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
  }).observe(page.documentElement, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['data-prevent'],
  });
}
