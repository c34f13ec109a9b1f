/** Whatever others made and is inside our files is named with its licence. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { build, type InlineConfig } from 'vite';
import { INSIDE, writeLicences } from '../../src/build/licences.js';
import { targets } from '../../src/build/targets.js';

/** The packages that the bundler puts into a file. */
async function packagesIn(target: InlineConfig): Promise<string[]> {
  const options = { ...target.build, write: false };
  const built = await build({ ...target, logLevel: 'silent', build: options });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const modules = outputs.flatMap((file) => ('modules' in file ? Object.keys(file.modules) : []));
  const names = modules.flatMap(
    (id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? [],
  );
  return [...new Set(names)].sort();
}

describe('licences.txt', () => {
  for (const [file, target] of Object.entries(targets)) {
    it(`names all that is inside ${file}, and nothing else`, async () => {
      assert.deepEqual(await packagesIn(target), [...(INSIDE[file] ?? [])].sort());
    });
  }

  it('names the versions that are inside, wherever npm has put them', () => {
    const parser = createRequire(import.meta.url).resolve('htmlparser2');
    const [folder = ''] = /.*[\\/]entities/.exec(createRequire(parser).resolve('entities')) ?? [];
    const manifest = readFileSync(join(folder, 'package.json'), 'utf8');
    const { version } = JSON.parse(manifest) as { version: string };
    assert.match(writeLicences(), new RegExp(`^entities ${version.replaceAll('.', '\\.')} `, 'm'));
  });

  it('has each licence in full', () => {
    const text = writeLicences();
    for (const name of new Set(Object.values(INSIDE).flat())) {
      assert.match(text, new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
    }
    assert.match(text, /Permission is hereby granted/);
    assert.match(text, /Mozilla Public License Version 2\.0/);
  });
});
