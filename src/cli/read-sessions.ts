/** Sessions of a file, whatever kind of file it is. */
import { parseDocument } from 'htmlparser2';
import { readLocalText } from '../core/local/read-local-information.js';
import { localInformationShape } from '../data/local-information-shape.js';
import { readCsvSessions } from '../import/csv/read-csv-sessions.js';
import { readIcsSessions } from '../import/ics/read-ics-sessions.js';
import { findJsonLd } from '../import/json-ld/find-scripts.js';
import { readJsonLdSessions } from '../import/json-ld/read-json-ld-sessions.js';
import type { Reading } from '../import/reading.js';
import { decodeFile } from '../import/sessions/decode-file.js';
import { readTableSessions } from '../import/table/read-table-sessions.js';
import type { LocalInformation, LocalSession } from '../schema/local-information.js';
import { localProblems, sessionProblems } from '../text/en-GB.js';
import { addLines, placeProblem } from './place-problem.js';
import type { Checked } from './problem.js';
import type { InputFile } from './read-file.js';
import { tellKind, type SessionsKind } from './tell-kind.js';

interface Settings {
  readonly audience?: string | undefined;
  readonly now: Date;
}

/**
 * What a file says of sessions: of an organisation's own file also whose it is. `null` when all was refused.
 * @param audience of sessions that name none
 */
export function readSessions(
  file: InputFile,
  audience: string | undefined,
  now: Date,
): Checked<LocalInformation | null> {
  const text = decodeFile(file.bytes).replace(/^\ufeff/, '');
  const { value, problems } = READERS[tellKind(text, file.name)](text, { audience, now });
  return { value, problems: problems.map((one) => placeProblem(file.name, one)) };
}

type Reader = (text: string, settings: Settings) => Reading<LocalInformation>;

const asInformation = (reading: Reading<LocalSession[]>): Reading<LocalInformation> => ({
  ...reading,
  value: reading.value && { version: 1, sessions: reading.value },
});

const checking = (settings: Settings) => ({
  ...settings,
  shape: localInformationShape,
  words: localProblems,
  importWords: sessionProblems,
});

const READERS: Readonly<Record<SessionsKind, Reader>> = {
  calendar: (text, settings) => asInformation(readIcsSessions(text, checking(settings))),
  local: readLocal,
  json: (text, settings) => readJsonText(text, settings),
  markup: (text, settings) => asInformation(readMarkup(text, settings)),
  rows: (text, settings) => asInformation(readCsvSessions(text, checking(settings))),
};

function readJsonText(text: string, settings: Settings): Reading<LocalInformation> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Its reader says where it stops being JSON.
    return readLocal(text);
  }
  return asInformation(readJsonLdSessions(value, checking(settings)));
}

// Events that a page gives to search engines are exact; its tables are for people, and may say the same again.
function readMarkup(text: string, settings: Settings): Reading<LocalSession[]> {
  const page = parseDocument(text, { withStartIndices: true });
  const scripts = findJsonLd(page, sessionProblems);
  const events = scripts.value?.length
    ? readJsonLdSessions(scripts.value, checking(settings))
    : undefined;
  const tables = readTableSessions(page, checking(settings));
  if (!events?.value?.length) return tables;
  const starts = new Set(events.value.map(({ start }) => start));
  const others = (tables.value ?? []).filter(({ start }) => !starts.has(start));
  return {
    value: [...events.value, ...others],
    problems: [...scripts.problems, ...events.problems, ...(tables.value ? tables.problems : [])],
  };
}

// Contacts and forms are for `check`: what is wrong with them says nothing of sessions.
function readLocal(text: string): Reading<LocalInformation> {
  const { value, problems } = readLocalText(text, localInformationShape, localProblems);
  const ofSessions = problems.filter(({ path }) => !value || path.startsWith('sessions'));
  return { value, problems: addLines(ofSessions, text) };
}
