/** Promises of colours and of the progress bar: for terminals, and nobody else. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { coloured, paintFor, paintLines, plain } from '../../src/cli/paint.js';
import { paintProblem } from '../../src/cli/problem.js';
import { drawProgress } from '../../src/cli/progress.js';

const terminal = { isTTY: true };

describe('colours', () => {
  it('are for a terminal', () => {
    assert.equal(paintFor(terminal, {}), coloured);
    assert.equal(paintFor({}, {}), plain);
    assert.equal(paintFor({ isTTY: false }, { FORCE_COLOR: '1' }), plain);
  });

  it('are not for those who asked for none', () => {
    assert.equal(paintFor(terminal, { NO_COLOR: '1' }), plain);
    assert.equal(paintFor(terminal, { NO_COLOR: '' }), coloured);
    assert.equal(paintFor(terminal, { TERM: 'dumb' }), plain);
  });

  it('are red for refusals, yellow for warnings and for what was left out, green for good news', () => {
    const one = { path: 'a', message: 'Mend it.', value: null };
    assert.equal(paintProblem(one, true, coloured), '\u001b[31ma: Mend it.\u001b[39m');
    assert.equal(paintProblem(one, false, coloured), '\u001b[33mLeft out: a: Mend it.\u001b[39m');
    const warning = { ...one, isWarning: true as const };
    assert.equal(paintProblem(warning, true, coloured), '\u001b[33mWarning: a: Mend it.\u001b[39m');
    assert.equal(
      paintLines([{ style: 'good', text: 'Done.' }, 'plain'], coloured),
      '\u001b[32mDone.\u001b[39m\nplain\n',
    );
  });

  it('change no letter of a line', () => {
    const style = fc.constantFrom('good', 'bad', 'warning', 'heading', 'quiet' as const);
    const words = fc.string().filter((text) => !text.includes('\u001b'));
    fc.assert(
      fc.property(style, words, (look, text) => {
        const line = [{ style: look, text }] as const;
        const bare = paintLines(line, coloured).replace(/\u001b\[\d+m/g, '');
        return bare === `${text}\n` && paintLines(line, plain) === bare;
      }),
    );
  });
});

describe('the progress bar', () => {
  it('shows the share that is done, before the words', () => {
    assert.equal(drawProgress('Reading bd.csv', 0.4), '[########------------]  40% Reading bd.csv');
    assert.equal(drawProgress('Begun', 0), `[${'-'.repeat(20)}]   0% Begun`);
    assert.equal(drawProgress('Done', 1), `[${'#'.repeat(20)}] 100% Done`);
  });

  it('is not drawn where the share is not known', () => {
    assert.equal(drawProgress('Asking GOV.UK'), 'Asking GOV.UK');
    assert.equal(drawProgress('Asking GOV.UK', undefined, 0), 'Asking GOV.UK');
  });

  it('is never full before the end, and never wraps', () => {
    const share = fc.option(fc.double({ noNaN: true, min: -1, max: 2 }), { nil: undefined });
    fc.assert(
      fc.property(fc.string(), share, fc.integer({ min: 3, max: 200 }), (words, done, columns) => {
        const line = drawProgress(words, done, columns);
        assert.ok(line.length < columns);
        if (done !== undefined && done < 1)
          assert.ok(!line.includes('100%') || words.includes('100%'));
      }),
    );
  });
});
