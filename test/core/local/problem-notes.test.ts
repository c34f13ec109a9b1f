import { expect } from '@open-wc/testing';
import { takeNotes } from '../../../src/core/local/problem-notes.js';
import { localProblems } from '../../../src/text/en-GB.js';

const words = { ...localProblems, text: 'Quote it.', missing: 'Add {key}.', more: '{count} more' };
const notesOn = (values: readonly unknown[], how: 'refuse' | 'leaveOut' | 'warn' = 'leaveOut') => {
  const notes = takeNotes(words);
  for (const value of values) notes[how]('here', 'text', value);
  return notes;
};

describe('notes on problems', () => {
  it('keep place, message and value, and say what is only a warning', () => {
    const problem = { path: 'here', message: 'Quote it.', value: 'x' };
    expect(notesOn(['x']).problems()).to.deep.equal([problem]);
    expect(notesOn(['x'], 'refuse').problems()).to.deep.equal([problem]);
    expect(notesOn(['x'], 'warn').problems()).to.deep.equal([{ ...problem, isWarning: true }]);
  });

  it('fill in the blanks of a sentence', () => {
    const notes = takeNotes(words);
    notes.refuse('', 'missing', undefined, { key: 'role' });
    expect(notes.problems()[0]?.message).to.equal('Add role.');
  });

  it('cut long texts, and do not carry lists and entries along', () => {
    const found = notesOn(['x'.repeat(80), 'x'.repeat(81), [[]], { a: 1 }, null, 5]).problems();
    expect(found.map(({ value }) => value)).to.deep.equal([
      'x'.repeat(80),
      `${'x'.repeat(80)}…`,
      '[…]',
      '{…}',
      null,
      5,
    ]);
  });

  it('count what is refused, and nothing else', () => {
    const notes = notesOn(['x']);
    notes.warn('there', 'text', 1);
    expect(notes.refusals()).to.equal(0);
    expect(notes.refuse('there', 'text', 1)).to.equal(null);
    expect(notes.refusals()).to.equal(1);
  });

  it('stop at a hundred and say how many more there are', () => {
    const values = new Array<number>(100).fill(1);
    expect(notesOn(values).problems()).to.have.length(100);
    const more = { path: '', message: '2 more', value: 2 };
    const notes = notesOn([...values, 1, 1], 'warn');
    expect(notes.problems().slice(100)).to.deep.equal([{ ...more, isWarning: true }]);
    expect(
      notesOn([...values, 1, 1], 'refuse')
        .problems()
        .slice(100),
    ).to.deep.equal([more]);
    expect(notesOn([...values, 1, 1], 'refuse').refusals()).to.equal(102);
  });
});
