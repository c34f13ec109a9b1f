/** Reads pages in tests, with what is known of the regions and our words. */
import { parseDocument } from 'htmlparser2';
import { regions } from '../../../src/data/regions.js';
import {
  readContentItem,
  readPageText,
  type MarkupNode,
  type PageReading,
  type PageTools,
} from '../../../src/import/page/read-page.js';
import { pageFactsSchema, type PageFacts } from '../../../src/schema/page-facts.js';
import { pageProblems, pageWarnings } from '../../../src/text/en-GB.js';

/** Both makers of trees: the browser's, and the one of the command line. */
export const parsers: Readonly<Record<string, (markup: string) => MarkupNode>> = {
  DOMParser: (markup) => new DOMParser().parseFromString(markup, 'text/html'),
  htmlparser2: (markup) => parseDocument(markup, { withStartIndices: true }),
};

/** What the reader is given in tests. */
export const tools: PageTools = {
  parseMarkup: (markup) => new DOMParser().parseFromString(markup, 'text/html'),
  known: { regions },
  words: { ...pageProblems, ...pageWarnings },
  today: '2026-11-22',
};

/** Reads a page as text or item. */
export const read = (page: unknown, using = tools): PageReading =>
  typeof page === 'string' ? readPageText(page, using) : readContentItem(page, using);

/** What a page says. Fails when it is refused, or when what came out does not fit the schema. */
export function factsOf(page: unknown, using = tools): PageFacts {
  const { value, problems } = read(page, using);
  if (!value) throw new Error(JSON.stringify(problems));
  return pageFactsSchema.parse(value);
}

/** What is said of a page: path and sentence, warnings marked. */
export const saidOf = (page: unknown, using = tools): string[] =>
  read(page, using).problems.map(
    ({ path, message, isWarning }) => `${isWarning ? 'warning: ' : ''}${path}: ${message}`,
  );

const REGIONS = '<h2>Prevent regions</h2><ul><li>North-West</li><li>London</li></ul>';

/** The least page, with some markup of one's own after the regions. */
export const pageWith = (markup: string): string => `<main>${REGIONS}${markup}</main>`;

/** A page with one table of sessions for governors. */
export const pageWithRows = (
  rows: string,
  head = '<th>Session date</th><th>Register</th>',
): string => pageWith(`<h3>Training for governors</h3><table><tr>${head}</tr>${rows}</table>`);

/** A row that is right, for pages that must have one. */
export const GOOD_ROW = '<tr><td>Thursday 14 January 2027: 4pm to 5pm</td><td></td></tr>';
