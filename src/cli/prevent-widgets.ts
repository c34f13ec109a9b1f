/** What `dist/cli/prevent-widgets.js` is made from: the command line, `npx prevent-widgets`. */
import { commands } from './commands.js';
import { runProgram } from './run-program.js';

await runProgram(process.argv.slice(2), commands);
