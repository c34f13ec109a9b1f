import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { decodeFile } from '../../../src/import/sessions/decode-file.js';

const utf16 = (text: string, isLittle: boolean) => {
  const codes = [0xfeff, ...text.split('').map((sign) => sign.charCodeAt(0))];
  return new Uint8Array(
    codes.flatMap((code) => (isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255])),
  );
};

describe('the bytes of a file', () => {
  it('become the same text in every encoding that spreadsheets write', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/\p{Cs}|^\ufeff/u.test(text));
        const bytes = new TextEncoder().encode(text);
        expect(decodeFile(bytes)).to.equal(text);
        expect(decodeFile(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]))).to.equal(text);
        expect(decodeFile(utf16(text, true))).to.equal(text);
        expect(decodeFile(utf16(text, false))).to.equal(text);
      }),
    );
  });

  it('of an older spreadsheet keep their dashes, quotes and accents', () => {
    const bytes = [0x39, 0x96, 0x31, 0x30, 0x20, 0x93, 0x41, 0x94, 0x92, 0x20, 0xe9, 0xa3, 0x80];
    expect(decodeFile(new Uint8Array(bytes))).to.equal('9–10 “A”’ é£€');
  });

  it('of a calendar keep letters that its folds cut in two', () => {
    const whole = new TextEncoder().encode('SUMMARY:Café – five');
    const fold = [0x0d, 0x0a, 0x20];
    for (let at = 9; at < whole.length; at++) {
      const cut = new Uint8Array([...whole.slice(0, at), ...fold, ...whole.slice(at)]);
      expect(decodeFile(cut).replace('\r\n ', '')).to.equal('SUMMARY:Café – five');
    }
  });

  it('never throw', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => typeof decodeFile(bytes) === 'string'));
  });
});
