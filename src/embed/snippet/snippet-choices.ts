/** What a webmaster chooses before anything is written. */

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

/**
 * The forms of a snippet. `script`: a `div` and the classic script. `element`: the widget's own tag and the
 * classic script. `module`: a `div` and the script as a module. `iframe`: the frame page, then the
 * fallback. `wordpress`: the frame page's address alone, which WordPress turns into a frame. `sharepoint`:
 * what the Embed web part takes. `link`: words and addresses only.
 */
export const SNIPPET_KINDS = [
  'script',
  'element',
  'module',
  'iframe',
  'wordpress',
  'sharepoint',
  'link',
] as const;

/** One form of a snippet. */
export type SnippetKind = (typeof SNIPPET_KINDS)[number];

/** Whether a snippet of this kind shows the frame page in place of running the script on the page. */
export function isFramed(kind: SnippetKind): boolean {
  return kind === 'iframe' || kind === 'wordpress' || kind === 'sharepoint';
}

/** Values of attributes by name, without `data-`; `true` for those that take none. */
export type SnippetAttributes = Readonly<Record<string, string | true | undefined>>;

/** What stands in the snippet. Every value is escaped when it is written, none is checked. */
export interface SnippetChoices {
  readonly name: WidgetName;
  readonly kind: SnippetKind;
  /** Those the widget does not know are left out. */
  readonly attributes: SnippetAttributes;
  /** Where `dist` is served, with a `/` at the end: `https://widgets.example.gov.uk/v1.2.3/` or `/prevent/`. */
  readonly base: string;
  /** Whether to load the script of this widget alone in place of the one with all of them. */
  readonly isSingle?: boolean;
  /** Address of a classic script that stands under a name of the webmaster's own, in place of that in `base`. */
  readonly src?: string;
  /** `sha384-…` of the script. Written only where the address can never come to hold another script. */
  readonly integrity?: string;
  /** What readers get without the script: a link whose words name 999. */
  readonly fallback: { readonly url: string; readonly text: string };
  /** Name of the frame, for screen readers, and words of the link to it. */
  readonly title: string;
}
