import { html, nothing, type TemplateResult } from 'lit';
import { inEnglish } from '../../base/templates/in-english.js';
import type { Route } from '../../schema/route.js';
import type { Words } from '../../text/en-GB.js';

/** Every route in a few words each, with numbers and addresses to read off paper. */
export function renderSummary(routes: readonly Route[], words: Words): TemplateResult {
  const { summaryIntro, who: whoActs } = words.concernRouter;
  const english = (text: string) => inEnglish(text, words);
  return html`<p>${summaryIntro}</p>
    <ul class="plain summary">
      ${routes.map(
        ({ title, what, who, phone, link }) =>
          html`<li>
            <strong>${english(title)}</strong>
            ${phone ? html`<strong>${phone.number}</strong>` : nothing}
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
