/** Promises of `calendar`: files people subscribe to, which a newer one brings up to date. */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { answer } from '../../src/cli/answer.js';
import { commands } from '../../src/cli/commands.js';
import { newFolder } from '../support/code-point-release.js';
import { piped, quiet } from '../support/command-line.js';

const session = (title: string, day: string, more = {}) => ({
  ...{ title, audience: 'staff', start: `${day}T09:30`, end: `${day}T11:00` },
  ...more,
});
const file = (...sessions: object[]) =>
  JSON.stringify({ version: 1, organisation: { name: 'Ashdale' }, sessions });
const alpha = session('Alpha', '2027-01-12');
const beta = session('Beta', '2027-06-01', { audience: 'tutors', regions: ['london'] });

const run = (text: string, ...args: string[]) =>
  answer(['calendar', '-', ...args], commands, quiet(piped(text)));
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((event) => ({
    title: event.getFirstPropertyValue('summary'),
    sequence: event.getFirstPropertyValue('sequence'),
    status: event.getFirstPropertyValue('status'),
    start: String(event.getFirstPropertyValue('dtstart')),
    description: String(event.getFirstPropertyValue('description')),
  }));
const titlesOf = (text: string) => eventsOf(text).map(({ title }) => title);

describe('calendar', () => {
  it('prints a calendar that another program reads, and a summary apart from it', async () => {
    const { output, errors, exitCode } = await run(file(alpha, beta));
    assert.deepEqual([errors, exitCode], ['2 sessions.\n', 0]);
    assert.deepEqual(
      eventsOf(output).map(({ title, start, status }) => [title, start, status]),
      [
        ['Alpha', '2027-01-12T09:30:00Z', 'CONFIRMED'],
        ['Beta', '2027-06-01T08:30:00Z', 'CONFIRMED'],
      ],
    );
    assert.match(eventsOf(output)[0]?.description ?? '', /Run by: Ashdale/);
  });

  it('takes what the command sessions takes', async () => {
    const { output } = await run('Title,Date,Start,End\nAlpha,12/01/2027,9:30am,11am\n');
    assert.deepEqual(titlesOf(output), ['Alpha']);
  });

  it('keeps to an audience and a region, and adds the national sessions on request', async () => {
    const all = file(alpha, beta);
    assert.deepEqual(titlesOf((await run(all, '--audience', 'tutors')).output), ['Beta']);
    assert.deepEqual(titlesOf((await run(all, '--region', 'north-east')).output), ['Alpha']);
    assert.equal(titlesOf((await run(all, '--national')).output).length, 16);
    const refused = await run(all, '--region', 'wales');
    assert.match(refused.errors, /^--region: Use one of: north-west, /);
  });

  it('refuses to write a calendar without a session', async () => {
    const { output, errors, exitCode } = await run(file(alpha), '--audience', 'tutors');
    assert.deepEqual([output, exitCode], ['', 1]);
    assert.match(errors, /^stdin: There is no session in it for that audience and region/);
  });

  it('marks what changed and calls off what is gone against the calendar before', async () => {
    const path = join(newFolder(), 'a.ics');
    await run(file(alpha, beta), '--out', path);
    const { output } = await run(file({ ...alpha, place: 'Room 3' }), '--out', path);
    assert.match(output, /^1 session, and 1 called off\.\nWrote /);
    assert.deepEqual(
      eventsOf(readFileSync(path, 'utf8')).map(({ title, sequence, status }) => [
        title,
        sequence,
        status,
      ]),
      [
        ['Alpha', 1, 'CONFIRMED'],
        ['Beta', 1, 'CANCELLED'],
      ],
    );
  });

  it('leaves the calendar as it is, byte for byte, when nothing changed', async () => {
    const path = join(newFolder(), 'a.ics');
    await run(file(alpha, beta), '--out', path);
    const before = readFileSync(path, 'utf8');
    const later = quiet({ ...piped(file(beta, alpha)), now: new Date('2026-12-24T09:00Z') });
    await answer(['calendar', '-', '--out', path], commands, later);
    assert.equal(readFileSync(path, 'utf8'), before);
  });

  it('takes the calendar before from another file too', async () => {
    const path = join(newFolder(), 'old.ics');
    await run(file(alpha, beta), '--out', path);
    const { output } = await run(file(alpha), '--previous', path);
    assert.deepEqual(
      eventsOf(output).map(({ status }) => status),
      ['CONFIRMED', 'CANCELLED'],
    );
  });

  it('refuses a calendar before that is none, and leaves it as it is', async () => {
    const path = join(newFolder(), 'a.ics');
    writeFileSync(path, 'precious');
    const { errors, exitCode } = await run(file(alpha), '--out', path);
    assert.equal(exitCode, 1);
    assert.ok(errors.startsWith(`${path}: `), errors);
    assert.equal(readFileSync(path, 'utf8'), 'precious');
  });
});

describe('calendar --each', () => {
  it('writes one for each session and each audience', async () => {
    const folder = newFolder();
    const { output, exitCode } = await run(file(alpha, beta), '--each', folder);
    assert.deepEqual([output, exitCode], [`Wrote 4 calendars into ${folder}.\n`, 0]);
    assert.deepEqual(readdirSync(folder).sort(), [
      'own-202701120930-alpha.ics',
      'own-202706010930-beta.ics',
      'staff.ics',
      'tutors.ics',
    ]);
    assert.deepEqual(titlesOf(readFileSync(join(folder, 'tutors.ics'), 'utf8')), ['Beta']);
  });

  it('goes on from the files that are there', async () => {
    const folder = newFolder();
    await run(file(alpha, session('Gamma', '2027-02-01')), '--each', folder);
    await run(file(alpha), '--each', folder);
    assert.deepEqual(
      eventsOf(readFileSync(join(folder, 'staff.ics'), 'utf8')).map(({ status }) => status),
      ['CONFIRMED', 'CANCELLED'],
    );
  });

  it('calls off a session that is gone in its own file, and lets other files be', async () => {
    const folder = newFolder();
    const foreign = join(folder, 'holidays.ics');
    const text = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nEND:VCALENDAR\r\n';
    writeFileSync(foreign, text);
    await run(file(alpha, beta), '--each', folder);
    await run(file(alpha), '--each', folder);
    for (const name of ['own-202706010930-beta.ics', 'tutors.ics']) {
      const events = eventsOf(readFileSync(join(folder, name), 'utf8'));
      assert.deepEqual(
        events.map(({ status, sequence }) => [status, sequence]),
        [['CANCELLED', 1]],
        name,
      );
    }
    assert.equal(readFileSync(foreign, 'utf8'), text);
  });

  it('writes all or none', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'tutors.ics'));
    const { exitCode } = await run(file(alpha, beta), '--each', folder);
    assert.equal(exitCode, 1);
    assert.deepEqual(readdirSync(folder), ['tutors.ics']);
    assert.match((await run(file(alpha), '--each', join(folder, 'gone'))).errors, /no such folder/);
    assert.match((await run(file(alpha), '--each', folder, '--out', 'a')).errors, /^--each: Leave/);
  });
});
