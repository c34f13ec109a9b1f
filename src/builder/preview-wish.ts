import type { BuilderChoices } from './builder-choices.js';
import type { BuilderView } from './builder-view.js';
import type { Showing } from './page.js';
import type { PreviewWish } from './preview-message.js';
import { readColours } from './theme.js';

/** What asks a server or writes into the page around: a preview does neither. */
const NOT_SHOWN = ['local-src', 'live', 'structured-data'];

/** What the preview is to show of these choices. It keeps to itself, so that each choice starts afresh. */
export function wishFor(
  { widget, local, colours }: BuilderChoices,
  { attributes }: BuilderView,
  { look }: Showing,
): PreviewWish {
  const shown = Object.entries(attributes).filter(([name]) => !NOT_SHOWN.includes(name));
  return {
    name: widget,
    attributes: { ...Object.fromEntries(shown), standalone: true },
    local: local.isEmpty ? undefined : local.value,
    look,
    colours: readColours(colours),
  };
}
