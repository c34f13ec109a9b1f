/**
 * Fences in the styles of an element whose shadow tree is a polyfilled one (webcomponentsjs, when forced), which
 * keeps nothing in: without it they would be the styles of the whole page.
 */
export function fencePolyfilledStyles({ localName }: Element, root: ParentNode): void {
  const { ShadyDOM: polyfill } = window as { ShadyDOM?: { inUse?: boolean } };
  if (!polyfill?.inUse) return;
  for (const style of root.querySelectorAll('style')) {
    const rules = style.textContent.replace(/:host(?:\((.*?)\))?/g, ':scope$1');
    style.textContent = `@scope(${localName}){${rules}}`;
  }
}
