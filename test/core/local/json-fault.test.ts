import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { findFault } from '../../../src/core/local/json-fault.js';

const placeOf = (text: string, error?: Error) => {
  try {
    JSON.parse(text);
    return 'JSON';
  } catch (thrown) {
    const place = findFault(text, error ?? thrown);
    return place ? `${String(place.line)}:${String(place.column)}` : 'not told';
  }
};

describe('the place where a text stops being JSON', () => {
  it('is found in what this browser says', () => {
    expect(placeOf('{"a": 1,\n "b": x}')).to.equal('2:7');
    expect(placeOf('[1,\n2,\n]')).to.equal('3:1');
    expect(placeOf('{"a": 1\n"b": 2}')).to.equal('2:1');
    expect(placeOf('{"a": 1,}')).to.equal('1:9');
    expect(placeOf("{'a': 1}")).to.equal('1:2');
    expect(placeOf('{"a":\n')).to.equal('2:1');
    expect(placeOf('')).to.equal('1:1');
    expect(placeOf('<html>')).to.equal('1:1');
  });

  it('is the same far inside a long text', () => {
    const lines = '"a long line of text, with a comma",\n'.repeat(30_000);
    expect(placeOf(`[${lines}oops,\n${lines}1]`)).to.equal('30001:1');
  });

  it('is found in what other engines say, or left out', () => {
    const text = '{"a": 1,\n "b": x}';
    const said = (message: string) => placeOf(text, new SyntaxError(message));
    expect(said('JSON.parse: unexpected character at line 2 column 7 of the JSON data')).to.equal(
      '2:7',
    );
    expect(said('Unexpected token x in JSON at position 15')).to.equal('2:7');
    expect(said('JSON Parse error: Unexpected EOF')).to.equal('2:9');
    expect(said('JSON Parse error: Unexpected identifier "x"')).to.equal('not told');
  });

  it('is within the text, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((text) => text.slice(1)),
        ),
        (text) => {
          const place = placeOf(text);
          if (place === 'JSON') return true;
          const [line = 0, column = 0] = place.split(':').map(Number);
          const there = text.split('\n')[line - 1];
          return there !== undefined && column >= 1 && column <= there.length + 1;
        },
      ),
    );
  });
});
