import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { countChoices, countWithout } from '../../../src/core/sessions/count-choices.js';
import { sessionForTests } from '../../support/session-for-tests.js';
import { isChosen, type SessionFilter } from '../../../src/core/sessions/session-list.js';
import type { RegionId } from '../../../src/schema/region.js';
import type { ListedSession } from '../../../src/schema/session.js';

const session = (audience: string, start: string, regions?: RegionId[]): ListedSession => ({
  id: `${audience}-${start}`.toLowerCase().replace(/\W/g, '-'),
  title: 'A session',
  audience,
  start,
  end: start.replace('T10', 'T11'),
  ...(regions && { regions }),
});
const list = [
  session('leads', '2027-03-01T10:00+00:00'),
  session('leads', '2027-05-01T10:00+01:00', ['london']),
  session('governors', '2027-03-02T10:00+00:00', ['london', 'south-east']),
  session('governors', '2027-04-02T10:00+01:00', ['south-east']),
];
const pairs = (filter: SessionFilter, name: keyof SessionFilter, sessions = list) =>
  countChoices(sessions, filter)[name].map(({ id, count }) => [id, count]);

describe('the choices of a filter', () => {
  it('are those that occur, with their sessions, when nothing is chosen', () => {
    expect(pairs({}, 'audience')).to.deep.equal([
      ['governors', 2],
      ['leads', 2],
    ]);
    expect(pairs({}, 'month')).to.deep.equal([
      ['2027-03', 2],
      ['2027-04', 1],
      ['2027-05', 1],
    ]);
  });

  it('count national sessions for every region', () => {
    expect(pairs({}, 'region')).to.deep.equal([
      ['london', 3],
      ['south-east', 3],
    ]);
    expect(pairs({ audience: 'leads' }, 'region')).to.deep.equal([
      ['london', 2],
      ['south-east', 1],
    ]);
  });

  it('go by the other two filters, not by the one they belong to', () => {
    const filter: SessionFilter = { audience: 'governors', region: 'london' };
    expect(pairs(filter, 'audience')).to.deep.equal([
      ['governors', 1],
      ['leads', 2],
    ]);
    expect(pairs(filter, 'region')).to.deep.equal([
      ['london', 1],
      ['south-east', 2],
    ]);
  });

  it('stay in view with 0 when the other filters leave none', () => {
    expect(pairs({ audience: 'leads' }, 'month')).to.deep.equal([
      ['2027-03', 1],
      ['2027-04', 0],
      ['2027-05', 1],
    ]);
  });

  it('hold what is chosen even when it does not occur', () => {
    expect(pairs({ month: '2026-01' }, 'month')[0]).to.deep.equal(['2026-01', 0]);
    expect(pairs({ region: 'north-west' }, 'region')).to.deep.include(['north-west', 1]);
  });

  it('count a session once for a region it names twice', () => {
    const twice = [session('leads', '2027-03-01T10:00+00:00', ['london', 'london'])];
    expect(pairs({}, 'region', twice)).to.deep.equal([['london', 1]]);
  });

  it('are none for no sessions', () => {
    expect(countChoices([], {})).to.deep.equal({ audience: [], region: [], month: [] });
  });

  it('say exactly what choosing them leaves', () => {
    const audience = fc.constantFrom('leads', 'governors', 'pupils');
    const region = fc.constantFrom<RegionId>('london', 'south-east', 'north-west');
    const month = fc.constantFrom('2027-01', '2027-07', '2027-12');
    const any = fc
      .tuple(audience, month, fc.option(fc.uniqueArray(region, { minLength: 1 })))
      .map(([who, when, where]) => session(who, `${when}-05T10:00Z`, where ?? undefined));
    const optional = <Value>(one: fc.Arbitrary<Value>) => fc.option(one, { nil: undefined });
    const filters = fc.record({
      audience: optional(audience),
      region: optional(region),
      month: optional(month),
    });
    fc.assert(
      fc.property(fc.array(any), filters, (sessions, filter) => {
        const counts = countChoices(sessions, filter);
        for (const name of ['audience', 'region', 'month'] as const) {
          for (const { id, count } of counts[name]) {
            const then = { ...filter, [name]: id };
            expect(count).to.equal(sessions.filter((one) => isChosen(one, then)).length);
          }
        }
      }),
    );
  });

  // To ask the platform's clock of London for each took most of a second.
  it('ask the clock of London for far fewer than each of 10,000 sessions', () => {
    const many = Array.from({ length: 10_000 }, (_, place) => {
      const day = new Date(Date.UTC(2027, 0, 1 + (place % 365), 10)).toISOString();
      return session(place % 3 ? 'leads' : 'governors', day, place % 4 ? undefined : ['london']);
    });
    const filter: SessionFilter = { audience: 'leads', region: 'london', month: '2027-03' };
    const { prototype } = Intl.DateTimeFormat;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own this below
    const ask = prototype.formatToParts;
    let asked = 0;
    prototype.formatToParts = function (day) {
      asked++;
      return ask.call(this, day);
    };
    try {
      countChoices(many, filter);
    } finally {
      prototype.formatToParts = ask;
    }
    expect(asked).to.be.below(100);
  });
});

describe('the number of sessions without one filter', () => {
  it('counts what the others leave, whatever the one is set to', () => {
    const list = [
      sessionForTests({ audience: 'tutors', regions: ['london'] }),
      sessionForTests({ audience: 'tutors', regions: ['north-east'] }),
      sessionForTests({ audience: 'heads', regions: ['london'] }),
    ];
    const filter = { audience: 'tutors', region: 'london' as const };
    expect(countWithout(list, filter, 'audience')).to.equal(2);
    expect(countWithout(list, filter, 'region')).to.equal(2);
    expect(countWithout(list, filter, 'month')).to.equal(1);
  });
});
