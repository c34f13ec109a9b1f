import { html, nothing, type TemplateResult } from 'lit';
import { fillText } from '../../core/text/fill.js';
import { phraseIsoDay } from '../../core/time/phrases.js';
import type { Source } from '../../schema/source.js';
import type { Words } from '../../text/en-GB.js';
import { inEnglish } from './in-english.js';
import { renderLink } from './link.js';

const LICENCE = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';
const YEAR = 366 * 24 * 60 * 60_000;

/**
 * The end of every widget: where the information comes from, how old it is, and its licence. When the
 * version we go by is more than a year old, it says so to readers too.
 * @param credits further lines, for data from elsewhere
 */
export function renderFooter(
  words: Words,
  source: Source & { readonly isWithdrawn?: boolean },
  now: Date,
  credits: unknown = nothing,
): TemplateResult {
  const { footer } = words;
  const isOld = now.getTime() - Date.parse(source.updated ?? source.checked) > YEAR;
  const day = (isoDay: string) => phraseIsoDay(isoDay, words.dates);
  const updated = source.updated
    ? fillText(footer.updated, { updated: day(source.updated) })
    : nothing;
  const checked = fillText(footer.checked, { checked: day(source.checked) });
  return html`<div class="footer muted small">
    ${source.isWithdrawn ? html`<p><strong>${footer.withdrawn}</strong></p>` : nothing}
    ${isOld ? html`<p><strong>${footer.old}</strong></p>` : nothing}
    <p>
      ${footer.source} ${renderLink(source.url, inEnglish(`${source.title} (GOV.UK)`, words))}.
      ${updated} ${checked}
    </p>
    ${credits}
    <p>
      ${footer.licence} ${renderLink(LICENCE, inEnglish(footer.licenceName, words))}.
      ${footer.notOfficial}
    </p>
    <slot name="footer-note"></slot>
  </div>`;
}
