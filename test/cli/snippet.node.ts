/**
 * Promises of `snippet`:
 * 1. It prints HTML and nothing else, for every widget and kind.
 * 2. Every attribute of every widget is an option, and its values are in the help.
 * 3. The script is where the webmaster says: by folder, by address, for one widget alone.
 * 4. A fingerprint is written for a whole version, and refused for an address that moves.
 * 5. Every mistake is named with what is allowed, all of them at once; what does not go together too.
 * 6. `--json` gives {value: {html}, problems}.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer } from '../../src/cli/answer.js';
import { commands } from '../../src/cli/commands.js';
import { optionsOf } from '../../src/embed/snippet/widget-options.js';
import { SNIPPET_KINDS, WIDGET_NAMES } from '../../src/embed/snippet/write-snippet.js';
import { quiet } from '../support/command-line.js';

const BASE = 'https://w.example.gov.uk/v1.2.3/';
const HASH = `sha384-${'A'.repeat(64)}`;

const snippet = (...args: string[]) => answer(['snippet', ...args], commands, quiet());
const written = async (...args: string[]) => {
  const { output, errors, exitCode } = await snippet(...args);
  assert.deepEqual([errors, exitCode], ['', 0]);
  return output;
};
const refusal = async (...args: string[]) => {
  const { output, errors, exitCode } = await snippet(...args);
  assert.deepEqual([output, exitCode], ['', 1]);
  return errors;
};

describe('snippet', () => {
  it('prints HTML and nothing else for every widget', async () => {
    for (const name of WIDGET_NAMES) {
      const form = `^<div data-prevent="${name}">\\n.*999.*\\n</div>\\n<script `;
      assert.match(await written(name), new RegExp(form));
    }
  });

  it('writes every kind', async () => {
    const starts: Record<(typeof SNIPPET_KINDS)[number], RegExp> = {
      script: /^<div .*\n.*\n<\/div>\n<script async src="[^"]*\/v1\.2\.3\/prevent-widgets\.js">/,
      element: /^<prevent-hub>\n[^]*<\/prevent-hub>\n<script async /,
      module: /^<div [^]*<script type="module" src="[^"]*\/v1\.2\.3\/es\/index\.js">/,
      iframe: /^<iframe src="[^"]*\/frame\/hub\.html" [^]*<a .*999/,
      wordpress: /^https:\/\/w\.example\.gov\.uk\/v1\.2\.3\/frame\/hub\.html\n$/,
      sharepoint: /^<iframe src="[^"]*\/frame\/hub\.html" [^\n]*<\/iframe>\n$/,
      link: /^<a href="[^"]*\/frame\/hub\.html">.*<a .*999.*\n$/,
    };
    for (const kind of SNIPPET_KINDS) {
      assert.match(await written('hub', '--kind', kind, '--base', BASE), starts[kind]);
    }
  });

  it('takes every attribute of every widget, and says its values in the help', async () => {
    const { output: help } = await snippet('--help');
    for (const name of WIDGET_NAMES) {
      for (const option of optionsOf(name)) {
        assert.ok(help.includes(`--${option.name} `), option.name);
        const value = option.kind === 'address' ? '/local.json' : option.values?.[0];
        const html = await written(name, `--${option.name}`, ...(value ? [value] : []));
        assert.ok(html.includes(` data-${option.name}${value ? `="${value}"` : ''}`), html);
        for (const each of option.values ?? []) assert.ok(help.includes(each), each);
      }
    }
  });

  it('finds the script by folder, with or without its last /, by address, or for one widget', async () => {
    const script = async (...args: string[]) =>
      /<script async src="(.*)">/.exec(await written('updates', ...args))?.[1];
    assert.equal(await script(), '/prevent-widgets.js');
    assert.equal(await script('--base', '/prevent'), '/prevent/prevent-widgets.js');
    assert.equal(await script('--base', '/prevent/', '--single'), '/prevent/updates.js');
    assert.equal(await script('--src=https://x.org/p.js'), 'https://x.org/p.js');
  });

  it('writes a fingerprint for a whole version', async () => {
    assert.match(
      await written('hub', '--base', BASE, '--integrity', HASH),
      new RegExp(`/v1\\.2\\.3/prevent-widgets\\.js" integrity="${HASH}" crossorigin="anonymous">`),
    );
  });

  it('refuses a fingerprint for an address that moves', async () => {
    for (const where of [
      [],
      ['--base', 'https://w.example.gov.uk/v1/'],
      ['--src', `${BASE}p.js`],
    ]) {
      const message = /^--integrity: Give a --base that names one whole version/;
      assert.match(await refusal('hub', ...where, '--integrity', HASH), message);
    }
    assert.match(await refusal('hub', '--base', BASE, '--integrity', 'abc'), /Copy it whole/);
  });

  it('names what is allowed for each mistake, all of them at once', async () => {
    assert.match(await refusal('router'), /^router: There is no such widget\. .* concern-/);
    assert.match(await refusal('hub', '--kind', 'frame'), /^--kind: Use one of: script, element, /);
    assert.match(await refusal('hub', '--region', 'wales'), /^--region: Use one of: north-west, /);
    assert.match(await refusal('hub', '--setting', 'x'), /^--setting: Use one of: school, /);
    const audience = await refusal('concern-router', '--audience', 'dsl');
    assert.match(audience, /staff, student, public\.\n$/);
    assert.match(await refusal('training-sessions', '--audience', 'DSL s'), /small letters/);
    for (const address of ['http://x.org', 'javascript:alert(1)', '//x.org', 'local.json']) {
      for (const option of ['--local-src', '--src', '--base']) {
        const message = new RegExp(`^${option}: Write an address .* https:// `);
        assert.match(await refusal('hub', option, address), message);
      }
    }
    assert.match(await refusal('hub', '--base', '/v1/?a'), /^--base: .* without \? or #/);
    const three = await refusal('x', '--region', 'y', '--setting', 'z');
    assert.equal(three.trim().split('\n').length, 3);
  });

  it('refuses an attribute the widget does not know, and says whose it is', async () => {
    const audience = /^--audience: Leave this out: it is for concern-router, training-sessions/;
    assert.match(await refusal('updates', '--audience', 'staff'), audience);
    assert.match(await refusal('updates', '--locate'), /^--locate: .* region-finder, hub only/);
  });

  it('refuses what does not go together', async () => {
    for (const option of [['--src', '/p.js'], ['--single'], ['--integrity', HASH]]) {
      const message = new RegExp(`^${String(option[0])}: Leave this out: iframe loads no script`);
      assert.match(await refusal('hub', '--kind', 'iframe', ...option), message);
    }
    assert.match(await refusal('hub', '--src', '/p.js', '--single'), /^--src: Give the script/);
    assert.match(await refusal('hub', '--src', '/p.js', '--base', '/a/'), /^--src: Give the scr/);
    for (const kind of ['script', 'element', 'module']) {
      const message = /^--single: The hub shows the other tools: use the file with all\.\n$/;
      assert.match(await refusal('hub', '--kind', kind, '--single'), message);
    }
    const modules = ['updates', '--kind=module', '--base', BASE, '--integrity', HASH];
    assert.match(await refusal(...modules), /^--integrity: Leave this out: .* has no modules/);
    for (const kind of ['wordpress', 'sharepoint']) {
      assert.match(await refusal('hub', '--kind', kind, '--base', '/a/'), /^--base: .* whole addr/);
    }
  });

  it('lets a frame read files of its own server only', async () => {
    const framed = ['hub', '--kind', 'iframe', '--base', BASE, '--local-src'];
    assert.match(await refusal(...framed, '/local.json'), /^--local-src: Put the file on the serv/);
    assert.match(await refusal(...framed, 'https://x.org/local.json'), /^--local-src: /);
    assert.match(await written(...framed, 'https://w.example.gov.uk/local.json'), /local-src=/);
    assert.match(await written(...framed, 'https://W.example.gov.uk:443/a.json'), /local-src=/);
    assert.match(await refusal(...framed, 'https://w.example.gov.uk:444/a.json'), /^--local-src: /);
    assert.match(await written('hub', '--kind=iframe', '--local-src', '/a.json'), /local-src=/);
  });

  it('says that WordPress keeps no options, and writes them all the same', async () => {
    const { output: help } = await snippet('--help');
    assert.match(help, /WordPress keeps no options of an address/);
    const address = await written('hub', '--kind=wordpress', '--base', BASE, '--region', 'london');
    assert.match(address, /hub\.html\?region=london\n$/);
  });

  it('gives {value, problems} with --json, also when it refuses', async () => {
    const { value } = JSON.parse((await snippet('hub', '--json')).output) as { value: object };
    assert.deepEqual(value, { html: (await snippet('hub')).output });
    const refused = JSON.parse((await snippet('x', '--json')).output) as {
      value: null;
      problems: unknown[];
    };
    assert.deepEqual([refused.value, refused.problems.length], [null, 1]);
  });
});
