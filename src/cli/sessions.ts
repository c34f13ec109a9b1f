/** The command that turns dates in other files into sessions of an organisation's own. */
import { ownSessions } from '../core/local/own-sessions.js';
import { readLocalText } from '../core/local/read-local-information.js';
import { sortByStart, upcomingSessions } from '../core/sessions/session-list.js';
import { londonWallTime } from '../core/time/london-time.js';
import { phraseDate, phrasePeriod } from '../core/time/phrases.js';
import { localInformationShape } from '../data/local-information-shape.js';
import { slugSchema } from '../schema/evidence.js';
import type { LocalInformation, LocalSession } from '../schema/local-information.js';
import { localProblems, words } from '../text/en-GB.js';
import { refuse, type Command, type Request } from './command.js';
import { countThings } from './count-things.js';
import { deliver } from './deliver.js';
import type { Line } from './paint.js';
import { addLines, placeProblem } from './place-problem.js';
import type { Checked, Problem } from './problem.js';
import { decodeUtf8, readFile } from './read-file.js';
import { readSessions } from './read-sessions.js';

/** `sessions FILE…`. */
export const sessions: Command = {
  name: 'sessions',
  summary: 'Turn a spreadsheet, calendar or web page into sessions of your own file.',
  operand: 'FILE…',
  readsInput: true,
  options: {
    audience: {
      value: 'ID',
      does: 'who sessions are for that do not say so: designated-safeguarding-leads,\ngovernors-and-trustees or a word of your own',
    },
    into: { value: 'FILE', does: 'add them to the sessions of this file; the rest of it stays' },
    out: { value: 'FILE', does: 'write the file here; without it, it is printed' },
  },
  help: `FILE is any of these, told by what is in it:
  a table      CSV as Excel, Google Sheets or a booking system saves it: a heading over each column, such as
               Title, Date, Start time, End time, Audience, Link, Venue, Region
  a calendar   iCalendar (.ics) from Outlook, Google, Apple or Teams; repeating events from a month ago
               until 18 months from now
  a web page   saved as HTML: its tables, or the events it gives to search engines (JSON-LD)
  JSON-LD      events as schema.org describes them
  a file of your own, to put several together

Days and times are UK time. A row whose weekday contradicts its date is left out, never guessed. What is left
out is named with its line, row and column; the rest is used. A session that stands in two files is taken
once. When one FILE cannot be read at all, all are refused.`,
  examples: [
    'sessions dates.csv --audience early-years > local.json',
    'sessions dates.csv calendar.ics --into local.json --out local.json',
    'sessions - --json < page.html',
  ],
  async run(request) {
    const { operands, options, now } = request;
    const { audience, into, out } = options;
    if (audience !== undefined && !slugSchema.safeParse(audience).success) {
      const message = 'Write it in small letters joined by hyphens, such as early-years.';
      return refuse([{ path: '--audience', message, value: audience }]);
    }
    const base = await readBase(into, request);
    if (!base.value) return refuse(base.problems);
    const found = await readAll(operands, base.value.sessions, request);
    if (!found.value) return refuse(found.problems);
    const old = base.value.file.sessions;
    const kept = Array.isArray(old) ? (old as unknown[]) : [];
    const value = { ...base.value.file, sessions: [...kept, ...sortByStart(found.value)] };
    const lines = summarise(found.value, now);
    const document = `${JSON.stringify(value, null, 2)}\n`;
    return deliver({ value, problems: found.problems, lines, document }, out);
  },
};

interface Base {
  /** The whole file as it was, unknown keys included. */
  readonly file: Readonly<Record<string, unknown>>;
  readonly sessions: readonly LocalSession[];
}

/** The file that sessions are added to; one of nothing but its version when none is named. */
async function readBase(path: string | undefined, request: Request): Promise<Checked<Base | null>> {
  if (path === undefined) return { value: { file: { version: 1 }, sessions: [] }, problems: [] };
  const { value: input, problems } = await readFile(path, request);
  if (!input) return { value: null, problems };
  const text = decodeUtf8(input).replace(/^\ufeff/, '');
  const reading = readLocalText(text, localInformationShape, localProblems);
  const isSpoilt = reading.problems.some((one) => one.path === 'sessions' && !one.isWarning);
  if (!reading.value || isSpoilt) {
    const found = addLines(reading.problems, text);
    return { value: null, problems: found.map((one) => placeProblem(input.name, one)) };
  }
  const file = JSON.parse(text) as Base['file'];
  return { value: { file, sessions: reading.value.sessions ?? [] }, problems: [] };
}

/** The sessions of all files, each once; `null` when any file is refused as a whole. */
async function readAll(
  paths: readonly string[],
  known: readonly LocalSession[],
  request: Request,
): Promise<Checked<LocalSession[] | null>> {
  const { showProgress, options, now } = request;
  const problems: Problem[] = [];
  const taken = new Set(known.map(keyOf));
  const found: LocalSession[] = [];
  let isRefused = false;
  let done = 0;
  for (const path of paths) {
    showProgress(`Reading ${path}`, done++ / paths.length);
    const { value: input, problems: unread } = await readFile(path, request);
    problems.push(...unread);
    const reading = input && readSessions(input, options.audience, now);
    problems.push(...(reading?.problems ?? []));
    isRefused ||= !reading?.value;
    for (const session of reading?.value?.sessions ?? []) {
      if (taken.has(keyOf(session))) problems.push(repeated(session, input?.name ?? path));
      else found.push(session);
      taken.add(keyOf(session));
    }
  }
  return { value: isRefused ? null : found, problems };
}

function keyOf({ title, start }: LocalSession): string {
  return `${String(Date.parse(start))} ${title.toLowerCase()}`;
}

function repeated({ title, start, end }: LocalSession, path: string): Problem {
  const period = phrasePeriod(new Date(start), new Date(end), words.dates);
  const message = `“${title}”, ${period}, is there already, so it is taken once.`;
  return { path, message, value: title, isWarning: true };
}

function summarise(found: readonly LocalSession[], now: Date): Line[] {
  const information: LocalInformation = { version: 1, sessions: [...found] };
  const toCome = upcomingSessions(ownSessions(information), now);
  const [next] = toCome;
  const then = next
    ? `${String(toCome.length)} to come (next: ${phraseDate(londonWallTime(new Date(next.start)), words.dates)})`
    : 'none to come';
  return [{ style: 'good', text: `${countThings(found.length, 'session')}, ${then}.` }];
}
