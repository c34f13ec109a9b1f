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
  return html`<li>
    ${renderHeading(headingLevel, route.title)}
    <p>${route.what}</p>
    <p class="muted">${who} ${route.who}</p>
    ${
      route.phone
        ? html`<p class="phone">
          ${renderPhone(route.phone, fillText(call, { phone: route.phone }), onChoose)}
        </p>`
        : nothing
    }
    ${route.hours ? html`<p>${route.hours}</p>` : nothing}
    ${
      route.textRelay ? html`<p>${fillText(textRelay, { number: route.textRelay })}</p>` : nothing
    }
    ${route.url ? html`<p>${renderLink(route.url, route.linkText, onChoose)}</p>` : nothing}
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
