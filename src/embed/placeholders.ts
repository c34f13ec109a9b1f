import { isOurWidget } from '../base/define-widget.js';
import { createWidget } from './create-widget.js';

/**
 * Turns every `<div data-prevent="region-finder" data-region="…">` below a node into a widget. Its
 * `data-` attributes become the widget's own where the widget knows them. What stands inside
 * becomes the fallback. The div itself stays, because the page, its scripts and its styles may know it.
 */
export function upgradePlaceholders(root: ParentNode): void {
  for (const placeholder of root.querySelectorAll<HTMLElement>('[data-prevent]')) {
    try {
      upgrade(placeholder);
    } catch {
      // A form with a field named `children`, say. It keeps its fallback, and the others go on.
    }
  }
}

function upgrade(placeholder: HTMLElement): void {
  const tag = `prevent-${placeholder.dataset.prevent ?? ''}`;
  // A host that copies or re-writes its HTML brings the widget along inside the placeholder.
  const isUpgraded = [...placeholder.children].some(({ localName }) => localName === tag);
  if (isUpgraded || !isOurWidget(tag)) return;
  // Editors let authors write `data-slot`, and take `slot` away.
  for (const part of placeholder.querySelectorAll<HTMLElement>(':scope > [data-slot]')) {
    part.slot ||= part.dataset.slot ?? '';
  }
  const widget = createWidget(tag, (name) => placeholder.getAttribute(`data-${name}`));
  widget.append(...placeholder.childNodes);
  placeholder.append(widget);
}
