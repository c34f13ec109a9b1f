import { expect } from '@open-wc/testing';
import { describeSession } from '../../../src/core/sessions/describe-session.js';
import type { Session } from '../../../src/schema/session.js';
import { calendarWords } from '../../../src/text/en-GB.js';
import { sessionForTests } from '../../support/session-for-tests.js';

const describeIt = (more: Partial<Session> = {}) =>
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

  it('shows the id of an audience it has no words for', () => {
    expect(describeIt({ audience: 'early-years' })[1]).to.equal('For: early-years.');
  });
});
