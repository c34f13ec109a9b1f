/**
 * 100,000 spoilt pages and files. Whatever a reader is given, it
 *  1. comes to an end, and never throws;
 *  2. gives what its schema takes, or nothing;
 *  3. gives no address that is not safe;
 *  4. says in a sentence what was wrong, without a gap in it, when it gives nothing.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { localInformationShape } from '../../src/data/local-information-shape.js';
import { snapshot } from '../../src/data/snapshot.js';
import { readCsvSessions } from '../../src/import/csv/read-csv-sessions.js';
import { readIcsSessions } from '../../src/import/ics/read-ics-sessions.js';
import { readJsonLdSessions } from '../../src/import/json-ld/read-json-ld-sessions.js';
import { readContentItem, readPageText } from '../../src/import/page/read-page.js';
import type { Reading } from '../../src/import/reading.js';
import { readTableSessions } from '../../src/import/table/read-table-sessions.js';
import { localInformationSchema } from '../../src/schema/local-information.js';
import { pageFactsSchema } from '../../src/schema/page-facts.js';
import {
  localProblems,
  pageProblems,
  pageWarnings,
  sessionProblems,
} from '../../src/text/en-GB.js';
import { contentItem } from '../support/content-item.js';
import { spoiltText } from '../support/spoil-text.js';

const now = new Date('2026-11-22T12:00Z');
const parseMarkup = (markup: string) => parseDocument(markup, { withStartIndices: true });
const tools = {
  parseMarkup,
  known: snapshot,
  words: { ...pageProblems, ...pageWarnings },
  today: '2026-11-22',
};
const checking = {
  now,
  shape: localInformationShape,
  words: localProblems,
  importWords: sessionProblems,
};
const read = (path: string) => readFileSync(`test/fixtures/${path}`, 'utf8');

/** A small page: big ones would be spoilt in fewer of the places that matter. */
const item = contentItem([
  ['Tuesday 12 January 2027: 5:00pm to 6:00pm', 'https://www.eventbrite.co.uk/e/1'],
  ['Thursday 8 April 2027: 12 noon to 1pm', 'https://www.eventbrite.co.uk/e/2'],
]);

function checkSound({ value, problems }: Reading<unknown>, isSound: (value: unknown) => boolean) {
  assert.ok(value === null || isSound(value), `not sound: ${JSON.stringify(value)}`);
  assert.ok(value !== null || problems.length > 0, 'refused without a word');
  for (const { message, path } of problems) {
    assert.ok(message.length > 10, path);
    assert.doesNotMatch(message, /undefined|\[object |\n\s+at /);
  }
  for (const [, address = ''] of JSON.stringify(value).matchAll(/"(?:url|register)":"([^"]*)"/g)) {
    assert.match(address, /^(https:\/\/|\/(?!\/))/i);
  }
}

const isPage = (value: unknown) => pageFactsSchema.safeParse(value).success;
const areSessions = (sessions: unknown) =>
  localInformationSchema.safeParse({ version: 1, sessions }).success;

/** What each reader is given, and how often: 100,000 cases in all. */
const READERS: readonly {
  readonly what: string;
  readonly cases: number;
  readonly texts: readonly string[];
  readonly read: (text: string) => Reading<unknown>;
  readonly isSound: (value: unknown) => boolean;
}[] = [
  {
    what: 'the page as its item in the Content API',
    cases: 20_000,
    texts: [item.details.body],
    read: (body) => readContentItem({ ...item, details: { body } }, tools),
    isSound: isPage,
  },
  {
    what: 'the page in any form',
    cases: 20_000,
    texts: [
      JSON.stringify(item),
      `<!doctype html><main><h1>${item.title}</h1>${item.details.body}</main>`,
      read('pages/plain-text.txt'),
    ],
    read: (text) => readPageText(text, tools),
    isSound: isPage,
  },
  {
    what: 'spreadsheets',
    cases: 20_000,
    texts: [
      'plain',
      'excel-de-semicolons',
      'quoted-newlines',
      'serial-numbers',
      'outlook-export',
    ].map((name) => read(`sessions/${name}.csv`)),
    read: (text) => readCsvSessions(text, checking),
    isSound: areSessions,
  },
  {
    what: 'calendars',
    cases: 8_000,
    texts: ['outlook', 'google', 'apple', 'repeats'].map((name) => read(`calendars/${name}.ics`)),
    read: (text) => readIcsSessions(text, checking),
    isSound: areSessions,
  },
  {
    what: 'tables of web pages',
    cases: 15_000,
    texts: ['govuk-table', 'council-page'].map((name) => read(`sessions/${name}.html`)),
    read: (text) => readTableSessions(parseMarkup(text), checking),
    isSound: areSessions,
  },
  {
    what: 'events for search engines (JSON-LD)',
    cases: 17_000,
    texts: ['eventbrite-listing', 'graph'].map((name) => read(`sessions/${name}.json`)),
    read: (text) => {
      try {
        return readJsonLdSessions(JSON.parse(text), checking);
      } catch (error) {
        // Broken JSON is told by who parses it.
        if (error instanceof SyntaxError) return readJsonLdSessions(text, checking);
        throw error;
      }
    },
    isSound: areSessions,
  },
];

describe('spoilt pages and files', () => {
  it('are 100,000', () => {
    assert.equal(
      READERS.reduce((sum, { cases }) => sum + cases, 0),
      100_000,
    );
  });

  for (const { what, cases, texts, read: readText, isSound } of READERS) {
    it(`read as far as they are good: ${what}`, { timeout: 600_000 }, () => {
      for (const text of texts) assert.ok(readText(text).value, 'good before it is spoilt');
      fc.assert(
        fc.property(spoiltText(texts), (text) => {
          checkSound(readText(text), isSound);
        }),
        { numRuns: cases },
      );
    });
  }

  it('are nothing to readers of other things', () => {
    const values = fc.oneof(fc.jsonValue(), fc.anything({ withNullPrototype: true }));
    fc.assert(
      fc.property(values, (value) => {
        checkSound(readContentItem(value, tools), isPage);
        checkSound(readJsonLdSessions(value, checking), areSessions);
        checkSound(readContentItem({ ...item, details: value }, tools), isPage);
        checkSound(
          readJsonLdSessions(
            { '@type': 'Event', name: value, startDate: value, location: value },
            checking,
          ),
          areSessions,
        );
      }),
      { numRuns: 2_000 },
    );
  });
});
