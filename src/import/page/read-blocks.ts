import type { PageBlock } from './page-block.js';
import type { PageReading, PageTools } from './page-tools.js';
import { placeBlocks } from './place-blocks.js';
import { readFacts } from './read-facts.js';
import { readUpdates } from './read-updates.js';
import { readWithdrawn } from './read-withdrawn.js';

/**
 * What a page says, all of it from its blocks. Refused as a whole when it names no Prevent region, or no session
 * with its day and times.
 */
export function readBlocks(
  blocks: readonly PageBlock[],
  tools: Omit<PageTools, 'parseMarkup'>,
): PageReading {
  const withdrawn = readWithdrawn(blocks);
  return readFacts(blocks, tools, {
    title: titleOf(blocks),
    ...readUpdates(placeBlocks(blocks)),
    ...(withdrawn && { withdrawn }),
  });
}

function titleOf(blocks: readonly PageBlock[]): string {
  const headings = blocks.filter((block) => block.kind === 'heading');
  return (headings.find(({ level }) => level === 1) ?? headings[0])?.text ?? '';
}
