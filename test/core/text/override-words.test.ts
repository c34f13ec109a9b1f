import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { overrideWords } from '../../../src/core/text/override-words.js';
import { words } from '../../../src/text/en-GB.js';

const tree = {
  title: 'Sessions',
  count: '{count} sessions',
  days: ['Sunday', 'Monday'],
  finder: { find: 'Find region', hint: { short: 'For example LS1' } },
};

describe('overriding words', () => {
  it('puts a word in place of ours, in any depth, and leaves the rest and the tree itself alone', () => {
    const before = structuredClone(tree);
    const { words: merged, misfits } = overrideWords(tree, {
      title: 'Courses',
      finder: { hint: { short: 'Try LS1' } },
    });
    expect(merged).to.deep.equal({
      ...tree,
      title: 'Courses',
      finder: { find: 'Find region', hint: { short: 'Try LS1' } },
    });
    expect(misfits).to.deep.equal([]);
    expect(tree).to.deep.equal(before);
  });

  it('keeps ours and says where, when there is no such word or it is of another kind', () => {
    const { words: merged, misfits } = overrideWords(tree, {
      titel: 'Courses',
      title: 5,
      finder: 'Finder',
      days: ['Sul'],
      count: null,
    });
    expect(merged).to.deep.equal(tree);
    expect(misfits.map(({ path }) => path)).to.deep.equal([
      'titel',
      'title',
      'finder',
      'days',
      'count',
    ]);
  });

  it('refuses a blank that we could not fill, and takes a sentence without one', () => {
    expect(overrideWords(tree, { count: '{cuont} sessions' }).misfits).to.deep.equal([
      { path: 'count', value: '{cuont} sessions' },
    ]);
    expect(overrideWords(tree, { count: 'Some sessions' }).words.count).to.equal('Some sessions');
  });

  it('names the place in full', () => {
    const { misfits } = overrideWords(tree, { finder: { hint: { long: 'x' } } });
    expect(misfits).to.deep.equal([{ path: 'finder.hint.long', value: 'x' }]);
  });

  it('takes whole lists of the same length only', () => {
    expect(overrideWords(tree, { days: ['Sul', 'Llun'] }).words.days).to.deep.equal([
      'Sul',
      'Llun',
    ]);
    expect(overrideWords(tree, { days: ['Sul', 1] }).words.days).to.deep.equal(tree.days);
  });

  it('never throws, and always gives a tree of the shape of ours', () => {
    const shapeOf = (value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shapeOf(inner)]))
        : Array.isArray(value)
          ? value.length
          : typeof value;
    fc.assert(
      fc.property(fc.object({ key: fc.constantFrom('title', 'days', 'finder', 'hint') }), (own) => {
        expect(shapeOf(overrideWords(tree, own).words)).to.deep.equal(shapeOf(tree));
      }),
    );
    for (const odd of [undefined, null, 5, 'x', [], () => 1]) {
      expect(overrideWords(words, odd).words).to.equal(words);
    }
  });
});
