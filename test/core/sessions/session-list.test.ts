import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  momentOf,
  monthOfSession,
  pastSessions,
  upcomingSessions,
} from '../../../src/core/sessions/session-list.js';
import type { RegionId } from '../../../src/schema/region.js';
import type { Session } from '../../../src/schema/session.js';

const session = (start: string, end: string, more: Partial<Session> = {}): Session => ({
  id: start.toLowerCase().replace(/\W/g, '-'),
  title: 'A session',
  audience: 'designated-safeguarding-leads',
  start,
  end,
  source: 'https://example.org/',
  checked: '2026-11-21',
  certainty: 'seen',
  ...more,
});
const july = session('2025-07-03T15:30+01:00', '2025-07-03T16:45+01:00');
const october = session('2024-10-02T15:30+01:00', '2024-10-02T16:30+01:00');
const governors = session('2024-10-17T19:00+01:00', '2024-10-17T20:00+01:00', {
  audience: 'governors-and-trustees',
});
const kent = session('2025-01-31T23:30+00:00', '2025-02-01T00:30+00:00', {
  regions: ['south-east'],
});
const all = [july, october, governors, kent];
const at = (iso: string) => new Date(iso);
const starts = (list: readonly Session[]) => list.map(({ start }) => start.slice(0, 10));

describe('where a session stands', () => {
  it('is to come on the days before, and today from midnight UK time', () => {
    expect(momentOf(july, at('2025-07-02T22:59Z'))).to.equal('to-come');
    expect(momentOf(july, at('2025-07-02T23:00Z'))).to.equal('today');
    expect(momentOf(july, at('2025-07-03T14:00Z'))).to.equal('today');
  });

  it('is on from its first minute, and past from the minute it ends', () => {
    expect(momentOf(july, at('2025-07-03T14:29:59Z'))).to.equal('today');
    expect(momentOf(july, at('2025-07-03T14:30Z'))).to.equal('now');
    expect(momentOf(july, at('2025-07-03T15:44:59Z'))).to.equal('now');
    expect(momentOf(july, at('2025-07-03T15:45Z'))).to.equal('past');
  });
});

describe('sessions to come and past', () => {
  it('come soonest first, past ones latest first', () => {
    const now = at('2024-10-10T12:00Z');
    expect(starts(upcomingSessions(all, now))).to.deep.equal([
      '2024-10-17',
      '2025-01-31',
      '2025-07-03',
    ]);
    expect(starts(pastSessions(all, at('2026-01-01T00:00Z')))).to.deep.equal([
      '2025-07-03',
      '2025-01-31',
      '2024-10-17',
      '2024-10-02',
    ]);
  });

  it('still count as to come while they are on', () => {
    expect(starts(upcomingSessions(all, at('2025-07-03T15:00Z')))).to.deep.equal(['2025-07-03']);
    expect(upcomingSessions(all, at('2025-07-03T15:45Z'))).to.deep.equal([]);
  });

  it('can be narrowed to an audience', () => {
    const now = at('2024-10-01T00:00Z');
    const found = upcomingSessions(all, now, { audience: 'governors-and-trustees' });
    expect(starts(found)).to.deep.equal(['2024-10-17']);
  });

  it('can be narrowed to a region, where national ones count too', () => {
    const now = at('2024-10-01T00:00Z');
    expect(upcomingSessions(all, now, { region: 'south-east' })).to.have.length(4);
    expect(upcomingSessions(all, now, { region: 'london' })).to.have.length(3);
  });

  it('can be narrowed to a month of the UK calendar', () => {
    const now = at('2024-10-01T00:00Z');
    expect(monthOfSession(kent)).to.equal('2025-01');
    expect(monthOfSession(session('2025-06-30T23:30Z', '2025-06-30T23:59Z'))).to.equal('2025-07');
    expect(starts(upcomingSessions(all, now, { month: '2024-10' }))).to.deep.equal([
      '2024-10-02',
      '2024-10-17',
    ]);
  });

  it('are found in their month by their own text or by the clock, whichever is surer', () => {
    // Within an hour of the month's edge the offset decides; a wrong one is put right.
    const starts = ['2025-07-31T23:30+00:00', '2025-12-01T00:30+01:00', '2025-07-31T22:30+01:00'];
    expect(starts.map((start) => monthOfSession(session(start, start)))).to.deep.equal([
      '2025-08',
      '2025-11',
      '2025-07',
    ]);
  });

  it('leave the list they were given as it was', () => {
    const list = Object.freeze([...all]);
    upcomingSessions(list, at('2024-01-01T00:00Z'));
    expect(list).to.deep.equal(all);
  });

  it('never lose a session or show one twice, at any time and with any filter', () => {
    const time = fc.date({ min: at('2024-01-01'), max: at('2026-01-01'), noInvalidDate: true });
    const region = fc.constantFrom<RegionId | undefined>(undefined, 'south-east', 'london');
    const audience = fc.constantFrom(undefined, 'governors-and-trustees');
    fc.assert(
      fc.property(time, region, audience, (now, inRegion, forAudience) => {
        const filter = { region: inRegion, audience: forAudience };
        const shown = [...upcomingSessions(all, now, filter), ...pastSessions(all, now, filter)];
        const expected = all.filter(
          (one) =>
            (!inRegion || !one.regions || one.regions.includes(inRegion)) &&
            (!forAudience || one.audience === forAudience),
        );
        return shown.length === expected.length && expected.every((one) => shown.includes(one));
      }),
    );
  });
});
