/** What `dist/cli/prevent-widgets.js` is made from: the command line, `npx prevent-widgets`. */
import { answer } from './answer.js';
import { commands } from './commands.js';
import { paintFor } from './paint.js';
import { drawProgress } from './progress.js';
import { readStream } from './read-stream.js';

// The line is written over each time, and wiped at the end, so that only the result stays.
const startOfLine = '\r\u001b[K';
const { stdin, stderr, stdout, argv, env } = process;
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
    onTerminal(startOfLine + drawProgress(words, share, stderr.columns));
  },
};
const paints = { output: paintFor(stdout, env), errors: paintFor(stderr, env) };

const { output, errors, exitCode } = await answer(argv.slice(2), commands, surroundings, paints);
onTerminal(startOfLine);
stderr.write(errors);
stdout.write(output);
process.exitCode = exitCode;
