/** The snippets that are pasted, one of each kind. */
import { writeSnippet, type SnippetKind } from '../../../src/embed/snippet/write-snippet.js';

/** The widget in all of them. */
export const PASTED_WIDGET = 'region-finder';

/** The words of the fallback. */
export const PASTED_WORDS = 'Prevent regions of England on GOV.UK. In an emergency, call 999';

/** A snippet as a webmaster would paste it. Scripts are those of this build. */
export function paste(kind: SnippetKind): string {
  const hasScript = kind === 'script' || kind === 'element' || kind === 'module';
  return writeSnippet({
    name: PASTED_WIDGET,
    kind,
    attributes: { region: 'london', standalone: true },
    base: hasScript ? '/dist/' : 'https://widgets.example.gov.uk/v1/',
    fallback: { url: 'https://www.gov.uk/guidance/regional', text: PASTED_WORDS },
    title: 'Find your Prevent region',
  });
}
