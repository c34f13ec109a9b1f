import { html, nothing } from 'lit';
import type { Notice } from '../../schema/local-information.js';

/** What an organisation has to say for a while: "The office is closed until 3 January." */
export function renderNotices(notices: readonly Notice[]) {
  if (notices.length === 0) return nothing;
  return html`<div class="panel notices">${notices.map(({ text }) => html`<p>${text}</p>`)}</div>`;
}
