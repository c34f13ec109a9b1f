import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const POLICY = resolve('src/base/markup-policy.ts').replaceAll('\\', '/');

const CHANGES: readonly { from: string | RegExp; to: string; why: string }[] = [
  {
    why: 'its Trusted Types policy',
    from: 's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
    to: 'markupPolicy',
  },
  {
    why: 'its version list',
    from: /\(\w+\.(?:litHtml|litElement|reactiveElement)Versions\?\?=\[\]\)\.push\("[^"]*"\)/,
    to: '0',
  },
  {
    why: 'its global for decorators',
    from: 'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;',
    to: 'const litPropertyMetadata=new WeakMap;',
  },
  ...[
    { from: /(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),/, to: '$1=0;' },
    {
      from: /\w+\.litElementHydrateSupport.*?const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\);/,
      to: '0;',
    },
    { from: /=\w+\.reactiveElementPolyfillSupport/, to: '=0' },
    { from: /\w+\?\.\(\{ReactiveElement:\w+\}\),/, to: '' },
  ].map((change) => ({ ...change, why: 'its hooks for add-ons' })),
];

/** How often a change is found in Lit's three files: the version list in each, the others once. */
const EXPECTED = 9;

/**
 * Makes our copy of Lit a guest on the host's page. Its Trusted Types policy is ours, under a name of our own
 * (`base/markup-policy.ts`), so that it can live beside the host's Lit under one strict list; it does not add itself to the host's list of Lit versions, a global that makes a
 * host's own Lit warn of duplicates; it keeps to itself what only decorators of Lit would look up; and
 * the host's add-ons to Lit (hydration, polyfills) do not get to patch it.
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
      if (changed.includes('markupPolicy')) {
        changed = `import { markupPolicy } from ${JSON.stringify(POLICY)};${changed}`;
      }
      return { code: changed, map: null };
    },
    buildEnd(error) {
      if (!error && made !== EXPECTED) {
        const what = [...new Set(CHANGES.map(({ why }) => why))].join(', ');
        this.error(
          `Lit was expected to be changed in ${String(EXPECTED)} places (${what}), not ${String(made)}.`,
        );
      }
    },
  };
}
