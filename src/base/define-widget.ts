const ours = new Set<string>();

/**
 * Registers a widget's class under its tag. A tag that is taken, by an older copy of this kit or by
 * somebody else, is left alone: whoever came first keeps it, and the fallback inside stays readable.
 */
export function defineWidget(tag: string, element: CustomElementConstructor): void {
  if (customElements.get(tag)) {
    console.info(`Prevent widgets: <${tag}> is taken on this page; its first owner keeps it.`);
    return;
  }
  customElements.define(tag, element);
  ours.add(tag);
}

/** Whether this copy of the kit registered a tag. */
export function isOurWidget(tag: string): boolean {
  return ours.has(tag);
}
