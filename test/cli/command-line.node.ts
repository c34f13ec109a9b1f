/** Promises of the command line itself, whatever the command. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { answer } from '../../src/cli/answer.js';
import type { Command } from '../../src/cli/command.js';
import { commands } from '../../src/cli/commands.js';
import { newFolder } from '../support/code-point-release.js';

const echo: Command = {
  name: 'echo',
  summary: 'Say what was asked for.',
  operand: 'FILE',
  options: { out: { value: 'FOLDER', does: 'where to write' } },
  help: 'It reads a file.',
  run: ({ operand, options }) => ({
    value: { operand, options },
    problems:
      operand === 'bad'
        ? [{ path: 'bad:3', message: 'This is wrong; put it right.', value: 7 }]
        : operand === 'so-so'
          ? [{ path: '', message: 'This is old.', value: null, isWarning: true }]
          : [],
    lines: operand === 'bad' ? [] : [`Asked for ${operand}.`],
  }),
};
const broken: Command = {
  ...echo,
  name: 'break',
  run: () => {
    throw new Error('out of luck');
  },
};

const ask = (...args: string[]) => answer(args, [echo, broken], () => undefined);
const complaint = async (...args: string[]) => {
  const { output, errors, exitCode } = await ask(...args);
  assert.deepEqual([output, exitCode], ['', 1]);
  assert.equal(errors.trim().split('\n').length, 1, 'one sentence');
  return errors.trim();
};

describe('the command line', () => {
  it('does what it is asked and ends with 0', async () => {
    assert.deepEqual(await ask('echo', 'a.csv'), {
      output: 'Asked for a.csv.\n',
      errors: '',
      exitCode: 0,
    });
  });

  it('prints problems apart from the result, one sentence each, and ends with 1', async () => {
    assert.equal(await complaint('echo', 'bad'), 'bad:3: This is wrong; put it right.');
  });

  it('goes on past a warning', async () => {
    const { output, errors, exitCode } = await ask('echo', 'so-so');
    assert.deepEqual(
      [output, errors, exitCode],
      ['Asked for so-so.\n', 'Warning: This is old.\n', 0],
    );
  });

  it('prints {value, problems} and nothing else with --json, also when all is refused', async () => {
    const json = async (...args: string[]) => {
      const { output, errors } = await ask(...args);
      assert.equal(errors, '');
      return JSON.parse(output) as unknown;
    };
    assert.deepEqual(await json('echo', '--json', 'a', '--out=b'), {
      value: { operand: 'a', options: { out: 'b' } },
      problems: [],
    });
    const problem = { path: 'bad:3', message: 'This is wrong; put it right.', value: 7 };
    assert.deepEqual(await json('echo', 'bad', '--json'), { value: null, problems: [problem] });
    for (const args of [
      ['echo', '--json'],
      ['nothing', '--json'],
      ['break', 'a', '--json'],
    ]) {
      const { value, problems } = (await json(...args)) as { value: null; problems: unknown[] };
      assert.deepEqual([value, problems.length], [null, 1]);
    }
  });

  it('names what it does not know or lacks in one plain sentence', async () => {
    assert.match(
      await complaint(),
      /^Begin with the name of a command; npx prevent-widgets --help/,
    );
    assert.match(await complaint('pack'), /^pack: There is no such command; .* --help/);
    assert.match(await complaint('echo'), /^FILE is missing; npx prevent-widgets echo --help/);
    assert.match(
      await complaint('echo', 'a', '--ouch'),
      /^--ouch: There is no such option; .*--help/,
    );
    assert.match(await complaint('echo', 'a', '-x'), /^-x: There is no such option/);
    assert.match(await complaint('echo', 'a', 'b'), /^b: Give one FILE only/);
    assert.match(
      await complaint('echo', 'a', '--out'),
      /^--out: This option needs FOLDER after it/,
    );
    assert.match(await complaint('echo', 'a', '--json=yes'), /^--json: This option takes no value/);
  });

  it('does not take an option for the value of the one before', async () => {
    const { output, exitCode } = await ask('echo', 'a', '--out', '--json');
    assert.equal(exitCode, 1);
    assert.doesNotMatch(output, /Asked for/);
  });

  it('says in a sentence what the system refused, without a stack trace', async () => {
    assert.equal(await complaint('break', 'a'), 'break: This went wrong: out of luck.');
  });

  it('names the file that the system refused, with what to do', async () => {
    const folder = newFolder();
    const path = join(folder, 'la_all_codes.csv');
    symlinkSync(join(folder, 'gone'), path);
    const { errors, exitCode } = await answer(
      ['pack-postcodes', folder],
      commands,
      () => undefined,
    );
    assert.deepEqual(
      [errors, exitCode],
      [
        `${path}: This cannot be read (ENOENT: no such file or directory); see that it is there and may be read.\n`,
        1,
      ],
    );
  });

  it('helps with all commands, and with each', async () => {
    for (const args of [['--help'], ['-h'], ['help']]) {
      const { output, exitCode } = await ask(...args);
      assert.match(output, /echo FILE +Say what was asked for\./);
      assert.equal(exitCode, 0);
    }
    const { output } = await ask('echo', '--help');
    for (const part of [
      'echo FILE [--out FOLDER]',
      'It reads a file.',
      'where to write',
      '--json',
    ]) {
      assert.ok(output.includes(part), part);
    }
  });

  it('never throws, whatever is typed', async () => {
    const word = fc.oneof(
      fc.constantFrom(
        'echo',
        'break',
        '--help',
        '--json',
        '--out',
        '--',
        '-',
        '--out=',
        '--=',
        'x',
      ),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(word), async (args) =>
        [0, 1].includes((await ask(...args)).exitCode),
      ),
    );
  });
});

describe('the commands there are', () => {
  it('each have a name, a summary of one line and help that stays within 110 columns', async () => {
    for (const { name, summary } of commands) {
      assert.match(name, /^[a-z-]+$/);
      assert.match(summary, /^[A-Z].*\.$/);
      const { output } = await answer([name, '--help'], commands, () => undefined);
      for (const line of output.split('\n')) assert.ok(line.length <= 110, line);
    }
  });
});

describe('the program', () => {
  const run = (...args: string[]) => {
    const program = ['--import=tsx', 'src/cli/prevent-widgets.ts', ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, program, { encoding: 'utf8' });
    return { status, stdout, stderr };
  };

  it('prints results and problems to their own outputs, and no progress into a pipe', () => {
    const help = run('--help');
    assert.deepEqual([help.status, help.stderr], [0, '']);
    assert.match(help.stdout, /pack-postcodes DIR/);
    assert.deepEqual(run('pack-postcodes', 'nowhere'), {
      status: 1,
      stdout: '',
      stderr: 'nowhere: There is no such folder; name the one that holds the unzipped files.\n',
    });
  });

  it('prints JSON that another program can read, also when it refuses', () => {
    const { status, stdout, stderr } = run('pack-postcodes', 'nowhere', '--json');
    assert.deepEqual([status, stderr], [1, '']);
    assert.deepEqual(JSON.parse(stdout), {
      value: null,
      problems: [
        {
          path: 'nowhere',
          message: 'There is no such folder; name the one that holds the unzipped files.',
          value: null,
        },
      ],
    });
  });
});
