import { html, type TemplateResult } from 'lit';
import { renderPhone } from '../../base/templates/phone.js';
import { allowedRoutes } from '../../core/routes/decide-routes.js';
import { routesForSetting } from '../../core/routes/routes-for-setting.js';
import { routes } from '../../data/routes.js';
import { renderRoute } from '../../widgets/concern-router/render-route.js';
import type { PartContext } from './part.js';

/** Every route, the Anti-Terrorist Hotline above them all. */
export function renderConcernRouter({ words, level }: PartContext): TemplateResult {
  const { hotline, listIntro } = words.concernRouter;
  const phone = routes.find(({ id }) => id === 'anti-terrorist-hotline')?.phone?.number ?? '';
  const all = routesForSetting(allowedRoutes(routes, { withUnconfirmed: false }), undefined);
  const context = { words, level, forms: [], choose: () => undefined };
  return html`
    <p>${hotline} ${renderPhone(phone, html`<strong>${phone}</strong>`)}.</p>
    <p>${listIntro}</p>
    <ul class="plain routes">
      ${all.map((route) => renderRoute(route, '', context))}
    </ul>
  `;
}
