/** The licences of what others made and `dist` carries inside its files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The packages inside each file, as the bundler puts them there. A test holds this against the bundles. */
export const INSIDE = {
  'prevent-widgets.js': ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'],
  'es/core.js': ['htmlparser2', 'domhandler', 'domelementtype', 'entities'],
  'cli/prevent-widgets.js': [
    'csv-parse',
    'ical.js',
    'htmlparser2',
    'domhandler',
    'domelementtype',

    'entities',
    'jsonc-parser',
    'zod',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** `licences.txt`: each package with the files it is in, where its source is, and its licence in full. */
export function writeLicences(modules = 'node_modules'): string {
  const packages = [...new Set(Object.values(INSIDE).flat())].sort();
  const parts = packages.map((name) => {
    const folder = join(modules, name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      version: string;
      license: string;
    };
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
    if (!file) throw new Error(`${name} has no licence in its package.`);
    const files = Object.entries<readonly string[]>(INSIDE).flatMap(([one, inside]) =>
      inside.includes(name) ? [one] : [],
    );
    // One kind of line end, which git keeps.
    const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
    return `${name} ${version} (${license})\nIn: ${files.join(', ')}\nSource: npm package ${name}, version ${version}\n\n${text}`;
  });
  const line = `\n\n${'-'.repeat(80)}\n\n`;
  return `Works of others in these files, each under its own licence.${line}${parts.join(line)}\n`;
}
