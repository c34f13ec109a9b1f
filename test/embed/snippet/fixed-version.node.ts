/** Promises of fixed versions: only the folder of one whole version never comes to hold another script. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isFingerprint, isFixedVersion } from '../../../src/embed/snippet/fixed-version.js';

describe('a fixed version', () => {
  it('is a folder with a whole number', () => {
    for (const base of ['https://w.example.gov.uk/v1.2.3/', '/v0.10.0/', '/prevent/v1.2.3/']) {
      assert.ok(isFixedVersion(base), base);
    }
  });

  it('is nothing that moves, or may lead elsewhere', () => {
    for (const base of [
      ...['/', '', 'https://w.example.gov.uk/', '/v1/', '/v1.2/', '/v1.2.3', '/v1.2.3/latest/'],
      ...['/v1.2.3/../', '/?/v1.2.3/', '/#/v1.2.3/', '/v1.x.3/', '/V1.2.3/', '/v1.2.3-next/'],
      ...['http://x.org/v1.2.3/', 'v1.2.3/', 'https://v1.2.3/', '/v1.2.3/\n'],
    ]) {
      assert.ok(!isFixedVersion(base), base);
    }
  });

  it('is one whatever its number, and none when anything follows', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), fc.webSegment(), (a, b, c, more) => {
        const base = `https://x.org/v${[a, b, c].join('.')}/`;
        fc.pre(more !== '' && !/^v\d+\.\d+\.\d+$/.test(more));
        assert.deepEqual([isFixedVersion(base), isFixedVersion(`${base}${more}/`)], [true, false]);
      }),
    );
  });
});

describe('a fingerprint', () => {
  it('is Base64 under the name of a hash that browsers know', () => {
    assert.ok(isFingerprint(`sha384-${'aB3/'.repeat(16)}`));
    assert.ok(isFingerprint(`sha256-${'a'.repeat(43)}=`));
    for (const text of [
      '',
      'sha384-',
      'sha1-abcd',
      'md5-abcd',
      'sha384-ab cd',
      'abcd',
      'sha384-…',
    ]) {
      assert.ok(!isFingerprint(text), text);
    }
  });
});
