import { optionsOf, type WidgetOption } from '../embed/snippet/widget-options.js';
import { isFramed, type SnippetKind, type WidgetName } from '../embed/snippet/write-snippet.js';

/** Options about the page around a tool, on which frames and pages of their own have no effect. */
const ABOUT_THE_PAGE = ['structured-data', 'standalone'];

/** Kinds whose frame is written by the system, which gives it no leave to ask for the reader's position. */
const WITHOUT_LEAVE: readonly SnippetKind[] = ['sharepoint', 'wordpress'];

/** The options of a widget that do something in a snippet of this kind. */
export function offeredOptions(widget: WidgetName, kind: SnippetKind): readonly WidgetOption[] {
  const isApart = isFramed(kind) || kind === 'link';
  return optionsOf(widget).filter(
    ({ name }) =>
      !(isApart && ABOUT_THE_PAGE.includes(name)) &&
      !(name === 'locate' && WITHOUT_LEAVE.includes(kind)),
  );
}
