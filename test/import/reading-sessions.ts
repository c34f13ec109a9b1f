/** Reads files with our shape and our words, and says in a line each what came of them. */
import { localInformationShape } from '../../src/data/local-information-shape.js';
import type { ImportProblem, Reading } from '../../src/import/reading.js';
import type { LocalSession } from '../../src/schema/local-information.js';
import { localInformationSchema } from '../../src/schema/local-information.js';
import { localProblems, sessionProblems } from '../../src/text/en-GB.js';

/** What every importer of sessions needs. */
export const settings = {
  shape: localInformationShape,
  words: localProblems,
  importWords: sessionProblems,
};

const words = { ...localProblems, ...sessionProblems };
const escaped = (text: string) => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
const patterns = Object.entries(words).map(([name, text]): [string, RegExp] => [
  name,
  new RegExp(`^${escaped(text).replace(/\{\w+\}/g, '[^]*')}$`),
]);

/** `row 2, column “Date” (line 2): monthFirst`: where, and the name of what is said. */
export function describe({ path, message, line, isWarning }: ImportProblem): string {
  const fault = patterns.find(([, pattern]) => pattern.test(message))?.[0] ?? message;
  const at = line === undefined ? path : `${path} (line ${String(line)})`.trim();
  return `${isWarning ? 'warning ' : ''}${at ? `${at}: ` : ''}${fault}`;
}

/** A session in a line: `2027-01-12T09:30+00:00 to 11:00 | Title | audience`, and what else it says. */
export function tell({ start, end, title, audience, ...more }: LocalSession): string {
  const until = end.startsWith(start.slice(0, 10)) ? end.slice(11, 16) : end;
  const rest = Object.keys(more).length > 0 ? ` | ${JSON.stringify(more)}` : '';
  return `${start} to ${until} | ${title} | ${audience}${rest}`;
}

/** A whole reading in lines. */
export function summary({ value, problems }: Reading<LocalSession[]>) {
  return { sessions: value?.map(tell) ?? null, problems: problems.map(describe) };
}

/** Whether sessions fit the schema of an organisation's own file. */
export function fits(value: readonly LocalSession[] | null): boolean {
  return localInformationSchema.safeParse({ version: 1, sessions: value ?? [] }).success;
}
