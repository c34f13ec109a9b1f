/** The keys of a field with a list of suggestions, after the WAI-ARIA pattern for an editable combobox. */

/** Whether the list is open, and which of its options is active: -1 stands for the field itself. */
export interface ListState {
  readonly isOpen: boolean;
  readonly active: number;
}

/** What a key does to the list, and whether the key is used up by that. */
export interface KeyEffect extends ListState {
  readonly isUsedUp: boolean;
}

/**
 * What a key does. Up and Down go round through the field itself, so that a reader comes back to what
 * they typed; with Alt they open and close the list only. Escape closes it and never wipes the field.
 * `undefined` when the key does nothing to the list.
 * @param count how many options there are
 */
export function pressInList(
  key: string,
  hasAlt: boolean,
  { isOpen, active }: ListState,
  count: number,
): KeyEffect | undefined {
  const stops = count + 1;
  const step = (by: number): KeyEffect => ({
    isOpen: true,
    active: ((active + 1 + by + stops) % stops) - 1,
    isUsedUp: true,
  });
  switch (key) {
    case 'ArrowDown':
      if (count === 0) return undefined;
      return hasAlt ? { isOpen: true, active, isUsedUp: true } : step(1);
    case 'ArrowUp':
      if (count === 0) return undefined;
      return hasAlt ? { isOpen: false, active: -1, isUsedUp: true } : step(-1);
    case 'Escape':
      return isOpen ? { isOpen: false, active: -1, isUsedUp: true } : undefined;
    case 'Home':
    case 'End':
    case 'ArrowLeft':
    case 'ArrowRight':
      // These move the caret: the reader is back in the field.
      return { isOpen, active: -1, isUsedUp: false };
    default:
      return undefined;
  }
}
