import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { SessionDraft } from '../../../src/import/sessions/draft.js';
import { settleDrafts } from '../../../src/import/sessions/settle-drafts.js';
import { anything } from '../../core/local/local-values.js';
import { describe as describeProblem, fits, settings, summary } from '../reading-sessions.js';

const GOOD = {
  title: 'Prevent for DSLs',
  start: '2027-01-12T09:30',
  end: '2027-01-12T11:00',
};
const draft = (fields: Record<string, unknown>, row = 5): SessionDraft => ({
  fields,
  place: `row ${String(row)}`,
  columns: { start: 'column “Time”', register: 'column “Book”', regions: 'column “Area”' },
  line: row + 1,
});
const settle = (...drafts: SessionDraft[]) => summary(settleDrafts(drafts, settings));
const sessionOf = (fields: Record<string, unknown>) =>
  settleDrafts([draft({ ...GOOD, ...fields })], settings).value?.[0];
const problemsOf = (fields: Record<string, unknown>) =>
  settle(draft({ ...GOOD, ...fields })).problems;

describe('settled drafts', () => {
  it('are sessions in the UK’s own time', () => {
    expect(
      settle(
        draft(GOOD),
        draft({ ...GOOD, start: '2027-06-09T13:00:00Z', end: '2027-06-09T14:00Z' }),
      ),
    ).to.deep.equal({
      sessions: [
        '2027-01-12T09:30+00:00 to 11:00 | Prevent for DSLs | designated-safeguarding-leads',
        '2027-06-09T14:00+01:00 to 15:00 | Prevent for DSLs | designated-safeguarding-leads',
      ],
      problems: [],
    });
  });

  it('name row, column and line of what is wrong, and leave out what cannot be', () => {
    expect(settle(draft({ ...GOOD, start: '2027-02-30T09:30' }), draft(GOOD))).to.deep.equal({
      sessions: [
        '2027-01-12T09:30+00:00 to 11:00 | Prevent for DSLs | designated-safeguarding-leads',
      ],
      problems: ['row 5, column “Time” (line 6): noSuchDay'],
    });
    expect(problemsOf({ title: '' })).to.deep.equal(['row 5 (line 6): missing']);
    expect(problemsOf({ end: GOOD.start })).to.deep.equal(['row 5 (line 6): endsTooSoon']);
    expect(problemsOf({ start: '2027-03-28T01:30', end: '2027-03-28T03:30' })).to.deep.equal([
      'row 5, column “Time” (line 6): skipped',
    ]);
  });

  it('are null when all were refused, and empty when there were none', () => {
    expect(settleDrafts([draft({})], settings).value).to.equal(null);
    expect(settleDrafts([], settings)).to.deep.equal({ value: [], problems: [] });
  });

  it('keep a session without what it does not need and got wrong', () => {
    const fields = {
      register: 'http://example.org',
      regions: 'Wessex, London',
      summary: '<b>',
      mode: 'Online',
    };
    expect(sessionOf(fields))
      .to.include({ mode: 'Online' })
      .and.not.have.any.keys('register', 'summary');
    expect(sessionOf(fields)?.regions).to.deep.equal(['london']);
    expect(problemsOf(fields)).to.deep.equal([
      'row 5, column “Book” (line 6): linkNotSecure',
      'row 5, column “Area” (line 6): unknownRegion',
      'row 5 (line 6): words',
    ]);
    expect(problemsOf({ register: 'https://example.org/a b' })).to.deep.equal([]);
    expect(problemsOf({ register: 'https://exämple.org/' })).to.deep.equal([
      'row 5, column “Book” (line 6): address',
    ]);
  });

  it('leave out the second of two with the same title and start', () => {
    const { sessions, problems } = settle(
      draft(GOOD),
      draft({ ...GOOD, end: '2027-01-12T12:00' }, 6),
    );
    expect(sessions).to.have.length(1);
    expect(problems).to.deep.equal(['row 6 (line 7): twice']);
  });

  it('take the audience from its words, the title, the setting, and else all staff, said once', () => {
    const audiences = (audience: string | undefined, fields: Record<string, unknown>) =>
      settleDrafts([draft({ ...GOOD, ...fields })], { ...settings, audience }).value?.[0]?.audience;
    expect(audiences('early-years', { audience: 'Trustees' })).to.equal('governors-and-trustees');
    expect(audiences('early-years', {})).to.equal('designated-safeguarding-leads');
    expect(audiences('early-years', { title: 'Awareness' })).to.equal('early-years');
    expect(audiences('Early years!', { title: 'Awareness' })).to.equal('early-years');
    const { problems } = settleDrafts(
      [1, 2, 3].map((n) => draft({ ...GOOD, title: `Awareness ${String(n)}` }, n)),
      settings,
    );
    expect(problems.map(describeProblem)).to.deep.equal(['warning noAudience']);
    expect(problems[0]?.message).to.contain(': 3.');
    expect(problemsOf({ audience: 'Governors and DSLs' })).to.deep.equal([
      'warning row 5 (line 6): severalAudiences',
    ]);
  });

  it('fold spaces, but not the lines of a summary', () => {
    const session = sessionOf({ title: ' A\u00a0 b\nc ', summary: 'One\r\ntwo' });
    expect([session?.title, session?.summary]).to.deep.equal(['A b c', 'One\ntwo']);
  });

  it('always fit the schema and link nowhere unsafe, whatever the drafts', () => {
    const keys = [
      'title',
      'audience',
      'start',
      'end',
      'register',
      'regions',
      'organiser',
      'mode',
      'place',
      'summary',
      '__proto__',
      'other',
    ];
    const fields = fc
      .dictionary(fc.constantFrom(...keys), anything, { maxKeys: 5 })
      .map((more) => ({ ...GOOD, ...more }));
    fc.assert(
      fc.property(fc.array(fields, { maxLength: 4 }), (list) => {
        const { value } = settleDrafts(
          list.map((one) => draft(one)),
          settings,
        );
        expect(fits(value)).to.equal(true);
        for (const { register } of value ?? [])
          expect(register ?? '/').to.match(/^(https:\/\/|\/(?!\/))/i);
        expect(
          settleDrafts(
            (value ?? []).map((one) => draft(one)),
            settings,
          ).value ?? [],
        ).to.deep.equal(value ?? []);
      }),
      { numRuns: 1000 },
    );
  });
});
