/**
 * Promises of the systems:
 * 1. Each has a name, and at least two kinds of snippet, each once and with a sentence of why.
 * 2. Each has a link, which survives everywhere.
 * 3. No script is offered where it never runs.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kindsFor, SYSTEM_IDS } from '../../../src/embed/snippet/systems.js';
import { snippetWords } from '../../../src/text/en-GB.js';

const kindsIn = (system: (typeof SYSTEM_IDS)[number]) => kindsFor(system).map(({ kind }) => kind);

describe('the systems', () => {
  it('have names, and no name is left over', () => {
    assert.deepEqual(Object.keys(snippetWords.systems), [...SYSTEM_IDS]);
  });

  it('have a sentence for each kind, and no sentence is left over', () => {
    const used = SYSTEM_IDS.flatMap((system) => kindsFor(system).map(({ reason }) => reason));
    const written = Object.keys(snippetWords.reasons);
    assert.deepEqual([...new Set(used)].sort(), written.sort());
    for (const sentence of Object.values(snippetWords.reasons))
      assert.match(sentence, /^[A-Z].*\.$/);
  });

  it('have each kind once, and more than one', () => {
    for (const system of SYSTEM_IDS) {
      const kinds = kindsIn(system);
      assert.deepEqual([...new Set(kinds)], kinds);
      assert.ok(kinds.length > 1, system);
    }
  });

  it('have a link each', () => {
    for (const system of SYSTEM_IDS) assert.ok(kindsIn(system).includes('link'), system);
  });

  it('offer no script where none ever runs', () => {
    for (const system of ['sharepoint', 'google-sites', 'canvas', 'teams'] as const) {
      for (const kind of ['script', 'element', 'module'] as const) {
        assert.ok(!kindsIn(system).includes(kind), system);
      }
    }
  });
});
