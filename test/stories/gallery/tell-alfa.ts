/**
 * Writes the page down for Alfa, which runs in Node and works out styles by itself. It reads shadow roots and
 * constructed style sheets, but drops a whole sheet at the first rule it does not know (such as @container),
 * knows no light-dark() and no forced colours, and leaves out what stands in a slot when nothing is put into it.
 * So the page is prepared: what the browser computed is written on the elements, and the rest it can read.
 */
import { Native } from '@siteimprove/alfa-dom/native';
import type { Document as AlfaDocument } from '@siteimprove/alfa-dom';

/** A page written down. */
export type WrittenPage = AlfaDocument.JSON;

/** Not outlines: those Alfa compares with and without the focus, by the rules of the sheets. */
const COMPUTED = [
  'color',
  'background-color',
  'display',
  'visibility',
  'opacity',
  'font-size',
  'font-weight',
];

const KNOWN = [CSSStyleRule, CSSMediaRule];

function keepKnownRules(sheet: CSSStyleSheet): CSSStyleSheet {
  const kept = new CSSStyleSheet();
  for (const rule of sheet.cssRules) {
    if (KNOWN.some((kind) => rule instanceof kind))
      kept.insertRule(rule.cssText, kept.cssRules.length);
  }
  return kept;
}

function rootsIn(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? rootsIn(shadowRoot) : [],
  );
  return [root, ...inner];
}

/** The page as Alfa reads it. The page is not what it was afterwards: ask other checkers first. */
export async function tellAlfa(): Promise<WrittenPage> {
  const roots = rootsIn(document);
  const elements = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('*')]);
  const computed = elements.map((element) => {
    const style = getComputedStyle(element);
    return COMPUTED.map((property) => [property, style.getPropertyValue(property)] as const);
  });
  elements.forEach(({ style }, index) => {
    for (const [property, value] of computed[index] ?? []) {
      style.setProperty(property, value, 'important');
    }
  });
  for (const root of roots) {
    const readable = root.adoptedStyleSheets.map(keepKnownRules);
    // An own property, so that the page itself keeps its sheets and its layout.
    Object.defineProperty(root, 'adoptedStyleSheets', { value: readable });
    for (const slot of root.querySelectorAll('slot')) {
      if (slot.assignedNodes().length === 0) slot.replaceWith(...slot.childNodes);
    }
  }
  return Native.fromNode(document);
}
