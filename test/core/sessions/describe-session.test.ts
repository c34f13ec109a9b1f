import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { describeSession, describeSessions } from '../../../src/core/sessions/describe-session.js';
import type { ListedSession } from '../../../src/schema/session.js';
import { calendarWords } from '../../../src/text/en-GB.js';
import { sessionForTests } from '../../support/session-for-tests.js';

const describeIt = (more: Partial<ListedSession> = {}) =>
  describeSession(sessionForTests(more), calendarWords, 'https://example.org/page').split('\n');

describe('a session in plain text', () => {
  it('says when in UK time, for whom, and where to find the address to register at', () => {
    expect(describeIt()).to.deep.equal([
      'Thursday 3 July 2025, 3:30pm to 4:45pm, UK time.',
      'For: Designated safeguarding leads.',
      'Find the registration link on GOV.UK, and check that the time has not changed: https://example.org/page',
    ]);
  });

  it('says where to register, when that is known', () => {
    expect(describeIt({ register: 'https://example.org/book' })[2]).to.equal(
      'Register: https://example.org/book',
    );
  });

  it('does not send anybody to GOV.UK for a session that is not there', () => {
    expect(describeIt({ isLocal: true })).to.have.length(2);
    expect(describeIt({ isLocal: true, register: 'https://example.org/book' })[2]).to.equal(
      'Register: https://example.org/book',
    );
  });

  it('shows the id of an audience it has no words for', () => {
    expect(describeIt({ audience: 'early-years' })[1]).to.equal('For: early-years.');
  });

  it('says who runs it, how and where, and what about, when an organisation does', () => {
    const more = {
      organiser: 'Leeds City Council',
      mode: 'in person',
      place: 'Civic Hall, Leeds',
      summary: 'Bring your laptop.',
    };
    expect(describeIt(more).slice(2, 5)).to.deep.equal([
      'Run by: Leeds City Council.',
      'Where: in person, Civic Hall, Leeds.',
      'Bring your laptop.',
    ]);
    expect(describeIt({ mode: 'online' })[2]).to.equal('Where: online.');
    expect(describeIt({ place: 'Civic Hall' })[2]).to.equal('Where: Civic Hall.');
  });
});

describe('sessions as text to copy', () => {
  const copy = (...sessions: ListedSession[]) =>
    describeSessions(sessions, calendarWords, 'https://example.org/page');

  it('has each under its title, an empty line between', () => {
    const register = 'https://example.org/book';
    expect(copy(sessionForTests({ register }), sessionForTests({ title: 'Another', register }))).to
      .equal(`Prevent for designated safeguarding leads
Thursday 3 July 2025, 3:30pm to 4:45pm, UK time.
For: Designated safeguarding leads.
Register: https://example.org/book

Another
Thursday 3 July 2025, 3:30pm to 4:45pm, UK time.
For: Designated safeguarding leads.
Register: https://example.org/book`);
  });

  it('is empty for none', () => {
    expect(copy()).to.equal('');
  });

  it('has no other empty line, whatever a summary holds', () => {
    const summary = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '\t') });
    fc.assert(
      fc.property(fc.array(summary, { minLength: 1 }), (summaries) => {
        const text = copy(...summaries.map((one) => sessionForTests({ summary: one })));
        return text.split(/\n\s*\n/).length === summaries.length;
      }),
    );
  });
});
