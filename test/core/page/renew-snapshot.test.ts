import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { renewSnapshot } from '../../../src/core/page/renew-snapshot.js';
import { snapshot } from '../../../src/data/snapshot.js';
import type { PageFacts } from '../../../src/schema/page-facts.js';
import type { Session } from '../../../src/schema/session.js';
import { snapshotSchema } from '../../../src/schema/snapshot.js';
import { arbitrarySessions, sessionAt, unchangedPage } from './page-values.js';

const NOON = new Date('2027-03-10T12:00Z');
const kept = (sessions: Session[], cancelled: Session[] = []) => ({
  snapshot: { ...snapshot, sessions },
  cancelled,
});
const pageWith = (sessions: readonly Session[], more: Partial<PageFacts> = {}): PageFacts => ({
  ...unchangedPage('2027-03-01', '2027-03-10'),
  sessions: sessions.map(({ id, title, audience, start, end, register }) => ({
    ...{ id, title, audience, start, end },
    ...(register && { register }),
  })),
  ...more,
});
const toCome = sessionAt('to-come', '2027-03-20T10:00');
const over = sessionAt('over', '2027-03-01T10:00');

describe('renewSnapshot', () => {
  it('gives what the page says its source and the day it was read', () => {
    const { snapshot: fresh } = renewSnapshot(kept([]), pageWith([toCome]), NOON);
    expect(fresh.source).to.include({ updated: '2027-03-01', checked: '2027-03-10' });
    expect(fresh.sessions[0]).to.include({
      id: 'to-come',
      source: fresh.source.url,
      checked: '2027-03-10',
      certainty: 'seen',
    });
  });

  it('keeps a session that is over as it was, with the day it was last seen', () => {
    const { snapshot: fresh, cancelled } = renewSnapshot(kept([over]), pageWith([]), NOON);
    expect(fresh.sessions).to.deep.equal([over]);
    expect(cancelled).to.deep.equal([]);
  });

  it('counts a session to come that the page has dropped as cancelled, and says so until it is over', () => {
    const first = renewSnapshot(kept([toCome]), pageWith([]), NOON);
    expect(first.snapshot.sessions).to.deep.equal([]);
    expect(first.cancelled).to.deep.equal([{ ...toCome, revision: 1 }]);
    const second = renewSnapshot(first, pageWith([]), new Date('2027-03-19T12:00Z'));
    expect(second.cancelled).to.deep.equal(first.cancelled);
    const third = renewSnapshot(second, pageWith([]), new Date('2027-03-21T12:00Z'));
    expect(third.cancelled).to.deep.equal([]);
  });

  it('counts a revision when a session changes, and when a cancelled one comes back', () => {
    const register = 'https://www.eventbrite.co.uk/e/1';
    const changed = renewSnapshot(kept([toCome]), pageWith([{ ...toCome, register }]), NOON);
    expect(changed.snapshot.sessions[0]).to.include({ register, revision: 1 });
    const same = renewSnapshot(changed, pageWith([{ ...toCome, register }]), NOON);
    expect(same.snapshot.sessions[0]?.revision).to.equal(1);
    const dropped = renewSnapshot(same, pageWith([]), NOON);
    const back = renewSnapshot(dropped, pageWith([{ ...toCome, register }]), NOON);
    expect(back.snapshot.sessions[0]?.revision).to.equal(3);
    expect(back.cancelled).to.deep.equal([]);
  });

  it('keeps a course that only sessions of the past have', () => {
    const [first] = snapshot.courses;
    const facts = pageWith([], { courses: first ? [first] : [] });
    const { snapshot: fresh } = renewSnapshot(kept([]), facts, NOON);
    expect(fresh.courses.map(({ id }) => id)).to.deep.equal(snapshot.courses.map(({ id }) => id));
  });

  it('leaves regions and routes alone', () => {
    const { snapshot: fresh } = renewSnapshot(kept([]), pageWith([], { regions: [] }), NOON);
    const names = (list: typeof snapshot.regions) => list.map(({ name }) => name);
    expect(names(fresh.regions)).to.deep.equal(names(snapshot.regions));
    expect(fresh.routes).to.equal(snapshot.routes);
  });

  it('makes a snapshot that its schema takes, the same again when the page has not changed', () => {
    fc.assert(
      fc.property(arbitrarySessions, arbitrarySessions, (before, after) => {
        const facts = pageWith(after, {
          contactReasons: [{ id: 'something-new', text: 'ask something new' }],
          resources: [{ title: 'A page without an address' }],
          updates: [{ note: 'First published.' }],
        });
        const first = renewSnapshot(kept(before), facts, NOON);
        expect(snapshotSchema.safeParse(first.snapshot).error?.issues).to.equal(undefined);
        const second = renewSnapshot(first, facts, NOON);
        const byId = ({ sessions }: typeof snapshot) =>
          [...sessions].sort((a, b) => a.id.localeCompare(b.id));
        expect(byId(second.snapshot)).to.deep.equal(byId(first.snapshot));
        expect(second.cancelled).to.deep.equal(first.cancelled);
      }),
    );
  });
});
