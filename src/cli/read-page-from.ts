/** Reads the GOV.UK page, wherever somebody has it. */
import { parseDocument } from 'htmlparser2';
import { londonDayOf } from '../core/time/london-time.js';
import { snapshot } from '../data/snapshot.js';
import { readPageText } from '../import/page/read-page.js';
import { decodeFile } from '../import/sessions/decode-file.js';
import type { PageFacts } from '../schema/page-facts.js';
import { pageProblems, pageWarnings } from '../text/en-GB.js';
import type { Surroundings } from './command.js';
import { fetchPage, isAddress } from './fetch-page.js';
import { placeProblem } from './place-problem.js';
import type { Checked } from './problem.js';
import { readFile } from './read-file.js';

/** What the page says, and what on it could not be read: of a file, of what was piped in (`-`), or of an address. */
export async function readPageFrom(
  where: string,
  surroundings: Surroundings,
): Promise<Checked<PageFacts | null>> {
  const { value: file, problems: unread } = isAddress(where)
    ? await fetchPage(where, surroundings)
    : await readFile(where, surroundings);
  if (!file) return { value: null, problems: unread };
  const { value, problems } = readPageText(decodeFile(file.bytes), {
    parseMarkup: (markup) => parseDocument(markup, { withStartIndices: true }),
    known: { regions: snapshot.regions },
    words: { ...pageProblems, ...pageWarnings },
    today: londonDayOf(surroundings.now.toISOString()),
  });
  return { value, problems: problems.map((one) => placeProblem(file.name, one)) };
}
