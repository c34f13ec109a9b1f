import { expect } from '@open-wc/testing';
import { currentNotices, overdueReviews } from '../../../src/core/local/current-information.js';
import type { LocalContact, LocalInformation } from '../../../src/schema/local-information.js';

const words = { overdue: 'Check {who}.' };
const contact = (more: Partial<LocalContact>): LocalContact => ({
  role: 'Prevent officer',
  audience: ['staff'],
  ...more,
});

describe('contacts to check again', () => {
  const information: LocalInformation = {
    version: 1,
    contacts: [
      contact({}),
      contact({ reviewBy: '2027-06-30' }),
      contact({ name: 'Sam Example', reviewBy: '2027-07-01' }),
    ],
  };
  const overdueAt = (iso: string) => overdueReviews(information, new Date(iso), words);

  it('are those whose day is over in the UK', () => {
    expect(overdueAt('2027-06-30T22:59Z')).to.deep.equal([]);
    expect(overdueAt('2027-06-30T23:00Z')).to.deep.equal([
      {
        path: 'contacts “Prevent officer”.reviewBy',
        message: 'Check Prevent officer.',
        value: '2027-06-30',
        isWarning: true,
      },
    ]);
  });

  it('are named by the person, where there is one', () => {
    expect(overdueAt('2027-12-01T12:00Z').map(({ message }) => message)).to.deep.equal([
      'Check Prevent officer.',
      'Check Sam Example.',
    ]);
    expect(overdueReviews({ version: 1 }, new Date(0), words)).to.deep.equal([]);
  });
});

describe('notices', () => {
  const notices = [{ text: 'Closed.', until: '2027-06-30' }, { text: 'Moved.' }];
  const textsAt = (iso: string) =>
    currentNotices({ version: 1, notices }, new Date(iso)).map(({ text }) => text);

  it('are shown through the end of their last day in the UK, or for good', () => {
    expect(textsAt('2027-06-30T22:59:59Z')).to.deep.equal(['Closed.', 'Moved.']);
    expect(textsAt('2027-06-30T23:00Z')).to.deep.equal(['Moved.']);
    expect(currentNotices({ version: 1 }, new Date(0))).to.deep.equal([]);
  });
});
