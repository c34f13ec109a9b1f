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

const told = new Set<string>();

/** Sends an event that bubbles out of the shadow tree. */
export function emitPreventEvent<Name extends keyof PreventEvents>(
  from: EventTarget,
  name: Name,
  detail: PreventEvents[Name],
): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

/**
 * Tells the webmaster what to put right, in the console and by `prevent-data-problem`: each thing once a
 * page, however many widgets find it.
 */
export function reportProblems(from: EventTarget, found: readonly Problem[]): void {
  const problems = found.filter(isNews);
  for (const { path, message, value } of problems) {
    console.warn(`Prevent widgets: ${path}: ${message}`, value);
  }
  if (problems.length > 0) emitPreventEvent(from, 'prevent-data-problem', { problems });
}

/** Forgets what was told, as a new page does. For tests. */
export function forgetProblems(): void {
  told.clear();
}

function isNews({ path, message, value }: Problem): boolean {
  const key = [path, message, typeof value === 'string' ? value : ''].join();
  const isNew = !told.has(key);
  told.add(key);
  return isNew;
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
