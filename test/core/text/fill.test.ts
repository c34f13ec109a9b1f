import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fillText, joinWords } from '../../../src/core/text/fill.js';

describe('filling in a sentence', () => {
  it('puts each value where its name stands, as often as it stands there', () => {
    expect(fillText('{a} and {b}, {a} again', { a: 'one', b: 2 })).to.equal('one and 2, one again');
  });

  it('keeps 0 and empty text as values', () => {
    expect(fillText('{count} left{more}', { count: 0, more: '' })).to.equal('0 left');
  });

  it('leaves a name it has no value for in its braces', () => {
    expect(fillText('Hello {name}', {})).to.equal('Hello {name}');
  });

  it('never fills in what a value itself contains', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => fillText('“{typed}”', { typed }) === `“${typed}”`),
    );
  });
});

describe('joining words', () => {
  it('needs nothing for one, "and" for two, commas before that for more', () => {
    expect(joinWords([], 'and')).to.equal('');
    expect(joinWords(['Kent'], 'and')).to.equal('Kent');
    expect(joinWords(['Kent', 'Surrey'], 'and')).to.equal('Kent and Surrey');
    expect(joinWords(['Kent', 'Surrey', 'Sussex'], 'and')).to.equal('Kent, Surrey and Sussex');
  });
});
