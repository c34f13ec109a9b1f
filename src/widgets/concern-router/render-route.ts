import { html, nothing, type TemplateResult } from 'lit';
import { renderHeading } from '../../base/templates/heading.js';
import { renderLink } from '../../base/templates/link.js';
import { renderPhone } from '../../base/templates/phone.js';
import { fillText } from '../../core/text/fill.js';
import type { Route } from '../../schema/route.js';
import { words } from '../../text/en-GB.js';

/**
 * One route: what to do, who does it, and the number or link to use. Numbers and addresses are text as
 * well as links, for desks without a phone and frames that may not open pages.
 * @param position "1. " where the order counts; part of the heading, so that it is heard
 * @param onChoose called when the reader calls or follows the route
 */
export function renderRoute(
  { title, what, who, phone, link }: Route,
  position: string,
  headingLevel: number,
  onChoose: () => void,
): TemplateResult {
  const { who: whoActs, call, textRelay } = words.concernRouter;
  return html`<li class="panel">
    ${renderHeading(headingLevel, position + title)}
    <p>${what}</p>
    <p>${whoActs} ${who}</p>
    ${
      phone
        ? html`<p class="large">
            ${renderPhone(phone.number, fillText(call, { phone: phone.number }), onChoose)}
          </p>`
        : nothing
    }
    ${phone?.hours ? html`<p>${phone.hours}</p>` : nothing}
    ${phone?.textRelay ? html`<p>${fillText(textRelay, { number: phone.textRelay })}</p>` : nothing}
    ${link ? html`<p>${renderLink(link.url, link.text, onChoose)}</p>` : nothing}
  </li>`;
}
