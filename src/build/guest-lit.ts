import type { Plugin } from 'vite';

const CHANGES: readonly { from: string | RegExp; to: string; why: string }[] = [
  {
    why: 'its Trusted Types policy',
    from: 's.createPolicy("lit-html",{createHTML:t=>t})',
    to: '(o=>{try{return s.createPolicy("prevent-widgets",o)}catch{return s.createPolicy("lit-html",o)}})({createHTML:t=>t})',
  },
  {
    why: 'its version list',
    from: /\(\w+\.(?:litHtml|litElement|reactiveElement)Versions\?\?=\[\]\)\.push\("[^"]*"\)/,
    to: '0',
  },
];

/** How often each change is found in Lit's three files: the policy once, the version list in each. */
const EXPECTED = 4;

/**
 * Makes our copy of Lit a guest on the host's page. Its Trusted Types policy gets a name of our own, so
 * that it can live beside the host's Lit under one strict list (where that name is refused it asks for
 * Lit's usual one); and it does not add itself to the host's list of Lit versions, a global that makes
 * a host's own Lit warn of duplicates.
 */
export function makeLitGuest(): Plugin {
  let made = 0;
  return {
    name: 'make-lit-a-guest',
    buildStart() {
      made = 0;
    },
    transform(code, id) {
      if (
        !/\/(lit-html|lit-element|reactive-element)\/(lit-html|lit-element|reactive-element)\.js$/.test(
          id,
        )
      ) {
        return undefined;
      }
      let changed = code;
      for (const { from, to } of CHANGES) {
        const next = changed.replace(from, to);
        if (next !== changed) made++;
        changed = next;
      }
      return { code: changed, map: null };
    },
    buildEnd(error) {
      if (!error && made !== EXPECTED) {
        const what = CHANGES.map(({ why }) => why).join(' and ');
        this.error(
          `Lit was expected to be changed in ${String(EXPECTED)} places (${what}), not ${String(made)}.`,
        );
      }
    },
  };
}
