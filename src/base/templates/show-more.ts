import { nothing } from 'lit';
import { fillText } from '../../core/text/fill.js';
import type { Words } from '../../text/en-GB.js';
import { renderButton } from './button.js';

/** Rows shown at first and added at a time: 10,000 at once would take over a second to render. */
export const PAGE_LENGTH = 20;

/**
 * The button below a list that is cut. It moves away from under the reader, so focus must go to the first
 * new row.
 * @param more called with how many rows to show from now on
 */
export function renderShowMore(
  shown: number,
  hidden: number,
  { showMore }: Words,
  more: (count: number) => void,
) {
  if (hidden === 0) return nothing;
  return renderButton(fillText(showMore, { count: Math.min(hidden, PAGE_LENGTH) }), () => {
    more(shown + PAGE_LENGTH);
  });
}
