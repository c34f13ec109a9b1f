/**
 * What our own calendars promise.
 *  1. Written and read back, a session is the same, whatever signs are in it.
 *  2. The next version of a calendar marks what changed, and nothing else: run again, it stays as it is.
 *  3. Spoilt in any way, a calendar is still read as far as it is good.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ownSessions } from '../../../src/core/local/own-sessions.js';
import { readLocalInformation } from '../../../src/core/local/read-local-information.js';
import { toCalendar } from '../../../src/core/sessions/calendar.js';
import {
  reviseCalendar,
  type PublishedSession,
} from '../../../src/core/sessions/revise-calendar.js';
import { readOurCalendar } from '../../../src/import/ics/read-our-calendar.js';
import { localInformationShape } from '../../../src/data/local-information-shape.js';
import { snapshot } from '../../../src/data/snapshot.js';
import type { LocalSession } from '../../../src/schema/local-information.js';
import { regionIdSchema } from '../../../src/schema/region.js';
import type { ListedSession } from '../../../src/schema/session.js';
import { localProblems, sessionProblems } from '../../../src/text/en-GB.js';
import { fixture, read, readFixture } from './calendar-for-tests.js';

const words = {
  product: '-//Tests//EN',
  // What a description says may not be taken for anything else.
  describe: ({ title, isLocal }: ListedSession) =>
    `About ${title}, ${isLocal ? 'our own' : 'national'}: https://example.org/book\nEND:VEVENT`,
};
const now = new Date('2026-11-21T09:00Z');
const publish = (sessions: readonly PublishedSession[]) =>
  toCalendar(sessions, words, ({ stamp }) => stamp);
const readBack = (text: string) => {
  const { value, problems } = readOurCalendar(text, sessionProblems);
  assert.deepEqual(problems, []);
  assert.ok(value);
  return value;
};
const nextVersion = (text: string, sessions: readonly ListedSession[], at = now) =>
  publish(reviseCalendar(readBack(text), sessions, at));

// Commas, semicolons, backslashes, quotation marks, lines, emoji, what looks like lines of a calendar.
const ugly = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc
    .array(
      fc.constantFrom(
        ',',
        ';',
        '\\',
        '\\n',
        '\n',
        '"',
        ':',
        '🏫',
        'é',
        '́',
        '\t',
        ' ',
        'x'.repeat(40),
        'END:VEVENT',
        '&amp;',
        '—',
        '\u2028',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);
// What the schema takes: no < and >, nothing invisible only, no white space at the ends.
const textOf = (lead: string) =>
  ugly.map((text) =>
    `${lead}${text.replace(/[<>\ufffd\u202a-\u202e\u2066-\u2069\p{Cs}]|(?!\n|\t)\p{Cc}/gu, '')}`.trim(),
  );
const pad = (number: number) => String(number).padStart(2, '0');
const times = fc
  .record({
    day: fc.integer({ min: 0, max: 700 }),
    minute: fc.integer({ min: 2 * 60, max: 20 * 60 }),
    length: fc.integer({ min: 1, max: 180 }),
  })
  .map(({ day, minute, length }) => {
    const date = new Date(Date.UTC(2026, 11, 1 + day));
    const at = (minutes: number) =>
      `${date.toISOString().slice(0, 10)}T${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
    return { start: at(minute), end: at(minute + length) };
  });
const localSession = fc
  .tuple(
    times,
    fc.record(
      {
        title: textOf('T'),
        audience: fc.constantFrom(
          'designated-safeguarding-leads',
          'school-governors',
          'early-years',
          'x',
        ),
        register: fc.constantFrom(
          'https://example.org/a?b=1,2;c=3',
          'https://example.org/%E2%9C%93',
        ),
        regions: fc.uniqueArray(fc.constantFrom(...regionIdSchema.options), { minLength: 1 }),
        organiser: textOf('O'),
        mode: fc.constantFrom('online', 'In person', 'Online, and by post; really'),
        place: textOf('P'),
        summary: textOf('S'),
      },
      { requiredKeys: ['title', 'audience'] },
    ),
  )
  .map(([when, rest]): LocalSession => ({ ...rest, ...when }));
// Listed sessions have the UK's offset, which the file they come from need not.
const listed = (sessions: readonly LocalSession[]) =>
  ownSessions(
    readLocalInformation(
      { version: 1, sessions: [...sessions] },
      localInformationShape,
      localProblems,
    ).value ?? { version: 1 },
  );
const calendarOf = (sessions: readonly LocalSession[]) =>
  publish(reviseCalendar([], listed(sessions), now));
const settled = (text: string) => read(text).value ?? [];

// Every text but the summary is one line of an organisation's file, and regions have an order of their own.
const asRead = (fields: object) =>
  Object.fromEntries(
    Object.entries(fields).map(([key, value]: [string, unknown]) => {
      if (Array.isArray(value)) return [key, value.map(String).sort()];
      const isLine = typeof value === 'string' && key !== 'summary';
      return [key, isLine ? value.replace(/\s+/g, ' ') : value];
    }),
  );

describe('a session, written as a calendar and read back', () => {
  it('is the same, whatever signs are in it', () => {
    fc.assert(
      fc.property(localSession, (session) => {
        const [back] = settled(calendarOf([session]));
        const { start, end, ...rest } = back ?? {};
        const { start: begins, end: ends, ...before } = session;
        assert.deepEqual(asRead(rest), asRead(before));
        assert.equal(start?.slice(0, 16), begins);
        assert.equal(end?.slice(0, 16), ends);
      }),
      { numRuns: 500 },
    );
  });

  it('makes the same calendar once more, and the same sessions from that', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(localSession, { selector: ({ start }) => start, maxLength: 5 }),
        (sessions) => {
          const first = settled(calendarOf(sessions));
          const again = settled(calendarOf(first));
          assert.deepEqual(again, first);
          assert.equal(calendarOf(again), calendarOf(first));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('is the same for the calendars of other programs, once they are sessions', () => {
    for (const name of [
      'outlook',
      'google',
      'apple',
      'teams',
      'zones',
      'repeats',
      'quoted-printable',
    ]) {
      const { value } = readFixture(name);
      assert.deepEqual(
        settled(calendarOf(value ?? [])).sort((a, b) => a.start.localeCompare(b.start)),
        [...(value ?? [])].sort((a, b) => a.start.localeCompare(b.start)),
        name,
      );
    }
  });

  it('of the GOV.UK page keeps its id, and loses nothing but where it was read', () => {
    const published = reviseCalendar([], snapshot.sessions, new Date('2024-01-01'));
    const back = readBack(publish(published));
    assert.equal(back.length, snapshot.sessions.length);
    for (const session of back) {
      const before: Record<string, unknown> = {
        ...published.find(({ id }) => id === session.id),
      };
      for (const evidence of ['source', 'checked', 'certainty']) {
        Reflect.deleteProperty(before, evidence);
      }
      assert.deepEqual(asRead(session), asRead(before));
    }
  });
});

describe('the next version of a calendar', () => {
  it('changes no byte when it is made again, whatever happened before', () => {
    const lists = fc.array(
      fc.uniqueArray(localSession, { selector: ({ title, start }) => title + start, maxLength: 4 }),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(lists, (versions) => {
        let text = publish([]);
        versions.forEach((version, index) => {
          const today = listed(version);
          text = nextVersion(text, today, new Date(now.getTime() + index * 60_000));
          const later = new Date(now.getTime() + index * 60_000 + 30_000);
          assert.equal(nextVersion(text, today, later), text);
        });
      }),
      { numRuns: 100 },
    );
  });

  it('says of a session that is gone that it is cancelled, and other programs’ readers leave it out', () => {
    const session = {
      title: 'Prevent',
      audience: 'x',
      start: '2027-03-01T09:30',
      end: '2027-03-01T10:30',
    };
    const text = nextVersion(calendarOf([session]), []);
    assert.match(text, /DESCRIPTION:About Prevent\\, our own/);
    assert.match(text, /SEQUENCE:1\r\n[^]*STATUS:CANCELLED\r\nTRANSP:TRANSPARENT/);
    const { value, problems } = read(text);
    assert.deepEqual(value, []);
    assert.match(problems[0]?.message ?? '', /This event is cancelled/);
  });

  it('leaves out events that are not ours, and says so', () => {
    const { value, problems } = readOurCalendar(fixture('versions'), sessionProblems);
    assert.deepEqual(value, []);
    assert.ok(problems.some(({ message }) => message.includes('not written by Prevent widgets')));
    assert.equal(readOurCalendar(fixture('web-page'), sessionProblems).value, null);
  });
});

describe('a spoilt calendar', () => {
  const names = ['outlook', 'google', 'apple', 'teams', 'zones', 'repeats', 'sequence-of-changes'];
  const lineEnd = /\r\n|\n/;
  const junk = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      'BEGIN:VEVENT',
      'END:VEVENT',
      'END:VCALENDAR',
      'BEGIN:VTIMEZONE',
      'RRULE:FREQ=DAILY',
      'DTSTART:x',
      'UID:1',
      ' folded',
      'SEQUENCE:99999999999999999999',
      'DURATION:-P1D',
      'RDATE:20270101',
      'X;Y="',
      ':',
      ';',
      'DTSTART;TZID=:20270101T000000',
    ),
  );

  it('never makes the reader throw, and what it gives is good', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.array(fc.tuple(fc.nat(), fc.constantFrom('cut', 'put', 'replace', 'halve'), junk), {
          minLength: 1,
          maxLength: 6,
        }),
        (name, blows) => {
          const lines = fixture(name).split(lineEnd);
          for (const [where, how, text] of blows) {
            const index = where % lines.length;
            if (how === 'cut') lines.splice(index, 1);
            else if (how === 'put') lines.splice(index, 0, text);
            else lines[index] = how === 'replace' ? text : (lines[index] ?? '').slice(0, 9);
          }
          const { value, problems } = read(lines.join('\r\n'));
          for (const { message } of problems) assert.match(message, /^[^{}]+\.$/);
          for (const { title, start, end } of value ?? []) {
            assert.ok(title);
            assert.match(start, /^20\d\d-\d\d-\d\dT\d\d:\d\d\+0[01]:00$/);
            assert.ok(Date.parse(end) > Date.parse(start));
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('loses only the event whose line is spoilt', () => {
    const good = readFixture('zones').value ?? [];
    const lines = fixture('zones').split(lineEnd);
    const events = lines.flatMap((line, index) => (line === 'BEGIN:VEVENT' ? [index] : []));
    fc.assert(
      fc.property(fc.constantFrom(...events), fc.integer({ min: 1, max: 4 }), (begin, offset) => {
        const spoilt = lines.map((line, index) => (index === begin + offset ? 'spoilt' : line));
        const { value } = read(spoilt.join('\r\n'));
        assert.ok((value?.length ?? 0) >= good.length - 1);
      }),
    );
  });

  it('of 2 MiB is read in seconds, however it is made', () => {
    const fill = (unit: (index: number) => string) =>
      Array.from({ length: Math.ceil((2 * 1024 * 1024) / unit(9_999).length) }, (_, index) =>
        unit(index),
      ).join('');
    const event = (index: number, ...more: string[]) =>
      [
        'BEGIN:VEVENT',
        `UID:${String(index)}`,
        `SUMMARY:T${String(index)}`,
        'DTSTART:20270301T0930',
        'DTEND:20270301T1030',
        ...more,
        'END:VEVENT',
        '',
      ].join('\n');
    const texts = {
      events: fill((index) => event(index)),
      rules: fill((index) => event(index, 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30')),
      positions: fill((index) =>
        event(index, 'RRULE:FREQ=MONTHLY;BYDAY=1MO,2MO,3TU,-1FR;BYSETPOS=300'),
      ),
      nested: fill(() => 'BEGIN:X\n'),
      markup: event(1, `DESCRIPTION:${fill(() => '<a &nbsp;\\n<style>')}`),
      addresses: event(
        1,
        `DESCRIPTION:${fill(() => 'https://a)))')}`,
        `LOCATION:${fill(() => 'https://-,;')}`,
      ),
      parameters: event(1, `SUMMARY${fill(() => ';A=B')}:x`),
      junk: `BEGIN:VEVENT\n${fill(() => 'x\n')}`,
    };
    for (const [name, text] of Object.entries(texts)) {
      const begun = performance.now();
      assert.ok(read(`BEGIN:VCALENDAR\n${text}`).problems.length <= 201);
      assert.ok(performance.now() - begun < 15_000, name);
    }
  });
});
