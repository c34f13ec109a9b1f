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
  for (const name of ['prevent-widgets', 'lit-html']) {
    try {
      return policies?.createPolicy(name, asItIs);
    } catch {
      // Refused. Without any, browsers refuse our markup, and every widget shows its fallback.
    }
  }
  return undefined;
}
