/** The command that reads a version of the GOV.UK page. */
import { comparePage } from '../core/page/compare-page.js';
import type { PageChange } from '../core/page/page-change.js';
import { snapshot } from '../data/snapshot.js';
import { pageChanges } from '../text/en-GB.js';
import { refuse, type Command } from './command.js';
import { countThings } from './count-things.js';
import { deliver } from './deliver.js';
import type { Line } from './paint.js';
import { readPageFrom } from './read-page-from.js';

/** `import-page FILE|URL`. */
export const importPage: Command = {
  name: 'import-page',
  summary: 'Read a version of the GOV.UK page, and say what it changes.',
  operand: 'FILE|URL',
  readsInput: true,
  options: { out: { value: 'FILE', does: 'write what the page says, as JSON' } },
  help: `FILE is the page in any of three forms: its item in GOV.UK's Content API (JSON), the page saved as HTML,
or its text copied into a file. URL is its address, https only; for a page of www.gov.uk the Content API is
asked.

Without --out it says what is new (+), gone (-) or changed (~) against what is built in. With --out, and
under "value" with --json, it gives what the page says under the keys of data/snapshot.json: source,
regions, courses, sessions, routes, responsibilities, contactReasons, newsletterTopics, resources, updates.

What cannot be read, such as a row whose weekday contradicts its date, is left out and named. A page
without any Prevent region, or without a session that can be read, is refused as a whole.`,
  examples: [
    `import-page ${snapshot.source.url}`,
    'import-page saved-page.html --out page.json',
    'import-page --json - < page.txt',
  ],
  async run(request) {
    const { operands, options, now } = request;
    const [operand = ''] = operands;
    const { value, problems } = await readPageFrom(operand, request);
    if (!value) return refuse(problems);
    const lines = describeChanges(comparePage(value, snapshot, now, pageChanges));
    if (options.out === undefined) return { value, problems, isRefused: false, lines };
    const document = `${JSON.stringify(value, null, 2)}\n`;
    return deliver({ value, problems, lines, document }, options.out);
  },
};

const LOOKS = {
  new: ['+', 'good'],
  gone: ['-', 'bad'],
  changed: ['~', 'warning'],
} as const;

/** Differences as lines, part by part. */
export function describeChanges(changes: readonly PageChange[]): Line[] {
  if (changes.length === 0) return [{ style: 'good', text: 'The page says what is built in.' }];
  const parts = [...new Set(changes.map(({ what }) => what))];
  return [
    ...parts.flatMap((part): Line[] => [
      { style: 'heading', text: pageChanges.parts[part] },
      ...changes
        .filter(({ what }) => what === part)
        .map(({ kind, text }): Line => {
          const [sign, style] = LOOKS[kind];
          return { style, text: `  ${sign} ${text}` };
        }),
    ]),
    `${countThings(changes.length, 'difference')} from what is built in (of ${snapshot.source.updated ?? 'no date'}).`,
  ];
}
