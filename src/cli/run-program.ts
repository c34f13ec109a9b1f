/** Runs a command line in its process: its arguments, its outputs, how it ends. */
import { answer } from './answer.js';
import type { Command } from './command.js';
import { paintFor } from './paint.js';
import { drawProgress } from './progress.js';
import { readStream } from './read-stream.js';

// The line is written over each time, and wiped at the end, so that only the result stays.
const START_OF_LINE = '\r\u001b[K';

/** Does what the arguments ask for, prints it, and sets the code that the process ends with. */
export async function runProgram(
  args: readonly string[],
  commands: readonly Command[],
): Promise<void> {
  const { stdin, stdout, stderr, env } = process;
  const onTerminal = (text: string) => {
    if (stderr.isTTY) stderr.write(text);
  };
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // `| head` closes the pipe when it has seen enough: nothing is wrong.
      if (error.code !== 'EPIPE') throw error;
    });
  }
  const surroundings = {
    now: new Date(),
    readInput: (mostBytes: number) => readStream(stdin, mostBytes),
    fetch,
    showProgress: (words: string, share?: number) => {
      onTerminal(START_OF_LINE + drawProgress(words, share, stderr.columns));
    },
  };
  const paints = { output: paintFor(stdout, env), errors: paintFor(stderr, env) };
  const { output, errors, exitCode } = await answer(args, commands, surroundings, paints);
  onTerminal(START_OF_LINE);
  stderr.write(errors);
  stdout.write(output);
  process.exitCode = exitCode;
}
