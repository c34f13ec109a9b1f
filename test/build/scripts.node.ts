/**
 * What every script in dist has in common, whatever is in it:
 * 1. its version and licence in the first line, ASCII after it
 * 2. a map beside it, not inside, whose sources are ours or in licences.txt
 * 3. a value in integrity.json that a browser can check it by, when pages name it
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { targets } from '../../src/build/targets.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const forPages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.js') && !name.startsWith('cli/'));

interface SourceMap {
  file: string;
  sources: string[];
  sourcesContent: (string | null)[];
  mappings: string;
}

describe('the scripts in dist', () => {
  it('are all there', () => {
    for (const name of Object.keys(targets)) assert.ok(existsSync(`dist/${name}`), name);
  });

  for (const name of forPages) {
    it(`${name} says its version, is ASCII and has its map beside it`, () => {
      const script = readFileSync(`dist/${name}`, 'latin1');
      assert.ok(script.startsWith(`/*! prevent-widgets ${version} | MIT`), script.slice(0, 80));
      // Modules are read as UTF-8 whatever the page is in, and core.js is for programs.
      if (name !== 'es/core.js') assert.equal(/[^\0-\x7f]/.exec(script)?.[0], undefined);
      assert.equal(script.includes('sourceMappingURL=data:'), false);
      const [, beside] = /\/\/# sourceMappingURL=(.*)\n?$/.exec(script) ?? [];
      if (!beside) {
        assert.equal(existsSync(`dist/${name}.map`), false);
        return;
      }
      assert.equal(beside, `${basename(name)}.map`);
      const map = JSON.parse(readFileSync(`dist/${name}.map`, 'utf8')) as SourceMap;
      assert.match(map.mappings, /^[\w+\/,;]+$/);
      assert.equal(map.sourcesContent.length, map.sources.length);
      const strange = map.sources.filter(
        (source) => !/(^|\/)(src|node_modules)\//.test(source) && !source.includes('\0'),
      );
      assert.deepEqual(strange, []);
      return undefined;
    });
  }

  it('that are large all have a map', () => {
    const without = forPages
      .filter((name) => readFileSync(`dist/${name}`).length > 1500)
      .filter((name) => !existsSync(`dist/${name}.map`));
    assert.deepEqual(without, []);
  });

  it('have no path of the machine they were built on', () => {
    const maps = readdirSync('dist', { recursive: true, encoding: 'utf8' });
    for (const name of maps.filter((one) => /\.(map|js|json|html)$/.test(one))) {
      assert.equal(readFileSync(`dist/${name}`, 'utf8').includes(process.cwd()), false, name);
    }
  });
});

describe('integrity.json', () => {
  const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as {
    version: string;
    files: Record<string, string>;
  };

  it('has the value of every script that a page may name, and of this version', () => {
    assert.equal(integrity.version, version);
    const scripts = readdirSync('dist').filter((name) => name.endsWith('.js'));
    assert.deepEqual(Object.keys(integrity.files), scripts.sort());
    for (const [name, value] of Object.entries(integrity.files)) {
      const digest = createHash('sha384').update(readFileSync(`dist/${name}`));
      assert.equal(value, `sha384-${digest.digest('base64')}`);
    }
  });
});
