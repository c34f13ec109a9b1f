/** Promises of the program as people and other programs run it. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { commands } from '../../src/cli/commands.js';
import { newFolder } from '../support/code-point-release.js';
import { runProgram, runProgramWith } from '../support/command-line.js';

const EXAMPLE = 'stories/examples/local-information.json';
const CSV = 'stories/examples/sessions.csv';

/** A call of each command that does its work, and one that is refused. */
const CALLS: Readonly<Record<string, readonly [good: string[] | null, bad: string[]]>> = {
  check: [
    ['check', EXAMPLE],
    ['check', 'gone.json'],
  ],
  sessions: [
    ['sessions', CSV],
    ['sessions', 'gone.csv'],
  ],
  calendar: [
    ['calendar', EXAMPLE],
    ['calendar', 'gone.json'],
  ],
  snippet: [
    ['snippet', 'hub'],
    ['snippet', 'hob'],
  ],
  // It copies all of dist: tried in its own file.
  host: [null, ['host', 'gone', '--address', 'https://example.org/']],
  'import-page': [null, ['import-page', 'gone.html']],
  'pack-postcodes': [null, ['pack-postcodes', 'gone']],
};

describe('every command', () => {
  it('is tried here', () => {
    for (const { name } of commands) assert.ok(CALLS[name] ?? name.startsWith('refresh'), name);
  });

  for (const [name, [good, bad]] of Object.entries(CALLS)) {
    it(`${name} prints {value, problems} with --json, also when it refuses`, () => {
      for (const args of [good, bad]) {
        if (!args) continue;
        const { status, stdout, stderr } = runProgram(...args, '--json');
        const result = JSON.parse(stdout) as { value: unknown; problems: unknown[] };
        assert.deepEqual(Object.keys(result), ['value', 'problems']);
        assert.deepEqual([stderr, status], ['', args === good ? 0 : 1]);
        assert.equal(result.value === null, args === bad);
        assert.equal(result.problems.length > 0, args === bad);
      }
    });

    it(`${name} refuses in a sentence on the other output, and ends with 1`, () => {
      const { status, stdout, stderr } = runProgram(...bad);
      assert.deepEqual([status, stdout], [1, '']);
      assert.match(stderr, /^[^\n]+: [A-Z][^\n]+\.\n$/);
    });

    it(`${name} helps with an example`, () => {
      const { status, stdout } = runProgram(name, '--help');
      assert.equal(status, 0);
      assert.match(stdout, new RegExp(`Examples?:\\n  npx prevent-widgets ${name} `));
    });
  }
});

describe('the program', () => {
  it('reads what is piped in', () => {
    const { status, stdout } = runProgramWith(readFileSync(EXAMPLE), 'check', '-');
    assert.equal(status, 0);
    assert.match(stdout, /^stdin: 2 contacts, /);
    const table = runProgramWith(readFileSync(CSV), 'sessions', '-', '--json');
    assert.equal(table.status, 0);
  });

  it('prints a file that the next command takes', () => {
    const { stdout } = runProgram('sessions', CSV);
    assert.equal(runProgramWith(stdout, 'check', '-').status, 0);
  });

  it('uses no colours, no bar and no other output in a pipe', () => {
    const { stdout, stderr } = runProgram('sessions', CSV, 'gone.csv');
    assert.ok(!/[\u001b\r]/.test(stdout + stderr));
  });

  it('is quiet when the reader of its output has seen enough', async () => {
    // More than a pipe holds, so that the program is still writing when the other end closes.
    const path = join(newFolder(), 'many.json');
    const sessions = Array.from({ length: 3000 }, (_, index) => ({
      title: `Session ${String(index)}`,
      audience: 'staff',
      start: '2027-01-12T09:30',
      end: '2027-01-12T11:00',
    }));
    writeFileSync(path, JSON.stringify({ version: 1, sessions }));
    const program = spawn(process.execPath, [
      '--import=tsx',
      'src/cli/prevent-widgets.ts',
      ...['sessions', path],
    ]);
    let errors = '';
    program.stderr.on('data', (part: Buffer) => (errors += part.toString()));
    program.stdout.once('data', () => program.stdout.destroy());
    const status = await new Promise((resolve) => program.on('close', resolve));
    assert.doesNotMatch(errors, /EPIPE|Error|at /);
    assert.equal(status, 0);
  });

  it('leaves the old file when the new one is refused', () => {
    const path = join(newFolder(), 'local.json');
    writeFileSync(path, 'old');
    assert.equal(runProgramWith('nothing', 'sessions', '-', '--out', path).status, 1);
    assert.equal(readFileSync(path, 'utf8'), 'old');
    assert.equal(runProgram('sessions', CSV, '--out', path).status, 0);
    assert.equal((JSON.parse(readFileSync(path, 'utf8')) as { version: number }).version, 1);
  });
});
