import type { PageFacts } from '../../schema/page-facts.js';
import { slugOf } from './fold-text.js';
import type { PageItem } from './page-block.js';
import type { PageNotes } from './page-notes.js';

/** The lists of points a page has. */
export type PointList = 'responsibilities' | 'contactReasons' | 'newsletterTopics';

type Point = PageFacts[PointList][number];

// The ids of ours, by what points that say the same have in common; in this order, because some speak of others.
const OURS: Readonly<Record<PointList, readonly (readonly [string, RegExp])[]>> = {
  responsibilities: [
    ['better-delivery', /improv|better/i],
    ['complex-cases', /complex/i],
    ['incidents', /incident|terrorism activity/i],
    ['webinars', /webinar|virtual|online/i],
    ['partners', /partner/i],
    ['newsletters', /newsletter/i],
    ['regional-training', /training/i],
  ],
  contactReasons: [
    ['complex-case', /complex/i],
    ['prevent-advocate', /advocate|speaker/i],
    ['good-practice-forum', /forum/i],
    ['newsletter', /newsletter/i],
    ['local-risk', /\brisk/i],
    ['training', /training/i],
  ],
  newsletterTopics: [
    ['trends', /trend|\brisk/i],
    ['new-guidance', /guidance|training/i],
    ['changes', /change/i],
    ['news', /\bnews\b|blog/i],
  ],
};

/** The points of a list, in the page's words, each with the id of ours that says the same or a new one. */
export function readPoints(items: readonly PageItem[], list: PointList, notes: PageNotes): Point[] {
  const points = new Map<string, Point>();
  for (const { text, line } of items) {
    const ours = OURS[list].find(([id, says]) => says.test(text) && !points.has(id));
    const slug = slugOf(text.split(' ').slice(0, 6).join(' ')) || 'point';
    let id = ours?.[0] ?? slug;
    for (let count = 2; points.has(id); count++) id = `${slug}-${String(count)}`;
    if (!ours) notes.warn({ path: list, line }, 'newPoint', text, { text });
    points.set(id, { id, text });
  }
  return [...points.values()];
}
