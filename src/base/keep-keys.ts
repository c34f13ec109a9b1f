const FIELDS = 'input, select, textarea';

/**
 * Keeps to a widget what a reader types into its fields, and Enter and the space bar on its buttons and
 * links. Scripts of the page see the widget in the place of the field: they would take letters for their
 * shortcuts, arrows for their pictures, Backspace for the way back, and Enter for the button of a form around it.
 */
export function keepKeys(root: EventTarget): void {
  for (const type of ['keydown', 'keypress', 'keyup', 'input']) root.addEventListener(type, keep);
}

function keep(event: Event): void {
  const { key, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
  const isOurs = (event.target as Element).matches(FIELDS)
    ? !/^(Escape|Tab)$/.test(key)
    : /^( |Enter)$/.test(key);
  if (isOurs && !ctrlKey && !metaKey && !altKey) event.stopPropagation();
}
