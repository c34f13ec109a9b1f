/** Promises about files that somebody names: read whole, or one sentence on why not. */
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { decodeUtf8, readFile } from '../../src/cli/read-file.js';
import { readStream } from '../../src/cli/read-stream.js';
import { newFolder } from '../support/code-point-release.js';
import { piped, quiet } from '../support/command-line.js';

const folder = newFolder();
const write = (name: string, contents: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, contents);
  return path;
};
const refusal = async (path: string, surroundings = quiet()) => {
  const { value, problems } = await readFile(path, surroundings);
  assert.equal(value, null);
  assert.equal(problems.length, 1);
  assert.equal(problems[0]?.path, path === '-' ? 'stdin' : path);
  return problems[0].message;
};

describe('a file that somebody names', () => {
  it('is read whole, byte for byte', async () => {
    const { value } = await readFile(write('a.csv', 'Tïtle\r\n'), quiet());
    assert.deepEqual(value && decodeUtf8(value), 'Tïtle\r\n');
  });

  it('may be what is piped in, which problems name stdin', async () => {
    const { value } = await readFile('-', quiet(piped('{}')));
    assert.deepEqual([value?.name, value && decodeUtf8(value)], ['stdin', '{}']);
    assert.match(await refusal('-'), /^This file is empty/);
  });

  it('is refused when it is missing, a folder, or not to be read', async () => {
    assert.match(await refusal(join(folder, 'gone')), /^There is no such file; check its name\.$/);
    assert.match(await refusal(join(write('a.txt', 'a'), 'b')), /^There is no such file/);
    mkdirSync(join(folder, 'inside'));
    assert.match(await refusal(join(folder, 'inside')), /^This is a folder; name a file in it\.$/);
    const locked = write('locked', 'a');
    chmodSync(locked, 0);
    // The system's own administrator may read everything.
    if (process.getuid?.() !== 0) assert.match(await refusal(locked), /^You may not read this/);
  });

  it('is refused when it is empty, or has nothing but space and a mark at its start', async () => {
    assert.match(
      await refusal(write('empty', '')),
      /^This file is empty; see that it was saved\.$/,
    );
    assert.match(await refusal(write('blank', '\ufeff \r\n\t')), /^This file is empty/);
  });

  it('is refused when it is over 2 MiB, and taken at that size', async () => {
    const most = 2 * 1024 * 1024;
    assert.match(await refusal(write('big', 'a'.repeat(most + 1))), /^The file is over 2 MiB/);
    assert.ok((await readFile(write('just', 'a'.repeat(most)), quiet())).value);
    assert.match(await refusal('-', quiet(piped('a'.repeat(most + 1)))), /over 2 MiB/);
  });

  it('is refused when it is no text, with what to do for a spreadsheet', async () => {
    assert.match(await refusal(write('a.xlsx', 'PK\u0003\u0004…')), /save it as CSV UTF-8/);
    assert.match(
      await refusal(write('a.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]))),
      /save it as CSV UTF-8/,
    );
    assert.match(await refusal(write('a.pdf', '%PDF-1.7')), /^This is a PDF/);
    assert.match(await refusal(write('a.png', '\u0089PNG\u0000')), /^This is not text/);
  });

  it('may be UTF-16, which spreadsheets write: whether that will do is for its reader', async () => {
    assert.ok((await readFile(write('u.csv', Buffer.from('\ufeffa,b', 'utf16le')), quiet())).value);
  });
});

describe('a stream', () => {
  it('is read no further than is wanted', async () => {
    let given = 0;
    const endless = {
      async *[Symbol.asyncIterator]() {
        for (;;) {
          given++;
          yield await Promise.resolve(Buffer.alloc(10));
        }
      },
    };
    assert.equal((await readStream(endless, 25)).length, 30);
    assert.equal(given, 3);
  });
});
