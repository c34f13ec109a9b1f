/**
 * Promises of the policy:
 *  1. Each feature of a snippet has its line, with words that can be pasted, and nothing has a line that needs none.
 *  2. A source allows our folder, or one file, and no more of the server.
 *  3. Whatever an address holds, a line stays one line of one directive.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  policyLines,
  type PolicyChoices,
  type PolicyFeature,
} from '../../../src/embed/policy/policy-lines.js';
import { writePolicy } from '../../../src/embed/policy/write-policy.js';
import { SNIPPET_KINDS } from '../../../src/embed/snippet/write-snippet.js';
import { policyWords } from '../../../src/text/en-GB.js';

const BASE = 'https://widgets.example.gov.uk/v1/';
const featuresOf = (choices: Partial<PolicyChoices>): PolicyFeature[] =>
  policyLines({ kind: 'script', attributes: {}, base: BASE, ...choices }).map(
    ({ feature }) => feature,
  );
const wordsOf = (choices: Partial<PolicyChoices>) =>
  writePolicy(
    policyLines({ kind: 'script', attributes: {}, base: BASE, ...choices }),
    'Content-Security-Policy',
  );
const everything = {
  'local-src': '/local.json',
  live: true,
  locate: true,
  region: 'london',
} as const;

describe('the policy of a host page', () => {
  it('has a line for each feature that needs one, the script first', () => {
    for (const kind of ['script', 'element', 'module'] as const) {
      assert.deepEqual(featuresOf({ kind }), ['script', 'trusted-types']);
      assert.deepEqual(featuresOf({ kind, attributes: everything }), [
        ...['script', 'local-src', 'live', 'trusted-types', 'locate'],
      ]);
    }
  });

  it('asks nothing for a link, and for a frame nothing that the frame does by itself', () => {
    assert.deepEqual(featuresOf({ kind: 'link', attributes: everything }), []);
    for (const kind of ['iframe', 'wordpress', 'sharepoint'] as const) {
      assert.deepEqual(featuresOf({ kind, attributes: everything }), ['frame', 'locate']);
    }
  });

  it('marks what only pages need that name it already', () => {
    const lines = policyLines({ kind: 'script', attributes: everything, base: BASE });
    const strict = lines.filter(({ isForStrictPages }) => isForStrictPages);
    assert.deepEqual(
      strict.map(({ feature }) => feature),
      ['trusted-types', 'locate'],
    );
  });

  it('is written with each directive once and all its sources', () => {
    assert.equal(
      wordsOf({ attributes: everything }),
      `script-src ${BASE}; connect-src 'self' https://www.gov.uk; trusted-types prevent-widgets`,
    );
    assert.equal(wordsOf({ kind: 'iframe' }), `frame-src ${BASE}`);
    assert.equal(wordsOf({ kind: 'link' }), '');
  });

  it('allows a file of a name of its own alone, and a file of contacts without its question', () => {
    assert.match(
      wordsOf({ src: 'https://a.example/p.js?v=2' }),
      /^script-src https:\/\/a\.example\/p\.js;/,
    );
    assert.match(wordsOf({ src: '/p.js' }), /^script-src 'self';/);
    assert.match(
      wordsOf({ attributes: { 'local-src': 'https://b.example/own.json?x#y' } }),
      /; connect-src https:\/\/b\.example\/own\.json;/,
    );
  });

  it('says who may ask for the position: the page, and the server of the frame', () => {
    const permissions = (choices: Partial<PolicyChoices>) =>
      writePolicy(
        policyLines({ kind: 'script', attributes: { locate: true }, base: BASE, ...choices }),
        'Permissions-Policy',
      );
    assert.equal(permissions({}), 'geolocation=(self)');
    assert.equal(permissions({ kind: 'iframe', base: '/prevent/' }), 'geolocation=(self)');
    assert.equal(
      permissions({ kind: 'iframe' }),
      'geolocation=(self "https://widgets.example.gov.uk")',
    );
  });

  it('stays one directive with one source, whatever an address holds', () => {
    const path = fc.array(
      fc.oneof(fc.constantFrom(';', ',', ' ', '\n', "'none'", '*', '/'), fc.string()),
    );
    fc.assert(
      fc.property(fc.constantFrom(...SNIPPET_KINDS), path, (kind, parts) => {
        const base = `https://a.example/${parts.join('')}`;
        for (const { sources } of policyLines({ kind, attributes: { 'local-src': base }, base })) {
          for (const source of sources) assert.doesNotMatch(source, /[\s;,]/);
        }
      }),
    );
    assert.match(wordsOf({ base: 'https://a.example/a;b,c d/' }), /\/a%3Bb%2Cc%20d\/;/);
  });

  it('has words for every feature', () => {
    const features: PolicyFeature[] = [
      ...featuresOf({ attributes: everything }),
      ...featuresOf({ kind: 'iframe' }),
    ];
    assert.deepEqual(new Set(Object.keys(policyWords)), new Set(features));
  });
});
