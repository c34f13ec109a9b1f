/** The licences of what others made and `dist` carries inside its files. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WIDGET_NAMES } from '../embed/snippet/write-snippet.js';

const LIT = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'];
const MARKUP = ['htmlparser2', 'domhandler', 'domelementtype', 'entities'];

/** The packages inside each file, as the bundler puts them there. A test holds this against the bundles. */
export const INSIDE: Readonly<Record<string, readonly string[]>> = {
  'prevent-widgets.js': LIT,
  ...Object.fromEntries(WIDGET_NAMES.map((name) => [`${name}.js`, LIT])),
  'es/index.js': LIT,
  'es/core.js': MARKUP,
  'builder/builder.js': LIT,
  'cli/prevent-widgets.js': ['csv-parse', 'ical.js', ...MARKUP, 'jsonc-parser', 'zod'],
};

/** `licences.txt`: each package with the files it is in, where its source is, and its licence in full. */
export function writeLicences(modules = 'node_modules'): string {
  const packages = [...new Set(Object.values(INSIDE).flat())].sort();
  const parts = packages.map((name) => {
    const folder = folderOf(name, packages, modules);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      version: string;
      license: string;
    };
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
    if (!file) throw new Error(`${name} has no licence in its package.`);
    const files = Object.entries(INSIDE).flatMap(([one, inside]) =>
      inside.includes(name) ? [one] : [],
    );
    // One kind of line end, which git keeps.
    const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
    return `${name} ${version} (${license})\nIn: ${files.join(', ')}\nSource: npm package ${name}, version ${version}\n\n${text}`;
  });
  const line = `\n\n${'-'.repeat(80)}\n\n`;
  return `Works of others in these files, each under its own licence.${line}${parts.join(line)}\n`;
}

// Where another version stands at the top, npm puts a package inside the one that needs it.
function folderOf(name: string, packages: readonly string[], modules: string): string {
  const inside = packages.map((other) => join(modules, other, 'node_modules', name));
  return inside.find((folder) => existsSync(folder)) ?? join(modules, name);
}
