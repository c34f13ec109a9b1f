/**
 * Promises of `host`:
 *  1. A fixed and a moving folder with all of dist that pages can use, and compressed forms that are the same texts.
 *  2. Frame pages and what oEmbed says of them have the whole address of the folder they are in.
 *  3. A fixed version never changes: other contents are refused, the same stay untouched, older versions too.
 *  4. The moving folder is replaced whole, and goes back to any version that is there.
 *  5. All is written, or nothing.
 *  6. Whatever cannot be done is refused in a sentence.
 *  7. Nothing of others is lost, and what a killed run left is tidied up.
 *  8. What to paste: a fingerprint stands only where the address never changes.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { answer } from '../../src/cli/answer.js';
import { hostFrom } from '../../src/cli/host.js';
import { Compressor } from '../../src/cli/hosting/compress-files.js';
import { findDist } from '../../src/cli/hosting/find-dist.js';
import { placeFolders } from '../../src/cli/hosting/place-folders.js';
import { listFiles } from '../../src/cli/hosting/release.js';
import { writeOembed } from '../../src/embed/frame/oembed.js';
import { snippetWords } from '../../src/text/en-GB.js';
import { newFolder, writeInto } from '../support/code-point-release.js';
import { quiet } from '../support/command-line.js';

const ADDRESS = 'https://widgets.example.gov.uk/prevent/';
const fingerprintOf = (text: string) =>
  `sha384-${createHash('sha384').update(text).digest('base64')}`;
const PAGE = `<!doctype html><link rel="canonical" href="hub.html"><link rel="alternate" href="hub.json">`;

const { emergency } = snippetWords;

/** A small dist of a version. */
function makeDist(version = '1.2.3', script = 'let a = 1;\n'.repeat(50)): string {
  const size = { width: 500, height: 400 };
  const oembed = writeOembed({ name: 'hub', title: 'Prevent', emergency, base: '', ...size });
  return writeInto(newFolder(), {
    'integrity.json': JSON.stringify({
      version,
      files: { 'prevent-widgets.js': fingerprintOf(script) },
    }),
    'prevent-widgets.js': script,
    'prevent-widgets.js.map': '{}',
    'es/index.js': 'export {};\n',
    'frame/hub.html': PAGE,
    'frame/hub.json': JSON.stringify(oembed),
    'cli/prevent-widgets.js': '#!/usr/bin/env node',
  });
}

async function hostInto(root: string, dist: string, ...more: string[]) {
  const args = ['host', root, '--address', ADDRESS, ...more];
  return answer(args, [hostFrom(dist)], quiet());
}

const read = (root: string, name: string) => readFileSync(join(root, name), 'utf8');
const refused = ({ output, errors, exitCode }: Awaited<ReturnType<typeof answer>>) => {
  assert.deepEqual([output, exitCode], ['', 1]);
  return errors.trim();
};

