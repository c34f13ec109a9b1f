/**
 * From text to form and back:
 * 1. a file opened and saved unchanged holds the same;
 * 2. whatever is edited, what was saved opens as the same;
 * 3. it is written in the order of the schema, with what it does not know after that;
 * 4. what is no file of ours is refused in a sentence.
 */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { NEW_FILE, takeFile } from '../../../src/builder/local/local-file.js';
import { openText } from '../../../src/builder/local/open-file.js';
import { writeFile } from '../../../src/builder/local/write-file.js';
import council from '../../fixtures/local-information/council.json';
import twelveMistakes from '../../fixtures/local-information/twelve-mistakes.json';
import { spoilt } from '../../core/local/local-values.js';
import { edit, editAll } from './form-values.js';

const fileIn = (text: string) => {
  const opening = openText(text);
  return 'file' in opening ? opening.file : undefined;
};
const refusalOf = (text: string) => {
  const opening = openText(text);
  return 'refusal' in opening ? opening.refusal : undefined;
};

describe('a file that is opened and saved', () => {
  it('holds the same, with mistakes and without', () => {
    for (const value of [council, twelveMistakes, { version: 1 }, { version: 1, contacts: [] }]) {
      expect(JSON.parse(writeFile(takeFile(value)))).to.deep.equal(value);
      expect(fileIn(JSON.stringify(value))).to.deep.equal(value);
    }
  });

  it('is the same when it is opened again, whatever was edited', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), fc.boolean(), (edits, isNew) => {
        const file = editAll(isNew ? NEW_FILE : takeFile(council), edits);
        expect(fileIn(writeFile(file))).to.deep.equal(file);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every key it does not know, however odd, and whatever is spoilt', () => {
    const odd =
      '{"version":1,"__proto__":{"a":1},"later":null,"contacts":[{"__proto__":2,"fax":[]}]}';
    expect(JSON.parse(writeFile(fileIn(odd) ?? NEW_FILE))).to.deep.equal(JSON.parse(odd));
    fc.assert(
      fc.property(spoilt(council).filter(isJson), (value) => {
        const text = JSON.stringify(value);
        const file = fileIn(text);
        if (file) expect(fileIn(writeFile(file))).to.deep.equal(file);
      }),
    );
  });

  it('leaves out the empty fields that spreadsheets write down', () => {
    const file = fileIn(
      '{"version":1,"organisation":null,"contacts":[{"role":"A","phone":"","url":null}]}',
    );
    expect(file).to.deep.equal({ version: 1, contacts: [{ role: 'A' }] });
  });

  it('is written in the order of the schema, two spaces a step, what is not known last', () => {
    const file = takeFile({ later: 1, notices: [{ until: '2027-01-01', text: 'A' }], version: 1 });
    expect(writeFile(file)).to.equal(
      '{\n  "version": 1,\n  "notices": [\n    {\n      "text": "A",\n      "until": "2027-01-01"\n    }\n  ],\n  "later": 1\n}\n',
    );
  });
});

describe('what is no file of ours', () => {
  it('is refused in a sentence', () => {
    expect(refusalOf('{"version":1')).to.match(/^This is not JSON\..*line 1/);
    expect(refusalOf('<html>')).to.contain('not JSON');
    expect(refusalOf('[]')).to.contain('curly brackets');
    expect(refusalOf('{"version":2}')).to.contain('"version": 1');
    expect(refusalOf('{}')).to.be.a('string');
    expect(refusalOf(`{"version":1,"later":"${'x'.repeat(2 * 1024 * 1024)}"}`)).to.contain('2 MiB');
    expect(refusalOf(`{"version":1,"later":${'['.repeat(500_000)}${']'.repeat(500_000)}}`)).to.be.a(
      'string',
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(Object.keys(openText(text))).to.have.length(1);
      }),
    );
  });

  it('given as a value, becomes a new file', () => {
    for (const value of [null, undefined, [], 'x', 1])
      expect(takeFile(value)).to.deep.equal(NEW_FILE);
  });
});

function isJson(value: unknown): boolean {
  try {
    return JSON.stringify(JSON.parse(JSON.stringify(value))) === JSON.stringify(value);
  } catch {
    return false;
  }
}
