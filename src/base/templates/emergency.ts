import { html, type TemplateResult } from 'lit';
import { words } from '../../text/en-GB.js';
import { renderPhone } from './phone.js';

/** The number itself. Not in the snapshot alone: it must show whatever happens to the data. */
const NUMBER = '999';

/** 999 as a bar that cannot be missed, for the widget people come to in fear; own contacts follow. */
export function renderEmergencyBar(onCall?: (event: Event) => void): TemplateResult {
  const { inDanger, call } = words.emergency;
  return html`<div class="emergency" part="emergency">
      <span>${inDanger}</span>
      ${renderPhone(NUMBER, html`<span class="large">${call}</span>`, onCall)}
    </div>
    <slot name="local-contact"></slot>`;
}

/** 999 as a line, for widgets about something else; own contacts follow. */
export function renderEmergencyLine(): TemplateResult {
  return html`<p>
      ${words.emergency.inOtherWidgets} ${renderPhone(NUMBER, html`<strong>${NUMBER}</strong>`)}.
    </p>
    <slot name="local-contact"></slot>`;
}
