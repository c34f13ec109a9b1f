import { blocksOfMarkup, type LineOf } from './blocks-of-markup.js';
import type { MarkupNode } from './markup-node.js';
import type { PageReading, PageTools } from './page-tools.js';
import { readBlocks } from './read-blocks.js';

/**
 * What the page says, from its parsed document, with or without GOV.UK's furniture around it.
 * @param lineOf the line of a node in its file, for problems
 */
export function readPageDocument(node: MarkupNode, tools: PageTools, lineOf?: LineOf): PageReading {
  return readBlocks(blocksOfMarkup(node, lineOf), tools);
}
