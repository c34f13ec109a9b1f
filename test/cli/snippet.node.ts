/** Promises of `snippet`: HTML to paste, or a sentence that names what is allowed. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer } from '../../src/cli/answer.js';
import { commands } from '../../src/cli/commands.js';
import { WIDGET_NAMES } from '../../src/embed/snippet/write-snippet.js';
import { quiet } from '../support/command-line.js';

const snippet = (...args: string[]) => answer(['snippet', ...args], commands, quiet());
const refusal = async (...args: string[]) => {
  const { output, errors, exitCode } = await snippet(...args);
  assert.deepEqual([output, exitCode], ['', 1]);
  return errors;
};

describe('snippet', () => {
  it('prints HTML and nothing else for every widget', async () => {
    for (const name of WIDGET_NAMES) {
      const { output, errors, exitCode } = await snippet(name);
      assert.match(
        output,
        new RegExp(`^<div data-prevent="${name}">\\n.*999.*\\n</div>\\n<script `),
      );
      assert.deepEqual([errors, exitCode], ['', 0]);
    }
  });

  it('writes what was chosen into attributes', async () => {
    const { output } = await snippet(
      ...['training-sessions', '--region', 'london', '--setting=school', '--live'],
      ...['--audience', 'early-years', '--local-src', '/local.json', '--src=https://x.org/p.js'],
    );
    const [opening] = output.split('\n');
    for (const part of [
      'data-region="london"',
      'data-setting="school"',
      'data-audience="early-years"',
      'data-local-src="/local.json"',
      'data-live',
    ]) {
      assert.ok(opening?.includes(part), part);
    }
    assert.match(output, /<script async src="https:\/\/x\.org\/p\.js"><\/script>/);
  });

  it('writes the custom element on request', async () => {
    assert.match((await snippet('hub', '--element')).output, /^<prevent-hub>\n[^]*<\/prevent-hub>/);
  });

  it('names what is allowed for each mistake, all of them at once', async () => {
    assert.match(
      await refusal('router'),
      /^router: There is no such widget\. Use one of: concern-/,
    );
    assert.match(await refusal('hub', '--region', 'wales'), /^--region: Use one of: north-west, /);
    assert.match(await refusal('hub', '--setting', 'x'), /^--setting: Use one of: school, /);
    assert.match(
      await refusal('concern-router', '--audience', 'dsl'),
      /staff, student, public\.\n$/,
    );
    assert.match(await refusal('training-sessions', '--audience', 'DSL s'), /small letters/);
    assert.match(await refusal('updates', '--audience', 'staff'), /^--audience: Leave this out/);
    for (const address of ['http://x.org', 'javascript:alert(1)', '//x.org', 'local.json']) {
      assert.match(await refusal('hub', '--local-src', address), /^--local-src: .* https:\/\/ /);
      assert.match(await refusal('hub', '--src', address), /^--src: Write an address/);
    }
    assert.equal(
      (await refusal('x', '--region', 'y', '--setting', 'z')).trim().split('\n').length,
      3,
    );
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
