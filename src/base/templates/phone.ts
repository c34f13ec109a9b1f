import type { TemplateResult } from 'lit';
import { renderLink } from './link.js';

/** A phone number as a link that dials it. The number stays in view for desks without a phone app. */
export function renderPhone(
  number: string,
  content: unknown = number,
  onFollow?: (event: Event) => void,
): TemplateResult {
  return renderLink(`tel:${number.replace(/ /g, '')}`, content, onFollow);
}
