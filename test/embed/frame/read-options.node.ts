/**
 * What the address of a frame page may ask for:
 * 1. every attribute of the widget, with the values it takes;
 * 2. an information file of the page's own site, and of no other, however its address is written;
 * 3. an accent that reads on the ground, light or dark;
 * 4. nothing else, and whatever is ignored is named with the reason;
 * 5. whatever the address is, nothing comes out that the widget does not take.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { contrast } from '../../../src/core/colour/contrast.js';
import { GROUNDS, readOptions } from '../../../src/embed/frame/read-options.js';
import { WIDGET_NAMES, type WidgetName } from '../../../src/embed/snippet/snippet-choices.js';
import { optionsOf } from '../../../src/embed/snippet/widget-options.js';

const PAGE = 'https://widgets.example.gov.uk/v1/frame/hub.html';
const reads = (colour: string, ground: string) => contrast(colour, ground) >= 4.5;
const read = (query: string, name: WidgetName = 'hub', page = PAGE) =>
  readOptions(`${page}?${query}`, optionsOf(name), reads);
const readSrc = (address: string, page = PAGE) =>
  read(`local-src=${encodeURIComponent(address)}`, 'hub', page);

describe('the options of a frame page', () => {
  for (const name of WIDGET_NAMES) {
    it(`takes every attribute of ${name}, with each of its values`, () => {
      for (const { name: option, kind, values = [] } of optionsOf(name)) {
        const taken = kind === 'flag' ? [''] : kind === 'address' ? [PAGE] : values;
        assert.ok(taken.length > 0, option);
        for (const value of taken) {
          const { attributes, ignored } = read(`${option}=${encodeURIComponent(value)}`, name);
          assert.deepEqual(attributes, [[option, value]]);
          assert.deepEqual(ignored, []);
        }
      }
    });
  }

  it('takes a flag with nothing, true or 1, and not with false', () => {
    for (const query of ['live', 'live=', 'live=true', 'live=1']) {
      assert.deepEqual(read(query).attributes, [['live', '']]);
    }
    assert.deepEqual(read('live=false').ignored, [{ name: 'live', reason: 'value' }]);
  });

  it('takes an audience of the organisation’s own, and no markup for one', () => {
    const sessions = (value: string) => read(`audience=${value}`, 'training-sessions');
    assert.deepEqual(sessions('early-years').attributes, [['audience', 'early-years']]);
    assert.deepEqual(sessions('%3Cb%3E').ignored, [{ name: 'audience', reason: 'value' }]);
  });

  it('counts the first of a name that comes twice', () => {
    assert.deepEqual(read('region=london&region=north-west').attributes, [['region', 'london']]);
  });

  it('names what it does not know, what a widget does not have, and bad values', () => {
    assert.deepEqual(read('region=mars&utm_source=x&display=list&scheme=blue&accent=red').ignored, [
      { name: 'region', reason: 'value' },
      { name: 'utm_source', reason: 'unknown' },
      { name: 'display', reason: 'unknown' },
      { name: 'scheme', reason: 'value' },
      { name: 'accent', reason: 'value' },
    ]);
  });
});

describe('the information file a frame page is asked to show', () => {
  for (const [address, whole] of [
    ['/prevent/local.json', 'https://widgets.example.gov.uk/prevent/local.json'],
    ['local.json', 'https://widgets.example.gov.uk/v1/frame/local.json'],
    ['https://widgets.example.gov.uk/local.json', 'https://widgets.example.gov.uk/local.json'],
    ['//widgets.example.gov.uk/local.json', 'https://widgets.example.gov.uk/local.json'],
  ] as const) {
    it(`is taken from the same site: ${address}`, () => {
      assert.deepEqual(readSrc(address).attributes, [['local-src', whole]]);
    });
  }

  for (const address of [
    'https://stranger.example/local.json',
    '//stranger.example/local.json',
    '/\\stranger.example/local.json',
    '\t//stranger.example/local.json',
    'https:stranger.example',
    'https://widgets.example.gov.uk.stranger.example/local.json',
    'https://widgets.example.gov.uk@stranger.example/local.json',
    'https://widgets.example.gov.uk:8443/local.json',
    'http://widgets.example.gov.uk/local.json',
    'data:application/json,{"version":1}',
    'blob:https://widgets.example.gov.uk/2c1',
    'javascript:alert(1)',
    'https://[',
    '',
  ]) {
    it(`is refused from anywhere else: ${JSON.stringify(address)}`, () => {
      const { attributes, ignored } = readSrc(address);
      if (address === 'https:stranger.example') {
        // Without slashes it is a path of this site, as browsers read it.
        assert.deepEqual(attributes, [
          ['local-src', 'https://widgets.example.gov.uk/v1/frame/stranger.example'],
        ]);
        return;
      }
      assert.deepEqual(attributes, []);
      assert.deepEqual(ignored, [{ name: 'local-src', reason: 'elsewhere' }]);
    });
  }

  it('is no data: where the page has no site either', () => {
    const { attributes } = readSrc('data:application/json,{}', 'file:///home/hub.html');
    assert.deepEqual(attributes, []);
  });
});

describe('the colours a frame page is asked to have', () => {
  it('takes an accent that reads on white, with or without #, in any case', () => {
    for (const accent of ['5B2A86', '%235b2a86']) {
      assert.equal(read(`accent=${accent}`).accent, '#5b2a86');
    }
  });

  it('holds the accent against the ground of the scheme asked for', () => {
    assert.deepEqual(read('accent=ffcc00').ignored, [{ name: 'accent', reason: 'contrast' }]);
    const dark = read('accent=ffcc00&scheme=dark');
    assert.deepEqual([dark.accent, dark.scheme, dark.ignored], ['#ffcc00', 'dark', []]);
    assert.equal(read('accent=5b2a86&scheme=dark').accent, undefined);
  });

  it('knows the grounds the boxes have', () => {
    const styles = readFileSync('src/base/styles/box.styles.ts', 'utf8');
    const [, light = '', dark = ''] =
      /--prevent-ground, light-dark\((#\w+), (#\w+)\)/.exec(styles) ?? [];
    const short = /^#(.)(.)(.)$/;
    assert.equal(light.replace(short, '#$1$1$2$2$3$3'), GROUNDS.light);
    assert.equal(dark, GROUNDS.dark);
  });
});

describe('whatever the address is', () => {
  const name = fc.oneof(
    fc.constantFrom(...optionsOf('hub').map((option) => option.name), 'accent', 'scheme'),
    fc.string(),
  );
  const value = fc.oneof(
    fc.string(),
    fc.webUrl(),
    fc.constantFrom('', 'true', 'dark', 'london', '//a.b/c', '/a.json', '5b2a86', 'ffffff', '2'),
  );

  it('gives only what the widget takes, of this site, readable, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), (pairs) => {
        const query = new URLSearchParams(pairs.map(([key, text]) => [key, text])).toString();
        const { attributes, scheme, accent, ignored } = read(query);
        const names = attributes.map(([key]) => key);
        assert.equal(new Set(names).size, names.length);
        for (const [key, text] of attributes) {
          const option = optionsOf('hub').find((one) => one.name === key);
          assert.ok(option, key);
          if (option.kind === 'choice') assert.ok(option.values?.includes(text), text);
          if (option.kind === 'flag') assert.equal(text, '');
          if (option.kind === 'address') assert.equal(new URL(text).origin, new URL(PAGE).origin);
        }
        if (accent) assert.ok(contrast(accent, GROUNDS[scheme ?? 'light']) >= 4.5, accent);
        // Everything is either taken or named.
        const asked = new Set(new URLSearchParams(query).keys());
        const told = new Set([...names, ...ignored.map((one) => one.name)]);
        if (scheme) told.add('scheme');
        if (accent) told.add('accent');
        assert.deepEqual([...told].sort(), [...asked].sort());
      }),
      { numRuns: 2000 },
    );
  });
});
