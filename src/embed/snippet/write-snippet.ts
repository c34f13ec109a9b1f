/** From choices to the HTML a webmaster pastes. */

/** The widgets a snippet can place, by name. */
export const WIDGET_NAMES = [
  'concern-router',
  'region-finder',
  'training-sessions',
  'coordinator-contact',
  'newsletters',
  'resources',
  'updates',
  'hub',
] as const;

/** Name of a widget: its tag without `prevent-`. */
export type WidgetName = (typeof WIDGET_NAMES)[number];

/** What stands in the snippet. Every value is escaped here, none is checked. */
export interface SnippetChoices {
  readonly name: WidgetName;
  /** Values of attributes by name, without `data-`; `true` for those that take none. */
  readonly attributes: Readonly<Record<string, string | true | undefined>>;
  /** Address of the script. */
  readonly src: string;
  /** Whether to write the custom element in place of the `div`, which more systems keep. */
  readonly asElement?: boolean;
  /** What readers get without the script: a link whose words name 999. */
  readonly fallback: { readonly url: string; readonly text: string };
}

/**
 * The placeholder and the script tag, with a line end after each. Never a tag that closes itself, which
 * would swallow the rest of the page, and no paragraph around it: editors would split that.
 */
export function writeSnippet(choices: SnippetChoices): string {
  const { name, attributes, src, asElement, fallback } = choices;
  const [tag, prefix] = asElement ? [`prevent-${name}`, ''] : ['div', 'data-'];
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${prefix}${key}${value === true ? '' : `="${escape(value)}"`}`,
  );
  const opening = `${asElement ? tag : `${tag} data-prevent="${name}"`}${written.join('')}`;
  return `<${opening}>
  <a href="${escape(fallback.url)}">${escape(fallback.text)}</a>
</${tag}>
<script async src="${escape(src)}"></script>
`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
