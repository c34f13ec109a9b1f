/**
 * What the view of the training sessions promises, without a page.
 *  1. Lists are made again only when something has changed: not for a key press, not for a minute.
 *  2. The counts of the filters are those of the lists they lead to.
 *  3. Keys in the calendar lead to days with sessions only, from every one of them to every other.
 *  4. Times around a clock change say which clock; lengths are in real time.
 */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { manySessions } from '../../../stories/training-sessions.stories.js';
import { regions } from '../../../src/data/regions.js';
import { source } from '../../../src/data/sources.js';
import { words } from '../../../src/text/en-GB.js';
import { rememberLast } from '../../../src/widgets/training-sessions/remember-last.js';
import { SessionLists } from '../../../src/widgets/training-sessions/session-lists.js';
import {
  viewTrainingSessions,
  type TrainingSessionsState,
} from '../../../src/widgets/training-sessions/training-sessions.view.js';
import { moveAmongDays } from '../../../src/widgets/training-sessions/view-month.js';
import { viewRow } from '../../../src/widgets/training-sessions/view-row.js';
import { sessionForTests } from '../../support/session-for-tests.js';

const mostShown = { toCome: 20, past: 20, ofMonth: 20 };
const view = (state: Partial<TrainingSessionsState>, lists = new SessionLists()) =>
  viewTrainingSessions(
    {
      sessions: [],
      now: new Date('2027-01-01'),
      filter: {},
      arePastShown: false,
      mostShown,
      ...state,
    },
    lists,
    { regions, source },
    words,
  );

describe('the view of the training sessions', () => {
  it('remembers the last answer for as long as it is asked the same', () => {
    let asked = 0;
    const add = rememberLast((a: number, b: number) => ++asked + a + b);
    expect([add(1, 2), add(1, 2), asked]).to.deep.equal([4, 4, 1]);
    expect([add(1, 3), add(1, 2), asked]).to.deep.equal([6, 6, 3]);
  });

  it('keeps its lists until the next session ends, and after that splits anew', () => {
    const lists = new SessionLists();
    const all = lists.merge(manySessions(50), { version: 1 }, 'DfE');
    expect(lists.merge(manySessions(50), { version: 1 }, 'DfE') === all).to.equal(false);
    const first = lists.split(all, new Date('2027-01-04T09:00Z'));
    expect(lists.split(all, new Date('2027-01-04T10:29Z')) === first).to.equal(true);
    const second = lists.split(all, new Date('2027-01-04T10:30Z'));
    expect(second.toCome).to.have.length(49);
    expect(second.past).to.have.length(1);
    expect(lists.split(all, new Date('2027-01-04T10:29Z')).past).to.have.length(0);
    const chosen = lists.choose(second, 'early-years');
    expect(lists.choose(second, 'early-years') === chosen).to.equal(true);
    expect(lists.choose(second, 'early-years', 'london') === chosen).to.equal(false);
  });

  it('does a minute of 10,000 sessions in a few milliseconds', () => {
    const lists = new SessionLists();
    const sessions = lists.merge(manySessions(10_000), { version: 1 }, 'DfE');
    view({ sessions }, lists);
    const start = performance.now();
    for (let minute = 0; minute < 20; minute++) {
      view({ sessions, now: new Date(Date.UTC(2027, 0, 1, 0, minute)) }, lists);
    }
    // Making them all anew takes over 30 ms each time.
    expect((performance.now() - start) / 20).to.be.below(20);
  });

  it('counts for each choice what it leads to', () => {
    const sessions = manySessions(60);
    const option = fc.constantFrom(undefined, 'early-years', 'designated-safeguarding-leads');
    const region = fc.constantFrom(undefined, 'north-east' as const, 'london' as const);
    const month = fc.constantFrom(undefined, '2027-01', '2027-02', '2027-03');
    fc.assert(
      fc.property(option, region, month, (audience, regionId, monthId) => {
        const filter = { audience, region: regionId, month: monthId };
        const { filters } = view({ sessions, filter });
        for (const { name, choices } of filters) {
          for (const { id, label } of choices) {
            const { toCome } = view({ sessions, filter: { ...filter, [name]: id || undefined } });
            expect(label.endsWith(`(${String(toCome.count)})`), label).to.equal(true);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('says why nothing is left, with the count each lifting would show', () => {
    const { none } = view({
      sessions: manySessions(60),
      filter: { audience: 'early-years', month: '2028-01' },
    });
    expect(none?.text).to.equal(
      'No upcoming session matches your choice: Early years, January 2028.',
    );
    expect(none?.lifts).to.deep.equal([{ filter: 'month', label: 'Show all months (20)' }]);
  });

  it('leads from any day with sessions to any other, and never to a day without', () => {
    const days = [...new Set(manySessions(400).map(({ start }) => start.slice(0, 10)))];
    const some = fc.subarray(days, { minLength: 1 });
    const keys = fc.constantFrom(
      ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'],
    );
    fc.assert(
      fc.property(some, keys, fc.nat(), (busy, key, seed) => {
        const from = busy[seed % busy.length] ?? '';
        const to = moveAmongDays(busy, from, key) ?? '';
        expect(busy.includes(to)).to.equal(true);
        const isForward = ['ArrowRight', 'ArrowDown', 'PageDown', 'End'].includes(key);
        expect(isForward ? to >= from : to <= from).to.equal(true);
      }),
    );
    let at = days[0] ?? '';
    for (const day of days.slice(1)) {
      at = moveAmongDays(days, at, 'ArrowRight') ?? '';
      expect(at).to.equal(day);
    }
    expect(moveAmongDays(days, at, 'x')).to.equal(undefined);
  });

  it('has a session over several days on each of them, in months too that it only ends in', () => {
    const session = sessionForTests({
      start: '2027-01-30T09:00+00:00',
      end: '2027-02-02T17:00+00:00',
    });
    const calendar = { month: '2027-02', chosenDay: '2027-02-02', activeDay: '' };
    const { month } = view({ sessions: [session], calendar });
    expect(month?.status).to.equal('Tuesday 2 February 2027: 1 session');
    expect(month?.days).to.deep.equal(['2027-01-30', '2027-02-01', '2027-02-02']);
    expect(month?.list.rows[0]?.facts[0]).to.equal('4 days');
  });

  it('says which clock a time is by around a clock change, and how long it really takes', () => {
    const row = (start: string, end: string) =>
      viewRow(sessionForTests({ start, end }), new Date('2026-01-01'), regions, words);
    const night = row('2026-10-25T00:30+01:00', '2026-10-25T01:15+00:00');
    expect(night.period).to.equal('Sunday 25 October 2026, 12:30am BST to 1:15am GMT');
    expect(night.facts[0]).to.equal('1 hour 45 minutes');
    const day = row('2026-10-25T10:00+00:00', '2026-10-25T11:00+00:00');
    expect(day.period).to.equal('Sunday 25 October 2026, 10am to 11am');
  });

  it('says today, tomorrow and in how many days in one word before the date', () => {
    const badge = (now: string) => viewRow(sessionForTests(), new Date(now), regions, words).badge;
    expect(badge('2025-06-30T09:00Z')).to.equal('In 3 days');
    expect(badge('2025-07-02T22:59Z')).to.equal('Tomorrow');
    expect(badge('2025-07-02T23:00Z')).to.equal('Today');
    expect(badge('2025-07-03T14:30Z')).to.equal('On now');
    expect(badge('2025-07-03T15:45Z')).to.equal('Past');
    expect(badge('2025-06-01T09:00Z')).to.equal('');
  });
});
