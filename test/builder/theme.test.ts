/**
 * Colours promise:
 * 1. Our own are those the tools have, and every pair of them passes.
 * 2. Each pair is checked with the colours typed, says what fails, and offers the nearest shade that passes.
 * 3. The style sheet holds what can be read of the colours typed, and nothing else.
 */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { boxStyles } from '../../src/base/styles/box.styles.js';
import {
  checkPairs,
  COLOUR_NAMES,
  OWN_COLOURS,
  readColours,
  writeStyleSheet,
} from '../../src/builder/theme.js';
import { contrast } from '../../src/core/colour/contrast.js';
import { someColours } from './any-choices.js';

const tones = fc.constantFrom('light' as const, 'dark' as const);

describe('our own colours', () => {
  for (const tone of ['light', 'dark'] as const) {
    it(`are those of the tools on ${tone} pages`, () => {
      const css = boxStyles.cssText.replaceAll('#fff,', '#ffffff,');
      for (const name of COLOUR_NAMES) {
        const { light, dark } = { light: OWN_COLOURS.light[name], dark: OWN_COLOURS.dark[name] };
        expect(css).to.include(`var(--prevent-${name}, light-dark(${light}, ${dark}))`);
      }
      expect(OWN_COLOURS[tone].ink).to.match(/^#/);
    });

    it(`all pass on ${tone} pages`, () => {
      expect(checkPairs({}, tone).filter(({ passes }) => !passes)).to.eql([]);
    });
  }
});

describe('a pair', () => {
  it('fails where a colour is too pale, and says with which shade it would pass', () => {
    const pairs = checkPairs({ accent: '#77aadd' }, 'light');
    const failing = pairs.filter(({ passes }) => !passes);
    expect(failing.map(({ front, back }) => `${front} ${back}`)).to.eql([
      'accent ground',
      'accent surface',
    ]);
    const [{ nearest = '', ratio } = { ratio: 0 }] = failing;
    expect(ratio).to.be.below(4.5);
    expect(contrast(nearest, '#f2f5f7')).to.be.within(4.5, 4.8);
    expect(new Set(failing.map((pair) => pair.nearest)).size).to.equal(1);
  });

  it('never looks as if it passed when it fails', () => {
    fc.assert(
      fc.property(someColours, tones, (colours, tone) => {
        for (const { ratio, least, passes, nearest } of checkPairs(colours, tone)) {
          expect(ratio >= least).to.equal(passes);
          expect(nearest === undefined).to.equal(passes);
        }
      }),
    );
  });

  it('passes once the shade that is offered is taken', () => {
    fc.assert(
      fc.property(someColours, tones, (colours, tone) => {
        for (const { front, back, nearest } of checkPairs(colours, tone)) {
          if (nearest === undefined) continue;
          const mended = checkPairs({ ...colours, [front]: nearest }, tone);
          const pair = mended.find((one) => one.front === front && one.back === back);
          expect(pair?.passes).to.equal(true);
        }
      }),
    );
  });

  it('is told of even when nothing typed can be read', () => {
    expect(checkPairs({ ink: 'red', ground: '' }, 'light')).to.eql(checkPairs({}, 'light'));
  });
});

describe('the style sheet', () => {
  it('sets the colours for all tools of a page', () => {
    expect(writeStyleSheet({ accent: '5B2A86', ground: '#FFF', ink: '' })).to.equal(
      ':root {\n  --prevent-accent: #5b2a86;\n  --prevent-ground: #ffffff;\n}\n',
    );
  });

  it('is empty when there is nothing to set', () => {
    expect(writeStyleSheet({ accent: 'purple' })).to.equal('');
  });

  it('holds colours only, whatever is typed', () => {
    fc.assert(
      fc.property(someColours, (colours) => {
        const css = writeStyleSheet(colours);
        expect(css).to.match(/^(:root \{\n( {2}--prevent-[a-z]+: #[\da-f]{6};\n)+\}\n)?$/);
        const count = css.match(/;/g)?.length ?? 0;
        expect(count).to.equal(Object.keys(readColours(colours)).length);
      }),
    );
  });
});
