/** Paragraphs for the statements of the organisation whose page a tool is on. */
import { fillText } from '../core/text/fill.js';
import { source } from '../data/sources.js';
import type { SnippetAttributes } from '../embed/snippet/write-snippet.js';
import { builderWords } from '../text/builder.en-GB.js';

/** What to say in the accessibility statement. */
export function writeAccessibility(): string {
  return fillText(builderWords.before.accessibility, { url: source.url });
}

/** What to say in the privacy notice: what a tool with these attributes does with what readers do. */
export function writePrivacy({ locate, live }: SnippetAttributes): string {
  const { privacy, privacyLocate, privacyLive } = builderWords.before;
  return [privacy, locate && privacyLocate, live && privacyLive]
    .filter((sentence) => typeof sentence === 'string')
    .join(' ');
}
