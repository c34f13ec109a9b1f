/** Where to register: only what a page may safely link to. */

import { unwrapAddress, WRAPPED_ADDRESS } from './wrapped-address.js';

/** Why a text is no address to link to. */
export type LinkFault = 'linkNotSecure' | 'linkWithoutStart' | 'linkMissing';

/** An address found in a text, why there is none, or neither when the text says nothing. */
export interface LinkFound {
  readonly url?: string;
  readonly fault?: LinkFault;
}

const NOTHING =
  /^(n\/?a|none|tb[acd]|to be confirmed|to follow|(now )?fully booked|(now )?full|sold out|free|drop[- ]?in|no (booking|need to book)|(booking )?not (needed|required)|(no )?booking (not )?(needed|required)|[-–—.\s]*)$/i;
const HOST = /^https:\/\/[^\s/]+\.[^\s/]+/i;

/**
 * The address in a text, which may hold other words: `https:`, or a path on the organisation's own site.
 * Whether it is well formed is not checked here.
 */
export function readLink(text: string): LinkFound {
  const trimmed = text.trim().replace(WRAPPED_ADDRESS, unwrapAddress);
  if (NOTHING.test(trimmed)) return {};
  if (/^(https:\/\/|\/(?!\/))\S*$/i.test(trimmed)) return { url: trimmed };
  // "https://exa mple.gov.uk" is no link to "exa": whoever checks it says what is wrong.
  if (/^https:/i.test(trimmed) && !HOST.test(trimmed)) return { url: trimmed };
  const inside = trimmed.match(/\bhttps:\/\/[^\s<>"']+/gi) ?? [];
  if (inside[0] !== undefined && new Set(inside).size === 1) {
    return { url: inside[0].replace(/[.,;:!?)\]]{1,9}$/, '') };
  }
  if (/\bhttp:/i.test(trimmed)) return { fault: 'linkNotSecure' };
  return {
    fault: /^[\w-]+(\.[\w-]+)+([/?#]\S*)?$/.test(trimmed) ? 'linkWithoutStart' : 'linkMissing',
  };
}

/**
 * A link of a page as an address of its own. A relative one stays as it is when the page's address is not
 * known.
 */
export function resolveLink(href: string, base?: string): string {
  const trimmed = href.trim();
  if (trimmed.startsWith('//')) return `https:${trimmed}`;
  if (base === undefined || !isRelative(trimmed)) return trimmed;
  try {
    return new URL(trimmed, base).href;
  } catch {
    return trimmed;
  }
}

/** Whether a link leads on from the page it stands on. */
export function isRelative(href: string): boolean {
  return !/^[a-z][a-z\d+.-]*:/i.test(href);
}
