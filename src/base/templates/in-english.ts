import { html } from 'lit';
import type { Words } from '../../text/en-GB.js';

/**
 * Content we hold in English only, marked as such among words of another language, so that screen
 * readers say it right and it reads from left to right.
 */
export function inEnglish(content: unknown, { language }: Words): unknown {
  if (language.startsWith('en')) return content;
  return html`<span lang="en-GB" dir="ltr">${content}</span>`;
}
