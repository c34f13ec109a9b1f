import type { PageFacts } from '../../schema/page-facts.js';
import { readDay } from '../when/read-day.js';
import { foldText } from './fold-text.js';
import type { PageBlock } from './page-block.js';

// A course can be withdrawn too.
const SAYS =
  /^(withdrawn\W+)?this (page|guidance|guide|detailed guide|document|publication|content|information|advice)\b.{0,40}\bwithdrawn( on)?/i;

/** Whether the page says that it has been withdrawn: "This guidance was withdrawn on 3 July 2025", and why. */
export function readWithdrawn(blocks: readonly PageBlock[]): PageFacts['withdrawn'] {
  const texts = blocks.map((block) => ('text' in block ? block.text : ''));
  const at = texts.findIndex((text) => SAYS.test(text));
  const said = texts[at];
  if (!said) return undefined;
  const found = readDay(said.slice(0, 100));
  const own = foldText(
    said
      .replace(SAYS, '')
      .replace(found?.matched ?? '', '')
      .replace(/^[\s.,:]+/, ''),
  );
  const next = blocks[at + 1];
  const note =
    own || (blocks[at]?.kind === 'heading' && next?.kind === 'paragraph' ? next.text : '');
  return { ...(found && { date: found.day }), ...(note && { note }) };
}
