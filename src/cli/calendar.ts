/** The command that writes sessions as calendar files. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ownSessions } from '../core/local/own-sessions.js';
import { mergeSessions } from '../core/sessions/merge-sessions.js';
import type { PublishedSession } from '../core/sessions/revise-calendar.js';
import { isChosen, type SessionFilter } from '../core/sessions/session-list.js';
import { snapshot } from '../data/snapshot.js';
import { regionIdSchema } from '../schema/region.js';
import type { ListedSession } from '../schema/session.js';
import { refuse, type Command, type Request } from './command.js';
import { countThings } from './count-things.js';
import { deliver } from './deliver.js';
import { writeFiles, type FileToWrite } from './packing/write-files.js';
import type { Checked, Problem } from './problem.js';
import { readFile } from './read-file.js';
import { readSessions } from './read-sessions.js';
import { readPublished, writeCalendar } from './write-calendar.js';

/** `calendar FILE`. */
export const calendar: Command = {
  name: 'calendar',
  summary: 'Write sessions as a calendar file that people subscribe to.',
  operand: 'FILE',
  readsInput: true,
  options: {
    audience: {
      value: 'ID',
      does: 'only sessions for this audience, such as early-years, and those that name none',
    },
    region: { value: 'ID', does: 'only sessions of this Prevent region, and those for all' },
    national: { does: 'add the national sessions that are built in' },
    previous: {
      value: 'FILE',
      does: 'the calendar as it is now (without this: the file of --out, if it is there)',
    },
    out: { value: 'FILE', does: 'write the calendar here; without it, it is printed' },
    each: {
      value: 'FOLDER',
      does: 'write a calendar for each session and each audience here, in place of one',
    },
  },
  help: `FILE is your own file, or anything that the command sessions reads. The calendar is iCalendar (.ics), which
Outlook, Google and Apple take and subscribe to.

Sessions keep their names, so that a newer calendar changes entries instead of adding others. Against the
calendar before, what changed is marked as changed (SEQUENCE), and what is gone and would still be to come as
called off (STATUS:CANCELLED), so that it goes from the calendars of those who have it. What did not change
stays the same, byte for byte. With --each, the files of FOLDER are the calendars before; sessions that are
gone are called off in theirs.`,
  examples: [
    'calendar local.json --out prevent-training.ics',
    'calendar dates.csv --audience early-years --region london > early-years.ics',
    'calendar local.json --each calendars',
  ],
  async run(request) {
    const { options } = request;
    const unfit = checkOptions(options);
    if (unfit.length > 0) return refuse(unfit);
    const { value: sessions, problems } = await readChosen(request);
    if (!sessions) return refuse(problems);
    if (options.each !== undefined) return writeEach(options.each, sessions, problems, request);
    const previous = options.previous ?? existing(options.out);
    const published = await readPrevious(previous, request);
    const found = [...problems, ...published.problems];
    if (!published.value) return refuse(found);
    if (sessions.length === 0 && published.value.length === 0) {
      return refuse([...found, noneFits(request)]);
    }
    const document = writeCalendar(sessions, published.value, request.now);
    const calledOff = (document.match(/^STATUS:CANCELLED/gm) ?? []).length;
    const more = calledOff > 0 ? `, and ${String(calledOff)} called off` : '';
    const text = `${countThings(sessions.length, 'session')}${more}.`;
    const lines = [{ style: 'good', text }] as const;
    return deliver(
      { value: { calendar: document }, problems: found, lines, document },
      options.out,
    );
  },
};

function checkOptions({ region, each, out, previous }: Request['options']): Problem[] {
  const problems: Problem[] = [];
  const { options: regions } = regionIdSchema;
  if (region !== undefined && !regions.some((id) => id === region)) {
    const message = `Use one of: ${regions.join(', ')}.`;
    problems.push({ path: '--region', message, value: region });
  }
  if (each !== undefined && (out ?? previous) !== undefined) {
    const message = 'Leave out --out and --previous: with --each, files go into a folder.';
    problems.push({ path: '--each', message, value: each });
  }
  return problems;
}

async function readChosen(request: Request): Promise<Checked<ListedSession[] | null>> {
  const { operands, options, flags, now } = request;
  const { value: file, problems } = await readFile(operands[0] ?? '', request);
  if (!file) return { value: null, problems };
  const reading = readSessions(file, options.audience, now);
  if (!reading.value) return { value: null, problems: reading.problems };
  const national = flags.has('national') ? snapshot.sessions : [];
  const region = regionIdSchema.options.find((id) => id === options.region);
  const filter: SessionFilter = { audience: options.audience, region };
  const all = mergeSessions(national, ownSessions(reading.value));
  return { value: all.filter((one) => isChosen(one, filter)), problems: reading.problems };
}

function existing(path: string | undefined): string | undefined {
  return path !== undefined && existsSync(path) ? path : undefined;
}

async function readPrevious(
  path: string | undefined,
  request: Request,
): Promise<Checked<PublishedSession[] | null>> {
  if (path === undefined) return { value: [], problems: [] };
  const { value: file, problems } = await readFile(path, request);
  return file ? readPublished(file) : { value: null, problems };
}

function noneFits({ operands }: Request): Problem {
  const message =
    'There is no session in it for that audience and region, so there is no calendar.';
  return { path: operands[0] === '-' ? 'stdin' : (operands[0] ?? ''), message, value: null };
}

async function writeEach(
  folder: string,
  sessions: readonly ListedSession[],
  problems: readonly Problem[],
  request: Request,
) {
  if (sessions.length === 0) return refuse([...problems, noneFits(request)]);
  const audiences = [...new Set(sessions.map(({ audience }) => audience))];
  const groups = [
    ...sessions.map((session) => ({ name: session.id, group: [session] })),
    ...audiences.map((name) => ({ name, group: sessions.filter((one) => one.audience === name) })),
  ];
  const files: FileToWrite[] = [];
  const found = [...problems];
  for (const { name, group } of groups) {
    const path = join(folder, `${name}.ics`);
    request.showProgress(`Making ${path}`, files.length / groups.length);
    const published = await readPrevious(existing(path), request);
    found.push(...published.problems);
    if (!published.value) return refuse(found);
    files.push({ path, contents: writeCalendar(group, published.value, request.now) });
  }
  const made = new Set(files.map(({ path }) => path));
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const path = join(folder, name);
    if (!name.endsWith('.ics') || made.has(path)) continue;
    // What is no calendar of ours is nobody's business here.
    const { value } = await readPrevious(path, request);
    if (!value?.some(({ isCancelled, end }) => !isCancelled && new Date(end) > request.now))
      continue;
    files.push({ path, contents: writeCalendar([], value, request.now) });
  }
  const unwritten = writeFiles(files);
  if (unwritten.length > 0) return refuse([...found, ...unwritten]);
  const text = `Wrote ${countThings(files.length, 'calendar')} into ${folder}.`;
  return {
    value: { files: files.map(({ path }) => path) },
    problems: found,
    isRefused: false,
    lines: [{ style: 'good', text } as const],
  };
}
