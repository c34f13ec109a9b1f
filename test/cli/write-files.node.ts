/** Promises about writing: all of the files, or none. */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { writeFiles } from '../../src/cli/packing/write-files.js';
import { newFolder, writeInto } from '../support/code-point-release.js';

/** Three files; when all are ready to be moved, a folder comes into being that stands in the way of the second. */
const threeWithOneInTheWay = (folder: string) => [
  { path: join(folder, 'a.ts'), contents: 'new' },
  { path: join(folder, 'b.ts'), contents: 'new' },
  {
    path: join(folder, 'c.ts'),
    get contents() {
      mkdirSync(join(folder, 'b.ts'));
      return 'new';
    },
  },
];

const read = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

describe('writing files', () => {
  it('writes new ones and replaces old ones, and leaves nothing else behind', () => {
    const folder = writeInto(newFolder(), { 'a.ts': 'old', 'c.ts': 'stays' });
    const problems = writeFiles([
      { path: join(folder, 'a.ts'), contents: 'new' },
      { path: join(folder, 'b.gz'), contents: Buffer.from('new too') },
    ]);
    assert.deepEqual(problems, []);
    assert.deepEqual(read(folder), { 'a.ts': 'new', 'b.gz': 'new too', 'c.ts': 'stays' });
  });

  it('writes none when one cannot be made, and says which', () => {
    const folder = writeInto(newFolder(), { 'a.ts': 'old' });
    const [problem, ...others] = writeFiles([
      { path: join(folder, 'a.ts'), contents: 'new' },
      { path: join(folder, 'b.ts'), contents: 'new' },
      { path: join(folder, 'missing', 'c.ts'), contents: 'new' },
    ]);
    assert.ok(problem);
    assert.equal(problem.path, join(folder, 'missing', 'c.ts'));
    assert.match(problem.message, /^This could not be written, so nothing was \(ENOENT.*\); see/);
    assert.deepEqual(others, []);
    assert.deepEqual(read(folder), { 'a.ts': 'old' });
  });

  it('puts back what it has replaced when a later one cannot take its place', () => {
    const folder = writeInto(newFolder(), { 'a.ts': 'old' });
    const [problem] = writeFiles(threeWithOneInTheWay(folder));
    assert.equal(problem?.path, join(folder, 'b.ts'));
    assert.deepEqual(read(folder), { 'a.ts': 'old' });
  });

  it('takes away what it has newly written when a later one cannot take its place', () => {
    const folder = newFolder();
    const [problem] = writeFiles(threeWithOneInTheWay(folder));
    assert.equal(problem?.path, join(folder, 'b.ts'));
    assert.deepEqual(read(folder), {});
  });
});
