import type { PageFacts } from '../../schema/page-facts.js';
import type { PageItem } from './page-block.js';
import type { PageNotes } from './page-notes.js';
import { isAddress, readAddress } from './read-address.js';

type Resource = PageFacts['resources'][number];

/** Further support: each link of an item by its own words, or else the whole item. */
export function readResources(items: readonly PageItem[], notes: PageNotes): Resource[] {
  return items.flatMap(({ text, links, line }) => {
    const named = links.filter(({ href, text: words }) => words && isAddress(href));
    return (named.length ? named : [undefined]).map((link) => {
      const url = link && readAddress(link.href);
      if (link && !url) notes.leaveOut({ path: 'resources', line }, 'unsafeLink', link.href);
      return { title: link?.text ?? text, ...(url && { url }) };
    });
  });
}
