/** Types of the modules in `dist/es`. */
import { writeFileSync } from 'node:fs';
import { rolldown, type Plugin } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';
import { WIDGET_NAMES } from '../embed/snippet/write-snippet.js';
import { classOf } from './modules.js';

/** Writes a declaration file beside each module. Shapes stay as zod infers them, so that types need zod. */
export async function writeDeclarations(folder = 'dist/es'): Promise<void> {
  const bundle = await rolldown({
    input: { classes: 'src/classes.ts', core: 'src/core.ts' },
    external: /^(lit|zod)/,
    plugins: [dts({ emitDtsOnly: true }), nameLitOnly],
  });
  await bundle.write({ dir: folder, chunkFileNames: 'shared/[name].js' });
  for (const [name, text] of entryDeclarations()) writeFileSync(`${folder}/${name}`, text);
}

/** The declarations of the entries that register widgets. */
function entryDeclarations(): [name: string, text: string][] {
  const classes = WIDGET_NAMES.map(classOf).sort().join(', ');
  const tags = WIDGET_NAMES.map((name) => `    'prevent-${name}': ${classOf(name)};`).join('\n');
  return [
    ['index.d.ts', `import './elements.js';\nexport * from './classes.js';\n`],
    ...WIDGET_NAMES.map((name): [string, string] => [
      `${name}.d.ts`,
      `import './elements.js';\nexport { ${classOf(name)} } from './classes.js';\n`,
    ]),
    [
      'elements.d.ts',
      `import type { ${classes} } from './classes.js';

declare global {
  interface HTMLElementTagNameMap {
${tags}
  }
}
`,
    ],
  ];
}

/** Lit's own packages are known by the names that Lit gives on: those of `lit`, which whoever uses the types has. */
const nameLitOnly: Plugin = {
  name: 'name-lit-only',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      file.code = file.code.replace(/from "lit-(html|element)"/g, 'from "lit"');
    }
  },
};
