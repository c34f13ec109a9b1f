/** Promises of `check`: every mistake of an organisation's file with its line and what to do. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { answer } from '../../src/cli/answer.js';
import { checkText } from '../../src/cli/check.js';
import { commands } from '../../src/cli/commands.js';
import { newFolder } from '../support/code-point-release.js';
import { piped, quiet } from '../support/command-line.js';

const EXAMPLE = 'stories/examples/local-information.json';
const MISTAKES = 'test/fixtures/local-information/twelve-mistakes.json';
const check = (...args: string[]) => answer(['check', ...args], commands, quiet());
const checkPiped = (text: string) => answer(['check', '-'], commands, quiet(piped(text)));
const file = (parts: object) => JSON.stringify({ version: 1, ...parts }, null, 1);

describe('check', () => {
  it('finds nothing wrong with the example, and says what is in it', async () => {
    assert.deepEqual(await check(EXAMPLE), {
      output: `${EXAMPLE}: 2 contacts, 1 referral form, 2 sessions (next: Tuesday 12 January 2027), 1 resource, 1 notice.\n`,
      errors: '',
      exitCode: 0,
    });
  });

  it('names each mistake with its file, line, place and remedy, and ends with 1', async () => {
    const { output, errors, exitCode } = await check(MISTAKES);
    const lines = errors.trim().split('\n');
    assert.equal(exitCode, 1);
    assert.ok(lines.length >= 12);
    for (const line of lines) assert.match(line, /twelve-mistakes\.json:\d+: [\w[\].-]+: .+[.?]$/);
    assert.ok(
      lines.includes(
        `${MISTAKES}:15: contacts[1].email: Write the address such as prevent@example.gov.uk.`,
      ),
    );
    assert.match(output, /2 contacts.*The rest is left out: put right what is named above\.\n$/);
  });

  it('names lines that hold the key in question', () => {
    const text = readFileSync(MISTAKES, 'utf8');
    const { problems } = checkText(text, 'f', new Date('2026-11-20'));
    const lines = text.split('\n');
    for (const { path, place = '' } of problems) {
      const line = lines[Number(path.split(':')[1]) - 1] ?? '';
      const key = /\.([\w-]+)(\[\d+\])?$/.exec(place)?.[1];
      if (key && key !== 'audience') assert.ok(line.includes(`"${key}"`), `${path} ${place}`);
    }
  });

  it('gives what is good beside the problems with --json, also when it found errors', async () => {
    const { output, errors, exitCode } = await check(MISTAKES, '--json');
    const { value, problems } = JSON.parse(output) as {
      value: { contacts: unknown[] };
      problems: Record<string, unknown>[];
    };
    assert.deepEqual([errors, exitCode, value.contacts.length], ['', 1, 2]);
    for (const one of problems) {
      for (const key of ['path', 'place', 'message', 'value']) assert.ok(key in one, key);
    }
  });

  it('ends with 0 when it only warns', async () => {
    const { errors, exitCode } = await checkPiped(
      file({ contacts: [{ role: 'Police', audience: ['staff'], email: 'a@x.pnn.police.uk' }] }),
    );
    assert.equal(exitCode, 0);
    assert.match(errors, /^Warning: stdin:9: contacts\[0\]\.email: Addresses of this kind .*\n$/);
  });

  it('warns of what is over by now, at its place in the file, and not of what is to come', async () => {
    const session = (day: string) => ({
      title: day,
      audience: 'staff',
      start: `${day}T09:00`,
      end: `${day}T10:00`,
    });
    const contact = (name: string, reviewBy: string) => ({
      ...{ role: 'Lead', audience: ['staff'], phone: '0113 496 0000', name, reviewBy },
    });
    const { errors, exitCode } = await checkPiped(
      file({
        contacts: [contact('A', '2027-01-01'), { role: 'bad' }, contact('B', '2026-11-19')],
        sessions: [session('2027-01-01'), { title: 'bad' }, session('2026-11-20')],
        notices: [
          { text: 'a', until: '2026-11-20' },
          { text: 'b' },
          { text: 'c', until: '2026-11-19' },
        ],
      }),
    );
    const warnings = errors.split('\n').filter((line) => line.startsWith('Warning'));
    assert.deepEqual(
      warnings.map((line) => line.replace(/^Warning: stdin:\d+: /, '')),
      [
        'contacts[2].reviewBy: Check whether B is still right, and set a new reviewBy.',
        'sessions[2].end: This session is over (Friday 20 November 2026, 9am to 10am). Readers find it among past sessions only.',
        'notices[2].until: This notice ended on 19 November 2026. Readers do not see it.',
      ],
    );
    assert.equal(exitCode, 1);
  });

  it('tells a long list of what is over by its beginning and its number', () => {
    const sessions = Array.from({ length: 40 }, (_, index) => ({
      title: `Number ${String(index)}`,
      audience: 'staff',
      start: '2020-01-01T09:00',
      end: '2020-01-01T10:00',
    }));
    const { problems } = checkText(file({ sessions }), 'f', new Date('2026-11-20'));
    assert.equal(problems.length, 11);
    assert.match(problems[10]?.message ?? '', /^30 more from here on are over/);
  });

  it('names the line where a file stops being JSON, and gives null', async () => {
    const { errors, exitCode } = await checkPiped('{\n "version": 1,\n "contacts": [}\n}');
    assert.match(errors, /^stdin:3: This is not JSON\..* at line 3, column 15 or just before\.\n$/);
    assert.equal(exitCode, 1);
  });

  it('refuses another version, and a file saved as UTF-16, in a sentence', async () => {
    assert.equal(
      (await checkPiped('{\n"version": 2}')).errors,
      'stdin:2: version: Write "version": 1. There is no other yet.\n',
    );
    const path = join(newFolder(), 'utf16.json');
    writeFileSync(path, Buffer.from('\ufeff{"version": 1}', 'utf16le'));
    assert.equal(
      (await check(path)).errors,
      `${path}: This is saved as UTF-16; save it as UTF-8.\n`,
    );
  });

  it('says nothing of a mark at the start of the file', async () => {
    assert.equal((await checkPiped('\ufeff{"version": 1}')).exitCode, 0);
  });

  it('never throws, and ends with 1 exactly when there is an error', () => {
    const parts = fc.record(
      { contacts: fc.jsonValue(), sessions: fc.jsonValue(), notices: fc.jsonValue() },
      { requiredKeys: [] },
    );
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      parts.map((some) => file(some as object)),
    );
    fc.assert(
      fc.property(text, (some) => {
        const { isRefused, problems } = checkText(some, 'f', new Date('2026-11-20'));
        assert.equal(
          isRefused,
          problems.some(({ isWarning }) => !isWarning),
        );
      }),
    );
  });
});
