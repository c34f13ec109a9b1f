import { parseArgs } from 'node:util';
import type { Command, Request } from './command.js';
import type { Problem } from './problem.js';

/** What was asked of a command, as far as it can be read. */
export interface ReadArguments extends Pick<Request, 'operands' | 'options' | 'flags'> {
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
        [...described].map(([name, { value }]) => [
          name,
          { type: value === undefined ? ('boolean' as const) : ('string' as const) },
        ]),
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
    if (option?.value !== undefined) {
      // Without this check, `--out --json` would write into a folder named "--json".
      if (value && !value.startsWith('-')) options[name] = value;
      else problems.push(problem(rawName, `This option needs ${option.value} after it.`));
    } else if (!option && name !== 'json' && name !== 'help') {
      problems.push(problem(rawName, `There is no such option; ${seeHelp(command)}.`));
    } else if (value !== undefined) {
      problems.push(problem(rawName, 'This option takes no value.', value));
    } else flags.add(name);
  }
  problems.push(...checkOperands(positionals, command));
  const [wantsJson, wantsHelp] = [flags.has('json'), flags.has('help')];
  return { operands: positionals, options, flags, problems, wantsJson, wantsHelp };
}

function checkOperands(operands: readonly string[], command: Command): Problem[] {
  const { operand, readsInput } = command;
  const name = operand.replace('…', '');
  const problems: Problem[] = [];
  if (operand && (operands.length === 0 || operands.includes(''))) {
    problems.push(problem('', `${name} is missing; ${seeHelp(command)}.`));
  }
  const most = operand === '' ? 0 : operand.endsWith('…') ? Infinity : 1;
  const surplus = operands.slice(most);
  if (surplus.length > 0) {
    const message = operand
      ? `Give one ${name} only; quote it if it has spaces in it.`
      : `This command takes options only; ${seeHelp(command)}.`;
    problems.push(problem(surplus.join(' '), message, surplus));
  }
  const piped = operands.filter((one) => one === '-').length;
  if (piped > 0 && !readsInput) {
    problems.push(problem('-', `This command reads nothing that is piped in; name ${name}.`));
  } else if (piped > 1) problems.push(problem('-', 'What is piped in can be read only once.'));
  return problems;
}

const seeHelp = ({ name }: Command) => `npx prevent-widgets ${name} --help lists what there is`;
