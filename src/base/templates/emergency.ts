import { html, nothing, type TemplateResult } from 'lit';
import { emergencyIn } from '../../text/emergency.js';
import { words as english, type Words } from '../../text/en-GB.js';
import { directionOf, primaryOf } from '../page-words.js';
import { renderPhone } from './phone.js';

/** The number itself. Not in the snapshot alone: it must show whatever happens to the data. */
const NUMBER = '999';

/** 999 as a bar that cannot be missed, also in the language of the page around when we have it. */
export function renderEmergencyBar(
  { emergency, language }: Words,
  languageAround: string,
  onCall?: (event: Event) => void,
): TemplateResult {
  return html`<div class="emergency" part="emergency">
    <span>${emergency.inDanger}</span>
    ${renderPhone(NUMBER, html`<span class="large">${emergency.call}</span>`, onCall)}
    ${renderForeign(language, languageAround, 'call', emergency)}
  </div>`;
}

/** 999 as a line, for widgets about something else. */
export function renderEmergencyLine(
  { emergency, language }: Words,
  languageAround: string,
): TemplateResult {
  return html`<p>
    ${emergency.inOtherWidgets} ${renderPhone(NUMBER, html`<strong>${NUMBER}</strong>`)}.
    ${renderForeign(language, languageAround, 'inOtherWidgets', emergency)}
  </p>`;
}

// Words in the language of the page do not need it said again, if these are among them.
function renderForeign(
  language: string,
  languageAround: string,
  name: keyof Words['emergency'],
  emergency: Words['emergency'],
) {
  const primary = primaryOf(languageAround);
  const isSaid = primary === primaryOf(language) && emergency[name] !== english.emergency[name];
  const sentence = isSaid || !Object.hasOwn(emergencyIn, primary) ? '' : emergencyIn[primary];
  if (!sentence) return nothing;
  return html`<span lang=${primary} dir=${directionOf(primary)}>${sentence}</span>`;
}
