/** What `dist/cli/prevent-widgets.js` is made from: the command line, `npx prevent-widgets`. */
import { answer } from './answer.js';
import { commands } from './commands.js';

// The line is written over each time, and wiped at the end, so that only the result stays.
const startOfLine = '\r\u001b[K';
const { stderr, stdout, argv } = process;
const onTerminal = (text: string) => {
  if (stderr.isTTY) stderr.write(text);
};

const { output, errors, exitCode } = await answer(argv.slice(2), commands, (words) => {
  onTerminal(startOfLine + words);
});
onTerminal(startOfLine);
stderr.write(errors);
stdout.write(output);
process.exitCode = exitCode;
