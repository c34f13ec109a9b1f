import type { PageFacts } from '../../schema/page-facts.js';
import type { PageItem } from './page-block.js';
import type { PageNotes } from './page-notes.js';
import { isAddress, readAddress } from './read-address.js';

type Resource = PageFacts['resources'][number];

/** Further support: named as its link is, or else by the whole item. */
export function readResources(items: readonly PageItem[], notes: PageNotes): Resource[] {
  return items.map(({ text, links, line }) => {
    const link = links.find(({ href, text: words }) => words && isAddress(href));
    const url = link && readAddress(link.href);
    if (link && !url) notes.leaveOut({ path: 'resources', line }, 'unsafeLink', link.href);
    return { title: link?.text ?? text, ...(url && { url }) };
  });
}
