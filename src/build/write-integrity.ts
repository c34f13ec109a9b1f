/** What a browser can check a script of ours by, before it runs it. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import manifest from '../../package.json' with { type: 'json' };

/** Version, and each script and module that a page may name, with its `integrity` value (SHA-384). */
export interface Integrity {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Writes `integrity.json` for the scripts in `dist` that pages name. Modules import others, which it cannot vouch for. */
export function writeIntegrity(folder = 'dist'): Integrity {
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const digest = (name: string) =>
    createHash('sha384')
      .update(readFileSync(`${folder}/${name}`))
      .digest('base64');
  const files = Object.fromEntries(scripts.sort().map((name) => [name, `sha384-${digest(name)}`]));
  const integrity = { version: manifest.version, files };
  writeFileSync(`${folder}/integrity.json`, `${JSON.stringify(integrity, null, 2)}\n`);
  return integrity;
}
