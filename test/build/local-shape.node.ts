/** Promises of the checks of organisations' files in browsers: made from the schema, and from nothing else. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { makeLocalShape, writeShapeModule } from '../../src/build/local-shape.js';
import { localInformationShape } from '../../src/data/local-information-shape.js';

describe('the shape of organisations’ files', () => {
  it('is what the schema says now: if not, run `npx tsx src/build/write-local-shape.ts`', async () => {
    const written = readFileSync('src/data/local-information-shape.ts', 'utf8');
    assert.equal(written, await writeShapeModule(makeLocalShape()));
  });

  it('is of version 1, and asks for nothing but the version', () => {
    const { fields, needed } = localInformationShape.file;
    assert.equal(needed, 1);
    assert.deepEqual(Object.entries(fields)[0], ['version', 1]);
  });
});
