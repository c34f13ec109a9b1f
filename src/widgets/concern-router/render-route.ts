import { html, nothing, type TemplateResult } from 'lit';
import { renderHeading } from '../../base/templates/heading.js';
import { renderLink } from '../../base/templates/link.js';
import { renderPhone } from '../../base/templates/phone.js';
import { fillText } from '../../core/text/fill.js';
import { words } from '../../text/en-GB.js';
import type { RouteView } from './concern-router.view.js';

/**
 * One route: what to do, who does it, and the number or link to use. Numbers and addresses are text as
 * well as links, for desks without a phone and frames that may not open pages.
 * @param onChoose called when the reader calls or follows the route
 */
export function renderRoute(
  { route, concerns }: RouteView,
  headingLevel: number,
  onChoose: () => void,
): TemplateResult {
  const { who, call, textRelay, useFor } = words.concernRouter;
  const { phone, link } = route;
  return html`<li class="panel">
    ${renderHeading(headingLevel, route.title)}
    <p>${route.what}</p>
    <p class="muted">${who} ${route.who}</p>
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
    ${
      concerns.length > 0
        ? html`<p class="muted">${useFor}</p>
            <ul class="muted">
              ${concerns.map((concern) => html`<li>${concern}</li>`)}
            </ul>`
        : nothing
    }
  </li>`;
}
