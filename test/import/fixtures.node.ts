/** Files as council officers have them, each with what is expected of it in `expected.json`. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseDocument } from 'htmlparser2';
import { readCsvSessions } from '../../src/import/csv/read-csv-sessions.js';
import { findJsonLd } from '../../src/import/json-ld/find-scripts.js';
import { readJsonLdSessions } from '../../src/import/json-ld/read-json-ld-sessions.js';
import type { Reading } from '../../src/import/reading.js';
import { decodeFile } from '../../src/import/sessions/decode-file.js';
import { readTableSessions } from '../../src/import/table/read-table-sessions.js';
import type { LocalSession } from '../../src/schema/local-information.js';
import { fits, settings, summary } from './reading-sessions.js';

const FOLDER = 'test/fixtures/sessions';
const EXPECTED = `${FOLDER}/expected.json`;

function read(name: string): Reading<LocalSession[]> {
  const text = decodeFile(readFileSync(`${FOLDER}/${name}`));
  if (name.endsWith('.json')) return readJsonLdSessions(JSON.parse(text), settings);
  if (!name.endsWith('.html')) return readCsvSessions(text, settings);
  const root = parseDocument(text);
  if (!text.includes('ld+json')) return readTableSessions(root, settings);
  const scripts = findJsonLd(root, settings.importWords);
  const { value, problems } = readJsonLdSessions(scripts.value, settings);
  return { value, problems: [...scripts.problems, ...problems] };
}

const names = readdirSync(FOLDER).filter((name) =>
  /^(?!expected).*\.(csv|txt|html|json)$/.test(name),
);
// Written anew with UPDATE_EXPECTED=1: read the difference.
if (process.env.UPDATE_EXPECTED) {
  const all = Object.fromEntries(names.map((name) => [name, summary(read(name))]));
  writeFileSync(EXPECTED, `${JSON.stringify(all, null, 2)}\n`);
}
const expected = JSON.parse(readFileSync(EXPECTED, 'utf8')) as Record<string, unknown>;

describe('a file as somebody has it', () => {
  for (const name of names) {
    it(`${name} gives what it should, and no more problems than it has`, () => {
      const reading = read(name);
      assert.deepEqual(summary(reading), expected[name]);
      assert.ok(fits(reading.value));
    });
  }

  it('is one of 25 and more, all of which are looked at', () => {
    assert.deepEqual(Object.keys(expected).sort(), [...names].sort());
    assert.ok(names.length >= 25);
  });
});
