/** The help texts, made from the commands' own descriptions. */
import type { Command } from './command.js';
import type { Paint } from './paint.js';

const COMMON = [
  ['--json', 'print {value, problems} as JSON; value is null when all is refused'],
  ['--help', 'print this help'],
] as const;

/** Help for the command line as a whole. */
export function helpForAll(commands: readonly Command[], paint: Paint): string {
  const rows = commands.map(
    ({ name, operand, summary }) => [`${name} ${operand}`.trim(), summary] as const,
  );
  return `Tools for the Prevent widgets.

${paint('heading', 'Usage:')} npx prevent-widgets COMMAND …

${paint('heading', 'Commands:')}
${inColumns(rows)}

npx prevent-widgets COMMAND --help says all about one of them.
${EXIT_CODES}`;
}

/** Help for one command: good enough to need nothing else. */
export function helpForCommand(command: Command, paint: Paint): string {
  const { name, operand, summary, options, help, examples, readsInput } = command;
  const own = Object.entries(options).map(
    ([option, { value, does }]) =>
      [[`--${option}`, value].filter(Boolean).join(' '), does] as const,
  );
  const usage = ['npx prevent-widgets', name, operand, ...own.map(([option]) => `[${option}]`)];
  const piped = readsInput
    ? `\n\n- in place of ${operand.replace('…', '')} reads what is piped in.`
    : '';
  return `${summary}

${paint('heading', 'Usage:')} ${inLines([...usage, '[--json]'].filter(Boolean))}

${help}${piped}

${paint('heading', 'Options:')}
${inColumns([...own, ...COMMON])}

${paint('heading', examples.length > 1 ? 'Examples:' : 'Example:')}
${examples.map((example) => `  npx prevent-widgets ${example}`).join('\n')}

${EXIT_CODES}`;
}

const EXIT_CODES = `Exit code: 0 when the work was done, also with warnings or with entries left out; 1 when the command refused,
or check found errors.`;

const WIDTH = 100;

// An option and its value stay together.
function inLines(words: readonly string[]): string {
  let column = 'Usage: '.length;
  return words
    .map((word, index) => {
      column += word.length + 1;
      if (index === 0) return word;
      if (column <= WIDTH) return ` ${word}`;
      column = 9 + word.length;
      return `\n         ${word}`;
    })
    .join('');
}

function inColumns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([first]) => first.length)) + 2;
  const indent = `\n${' '.repeat(width + 2)}`;
  return rows
    .map(([first, second]) => `  ${first.padEnd(width)}${second.replaceAll('\n', indent)}`)
    .join('\n');
}
