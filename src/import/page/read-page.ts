/** Reads the GOV.UK page in each form it comes in. Who needs one form only imports its own module. */
export { blocksOfMarkup } from './blocks-of-markup.js';
export { blocksOfText } from './blocks-of-text.js';
export type { MarkupNode } from './markup-node.js';
export type { PageWords } from './page-notes.js';
export type { PageReading, PageTools } from './page-tools.js';
export { readBlocks } from './read-blocks.js';
export { readContentItem } from './read-content-item.js';
export { readPageDocument } from './read-page-document.js';
export { readPageText } from './read-page-text.js';
