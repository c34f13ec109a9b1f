import { html, nothing, type TemplateResult } from 'lit';
import { inEnglish } from '../../base/templates/in-english.js';
import type { Route, RouteId } from '../../schema/route.js';
import type { Words } from '../../text/en-GB.js';

/** These stand above everything already, larger. */
const ABOVE: readonly RouteId[] = ['emergency', 'anti-terrorist-hotline'];

/** Every route in a few words each, with numbers and addresses to read off paper. */
export function renderSummary(routes: readonly Route[], words: Words): TemplateResult {
  const { summaryIntro, who: whoActs } = words.concernRouter;
  const english = (text: string) => inEnglish(text, words);
  return html`<p id="result" tabindex="-1">${summaryIntro}</p>
    <ul class="plain summary">
      ${routes
        .filter(({ id }) => !ABOVE.includes(id))
        .map(
          ({ title, what, who, phone, link }) =>
            html`<li>
              <strong>
                ${english(title)}${phone && !title.includes(phone.number) ? `: ${phone.number}` : ''}
              </strong>
              ${phone?.hours ? html`<br />${english(phone.hours)}` : nothing}<br />${english(what)}<br />
              <span class="muted">${whoActs} ${english(who)}</span>
              ${link ? html`<br /><span class="address">${bareAddress(link.url)}</span>` : nothing}
            </li>`,
        )}
    </ul>`;
}

// People copy addresses off paper by hand.
function bareAddress(url: string): string {
  return url.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');
}
