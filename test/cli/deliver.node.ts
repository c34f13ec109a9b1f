/** Promises of files that a command writes: whole, or not at all. */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { deliver } from '../../src/cli/deliver.js';
import { newFolder } from '../support/code-point-release.js';

const made = { value: { a: 1 }, problems: [], lines: ['Made.'], document: 'new\n' };

describe('what a command makes', () => {
  it('is printed when no file is named', () => {
    assert.deepEqual(deliver(made, undefined), { ...made, isRefused: false });
  });

  it('goes into the file that is named, and nothing else is left beside it', () => {
    const folder = newFolder();
    const path = join(folder, 'a.json');
    writeFileSync(path, 'a much longer old text\n');
    assert.deepEqual(deliver(made, path), {
      ...{ value: { a: 1 }, problems: [], isRefused: false },
      lines: ['Made.', `Wrote ${path}.`],
    });
    assert.equal(readFileSync(path, 'utf8'), 'new\n');
    assert.deepEqual(readdirSync(folder), ['a.json']);
  });

  it('leaves the old file as it was when the new one cannot be written', () => {
    const folder = newFolder();
    // So long that the new file beside it can have no name.
    const path = join(folder, 'a'.repeat(253));
    writeFileSync(path, 'old\n');
    const { value, problems, isRefused } = deliver(made, path);
    assert.deepEqual([value, isRefused, problems[0]?.path], [null, true, path]);
    assert.match(problems[0]?.message ?? '', /^This could not be written, so nothing was \(/);
    assert.equal(readFileSync(path, 'utf8'), 'old\n');
    assert.equal(readdirSync(folder).length, 1);
  });

  it('is refused in a sentence where a folder is named, or one that is not there', () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'inside'));
    const message = (path: string) => deliver(made, path).problems[0]?.message ?? '';
    assert.match(message(join(folder, 'inside')), /^This is a folder, so it was not written over/);
    assert.match(message(join(folder, 'gone', 'a.json')), /^There is no such folder to write into/);
    assert.deepEqual(readdirSync(folder), ['inside']);
  });
});