describe('host', () => {
  it('lays out a fixed and a moving folder with all that pages can use', async () => {
    const root = newFolder();
    const { exitCode, errors, output } = await hostInto(root, makeDist());
    assert.deepEqual([exitCode, errors], [0, '']);
    const originals = listFiles(root).filter((name) => !/\.(br|gz)$/.test(name));
    const names = [
      'es/index.js',
      'frame/hub.html',
      'frame/hub.json',
      'integrity.json',
      'prevent-widgets.js',
      'prevent-widgets.js.map',
    ];
    assert.deepEqual(
      originals,
      ['v1', 'v1.2.3'].flatMap((folder) => names.map((name) => `${folder}/${name}`)).sort(),
    );
    assert.match(output, /^Wrote \S+v1\.2\.3 and \S+v1 \(\d+ files, 0\.0 MB\)\.\n/);
  });

  it('puts compressed forms beside texts, which are the same texts and smaller', async () => {
    const root = newFolder();
    await hostInto(root, makeDist());
    const forms = listFiles(root).filter((name) => /\.(br|gz)$/.test(name));
    assert.ok(forms.includes('v1/prevent-widgets.js.br') && forms.includes('v1/frame/hub.json.gz'));
    for (const name of forms) {
      const form = readFileSync(join(root, name));
      const text = name.endsWith('.br') ? brotliDecompressSync(form) : gunzipSync(form);
      assert.ok(text.equals(readFileSync(join(root, name.replace(/\.\w+$/, '')))), name);
      assert.ok(form.length < text.length, name);
    }
    // An empty text gets no shorter.
    assert.ok(!forms.includes('v1/es/index.js.gz'));
  });

  it('compresses the same contents once, and no maps', async () => {
    const told: string[] = [];
    const compressor = new Compressor((name, share) => told.push(`${name} ${String(share)}`));
    const text = Buffer.from('a'.repeat(999));
    const first = await compressor.addForms(
      new Map([
        ['a.js', text],
        ['a.js.map', text],
      ]),
    );
    const second = await compressor.addForms(new Map([['b.js', text]]));
    assert.deepEqual([...first.keys()], ['a.js', 'a.js.map', 'a.js.br', 'a.js.gz']);
    assert.equal(second.get('b.js.br'), first.get('a.js.br'));
    assert.deepEqual(told, ['a.js 0', 'a.js.map 0.5', 'b.js 0']);
  });

  it('gives frame pages and what oEmbed says of them the address of their folder', async () => {
    const root = newFolder();
    await hostInto(root, makeDist());
    for (const folder of ['v1', 'v1.2.3']) {
      const page = read(root, `${folder}/frame/hub.html`);
      assert.ok(page.includes(`href="${ADDRESS}${folder}/frame/hub.html"`), page);
      assert.ok(page.includes(`href="${ADDRESS}${folder}/frame/hub.json"`), page);
      const said: unknown = JSON.parse(read(root, `${folder}/frame/hub.json`));
      const size = { width: 500, height: 400 };
      const base = `${ADDRESS}${folder}/`;
      const title = 'Prevent';
      assert.deepEqual(said, writeOembed({ name: 'hub', title, emergency, base, ...size }));
    }
  });

  it('never changes a fixed version: other contents are refused, and nothing is written', async () => {
    const root = newFolder();
    await hostInto(root, makeDist());
    const before = listFiles(root).map((name) => [name, read(root, name)]);
    const message = refused(await hostInto(root, makeDist('1.2.3', 'let a = 2;')));
    assert.match(message, /v1\.2\.3: This version is there with another integrity\.json, and a/);
    const moved = await answer(
      ['host', root, '--address', 'https://other.example.gov.uk/'],
      [hostFrom(makeDist())],
      quiet(),
    );
    assert.match(refused(moved), /with another frame\/hub\.(html|json)/);
    assert.deepEqual(
      listFiles(root).map((name) => [name, read(root, name)]),
      before,
    );
  });

  it('leaves a fixed version that is the same untouched, and those before it', async () => {
    const root = newFolder();
    await hostInto(root, makeDist('1.2.2'));
    await hostInto(root, makeDist());
    const { mtimeMs } = statSync(join(root, 'v1.2.3'));
    const { output, exitCode } = await hostInto(root, makeDist());
    assert.equal(exitCode, 0);
    assert.equal(statSync(join(root, 'v1.2.3')).mtimeMs, mtimeMs);
    assert.match(output, /^Wrote \S+v1 \(.*\nStays as it was: v1\.2\.2, v1\.2\.3\.\n/);
  });

  it('replaces the moving folder whole, each major version its own', async () => {
    const root = newFolder();
    await hostInto(root, writeInto(makeDist(), { 'es/gone.js': 'let gone;' }));
    await hostInto(root, makeDist('1.3.0', 'let b;'));
    await hostInto(root, makeDist('2.0.0', 'let c;'));
    assert.equal(read(root, 'v1/prevent-widgets.js'), 'let b;');
    assert.equal(read(root, 'v2/prevent-widgets.js'), 'let c;');
    const names = listFiles(root);
    assert.ok(!names.includes('v1/es/gone.js'));
    assert.ok(
      names.every((name) => name.startsWith('v')),
      'nothing is left beside',
    );
  });

  it('leads the moving folder back to a version that is there', async () => {
    const root = newFolder();
    await hostInto(root, makeDist());
    const before = listFiles(root).map((name) => [name, read(root, name)]);
    const next = makeDist('1.3.0', 'let b;');
    await hostInto(root, next);
    const { exitCode } = await hostInto(root, next, '--back-to', '1.2.3');
    assert.equal(exitCode, 0);
    const after = listFiles(root).filter((name) => !name.startsWith('v1.3.0/'));
    assert.deepEqual(
      after.map((name) => [name, read(root, name)]),
      before,
    );
  });

  it('refuses in a sentence what cannot be done', async () => {
    const root = newFolder();
    const dist = makeDist();
    assert.match(refused(await hostInto(join(root, 'no'), dist)), /There is no such folder to/);
    assert.match(
      refused(await hostInto(root, root)),
      /no integrity\.json here, .*; build it first/,
    );
    const odd = writeInto(newFolder(), { 'integrity.json': '{"version": "next"}' });
    assert.match(refused(await hostInto(root, odd)), /names no version such as 1\.2\.3/);
    writeInto(odd, { 'integrity.json': 'damaged' });
    assert.match(refused(await hostInto(root, odd)), /names no version/);
    const back = await hostInto(root, dist, '--back-to=0.9.0');
    assert.match(refused(back), /^--back-to: This version is not in the folder/);
    for (const address of [
      'http://a.example/',
      '/prevent/',
      'https://',
      'https://a.example/?b',
      'https://u:p@x/',
      'https://u@x/',
      'https://x:99999/',
      'https://[::1',
      'https://a\\b/',
      'https://a/\\b/',
      'https://%%%/',
    ]) {
      const args = ['host', root, '--address', address];
      const message = refused(await answer(args, [hostFrom(dist)], quiet()));
      assert.match(message, /^--address: Write where the folder is served, such as https:/);
    }
    assert.match(refused(await answer(['host', root], [hostFrom(dist)], quiet())), /^--address: /);
    assert.deepEqual(listFiles(root), []);
  });

  it('leads back to whole versions only, and names the file that is damaged', async () => {
    const root = newFolder();
    const dist = makeDist();
    await hostInto(root, dist);
    const before = read(root, 'v1/prevent-widgets.js');
    for (const version of ['1', '1.2', '1.2.3/../v1']) {
      const message = refused(await hostInto(root, dist, '--back-to', version));
      assert.match(message, /^--back-to: Write the whole number of a version/);
    }
    const back = async () => refused(await hostInto(root, dist, '--back-to=1.2.3'));
    writeFileSync(join(root, 'v1.2.3/prevent-widgets.js'), 'let damaged;');
    assert.match(await back(), /v1\.2\.3\/prevent-widgets\.js: This file is damaged or missing\./);
    rmSync(join(root, 'v1.2.3/prevent-widgets.js'));
    assert.match(await back(), /v1\.2\.3\/prevent-widgets\.js: This file is damaged or missing\./);
    writeFileSync(join(root, 'v1.2.3/prevent-widgets.js'), before);
    writeFileSync(join(root, 'v1.2.3/frame/hub.json'), '{"a": "\n"}');
    assert.match(await back(), /^\S+v1\.2\.3\/frame\/hub\.json: This file is damaged[^\n]*$/);
    renameSync(join(root, 'v1.2.3'), join(root, 'v1.2.4'));
    const other = refused(await hostInto(root, dist, '--back-to=1.2.4'));
    assert.match(other, /v1\.2\.4: The integrity\.json here is of version 1\.2\.3\./);
    assert.equal(read(root, 'v1/prevent-widgets.js'), before);
  });

  it('replaces no folder and no file that is not its own', async () => {
    for (const name of ['v1/precious.txt', 'v1/integrity.json', 'v1']) {
      const root = writeInto(newFolder(), { [name]: 'x' });
      const message = /v1: This is there and is no version of the widgets, so it is not replaced\./;
      assert.match(refused(await hostInto(root, makeDist())), message);
      assert.deepEqual([listFiles(root), read(root, name)], [[name], 'x']);
    }
    const root = newFolder();
    mkdirSync(join(root, 'v1'));
    assert.equal((await hostInto(root, makeDist())).exitCode, 0);
  });

  it('names files of others in its own moving folder, and leaves all as it was', async () => {
    const root = newFolder();
    await hostInto(root, makeDist());
    writeInto(root, { 'v1/local-information.json': '{}', 'v1/mine/a.gz': 'x' });
    const before = listFiles(root);
    const message = refused(await hostInto(root, makeDist('1.3.0', 'let b;')));
    assert.match(message, /v1\/local-information\.json: .* Move it out of v1, beside it\.\n/);
    assert.match(message, /v1\/mine\/a\.gz: This is no file of the widgets/);
    assert.deepEqual(listFiles(root), before);
    renameSync(join(root, 'v1/local-information.json'), join(root, 'local-information.json'));
    rmSync(join(root, 'v1/mine'), { recursive: true });
    assert.equal((await hostInto(root, makeDist('1.3.0', 'let b;'))).exitCode, 0);
    assert.equal(read(root, 'local-information.json'), '{}');
  });

  it('says what to paste, with a fingerprint only where the address never changes', async () => {
    const { output } = await hostInto(newFolder(), makeDist(), '--json');
    const { value } = JSON.parse(output) as {
      value: { version: string; written: string[]; snippets: Record<'moving' | 'fixed', string> };
    };
    assert.deepEqual([value.version, value.written], ['1.2.3', ['v1.2.3', 'v1']]);
    const { moving, fixed } = value.snippets;
    assert.match(moving, /src="https:\/\/widgets\.example\.gov\.uk\/prevent\/v1\/prevent-widgets/);
    assert.doesNotMatch(moving, /integrity/);
    assert.match(
      fixed,
      /prevent\/v1\.2\.3\/prevent-widgets\.js" integrity="sha384-[^"]{64}" crossorigin/,
    );
    for (const snippet of [moving, fixed]) assert.match(snippet, /call 999/);
    const shown = await hostInto(newFolder(), makeDist());
    assert.ok(shown.output.includes(moving) && shown.output.includes(fixed));
  });

  it('takes an address without a slash at its end', async () => {
    const root = newFolder();
    const args = ['host', root, '--address', ADDRESS.slice(0, -1)];
    await answer(args, [hostFrom(makeDist())], quiet());
    assert.ok(read(root, 'v1/frame/hub.html').includes(`${ADDRESS}v1/frame/hub.html`));
  });
});

describe('folders that are put in place', () => {
  const files = (text: string) => new Map([['a/b.txt', Buffer.from(text)]]);

  it('come all or not at all, when one cannot be written', () => {
    const root = newFolder();
    const impossible = new Map([...files('new'), ['a', Buffer.from('')] as const]);
    writeInto(root, { 'v1/a/b.txt': 'old' });
    const problems = placeFolders(root, [
      { name: 'v1', files: files('new') },
      { name: 'v2', files: impossible },
    ]);
    assert.match(problems[0]?.message ?? '', /^This could not be written, so nothing was \(/);
    assert.deepEqual(listFiles(root), ['v1/a/b.txt']);
    assert.equal(read(root, 'v1/a/b.txt'), 'old');
  });

  it('go back to what was there, when one cannot be moved into its place', () => {
    const root = newFolder();
    writeInto(root, { 'v1/a/b.txt': 'old' });
    mkdirSync(join(root, '.deep'));
    const problems = placeFolders(root, [
      { name: 'v1', files: files('new') },
      { name: 'deep/v2', files: files('new') },
    ]);
    assert.equal(problems.length, 1);
    assert.deepEqual(listFiles(root), ['v1/a/b.txt']);
    assert.equal(read(root, 'v1/a/b.txt'), 'old');
  });
});

describe('what a killed run has left', () => {
  const files = new Map([['a.txt', Buffer.from('new')]]);

  it('is removed, and nothing else', () => {
    const root = writeInto(newFolder(), {
      '.v1.2.3.77.new/a.txt': 'half',
      '.v1.77.old/a.txt': 'former',
      'v1/a.txt': 'old',
      '.venv.7.new': 'mine',
      '.v1.new': 'mine',
    });
    assert.deepEqual(placeFolders(root, [{ name: 'v1', files }]), []);
    assert.deepEqual(listFiles(root), ['.v1.new', '.venv.7.new', 'v1/a.txt']);
    assert.equal(read(root, 'v1/a.txt'), 'new');
  });

  it('comes back where a folder is missing, also when the next run cannot write', () => {
    const root = writeInto(newFolder(), { '.v0.77.old/a.txt': 'old' });
    const impossible = new Map([...files, ['a.txt/b', Buffer.from('')] as const]);
    assert.equal(placeFolders(root, [{ name: 'v0', files: impossible }]).length, 1);
    assert.deepEqual([listFiles(root), read(root, 'v0/a.txt')], [['v0/a.txt'], 'old']);
  });
});

describe('where dist is', () => {
  it('is beside the built program, and in the working folder when it runs from source', () => {
    assert.equal(findDist('file:///x/dist/cli/prevent-widgets.js'), join('/x', 'dist'));
    assert.equal(findDist('file:///x/src/cli/host.ts'), 'dist');
  });
});
