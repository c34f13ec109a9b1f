import { readFileSync } from 'node:fs';
import { localInformationShape } from '../../../src/data/local-information-shape.js';
import { readIcsSessions, type IcsSettings } from '../../../src/import/ics/read-ics-sessions.js';
import { localProblems, sessionProblems } from '../../../src/text/en-GB.js';

export const settings: IcsSettings = {
  now: new Date('2026-11-21T09:00Z'),
  shape: localInformationShape,
  words: localProblems,
  importWords: sessionProblems,
};

/** Reads a text, or a calendar that holds one event with these lines. */
export const read = (text: string, more: Partial<IcsSettings> = {}) =>
  readIcsSessions(text, { ...settings, ...more });

export const fixture = (name: string) =>
  readFileSync(`test/fixtures/calendars/${name}.ics`, 'utf8');
export const readFixture = (name: string) => read(fixture(name));

/** A calendar with one event: a good one, with lines added or put in the place of its own. */
export const calendarWith = (...lines: string[]) => {
  const named = new Set(lines.map((line) => /^[\w-]+/.exec(line)?.[0]));
  const own = [
    'UID:1',
    'SUMMARY:Prevent awareness',
    'DTSTART:20270301T093000',
    'DTEND:20270301T103000',
  ];
  const kept = own.filter((line) => !named.has(/^\w+/.exec(line)?.[0]));
  return [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    ...kept,
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
};

/** The sessions of a calendar with one event. */
export const readLines = (...lines: string[]) => read(calendarWith(...lines)).value ?? [];

/** Each session as `title start`. */
export const startsOf = (sessions: readonly { title: string; start: string }[] | null) =>
  (sessions ?? []).map(({ title, start }) => `${title} ${start}`);

/** Problems as `line place: first words`. Those about audiences are another importer's promise. */
export const problemsIn = (reading: ReturnType<typeof read>) =>
  reading.problems
    .filter(({ message }) => !message.startsWith('Sessions that do not say'))
    .map(({ path, message, line }) =>
      `${String(line ?? '')} ${path}: ${message.split(/[,.]/)[0] ?? ''}`.trim(),
    );
