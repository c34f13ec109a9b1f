/**
 * Registers a widget's class under its tag. A tag that is taken, by an older copy of this kit or by
 * somebody else, is left alone: whoever came first keeps it, and the fallback inside stays readable.
 * @returns whether the class is now registered
 */
export function defineWidget(tag: string, element: CustomElementConstructor): boolean {
  if (customElements.get(tag)) {
    console.info(`Prevent widgets: the name ${tag} is taken on this page; its first owner keeps it.`);
    return false;
  }
  customElements.define(tag, element);
  return true;
}
