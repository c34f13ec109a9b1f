import type { Session } from '../../src/schema/session.js';

/** A session to write and describe, with what a test is about put in place of ours. */
export function sessionForTests(more: Partial<Session> = {}): Session {
  return {
    id: 'dsl-2025-07-03-15-30',
    title: 'Prevent for designated safeguarding leads',
    audience: 'designated-safeguarding-leads',
    start: '2025-07-03T15:30+01:00',
    end: '2025-07-03T16:45+01:00',
    source: 'https://example.org/',
    checked: '2026-11-21',
    certainty: 'seen',
    ...more,
  };
}
