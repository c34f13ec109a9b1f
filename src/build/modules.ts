/** The entries of `dist/es`, and of the classic scripts with one widget: a few lines each, which the build writes. */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { WIDGET_NAMES, type WidgetName } from '../embed/snippet/write-snippet.js';

/** The class of a widget: `PreventRegionFinder`. */
export const classOf = (name: WidgetName) =>
  `Prevent${name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`;

/** Entry of a classic script with one widget. */
export const scriptEntry = (name: WidgetName) => `script:${name}`;

/** Entries of the modules by name: all widgets, the classes alone, one for each widget. */
export const moduleEntries: Readonly<Record<string, string>> = {
  index: 'module:index',
  classes: 'src/classes.ts',
  ...Object.fromEntries(WIDGET_NAMES.map((name) => [name, `module:${name}`])),
};

/** What modules share, by name: Lit, what all widgets are made of, and each widget without its registration. */
export const sharedChunks = [
  { name: 'lit', test: /node_modules\/@?lit/, priority: 3 },
  { name: 'base', test: /\/src\/(base|text)\//, priority: 2 },
  {
    debugName: 'widget',
    name: (id: string) => /\/src\/widgets\/([^/]+)\/(?!define)/.exec(id)?.[1],
    test: /\/src\/widgets\//,
    priority: 1,
  },
];

/** Makes the entries of single widgets: its registration, the tag's defaults, the placeholders. */
export function makeEntries(): Plugin {
  return {
    name: 'make-entries',
    resolveId: (id) => (/^(script|module):/.test(id) ? `\0${id}` : undefined),
    load(id) {
      const [, kind, name] = /^\0(script|module):(.*)$/.exec(id) ?? [];
      if (name === 'index') {
        const all = WIDGET_NAMES.map((one) => `export * from 'module:${one}';`);
        return { code: all.join('\n'), map: null };
      }
      const widget = WIDGET_NAMES.find((one) => one === name);
      if (!widget) return undefined;
      const from = (path: string) => JSON.stringify(resolve('src', path));
      return {
        code: `
import ${from('embed/script-defaults.ts')};
import ${from(`widgets/${widget}/define.ts`)};
import { watchPage } from ${from('embed/watch-page.ts')};
${kind === 'module' ? `export { ${classOf(widget)} } from ${from(`widgets/${widget}/${widget}.ts`)};` : ''}
watchPage(document);`,
        map: null,
      };
    },
  };
}
