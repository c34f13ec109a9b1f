/**
 * The one door through which text becomes markup on pages with Trusted Types. The build makes Lit use it too,
 * because a page's list may allow a name only once.
 */

interface Policy {
  createHTML: (markup: string) => string;
}

interface Policies {
  createPolicy: (name: string, rules: Policy) => Policy;
}

/** A list in the page's head that has no room for ours: to ask for a name that is not on it is reported. */
const LITS_ALONE = 'meta[content*=lit-html]:not([content*=prevent-widgets])';
const asItIs: Policy = { createHTML: (markup) => markup };

/** Ours, or Lit's usual one where our name is refused; on pages without Trusted Types there is none. */
export const markupPolicy = createPolicy((window as { trustedTypes?: Policies }).trustedTypes);

/** Reads markup as a document of its own, in which nothing runs or loads. */
export function parseMarkup(markup: string): Document {
  return new DOMParser().parseFromString(
    markupPolicy ? markupPolicy.createHTML(markup) : markup,
    'text/html',
  );
}

function createPolicy(policies: Policies | undefined): Policy | undefined {
  const ours = document.querySelector(LITS_ALONE) ? [] : ['prevent-widgets'];
  for (const name of [...ours, 'lit-html']) {
    try {
      return policies?.createPolicy(name, asItIs);
    } catch {
      // Refused. Without any, browsers refuse our markup, and every widget shows its fallback.
    }
  }
  return undefined;
}
