/** Promises of the command line itself, whatever the command. */
import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { answer } from '../../src/cli/answer.js';
import type { Command } from '../../src/cli/command.js';
import { commands } from '../../src/cli/commands.js';
import { coloured } from '../../src/cli/paint.js';
import { newFolder } from '../support/code-point-release.js';
import { quiet, runProgram } from '../support/command-line.js';

const echo: Command = {
  name: 'echo',
  summary: 'Say what was asked for.',
  operand: 'FILE',
  options: { out: { value: 'FOLDER', does: 'where to write' }, loud: { does: 'say it loudly' } },
  help: 'It reads a file.',
  examples: ['echo a.csv'],
  run: ({ operands: [operand = ''], options, flags }) => ({
    value: operand === 'bad' ? null : { operand, options, loud: flags.has('loud') },
    problems:
      operand === 'bad'
        ? [{ path: 'bad:3', message: 'This is wrong; put it right.', value: 7 }]
        : operand === 'so-so'
          ? [{ path: '', message: 'This is old.', value: null, isWarning: true }]
          : operand === 'in-part'
            ? [{ path: 'a:2', place: 'row 2', message: 'Write a day.', value: undefined }]
            : [],
    isRefused: operand === 'bad',
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

const many: Command = { ...echo, name: 'many', operand: 'FILE…', readsInput: true };
const none: Command = { ...echo, name: 'none', operand: '' };
const written: Command = {
  ...echo,
  name: 'write',
  run: () => ({
    value: { a: 1 },
    problems: [],
    isRefused: false,
    lines: [{ style: 'good', text: 'Made it.' }],
    document: 'A\n',
  }),
};

const ask = (...args: string[]) => answer(args, [echo, broken, many, none, written], quiet());
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
      value: { operand: 'a', options: { out: 'b' }, loud: false },
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
    assert.match(await complaint('echo', 'a', '--loud=yes'), /^--loud: This option takes no value/);
    assert.match(await complaint('many'), /^FILE is missing; /);
    assert.match(await complaint('none', 'a'), /^a: This command takes options only/);
  });

  it('takes as many files as a command does, what is piped in once, and options without a value', async () => {
    const value = async (...args: string[]) =>
      (JSON.parse((await ask(...args, '--json')).output) as { value: unknown }).value;
    assert.deepEqual(await value('many', 'a', '-', 'b', '--loud'), {
      operand: 'a',
      options: {},
      loud: true,
    });
    assert.deepEqual(await value('none'), { operand: '', options: {}, loud: false });
    assert.match(await complaint('many', '-', 'a', '-'), /^-: What is piped in can be read only/);
    assert.match(await complaint('echo', '-'), /^-: This command reads nothing that is piped in/);
  });

  it('does the rest of its work when an entry is left out, says so, and ends with 0', async () => {
    const { output, errors, exitCode } = await ask('echo', 'in-part');
    assert.deepEqual(
      [output, errors, exitCode],
      ['Asked for in-part.\n', 'Left out: a:2: row 2: Write a day.\n', 0],
    );
    const { problems } = JSON.parse((await ask('echo', 'in-part', '--json')).output) as {
      problems: unknown[];
    };
    assert.deepEqual(problems, [
      { path: 'a:2', place: 'row 2', message: 'Write a day.', value: null },
    ]);
  });

  it('prints a document alone, and what is said of it to the other output', async () => {
    assert.deepEqual(await ask('write', 'x'), { output: 'A\n', errors: 'Made it.\n', exitCode: 0 });
    assert.equal(
      (await ask('write', 'x', '--json')).output,
      `${JSON.stringify({ value: { a: 1 }, problems: [] }, null, 2)}\n`,
    );
  });

  it('colours what it says, each output by itself, and never what programs read', async () => {
    const paints = { output: coloured, errors: coloured };
    const inColour = async (...args: string[]) =>
      answer(args, [echo, broken, many, none, written], quiet(), paints);
    assert.equal((await inColour('echo', 'bad')).errors.slice(0, 5), '\u001b[31m');
    for (const operand of ['so-so', 'in-part']) {
      assert.match((await inColour('echo', operand)).errors, /^\u001b\[33m.*\u001b\[39m\n$/);
    }
    assert.match((await inColour('write', 'x')).errors, /^\u001b\[32mMade it/);
    assert.equal((await inColour('write', 'x')).output, 'A\n');
    assert.match((await inColour('--help')).output, /\u001b\[1mUsage:/);
    for (const operand of ['bad', 'so-so', 'in-part']) {
      const { output, errors } = await inColour('echo', operand, '--json');
      assert.ok(!`${output}${errors}`.includes('\u001b'));
    }
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
    const { errors, exitCode } = await answer(['pack-postcodes', folder], commands, quiet());
    assert.deepEqual(
      [errors, exitCode],
      [
        `${path}: This cannot be read (ENOENT: no such file or directory); see that it is there and may be read.\n`,
        1,
      ],
    );
  });

  it('helps with all commands, and with each', async () => {
    for (const args of [['--help'], ['-h'], ['help'], ['help', 'nothing']]) {
      const { output, exitCode } = await ask(...args);
      assert.match(output, /echo FILE +Say what was asked for\./);
      assert.equal(exitCode, 0);
    }
    const { output } = await ask('echo', '--help');
    assert.equal((await ask('help', 'echo')).output, output);
    for (const part of [
      'echo FILE [--out FOLDER] [--loud] [--json]',
      'npx prevent-widgets echo a.csv',
      'say it loudly',
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
        '--loud',
        'many',
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
      const { output } = await answer([name, '--help'], commands, quiet());
      for (const line of output.split('\n')) assert.ok(line.length <= 110, line);
    }
  });
});

describe('the program', () => {
  const run = runProgram;

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
