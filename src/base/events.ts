import type { RegionId } from '../schema/region.js';
import type { RouteId } from '../schema/route.js';
import type { Setting } from '../schema/setting.js';

/** Something a webmaster can put right: where, what and how in plain words, and the value found there. */
export interface Problem {
  readonly path: string;
  readonly message: string;
  readonly value: unknown;
}

/** The events a page can listen for, and what each carries. Never anything a person typed. */
export interface PreventEvents {
  'prevent-region-change': { readonly region: RegionId };
  'prevent-setting-change': { readonly setting: Setting };
  'prevent-route-choose': { readonly route: RouteId | 'own-contact' };
  'prevent-session-open': { readonly session: string };
  'prevent-data-problem': { readonly problems: readonly Problem[] };
}

/** Sends an event that bubbles out of the shadow tree. Problems also go to the console, for webmasters. */
export function emitPreventEvent<Name extends keyof PreventEvents>(
  from: EventTarget,
  name: Name,
  detail: PreventEvents[Name],
): void {
  if ('problems' in detail) {
    for (const { path, message, value } of detail.problems) {
      console.warn(`Prevent widgets: ${path}: ${message}`, value);
    }
  }
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

declare global {
  interface HTMLElementEventMap {
    'prevent-region-change': CustomEvent<PreventEvents['prevent-region-change']>;
    'prevent-setting-change': CustomEvent<PreventEvents['prevent-setting-change']>;
    'prevent-route-choose': CustomEvent<PreventEvents['prevent-route-choose']>;
    'prevent-session-open': CustomEvent<PreventEvents['prevent-session-open']>;
    'prevent-data-problem': CustomEvent<PreventEvents['prevent-data-problem']>;
  }
}
