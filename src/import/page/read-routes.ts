import type { PageFacts } from '../../schema/page-facts.js';
import type { PageWordsAt } from './page-block.js';
import type { PageNotes } from './page-notes.js';
import { isAddress, readAddress } from './read-address.js';

type Route = PageFacts['routes'][number];

const ROUTES: readonly (readonly [Route['id'], RegExp])[] = [
  ['emergency', /\b999\b/],
  ['prevent-referral', /(make|making) a (prevent )?referral|prevent referral/i],
  ['report-extremism-form', /report(ing)? extremism( form)?/i],
  ['ofs-serious-incident', /(prevent-related )?serious incidents?/i],
  ['regional-coordinator', /((regional|rpec|co-?ordinators?’?) )*contact form/i],
];

/**
 * The ways to report that sentences of the page name: with the address and words of a link where one says so,
 * else in the words alone.
 * @param isReport whether sentences are about concerns, so that links in them which are no known way are noted
 */
export function readRoutes(
  sentences: readonly { readonly words: PageWordsAt; readonly isReport: boolean }[],
  notes: PageNotes,
): Route[] {
  const routes = new Map<Route['id'], Route>();
  for (const { words, isReport } of sentences) {
    for (const [id, says] of ROUTES) {
      const isEmergency = id === 'emergency';
      const found = says.exec(words.text)?.[0].trim();
      if (!found || routes.get(id)?.url) continue;
      const title = isEmergency ? sentenceWith(found, words.text) : found;
      const link = isEmergency ? undefined : words.links.find(({ text }) => says.test(text));
      const url = link && isAddress(link.href) ? readAddress(link.href) : undefined;
      if (url && link) routes.set(id, { id, title: link.text, url });
      else if (!routes.has(id)) {
        routes.set(id, { id, title });
        if (link && isAddress(link.href)) {
          notes.leaveOut({ path: 'routes', line: words.line }, 'unsafeLink', link.href);
        }
      }
    }
    if (!isReport) continue;
    for (const { text, href } of words.links) {
      if (!text || !isAddress(href) || ROUTES.some(([, says]) => says.test(text))) continue;
      notes.warn({ path: 'routes', line: words.line }, 'unknownLink', href, { text });
    }
  }
  return [...routes.values()];
}

function sentenceWith(found: string, text: string): string {
  return text.split(/[.!?:]+(?: |$)/).find((sentence) => sentence.includes(found)) ?? found;
}
