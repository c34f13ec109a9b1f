/**
 * Sessions go from file to file and come back the same: a spreadsheet or a calendar into an organisation's own
 * file, that into a calendar for people to subscribe to, and that into an organisation's own file again.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { answer } from '../../src/cli/answer.js';
import { commands } from '../../src/cli/commands.js';
import { ownSessions } from '../../src/core/local/own-sessions.js';
import { writeCalendar } from '../../src/cli/write-calendar.js';
import { localInformationShape } from '../../src/data/local-information-shape.js';
import { readCsvSessions } from '../../src/import/csv/read-csv-sessions.js';
import { readIcsSessions } from '../../src/import/ics/read-ics-sessions.js';
import type { LocalSession } from '../../src/schema/local-information.js';
import { localProblems, sessionProblems } from '../../src/text/en-GB.js';
import { piped, quiet } from '../support/command-line.js';

const now = new Date('2026-11-22T12:00Z');
const settings = {
  now,
  shape: localInformationShape,
  words: localProblems,
  importWords: sessionProblems,
};
const toCalendar = (sessions: LocalSession[]) =>
  writeCalendar(ownSessions({ version: 1, sessions }), [], now);
const back = (sessions: LocalSession[]) => readIcsSessions(toCalendar(sessions), settings);

/** Sessions as a file keeps them, in any order. */
const inOrder = (sessions: readonly LocalSession[] | null) =>
  [...(sessions ?? [])]
    .map((session) => JSON.stringify(session, Object.keys(session).sort()))
    .sort();

const word = fc.constantFrom(
  'Prevent',
  'duty',
  'for',
  'tutors;',
  'leads,',
  '“new”',
  'é',
  'A\\B',
  '🙂',
  '"x"',
  'https:',
);
const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((list) => `P ${list.join(' ')}`);
const optional = { nil: undefined };
/** Every half hour of two years, both clock changes of each among them. */
const slot = fc.integer({ min: 0, max: 2 * 365 * 48 }).map((half) => {
  const start = new Date(Date.UTC(2027, 0, 1) + half * 30 * 60_000);
  return [start, new Date(start.getTime() + 75 * 60_000)] as const;
});
const session = fc
  .record({
    title: words,
    audience: fc.constantFrom('governors-and-trustees', 'early-years', 'staff-2'),
    slot,
    register: fc.option(
      fc.constantFrom('https://www.example.gov.uk/book?a=1,2;b=3', 'https://x.example/'),
      optional,
    ),
    regions: fc.option(
      fc.constantFrom(['london' as const], ['north-west' as const, 'south-east' as const]),
      optional,
    ),
    organiser: fc.option(words, optional),
    mode: fc.option(fc.constantFrom('Online', 'In person'), optional),
    place: fc.option(words, optional),
    summary: fc.option(words, optional),
  })
  .map(({ slot: [start, end], ...rest }) => ({
    ...(JSON.parse(JSON.stringify(rest)) as Omit<LocalSession, 'start' | 'end'>),
    start: start.toISOString(),
    end: end.toISOString(),
  }));

/** A row of a spreadsheet as Excel writes it, with UK times. */
const cell = (text = '') => `"${text.replaceAll('"', '""')}"`;
const ukTime = (iso: string) => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(new Date(iso));
  return parts.split(', ') as [string, string];
};
const isPlain = ({ start, end }: LocalSession) =>
  // A spreadsheet cannot say which of the two hours in October is meant, nor name two days.
  ukTime(start)[0] === ukTime(end)[0] &&
  ![start, end].some(
    (iso) => /-10-(2[5-9]|3[01])T0[01]:/.test(iso) || /-03-(2[5-9]|3[01])T0[01]:/.test(iso),
  );
const rowOf = (one: LocalSession) =>
  [
    ...[one.title, one.audience, ukTime(one.start)[0], ukTime(one.start)[1], ukTime(one.end)[1]],
    ...[one.register, one.regions?.join('; '), one.organiser, one.mode, one.place, one.summary],
  ]
    .map(cell)
    .join(',');
const HEADINGS =
  'Title,Audience,Date,Start time,End time,Link,Regions,Organiser,Format,Venue,Description';

describe('round trips', () => {
  it('bring back from a spreadsheet what was written into it', () => {
    fc.assert(
      fc.property(fc.array(session.filter(isPlain), { minLength: 1, maxLength: 5 }), (sessions) => {
        const text = [HEADINGS, ...sessions.map(rowOf)].join('\r\n');
        const { value } = readCsvSessions(`\ufeff${text}`, settings);
        const unique = new Map(sessions.map((one) => [one.title + one.start, one]));
        assert.equal(value?.length, unique.size);
        // Read once and again: own file, calendar, own file.
        const again = back(value);
        assert.deepEqual(inOrder(again.value), inOrder(value));
        for (const one of value) {
          const written = unique.get(one.title + new Date(one.start).toISOString());
          assert.ok(written, one.title);
          assert.equal(Date.parse(one.end), Date.parse(written.end));
          const { register, organiser, audience } = written;
          assert.deepEqual(
            [one.register, one.organiser, one.audience],
            [register, organiser, audience],
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  for (const name of readdirSync('test/fixtures/calendars').filter((one) => one.endsWith('.ics'))) {
    it(`bring back what was taken from ${name}`, () => {
      const text = readFileSync(`test/fixtures/calendars/${name}`, 'utf8');
      const { value } = readIcsSessions(text, settings);
      if (!value?.length) return;
      const again = back(value);
      assert.deepEqual(inOrder(again.value), inOrder(value));
      assert.deepEqual(again.problems, []);
    });
  }

  it('run through the command line, from the template to a calendar and back', async () => {
    const run = async (input: string, ...args: string[]) => {
      const { output, exitCode } = await answer([...args, '-'], commands, quiet(piped(input)));
      assert.equal(exitCode, 0, args.join(' '));
      return output;
    };
    const local = await run(readFileSync('stories/examples/sessions.csv', 'utf8'), 'sessions');
    const calendar = await run(local, 'calendar');
    const again = await run(calendar, 'sessions');
    const sessionsOf = (text: string) =>
      (JSON.parse(text) as { sessions: LocalSession[] }).sessions;
    assert.equal(sessionsOf(local).length, 3);
    assert.deepEqual(inOrder(sessionsOf(again)), inOrder(sessionsOf(local)));
  });
});
