/**
 * Makes a widget with those attributes that it knows, and no others: editors let authors write any `data-`
 * name, and `data-onclick` must not become a handler.
 */
export function createWidget(tag: string, valueOf: (name: string) => string | null): HTMLElement {
  const widget = document.createElement(tag);
  const { observedAttributes = [] } = widget.constructor as { observedAttributes?: string[] };
  for (const name of observedAttributes) {
    const value = valueOf(name);
    if (value !== null) widget.setAttribute(name, value);
  }
  return widget;
}
