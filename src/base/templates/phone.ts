import type { TemplateResult } from 'lit';
import { renderLink } from './link.js';

/**
 * A phone number as a link that dials it, up to the first letter: an extension is for who answers.
 * The number stays in view for desks without a phone app.
 */
export function renderPhone(
  number: string,
  content: unknown = number,
  onFollow?: (event: Event) => void,
): TemplateResult {
  // "+44 (0)113 496 0000": the zero in brackets is for callers in the country only.
  return renderLink(`tel:${number.replace(/[a-z].*|(?!^)\(0\)|[^\d+]/gi, '')}`, content, onFollow);
}
