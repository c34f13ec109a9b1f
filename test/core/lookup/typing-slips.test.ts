import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { countSlips } from '../../../src/core/lookup/typing-slips.js';

describe('counting typing slips', () => {
  it('counts letters left out, put in, wrong and swapped as one each', () => {
    expect(countSlips('bournmouth', 'bournemouth')).to.equal(1);
    expect(countSlips('middlesborough', 'middlesbrough')).to.equal(1);
    expect(countSlips('southwalk', 'southwark')).to.equal(1);
    expect(countSlips('lecisester', 'leicester')).to.equal(2);
    expect(countSlips('liecester', 'leicester')).to.equal(1);
    expect(countSlips('leeds', 'leeds')).to.equal(0);
  });

  it('adds half a slip for the beginning of a word, from six letters on', () => {
    expect(countSlips('notingh', 'nottingham')).to.equal(1.5);
    expect(countSlips('leed', 'leeds')).to.equal(1);
    expect(countSlips('lest', 'leicester')).to.equal(undefined);
  });

  it('forgives more in longer words, and nothing in very short ones', () => {
    expect(countSlips('hul', 'hall')).to.equal(undefined);
    expect(countSlips('bury', 'bary')).to.equal(1);
    expect(countSlips('bury', 'barx')).to.equal(undefined);
    expect(countSlips('wosterhire', 'worcestershire')).to.equal(undefined);
    expect(countSlips('worstershire', 'worcestershire')).to.equal(2);
  });

  it('does not make one place of another by its first letter', () => {
    expect(countSlips('wareham', 'fareham')).to.equal(undefined);
    expect(countSlips('marlow', 'harlow')).to.equal(undefined);
    expect(countSlips('elamington', 'leamington')).to.equal(1);
  });

  it('finds any one slip in a word of six letters or more', () => {
    const slip = fc.tuple(
      fc.stringMatching(/^[a-z]{6,16}$/),
      fc.nat(),
      fc.constantFrom('leave out', 'put in', 'change'),
    );
    fc.assert(
      fc.property(slip, ([word, where, how]) => {
        const at = 1 + (where % (word.length - 1));
        const typed =
          word.slice(0, at) +
          (how === 'leave out' ? '' : 'q') +
          word.slice(how === 'put in' ? at : at + 1);
        const slips = countSlips(typed, word);
        return slips !== undefined && slips <= 1.5;
      }),
      { numRuns: 500 },
    );
  });

  it('never throws and never counts below nought', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (typed, word) => (countSlips(typed, word) ?? 0) >= 0),
    );
  });
});
