import type { PageBlock, PageHeading } from './page-block.js';

/** A block with what stands above it. */
export interface PlacedBlock {
  readonly block: PageBlock;
  /** The headings it stands under, nearest first, a few at most. */
  readonly headings: readonly PageHeading[];
  /** The paragraph right above it, else empty. */
  readonly intro: string;
}

const MOST = 6;

/** Says for each block what stands above it. */
export function placeBlocks(blocks: readonly PageBlock[]): PlacedBlock[] {
  let headings: readonly PageHeading[] = [];
  return blocks.map((block, index) => {
    const before = blocks[index - 1];
    const intro = before?.kind === 'paragraph' ? before.text : '';
    const placed = { block, headings, intro };
    if (block.kind === 'heading') {
      // One right below another is part of it, whatever its level; else what is as deep has ended.
      const isBelow = before?.kind === 'heading';
      const around = isBelow ? headings : headings.filter(({ level }) => level < block.level);
      headings = [block, ...around].slice(0, MOST);
    }
    return placed;
  });
}
