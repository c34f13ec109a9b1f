import { parseArgs } from 'node:util';
import type { Command, Request } from './command.js';
import type { Problem } from './problem.js';

/** What was asked of a command, as far as it can be read. */
export interface ReadArguments extends Pick<Request, 'operand' | 'options'> {
  readonly problems: readonly Problem[];
  readonly wantsJson: boolean;
  readonly wantsHelp: boolean;
}

const problem = (path: string, message: string, value: unknown = null): Problem => ({
  path,
  message,
  value,
});

/** Reads what follows the name of a command. A mistake is a problem, never an exception. */
export function readArguments(args: readonly string[], command: Command): ReadArguments {
  const described = new Map(Object.entries(command.options));
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      ...Object.fromEntries(
        [...described.keys()].map((name) => [name, { type: 'string' as const }]),
      ),
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const problems: Problem[] = [];
  const options: Record<string, string> = {};
  const flags = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const option = described.get(name);
    if (option) {
      // Without this check, `--out --json` would write into a folder named "--json".
      if (value && !value.startsWith('-')) options[name] = value;
      else problems.push(problem(rawName, `This option needs ${option.value} after it.`));
    } else if (name !== 'json' && name !== 'help') {
      problems.push(problem(rawName, `There is no such option; ${seeHelp(command)}.`));
    } else if (value !== undefined) {
      problems.push(problem(rawName, 'This option takes no value.', value));
    } else flags.add(name);
  }
  const [operand = '', ...surplus] = positionals;
  if (operand === '') {
    problems.push(problem('', `${command.operand} is missing; ${seeHelp(command)}.`));
  }
  if (surplus.length > 0) {
    const message = `Give one ${command.operand} only; quote it if it has spaces in it.`;
    problems.push(problem(surplus.join(' '), message, surplus));
  }
  const [wantsJson, wantsHelp] = [flags.has('json'), flags.has('help')];
  return { operand, options, problems, wantsJson, wantsHelp };
}

const seeHelp = ({ name }: Command) => `npx prevent-widgets ${name} --help lists what there is`;
