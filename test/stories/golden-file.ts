/** Golden files: one for each widget, a section for each story, to be read and reviewed by people. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const FOLDER = 'test/stories/golden';

const pathOf = (component: string) => `${FOLDER}/${component}.txt`;

/** The lines of each story, by its name. */
export type Golden = ReadonlyMap<string, readonly string[]>;

/** The tags there are golden files for. */
export function listGolden(): string[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER).map((name) => name.replace(/\.txt$/, ''));
}

/** Reads the golden file of a widget; empty when there is none. */
export function readGolden(component: string): Golden {
  if (!existsSync(pathOf(component))) return new Map();
  const [, ...sections] = readFileSync(pathOf(component), 'utf8').split(/^# /m);
  return new Map(
    sections.map((section) => {
      const [name = '', ...lines] = section.trimEnd().split('\n');
      return [name, lines];
    }),
  );
}

/** Writes the golden file of a widget. */
export function writeGolden(component: string, golden: Golden): void {
  mkdirSync(FOLDER, { recursive: true });
  const inOrder = [...golden].sort(([one], [other]) => (one < other ? -1 : 1));
  const sections = inOrder.map(([name, lines]) => [`# ${name}`, ...lines].join('\n'));
  writeFileSync(pathOf(component), `${sections.join('\n\n')}\n`);
}

/** What changed from one list of lines to the other, with two lines around it; nothing when they are the same. */
export function describeChange(before: readonly string[], now: readonly string[]): string {
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && before[start] === now[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === now.at(-1 - end)) end++;
  const gone = before.slice(start, before.length - end);
  const come = now.slice(start, now.length - end);
  if (gone.length + come.length === 0) return '';
  return [
    ...now.slice(Math.max(0, start - 2), start).map((line) => `  ${line}`),
    ...gone.map((line) => `- ${line}`),
    ...come.map((line) => `+ ${line}`),
    ...now
      .slice(now.length - end)
      .slice(0, 2)
      .map((line) => `  ${line}`),
  ].join('\n');
}
