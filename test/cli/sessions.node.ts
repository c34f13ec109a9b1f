/** Promises of `sessions`: dates of other files as sessions of one's own, whatever kind of file. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { answer } from '../../src/cli/answer.js';
import { checkText } from '../../src/cli/check.js';
import { commands } from '../../src/cli/commands.js';
import { tellKind } from '../../src/cli/tell-kind.js';
import type { LocalInformation } from '../../src/schema/local-information.js';
import { newFolder } from '../support/code-point-release.js';
import { piped, quiet } from '../support/command-line.js';

const CSV = 'Title,Date,Start,End\nAlpha,12/01/2027,09:30,11:00\nBeta,2027-07-01,3pm,4pm\n';
const ICS = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20270112T093000Z\r\nDTEND:20270112T110000Z\r\nSUMMARY:Alpha\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
const EVENT = {
  '@context': 'https://schema.org',
  '@type': 'Event',
  name: 'Alpha',
  startDate: '2027-01-12T09:30',
  endDate: '2027-01-12T11:00',
};
const TABLE =
  '<table><tr><th>Title<th>Date<th>Start<th>End<tr><td>Alpha<td>12 January 2027<td>9:30am<td>11am</table>';

const run = (text: string, ...args: string[]) =>
  answer(['sessions', '-', ...args], commands, quiet(piped(text)));
const read = async (text: string, ...args: string[]) => {
  const { output } = await run(text, '--json', ...args);
  return JSON.parse(output) as {
    value: LocalInformation | null;
    problems: { path: string; place?: string; message: string; isWarning?: true }[];
  };
};
const write = (name: string, text: string) => {
  const path = join(newFolder(), name);
  writeFileSync(path, text);
  return path;
};

describe('sessions', () => {
  const local = JSON.stringify({
    version: 1,
    sessions: [
      { title: 'Alpha', audience: 'a', start: '2027-01-12T09:30', end: '2027-01-12T11:00' },
    ],
  });
  for (const [kind, text] of [
    ['a table', CSV],
    ['a calendar', ICS],
    ['JSON-LD', JSON.stringify(EVENT)],
    ['a page with JSON-LD', `<script type="application/ld+json">${JSON.stringify(EVENT)}</script>`],
    ['a page with a table', `<!-- saved --><html><body><h1>Training</h1>${TABLE}`],
    ['an own file', local],
  ] as const) {
    it(`reads ${kind}, told by what is in it`, async () => {
      const { value } = await read(text);
      const [first] = value?.sessions ?? [];
      assert.deepEqual(
        [value?.version, first?.title, first?.start, first?.end],
        [1, 'Alpha', '2027-01-12T09:30+00:00', '2027-01-12T11:00+00:00'],
      );
    });
  }

  it('prints a complete file that check finds nothing wrong with, and a summary apart from it', async () => {
    const { output, errors, exitCode } = await run(CSV, '--audience', 'early-years');
    assert.equal(exitCode, 0);
    assert.equal(errors, '2 sessions, 2 to come (next: Tuesday 12 January 2027).\n');
    const { isRefused, problems } = checkText(output, 'f', new Date('2026-11-20'));
    assert.deepEqual([isRefused, problems], [false, []]);
    assert.ok(output.includes('\n  "sessions": [\n    {'));
  });

  it('gives the audience to those that name none, and to no others', async () => {
    const text =
      'Title,Date,Start,End,Audience\nA,12/01/2027,9am,10am,\nB,13/01/2027,9am,10am,Governors\n';
    const { value } = await read(text, '--audience', 'early-years');
    assert.deepEqual(
      value?.sessions?.map(({ audience }) => audience),
      ['early-years', 'governors-and-trustees'],
    );
    assert.match((await run(CSV, '--audience', 'Early Years')).errors, /^--audience: Write it in/);
  });

  it('names what it leaves out with line, row and column, uses the rest, and ends with 0', async () => {
    const { errors, exitCode, output } = await run(`${CSV}Gamma,Monday 12 January 2027,9am,10am\n`);
    assert.match(errors, /^Left out: stdin:4: row 4, column “Date”: /m);
    assert.equal(exitCode, 0);
    assert.equal((JSON.parse(output) as LocalInformation).sessions?.length, 2);
  });

  it('refuses a file without a single good session, prints nothing, and ends with 1', async () => {
    for (const text of [
      'Hello',
      'Title,Date,Start,End\nA,32/13/2027,9am,10am\n',
      '<p>Hello</p>',
      '{',
    ]) {
      const { output, errors, exitCode } = await run(text);
      assert.deepEqual([output, exitCode], ['', 1], text);
      assert.match(errors, /^stdin/);
      assert.equal((await read(text)).value, null);
    }
  });

  it('takes a session that stands in several files once, and says so', async () => {
    const [csv, ics] = [write('a.csv', CSV), write('a.ics', ICS)];
    const { output, errors, exitCode } = await answer(['sessions', csv, ics], commands, quiet());
    assert.deepEqual(
      (JSON.parse(output) as LocalInformation).sessions?.map(({ title }) => title),
      ['Alpha', 'Beta'],
    );
    assert.ok(
      errors.includes(
        `Warning: ${ics}: “Alpha”, Tuesday 12 January 2027, 9:30am to 11am, is there already, so it is taken once.\n`,
      ),
    );
    assert.equal(exitCode, 0);
  });

  it('refuses all when one of the files cannot be read, so that none is missed', async () => {
    const { output, errors, exitCode } = await answer(
      ['sessions', write('a.csv', CSV), 'gone.csv'],
      commands,
      quiet(),
    );
    assert.deepEqual([output, exitCode], ['', 1]);
    assert.match(errors, /^gone\.csv: There is no such file/m);
  });

  it('shows the share of the files it has read', async () => {
    const shares: (number | undefined)[] = [];
    const showProgress = (_words: string, share?: number) => shares.push(share);
    const files = [write('a.csv', CSV), write('b.csv', CSV)];
    await answer(['sessions', ...files], commands, quiet({ showProgress }));
    assert.deepEqual(shares, [0, 0.5]);
  });
});

describe('sessions --into', () => {
  const base = {
    sessions: [
      { title: 'Alpha', audience: 'a', start: '2027-01-12T09:30', end: '2027-01-12T11:00' },
    ],
    version: 1,
    contacts: [{ audience: ['staff'], role: 'Team', email: 'a@example.org', odd: true }],
  };

  it('adds what is new and leaves all else as it was, in its order', async () => {
    const path = write('local.json', JSON.stringify(base));
    const { exitCode } = await run(CSV, '--into', path, '--out', path);
    assert.equal(exitCode, 0);
    const text = readFileSync(path, 'utf8');
    const file = JSON.parse(text) as typeof base;
    assert.deepEqual(Object.keys(file), ['sessions', 'version', 'contacts']);
    assert.deepEqual([file.contacts, file.sessions[0]], [base.contacts, base.sessions[0]]);
    assert.deepEqual(
      file.sessions.map(({ title }) => title),
      ['Alpha', 'Beta'],
    );
    assert.ok(text.startsWith('{\n  "sessions": [\n    {\n      "title"'));
  });

  it('adds nothing a second time', async () => {
    const path = write('local.json', JSON.stringify(base));
    await run(CSV, '--into', path, '--out', path);
    const once = readFileSync(path, 'utf8');
    await run(CSV, '--into', path, '--out', path);
    assert.equal(readFileSync(path, 'utf8'), once);
  });

  it('refuses a file that is none, and leaves it as it is', async () => {
    for (const text of ['{', '{"version": 2}', '{"version": 1, "sessions": {}}', '[]']) {
      const path = write('local.json', text);
      const { errors, exitCode } = await run(CSV, '--into', path, '--out', path);
      assert.equal(exitCode, 1);
      assert.ok(errors.startsWith(path), errors);
      assert.equal(readFileSync(path, 'utf8'), text);
      assert.deepEqual(readdirSync(join(path, '..')), ['local.json']);
    }
  });
});

describe('the kind of a file', () => {
  it('is told by its name only where what is in it says nothing', () => {
    assert.equal(tellKind(ICS, 'dates.csv'), 'calendar');
    assert.equal(tellKind(`\n${TABLE}`, 'dates.ics'), 'markup');
    assert.equal(tellKind('{"version": 1}', 'a.csv'), 'local');
    assert.equal(tellKind('{"version": 1,', 'a.csv'), 'local');
    assert.equal(tellKind('Hello', 'a.ics'), 'calendar');
    assert.equal(tellKind('Hello', 'a.HTM'), 'markup');
    assert.equal(tellKind('Hello', 'a'), 'rows');
  });

  it('never throws, and so does no reader', async () => {
    const start = fc.constantFrom('', '{', '[', '<', 'BEGIN:VCALENDAR\n', 'Title,Date,Start,End\n');
    await fc.assert(
      fc.asyncProperty(start, fc.string(), async (begins, text) => {
        const { output, exitCode } = await run(begins + text, '--json');
        const { value } = JSON.parse(output) as { value: unknown };
        assert.equal(exitCode, value === null ? 1 : 0);
        assert.ok(!output.includes('This went wrong'), output);
      }),
    );
  });
});
