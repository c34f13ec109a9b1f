/** What the hub shows: its parts, with the one that is open. No DOM. */
import type { Words } from '../../text/en-GB.js';

/** One widget inside the hub. */
export interface HubPart {
  readonly tag: string;
  /** What its button says: the widget's own heading. */
  readonly label: string;
  readonly isOpen: boolean;
}

/** The widgets a hub may hold, in the order of its buttons: the most urgent first. */
const PARTS = [
  ['concern-router', 'concernRouter'],
  ['region-finder', 'regionFinder'],
  ['training-sessions', 'trainingSessions'],
  ['coordinator-contact', 'coordinatorContact'],
  ['newsletters', 'newsletters'],
  ['resources', 'resources'],
  ['updates', 'updates'],
] as const;

/** The names of the parts, as the attribute `part-open` takes them. */
export const PART_NAMES: readonly string[] = PARTS.map(([name]) => name);

/**
 * Works out the parts. One is always open: the one asked for, else the first.
 * @param isThere whether a widget's tag is registered on this page
 */
export function viewHub(
  asked: string | undefined,
  words: Words,
  isThere: (tag: string) => boolean,
): HubPart[] {
  const there = PARTS.filter(([name]) => isThere(`prevent-${name}`));
  const [open] = there.find(([name]) => name === asked) ?? there[0] ?? [];
  return there.map(([name, section]) => ({
    tag: `prevent-${name}`,
    label: words[section].heading,
    isOpen: name === open,
  }));
}
