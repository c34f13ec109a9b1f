/** Addresses of the frame pages, and how high a frame of a fixed size has to be. */
import type { SnippetAttributes, WidgetName } from './snippet-choices.js';
import { knownAttributes } from './widget-options.js';

/**
 * Height in pixels of a frame whose page cannot say its own. At a width of 640 the widgets are 700 to 1,700
 * high: the frame shows the first step and 999, the rest scrolls. WordPress allows 200 to 1000.
 */
export const FRAME_HEIGHTS: Readonly<Record<WidgetName, number>> = {
  'concern-router': 800,
  'region-finder': 800,
  'training-sessions': 800,
  'coordinator-contact': 800,
  newsletters: 720,
  resources: 800,
  updates: 800,
  hub: 1000,
};

/**
 * Address of the page that shows one widget, its attributes in the query string; one that takes no value
 * stands there with an empty one. Attributes the widget does not know are left out.
 * @param base where `dist` is served, with a `/` at the end
 */
export function frameAddress(
  name: WidgetName,
  attributes: SnippetAttributes,
  base: string,
): string {
  const query = new URLSearchParams();
  for (const [key, value] of knownAttributes(name, attributes)) {
    query.append(key, value === true ? '' : value);
  }
  const asked = query.toString();
  return `${encodeUnsafe(base)}frame/${name}.html${asked && `?${asked}`}`;
}

// The address may stand alone on a line of an article, where nothing else keeps it together.
function encodeUnsafe(base: string): string {
  return base.replace(/[\s"<>`]/g, (character) => encodeURIComponent(character));
}
