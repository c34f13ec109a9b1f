/** Promises of line numbers: the line of what a problem names, or none. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { lineLocator } from '../../src/cli/locate-line.js';

const text = `{
  "version": 1,
  "contacts": [
    {
      "role": "Team",
      "hours": [
        { "days": ["monday"],
          "opens": "9" }
      ]
    },
    { "role": "Two",
      "e-mail": "a", "a.b[0]": "c",
      "${'x'.repeat(50)}": 1
    }
  ]
}`;

describe('the line of a problem', () => {
  const line = lineLocator(text);

  it('is that of the key it names, however deep', () => {
    assert.equal(line('version'), 2);
    assert.equal(line('contacts'), 3);
    assert.equal(line('contacts[0]'), 4);
    assert.equal(line('contacts[0].role'), 5);
    assert.equal(line('contacts[0].hours[0].opens'), 8);
    assert.equal(line('contacts[1]'), 11);
  });

  it('is that of an unknown key, whatever its name', () => {
    assert.equal(line('contacts[1].e-mail'), 12);
    assert.equal(line('contacts[1].a.b[0]'), 12);
    assert.equal(line(`contacts[1].${'x'.repeat(40)}`), 13);
  });

  it('is that of the entry when the key is missing', () => {
    assert.equal(line('contacts[1].audience'), 11);
    assert.equal(line('contacts[7].role'), 3);
    assert.equal(line(''), 1);
  });

  it('is that of the last of two with one key, which is the one that counts', () => {
    assert.equal(lineLocator('{\n"a": 1,\n"a": 2\n}')('a'), 3);
  });

  it('is the same with the line ends of Windows', () => {
    assert.equal(lineLocator(text.replaceAll('\n', '\r\n'))('contacts[1].e-mail'), 12);
  });

  it('is found in a file nested too deeply to be shown, or not said', () => {
    const deep = `{"a": ${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    assert.ok([undefined, 1].includes(lineLocator(deep)('a')));
  });

  it('is in the file for whatever path is asked for', () => {
    const council = readFileSync('test/fixtures/local-information/council.json', 'utf8');
    const locate = lineLocator(council);
    const lines = council.split('\n').length;
    const step = fc.constantFrom('contacts', '[0]', '[9]', '.role', '.', '[', 'hours', 'sessions');
    fc.assert(
      fc.property(fc.array(fc.oneof(step, fc.string())), (steps) => {
        const found = locate(steps.join('')) ?? 0;
        return found >= 1 && found <= lines;
      }),
    );
  });
});
