import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { snapshotProblems } from '../../src/build/check-snapshot.js';
import { snapshot } from '../../src/data/snapshot.js';

describe('the check that stops a build', () => {
  it('finds nothing wrong with the snapshot as it is', () => {
    assert.deepEqual(snapshotProblems(), []);
  });

  it('names the place and the fault when there is one', () => {
    const [session] = snapshot.sessions;
    assert.ok(session);
    const broken = { ...snapshot, sessions: [{ ...session, end: session.start }] };
    assert.deepEqual(snapshotProblems(broken), [
      'sessions.0.end: The session must end after it starts.',
    ]);
  });
});
