/** Promises about writing: all of the files, or none. */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { writeFiles } from '../../src/cli/packing/write-files.js';
import { describeProblem } from '../../src/cli/problem.js';
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
    assert.equal(problem.path, join(folder, 'missing'));
    assert.match(problem.message, /^There is no such folder to write into; make it, or name/);
    assert.deepEqual(others, []);
    assert.deepEqual(read(folder), { 'a.ts': 'old' });
  });

  it('names once the file that stands where a folder should, and leaves it as it was', () => {
    const folder = writeInto(newFolder(), { out: 'mine' });
    const problems = writeFiles([
      { path: join(folder, 'out', 'a.ts'), contents: 'new' },
      { path: join(folder, 'out', 'b.ts'), contents: 'new' },
    ]);
    assert.deepEqual(problems.map(describeProblem), [
      `${join(folder, 'out')}: This is a file, so nothing can be written into it; name a folder.`,
    ]);
    assert.deepEqual(read(folder), { out: 'mine' });
  });

  it('says of a folder that stands where a file should that it is one', () => {
    const folder = writeInto(newFolder(), { 'truth/a': 'mine' });
    const problems = writeFiles([
      { path: join(folder, 'a.ts'), contents: 'new' },
      { path: join(folder, 'truth'), contents: 'new' },
    ]);
    assert.deepEqual(problems.map(describeProblem), [
      `${join(folder, 'truth')}: This is a folder, so it was not written over; name a file.`,
    ]);
    assert.deepEqual(read(folder), {});
  });

  it('gives the system’s reason without the names of its own files', () => {
    const folder = newFolder();
    const [problem] = writeFiles(threeWithOneInTheWay(folder));
    assert.match(
      problem?.message ?? '',
      /^This could not be written, so nothing was \([A-Z]+: [a-z ]+\); see that .* is a folder/,
    );
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
