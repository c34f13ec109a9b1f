/** From the words of a command line to what is printed. */
import { refuse, type Command, type Outcome, type Request, type Surroundings } from './command.js';
import { helpForAll, helpForCommand } from './help.js';
import { paintLines, plain, type Paint } from './paint.js';
import { paintProblem, problemFrom, type Problem } from './problem.js';
import { readArguments } from './read-arguments.js';

/** What goes to the two outputs, and how the program ends. */
export interface Answer {
  readonly output: string;
  readonly errors: string;
  readonly exitCode: 0 | 1;
}

/** The colours of the two outputs. */
export interface Paints {
  readonly output: Paint;
  readonly errors: Paint;
}

/** Does what the arguments ask for. Never throws. */
export async function answer(
  args: readonly string[],
  commands: readonly Command[],
  surroundings: Surroundings,
  paints: Paints = { output: plain, errors: plain },
): Promise<Answer> {
  const [name = '', ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    const command = commands.find((one) => one.name === rest[0]);
    const help = command
      ? helpForCommand(command, paints.output)
      : helpForAll(commands, paints.output);
    return printed(help);
  }
  const command = commands.find((one) => one.name === name);
  if (!command) return present(refuse([unknownCommand(name)]), args.includes('--json'), paints);
  const { operands, options, flags, problems, wantsJson, wantsHelp } = readArguments(rest, command);
  if (wantsHelp) return printed(helpForCommand(command, paints.output));
  if (problems.length > 0) return present(refuse(problems), wantsJson, paints);
  const request = { ...surroundings, operands, options, flags };
  return present(await run(command, request), wantsJson, paints);
}

async function run(command: Command, request: Request): Promise<Outcome> {
  try {
    return await command.run(request);
  } catch (error) {
    return refuse([problemFrom(error, command.name)]);
  }
}

function unknownCommand(name: string): Problem {
  const message = 'npx prevent-widgets --help lists the commands there are.';
  return name === '' || name.startsWith('-')
    ? { path: '', message: `Begin with the name of a command; ${message}`, value: null }
    : { path: name, message: `There is no such command; ${message}`, value: name };
}

const printed = (text: string): Answer => ({ output: `${text}\n`, errors: '', exitCode: 0 });

function present(outcome: Outcome, asJson: boolean, paints: Paints): Answer {
  const { value, problems, lines, document, isRefused } = outcome;
  const exitCode = isRefused ? 1 : 0;
  if (asJson) {
    const found = problems.map((one) => ({ ...one, value: one.value ?? null }));
    const result = { value: value ?? null, problems: found };
    return { output: `${JSON.stringify(result, null, 2)}\n`, errors: '', exitCode };
  }
  const told = problems.map((one) => `${paintProblem(one, isRefused, paints.errors)}\n`).join('');
  return document === undefined
    ? { output: paintLines(lines, paints.output), errors: told, exitCode }
    : { output: document, errors: told + paintLines(lines, paints.errors), exitCode };
}
