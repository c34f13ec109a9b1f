import { html, type TemplateResult } from 'lit';
import { fillText } from '../../core/text/fill.js';
import { phraseIsoDay } from '../../core/time/phrases.js';
import { postcodesDated } from '../../data/postcode-regions.js';
import type { Words } from '../../text/en-GB.js';
import { inEnglish } from './in-english.js';

/** How old the postcodes are, and whose data they and the names are. The licences ask for it. */
export function renderPostcodeCredits(words: Words): TemplateResult {
  const { postcodeCredit, credits } = words.regionFinder;
  const date = phraseIsoDay(postcodesDated, words.dates);
  return html`<p>${fillText(postcodeCredit, { date })} ${inEnglish(credits, words)}</p>`;
}
