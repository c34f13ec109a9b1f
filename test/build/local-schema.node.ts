/** Promises of the JSON Schema: it accepts what the widgets accept, by another validator than our own, and helps in editors. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { makeLocalSchema } from '../../src/build/local-schema.js';
import { readLocalInformation } from '../../src/core/local/read-local-information.js';
import { localInformationShape } from '../../src/data/local-information-shape.js';
import { localProblems } from '../../src/text/en-GB.js';

interface Json {
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Json>>;
  readonly items?: Json;
  readonly anyOf?: readonly Json[];
}

const schema = makeLocalSchema();
// The patterns decide; the names of formats beside them are for editors.
const ajv = new Ajv2020({ allErrors: true, formats: { date: true, email: true } });
const validate = ajv.compile(schema);
const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown;
const refusals = (file: unknown) => {
  validate(file);
  return (validate.errors ?? []).map(({ instancePath }) => instancePath);
};
const file = (parts: object) => ({ version: 1, ...parts });
const contact = (fields: object) =>
  file({ contacts: [{ role: 'Team', audience: ['staff'], ...fields }] });

describe('the JSON Schema of organisations’ files', () => {
  it('says what it is, in draft 2020-12, under a name of its own', () => {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.equal(schema.$id, 'urn:prevent-widgets:local-information:1');
    assert.match(String(schema.title), /Prevent widgets/);
    assert.ok(ajv.validateSchema(schema));
  });

  it('describes every field, and gives an example for each that is filled in', () => {
    const found: string[] = [];
    const look = (json: Json, path: string) => {
      for (const [key, field] of Object.entries(json.properties ?? {})) {
        const at = `${path}.${key}`;
        const isEntry = !!field.properties || !!field.items?.properties;
        if (!field.description || !/^[A-Z0-9].{10,}\.$/.test(field.description)) found.push(at);
        if (!isEntry && !field.examples?.length) found.push(`${at}: no example`);
        look(field, at);
      }
      for (const one of [json.items, ...(json.anyOf ?? [])]) if (one) look(one, path);
    };
    look(schema, '');
    assert.deepEqual(found, []);
  });

  it('gives examples that are right where they stand', () => {
    const wrong: unknown[] = [];
    const look = (json: Json) => {
      const { examples = [], ...rest } = json;
      const accepts = ajv.compile(rest);
      wrong.push(...examples.filter((example) => !accepts(example)));
      for (const field of Object.values(json.properties ?? {})) look(field);
      for (const one of [json.items, ...(json.anyOf ?? [])]) if (one) look(one);
    };
    const { $id, ...unnamed } = schema;
    assert.ok($id);
    look(unnamed);
    assert.deepEqual(wrong, []);
  });

  it('accepts the example, the demo and the fixture of a council', () => {
    for (const path of [
      'stories/examples/local-information.json',
      'stories/demo/ashdale-college.json',
      'test/fixtures/local-information/council.json',
    ]) {
      assert.deepEqual(refusals(readJson(path)), [], path);
    }
  });

  it('finds the mistakes that have a place of their own', () => {
    const mistakes = readJson('test/fixtures/local-information/twelve-mistakes.json');
    const found = refusals(mistakes);
    for (const path of [
      '/organisation/region',
      '/contacts/0',
      '/contacts/1/email',
      '/contacts/2',
      '/referralForms/0/url',
      '/resources/0/settings/0',
      '/notices/0/until',
    ]) {
      assert.ok(found.includes(path), path);
    }
  });

  it('asks for the version and for nothing else', () => {
    assert.deepEqual(refusals({ version: 1 }), []);
    assert.equal(validate({}), false);
    assert.equal(validate({ version: 2 }), false);
  });

  it('names a key that is not known', () => {
    assert.equal(validate(contact({ 'e-mail': 'a@example.org' })), false);
    assert.equal(validate(file({ contact: [] })), false);
  });

  for (const [field, good, bad] of [
    ['phone', ['0113 496 0123', '(0113) 496 0123 ext 12', '+44 113 496 0123'], ['9', 'call us']],
    ['email', ['a.b@example.gov.uk'], ['a b@example.org', 'a@localhost', 'example.org']],
    ['url', ['https://example.org/a?b#c', '/prevent'], ['http://x.org', '//x.org', 'javascript:1']],
    ['hours', ['Monday to Friday'], ['', '<b>all day</b>', []]],
    ['reviewBy', ['2027-02-28'], ['2027-02-30', '28/02/2027', '2027-2-1']],
    ['notes', ['Été', '日本'], ['<p>', '–', '\u202eabc', 'a\ufffd', 'x'.repeat(2001)]],
  ] as const) {
    it(`knows a good ${field} from a bad one, and the widgets agree`, () => {
      const agrees = (value: unknown) => {
        const one = contact({ [field]: value });
        const read = readLocalInformation(one, localInformationShape, localProblems);
        return [validate(one), read.problems.every(({ isWarning }) => isWarning)];
      };
      for (const value of good) assert.deepEqual(agrees(value), [true, true], value);
      for (const value of bad) assert.equal(agrees(value)[0], false, String(value));
      for (const value of bad.filter((one) => one !== '')) {
        assert.equal(agrees(value)[1], false, String(value));
      }
    });
  }
});
