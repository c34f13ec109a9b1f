import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { source } from '../../../src/data/sources.js';
import { updates as ours } from '../../../src/data/updates.js';
import { words } from '../../../src/text/en-GB.js';
import { viewUpdates, type UpdatesState } from '../../../src/widgets/updates/updates.view.js';

const view = (given: Partial<UpdatesState> = {}) =>
  viewUpdates(
    { updates: ours, source, now: new Date('2026-11-21T12:00Z'), mostShown: 20, ...given },
    words,
  );
const whens = (...dates: (string | undefined)[]) => {
  const updates = dates.map((date) => ({ note: 'A change.', ...(date && { date }) }));
  return view({ updates }).rows.map(({ when }) => when);
};

describe('when a change was made', () => {
  it('is its day, in words', () => {
    expect(whens('2025-05-21', '2023-09-07')).to.deep.equal(['21 May 2025', '7 September 2023']);
  });

  it('is worked out from the nearest days known, where its own is not', () => {
    const unknown = undefined;
    expect(whens('2025-05-21', unknown, unknown, '2023-09-07', unknown)).to.deep.equal([
      '21 May 2025',
      'Date not known, between 7 September 2023 and 21 May 2025',
      'Date not known, between 7 September 2023 and 21 May 2025',
      '7 September 2023',
      'Date not known, before 7 September 2023',
    ]);
    expect(whens(unknown, '2023-09-07')[0]).to.equal('Date not known, after 7 September 2023');
    expect(whens(unknown, unknown)).to.deep.equal(['Date not known', 'Date not known']);
  });

  it('is worked out from days beyond those on show, too', () => {
    const updates = [{ note: 'New.' }, { note: 'Old.', date: '2020-01-01' }];
    expect(view({ updates, mostShown: 1 }).rows[0]?.when).to.equal(
      'Date not known, after 1 January 2020',
    );
  });

  it('is said of every change, and every change keeps its place', () => {
    const list = fc.array(
      fc.option(fc.constantFrom('2020-01-02', '2021-03-04'), { nil: undefined }),
    );
    fc.assert(
      fc.property(list, (dates) => {
        const shown = whens(...dates);
        return dates
          .slice(0, 20)
          .every((date, index) => Boolean(date) !== shown[index]?.startsWith('Date not known'));
      }),
    );
  });
});

describe('how old our copy is', () => {
  it('is said with its days', () => {
    expect(view().updated).to.equal(
      'The newest version we know of is of 21 May 2025 (18 months ago).',
    );
    expect(view().checked).to.equal('We last looked for a newer one on 21 November 2026 (today).');
  });

  it('is said plainly from a year on, as the footer says it', () => {
    expect(view({ now: new Date('2026-05-20T12:00Z') }).isOld).to.equal(false);
    expect(view({ now: new Date('2026-05-24T12:00Z') }).isOld).to.equal(true);
  });

  it('is the age of our last look when the version’s day is not known', () => {
    const { updated, ...undated } = source;
    expect(updated).to.equal('2025-05-21');
    const shown = view({ source: undated });
    expect(shown.updated).to.equal('');
    expect(shown.isOld).to.equal(false);
    expect(view({ source: undated, now: new Date('2028-01-01T12:00Z') }).isOld).to.equal(true);
  });
});

describe('how many changes are shown', () => {
  it('is as many as asked for, and the rest are counted', () => {
    const { rows, hidden } = view({ mostShown: 3 });
    expect([rows.length, hidden]).to.deep.equal([3, ours.length - 3]);
    expect(view().hidden).to.equal(0);
  });
});
