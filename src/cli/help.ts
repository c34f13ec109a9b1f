/** The help texts, made from the commands' own descriptions. */
import type { Command } from './command.js';

const COMMON = [
  ['--json', 'print {value, problems} as JSON; value is null when all is refused'],
  ['--help', 'print this help'],
] as const;

/** Help for the command line as a whole. */
export function helpForAll(commands: readonly Command[]): string {
  return `Tools for the Prevent widgets.

Usage: npx prevent-widgets COMMAND …

Commands:
${inColumns(commands.map(({ name, operand, summary }) => [`${name} ${operand}`, summary]))}

npx prevent-widgets COMMAND --help says all about one of them.
Exit code: 0 when all went well or with warnings only, 1 when the command refused.`;
}

/** Help for one command: good enough to need nothing else. */
export function helpForCommand({ name, operand, summary, options, help }: Command): string {
  const own = Object.keys(options).flatMap((option) => {
    const described = options[option];
    return described ? [[`--${option} ${described.value}`, described.does] as const] : [];
  });
  const usage = own.map(([option]) => ` [${option}]`).join('');
  return `${summary}

Usage: npx prevent-widgets ${name} ${operand}${usage} [--json]

${help}

Options:
${inColumns([...own, ...COMMON])}

Exit code: 0 when all went well or with warnings only, 1 when the command refused.`;
}

function inColumns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([first]) => first.length)) + 2;
  const indent = `\n${' '.repeat(width + 2)}`;
  return rows
    .map(([first, second]) => `  ${first.padEnd(width)}${second.replaceAll('\n', indent)}`)
    .join('\n');
}
