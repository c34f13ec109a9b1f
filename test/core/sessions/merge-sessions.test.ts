import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { mergeSessions } from '../../../src/core/sessions/merge-sessions.js';
import type { ListedSession } from '../../../src/schema/session.js';

const session = (id: string, more: Partial<ListedSession> = {}): ListedSession => ({
  id,
  title: 'Prevent for governors',
  audience: 'governors-and-trustees',
  start: '2027-03-01T10:00+00:00',
  end: '2027-03-01T11:00+00:00',
  ...more,
});
const later = { start: '2027-03-02T10:00+00:00', end: '2027-03-02T11:00+00:00' };
const idsOf = (list: readonly ListedSession[]) => list.map(({ id }) => id);
const register = 'https://example.org/book';

describe('national sessions and own ones', () => {
  it('make one list, soonest first', () => {
    const national = [session('n-late', { start: '2027-03-03T10:00+00:00' }), session('n-soon')];
    const own = [session('o', { ...later, title: 'Our own' })];
    expect(idsOf(mergeSessions(national, own))).to.deep.equal(['n-soon', 'o', 'n-late']);
    expect(idsOf(mergeSessions([], own))).to.deep.equal(['o']);
    expect(mergeSessions([], [])).to.deep.equal([]);
  });

  it('are sorted by instant, whatever offset they are written with', () => {
    const summer = session('summer', { start: '2027-07-01T10:00+01:00' });
    const utc = session('utc', { start: '2027-07-01T09:30Z' });
    expect(idsOf(mergeSessions([utc], [summer]))).to.deep.equal(['summer', 'utc']);
  });

  it('leave both lists as they were', () => {
    const national = Object.freeze([session('n')]);
    const own = Object.freeze([session('o'), session('p', later)]);
    mergeSessions(national, own);
    expect(idsOf([...national, ...own])).to.deep.equal(['n', 'o', 'p']);
  });
});

describe('an own session that repeats a national one', () => {
  it('takes its place and keeps its id', () => {
    const [only, ...others] = mergeSessions(
      [session('n')],
      [session('o', { title: ' PREVENT  for\nGovernors ', place: 'Leeds Civic Hall' })],
    );
    expect(others).to.deep.equal([]);
    expect(only?.id).to.equal('n');
    expect(only?.place).to.equal('Leeds Civic Hall');
  });

  it('is on the GOV.UK page then, as the other own ones are not', () => {
    const own = [session('o', { isLocal: true }), session('p', { ...later, isLocal: true })];
    const merged = mergeSessions([session('n')], own);
    expect(merged.map(({ isLocal }) => isLocal)).to.deep.equal([false, true]);
  });

  it('is known by the address to register at when its title differs', () => {
    const own = session('o', { title: 'Governors: spring session', register });
    expect(idsOf(mergeSessions([session('n', { register })], [own]))).to.deep.equal(['n']);
  });

  it('keeps the national address to register at when it names none', () => {
    const merged = (own: Partial<ListedSession>) =>
      mergeSessions([session('n', { register })], [session('o', own)])[0]?.register;
    expect(merged({})).to.equal(register);
    expect(merged({ register: 'https://example.org/ours' })).to.equal('https://example.org/ours');
  });

  it('starts at the same instant, in whatever offset', () => {
    const national = session('n', { start: '2027-07-01T10:00+01:00' });
    const own = session('o', { start: '2027-07-01T09:00Z' });
    expect(idsOf(mergeSessions([national], [own]))).to.deep.equal(['n']);
  });

  it('is another session at another time, for another audience, or of another name', () => {
    const differs = (more: Partial<ListedSession>) =>
      mergeSessions([session('n', { register })], [session('o', more)]).length;
    expect(differs({ ...later, register })).to.equal(2);
    expect(differs({ audience: 'designated-safeguarding-leads', register })).to.equal(2);
    expect(differs({ title: 'Something else' })).to.equal(2);
  });

  it('replaces it once: the same hour in a second place is one more', () => {
    const places = ['Leeds', 'Hull'].map((place) => session(place.toLowerCase(), { place }));
    const merged = mergeSessions([session('n')], places);
    expect(idsOf(merged)).to.have.members(['n', 'hull']);
    expect(merged.map(({ place }) => place)).to.have.members(['Leeds', 'Hull']);
  });
});

describe('own sessions', () => {
  it('that are copies of one another show once', () => {
    expect(
      mergeSessions([], [session('a'), session('b', { title: 'prevent for GOVERNORS' })]),
    ).to.have.length(1);
  });

  it('stay apart when they differ in place, regions or address', () => {
    const own = [
      session('a'),
      session('b', { place: 'Leeds' }),
      session('c', { regions: ['london'] }),
      session('d', { register }),
    ];
    expect(mergeSessions([], own)).to.have.length(4);
  });

  it('get an id of their own when it is taken', () => {
    const own = [1, 2, 3].map((day) =>
      session('x', { start: `2027-03-0${String(day)}T10:00+00:00`, title: 'Ours' }),
    );
    expect(idsOf(mergeSessions([session('x')], own))).to.deep.equal(['x', 'x-2', 'x-3', 'x-4']);
  });
});

describe('the merged list', () => {
  const some = fc.array(
    fc.record({
      id: fc.constantFrom('a', 'b', 'a-2'),
      title: fc.constantFrom('One', 'ONE ', 'Two'),
      audience: fc.constantFrom('dsl', 'governors'),
      start: fc.constantFrom('2027-07-01T10:00+01:00', '2027-07-01T09:00Z', later.start),
      end: fc.constant('2027-07-01T11:00+01:00'),
    }),
    { maxLength: 12 },
  );
  const national = fc
    .uniqueArray(some, { maxLength: 3 })
    .map((lists) => lists.flat().map((one, place) => ({ ...one, id: `n-${String(place)}` })));

  it('never loses a national id, never has an id twice, and is in order', () => {
    fc.assert(
      fc.property(national, some, (given, own) => {
        const merged = mergeSessions(given, own);
        const ids = idsOf(merged);
        const starts = merged.map(({ start }) => Date.parse(start));
        return (
          new Set(ids).size === ids.length &&
          given.every(({ id }) => ids.includes(id)) &&
          starts.every((start, place) => place === 0 || (starts[place - 1] ?? 0) <= start)
        );
      }),
    );
  });

  it('is the same when the own sessions are merged into it again', () => {
    fc.assert(
      fc.property(some, (own) => {
        const once = mergeSessions([], own);
        expect(mergeSessions(once, own)).to.have.length(once.length);
      }),
    );
  });
});
