import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  reviseCalendar,
  type PublishedSession,
} from '../../../src/core/sessions/revise-calendar.js';
import type { ListedSession } from '../../../src/schema/session.js';
import { sessionForTests } from '../../support/session-for-tests.js';

const first = new Date('2025-06-01T09:00Z');
const later = new Date('2025-06-02T09:00Z');
const session = (more: Partial<ListedSession> = {}): ListedSession => sessionForTests(more);
const told = (published: readonly PublishedSession[]) =>
  published.map(({ id, revision, isCancelled, stamp }) => [
    id,
    revision,
    isCancelled ? 'cancelled' : 'confirmed',
    stamp === first ? 'first' : 'later',
  ]);
const published = (...sessions: ListedSession[]) => reviseCalendar([], sessions, first);

describe('the next version of a calendar', () => {
  it('begins with every session at number 0', () => {
    expect(told(published(session({ id: 'a' }), session({ id: 'b' })))).to.deep.equal([
      ['a', 0, 'confirmed', 'first'],
      ['b', 0, 'confirmed', 'first'],
    ]);
  });

  it('keeps number and stamp of a session that is as it was', () => {
    const again = reviseCalendar(published(session()), [session()], later);
    expect(told(again)).to.deep.equal([[session().id, 0, 'confirmed', 'first']]);
  });

  it('gives a session the next number when anything of it changes', () => {
    const changes: Partial<ListedSession>[] = [
      { title: 'Another' },
      { audience: 'others' },
      { start: '2025-07-03T15:00+01:00' },
      { end: '2025-07-03T17:00+01:00' },
      { register: 'https://example.org/book' },
      { regions: ['london'] },
      { organiser: 'A council' },
      { mode: 'online' },
      { place: 'Leeds' },
      { summary: 'More' },
    ];
    for (const change of changes) {
      const [revised] = reviseCalendar(published(session()), [session(change)], later);
      expect([change, revised?.revision, revised?.stamp]).to.deep.equal([change, 1, later]);
      const [back] = reviseCalendar(revised ? [revised] : [], [session()], later);
      expect(back?.revision).to.equal(2);
    }
  });

  it('takes the order of regions for no change', () => {
    const before = published(session({ regions: ['london', 'north-west'] }));
    const [after] = reviseCalendar(before, [session({ regions: ['north-west', 'london'] })], later);
    expect(after?.revision).to.equal(0);
  });

  it('takes no change of the way it is written for one: offsets, white space, a path as address', () => {
    const same = session({
      start: '2025-07-03T14:30Z',
      title: ' Prevent for designated\tsafeguarding leads\r\n',
      register: '/book',
      mode: '',
    });
    expect(told(reviseCalendar(published(session()), [same], later))[0]?.[1]).to.equal(0);
  });

  it('calls off a session that is gone, once, and keeps it until it would have ended', () => {
    const gone = reviseCalendar(published(session()), [], later);
    expect(told(gone)).to.deep.equal([[session().id, 1, 'cancelled', 'later']]);
    const still = reviseCalendar(gone, [], new Date('2025-07-03T15:44Z'));
    expect(told(still)).to.deep.equal(told(gone));
    expect(reviseCalendar(gone, [], new Date('2025-07-03T15:45Z'))).to.deep.equal([]);
  });

  it('confirms a session that comes back', () => {
    const gone = reviseCalendar(published(session()), [], later);
    const back = reviseCalendar(gone, [session()], later);
    expect(told(back)).to.deep.equal([[session().id, 2, 'confirmed', 'later']]);
  });

  it('leaves out a session that is gone and over, and keeps one that is over and still listed', () => {
    const after = new Date('2025-08-01T09:00Z');
    expect(reviseCalendar(published(session()), [], after)).to.deep.equal([]);
    expect(told(reviseCalendar(published(session()), [session()], after))).to.deep.equal([
      [session().id, 0, 'confirmed', 'first'],
    ]);
  });

  it('is in order of time, those called off among the others', () => {
    const early = session({ id: 'early', start: '2025-07-01T09:00Z', end: '2025-07-01T10:00Z' });
    const late = session({ id: 'late', start: '2025-07-09T09:00Z', end: '2025-07-09T10:00Z' });
    const revised = reviseCalendar(published(late, session(), early), [late, early], later);
    expect(revised.map(({ id }) => id)).to.deep.equal(['early', session().id, 'late']);
  });

  it('changes nothing when it is made again, and never takes a number back', () => {
    const some = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c'),
        title: fc.constantFrom('One', 'Two'),
        end: fc.constantFrom('2025-06-01T12:00Z', '2025-07-03T16:45+01:00'),
        start: fc.constant('2025-06-01T10:00Z'),
      }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(fc.array(some, { maxLength: 6 }), (versions) => {
        let known: PublishedSession[] = [];
        versions.forEach((version, index) => {
          const now = new Date(first.getTime() + index * 3_600_000);
          const today = version.map((one) => session(one));
          const next = reviseCalendar(known, today, now);
          expect(reviseCalendar(next, today, now)).to.deep.equal(next);
          for (const { id, revision } of known) {
            const revised = next.find((one) => one.id === id);
            if (revised) expect(revised.revision).to.be.at.least(revision);
          }
          known = next;
        });
      }),
    );
  });
});
