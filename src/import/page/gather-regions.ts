import { foldName } from '../../core/page/fold-name.js';
import { readDay } from '../when/read-day.js';
import type { PageBlock, PageItem, PageList } from './page-block.js';
import type { KnownFacts } from './page-tools.js';
import { countRegions, regionAtStart } from './read-regions.js';

type RegionStart = ReturnType<typeof regionAtStart>;

/** The regions of a page as one list, whatever form they have there. */
export interface RegionsFound {
  readonly list: PageList;
  /** What the list was made of. */
  readonly blocks: ReadonlySet<PageBlock>;
}

// A paragraph that only begins with a region, "London has a new co-ordinator", is none.
const SET_APART = /^\s*($|[:;,(–—-]|includ|cover)/;
const TOO_FEW = 2;

/**
 * Finds the regions: the list that names most of them, or else rows of a table, headings or paragraphs that
 * begin with one, with the police areas beside or below them. Nothing when the page has none.
 */
export function gatherRegions(
  blocks: readonly PageBlock[],
  known: KnownFacts,
): RegionsFound | undefined {
  let best: RegionsFound | undefined;
  let most = 0;
  for (const block of blocks) {
    const count = block.kind === 'list' ? countRegions(block, known) : 0;
    if (block.kind === 'list' && count > most) {
      [best, most] = [{ list: block, blocks: new Set([block]) }, count];
    }
  }
  const scattered = gatherScattered(blocks, known);
  const count = countRegions(scattered.list, known);
  return count > Math.max(most, TOO_FEW) ? scattered : best;
}

function gatherScattered(blocks: readonly PageBlock[], known: KnownFacts): RegionsFound {
  const items: PageItem[] = [];
  const used = new Set<PageBlock>();
  let isBelow = false;
  const take = (block: PageBlock, taken: readonly PageItem[]) => {
    items.push(...taken);
    if (taken.length) used.add(block);
  };
  const startsRegion = (text: string) => {
    const found = regionAtStart(text, known);
    return found && SET_APART.test(found.rest) ? found : undefined;
  };
  for (const block of blocks) {
    const wasBelow: boolean = isBelow;
    isBelow = false;
    if (block.kind === 'table') {
      take(
        block,
        block.rows.flatMap(([name, ...rest]) => {
          const said = rest.map(({ text }) => text).join();
          const isRegion = name && startsRegion(name.text) && !readDay(said, { year: 2000 });
          return isRegion ? { ...name, text: `${name.text}: ${said}`, depth: 0 } : [];
        }),
      );
    } else if (block.kind === 'list') {
      if (wasBelow)
        take(
          block,
          block.items.map((item) => ({ ...item, depth: 1 })),
        );
    } else {
      // "West Midlands" is a police area as well: with others beside it, below a region, it is meant as one.
      const isAreas: boolean = wasBelow && block.kind === 'paragraph' && !/[.:]$/.test(block.text);
      const found: RegionStart =
        isAreas && block.text.includes(',') ? undefined : startsRegion(block.text);
      if (found ?? isAreas) take(block, [{ ...block, depth: found ? 0 : 1 }]);
      isBelow = !!found && !foldName(found.rest);
    }
  }
  return { list: { kind: 'list', items }, blocks: used };
}
