/** From the words of a command line to what is printed. */
import type { Command, Outcome, Request } from './command.js';
import { helpForAll, helpForCommand } from './help.js';
import { describeProblem, isRefused, problemFrom, type Problem } from './problem.js';
import { readArguments } from './read-arguments.js';

/** What goes to the two outputs, and how the program ends. */
export interface Answer {
  readonly output: string;
  readonly errors: string;
  readonly exitCode: 0 | 1;
}

/** Does what the arguments ask for. Never throws. */
export async function answer(
  args: readonly string[],
  commands: readonly Command[],
  showProgress: Request['showProgress'],
): Promise<Answer> {
  const [name = '', ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') return printed(helpForAll(commands));
  const command = commands.find((one) => one.name === name);
  if (!command) return present(refuse([unknownCommand(name)]), args.includes('--json'));
  const { operand, options, problems, wantsJson, wantsHelp } = readArguments(rest, command);
  if (wantsHelp) return printed(helpForCommand(command));
  if (problems.length > 0) return present(refuse(problems), wantsJson);
  return present(await run(command, { operand, options, showProgress }), wantsJson);
}

async function run(command: Command, request: Request): Promise<Outcome> {
  try {
    return await command.run(request);
  } catch (error) {
    return refuse([problemFrom(error, command.name)]);
  }
}

const refuse = (problems: readonly Problem[]): Outcome => ({ value: null, problems, lines: [] });

function unknownCommand(name: string): Problem {
  const message = 'npx prevent-widgets --help lists the commands there are.';
  return name === '' || name.startsWith('-')
    ? { path: '', message: `Begin with the name of a command; ${message}`, value: null }
    : { path: name, message: `There is no such command; ${message}`, value: name };
}

const printed = (text: string): Answer => ({ output: `${text}\n`, errors: '', exitCode: 0 });

function present({ value, problems, lines }: Outcome, asJson: boolean): Answer {
  const exitCode = isRefused(problems) ? 1 : 0;
  if (asJson) {
    const result = { value: exitCode === 0 ? value : null, problems };
    return { output: `${JSON.stringify(result, null, 2)}\n`, errors: '', exitCode };
  }
  return {
    output: lines.map((line) => `${line}\n`).join(''),
    errors: problems.map((one) => `${describeProblem(one)}\n`).join(''),
    exitCode,
  };
}
