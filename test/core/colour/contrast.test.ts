/**
 * Colours and their contrast promise:
 * 1. Colours are read as people write them, and nothing else is taken for one.
 * 2. Contrast is that of WCAG: known pairs, the same both ways, from 1 to 21.
 * 3. The nearest shade passes, is the colour itself when that passes, and is always there up to 4.5.
 */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { contrast, nearestShade, readColour } from '../../../src/core/colour/contrast.js';

const colours = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

describe('reading a colour', () => {
  it('takes it with or without #, short or long, in any case', () => {
    expect(['#1B5A94', ' 1b5a94 ', '#Fa0'].map(readColour)).to.eql([
      '#1b5a94',
      '#1b5a94',
      '#ffaa00',
    ]);
  });

  it('takes nothing else for one', () => {
    const others = ['', '#', 'red', '#12345', '#1234567', 'rgb(0,0,0)', '#ggg', '#fff;}', '##fff'];
    expect(others.map(readColour).filter((colour) => colour !== undefined)).to.eql([]);
  });

  it('gives back what it reads', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        expect(readColour(colour)).to.equal(colour);
        expect(readColour(colour.slice(1).toUpperCase())).to.equal(colour);
      }),
    );
  });

  it('gives a safe value or none, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readColour(text) ?? '#000000').to.match(/^#[\da-f]{6}$/);
      }),
    );
  });
});

describe('contrast', () => {
  // From WCAG's own tables and the WebAIM checker, to two places.
  for (const [one, other, ratio] of [
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4],
    ['#0000ff', '#ffffff', 8.59],
  ] as const) {
    it(`of ${one} on ${other} is ${String(ratio)}`, () => {
      expect(contrast(one, other)).to.be.closeTo(ratio, 0.005);
    });
  }

  it('is the same both ways, from 1 to 21', () => {
    fc.assert(
      fc.property(colours, colours, (one, other) => {
        const ratio = contrast(one, other);
        expect(ratio).to.equal(contrast(other, one));
        expect(ratio).to.be.within(1, 21);
        expect(contrast(one, one)).to.equal(1);
      }),
    );
  });
});

describe('the nearest shade', () => {
  it('is there for every pair up to 4.5, and passes', () => {
    fc.assert(
      fc.property(colours, colours, fc.constantFrom(3, 4.5), (colour, ground, least) => {
        const shade = nearestShade(colour, [ground], least) ?? '';
        expect(readColour(shade)).to.equal(shade);
        expect(contrast(shade, ground)).to.be.at.least(least);
      }),
    );
  });

  it('is the colour itself when that passes', () => {
    fc.assert(
      fc.property(colours, colours, (colour, ground) => {
        fc.pre(contrast(colour, ground) >= 4.5);
        expect(nearestShade(colour, [ground], 4.5)).to.equal(colour);
      }),
    );
  });

  it('is no further off than it must be', () => {
    expect(nearestShade('#777777', ['#ffffff'], 4.5)).to.equal('#767676');
    expect(nearestShade('#5b2a86', ['#12181c'], 4.5)).to.match(/^#[89a]/);
  });

  it('passes on every ground, or is none', () => {
    fc.assert(
      fc.property(colours, colours, colours, (colour, ground, other) => {
        const least = (shade: string) => Math.min(contrast(shade, ground), contrast(shade, other));
        const shade = nearestShade(colour, [ground, other], 4.5);
        if (shade) expect(least(shade)).to.be.at.least(4.5);
        // Black and white are the last that it tries.
        else expect(Math.max(least('#000000'), least('#ffffff'))).to.be.below(4.5);
      }),
    );
  });

  it('is none where black and white both fail', () => {
    expect(nearestShade('#777777', ['#777777'], 7)).to.equal(undefined);
  });
});
