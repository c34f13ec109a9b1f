/** The page inside the preview: one tool, as the builder wishes. */
import { source } from '../data/sources.js';
import { snippetWords } from '../text/en-GB.js';
import { LOOKS } from './page.js';
import { ownOrigin, readWish, type PreviewMessage, type PreviewWish } from './preview-message.js';
import { COLOUR_NAMES } from './theme.js';

/**
 * Shows in a place whatever the page around wishes, and tells it once that it is ready. Nobody else is
 * listened to, and links lead nowhere.
 */
export function servePreview(place: HTMLElement): void {
  let shown = '';
  window.addEventListener('message', ({ source: sender, data }: MessageEvent) => {
    const wish = sender === window.parent ? readWish(data) : undefined;
    if (!wish) return;
    dress(wish);
    const { name, attributes, local } = wish;
    const next = JSON.stringify([name, attributes, local]);
    // A tool that stays keeps what was typed into it.
    if (next !== shown) place.replaceChildren(placeholderFor(wish));
    shown = next;
    handOver(place, local);
  });
  document.addEventListener('click', stayHere, { capture: true });
  const message: PreviewMessage = { preventBuilder: 'ready' };
  window.parent.postMessage(message, ownOrigin(location));
}

/** The look of the page around and the colours of the tool. */
function dress({ look, colours }: PreviewWish): void {
  const { classList, style } = document.documentElement;
  classList.remove(...LOOKS);
  classList.add(look);
  for (const name of COLOUR_NAMES) {
    const property = `--prevent-${name}`;
    const colour = colours[name];
    if (colour) style.setProperty(property, colour);
    else style.removeProperty(property);
  }
}

function placeholderFor({ name, attributes }: PreviewWish): HTMLElement {
  const placeholder = document.createElement('div');
  placeholder.setAttribute('data-prevent', name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) placeholder.setAttribute(`data-${key}`, value === true ? '' : value);
  }
  const fallback = document.createElement('a');
  fallback.href = source.url;
  fallback.textContent = snippetWords.fallbacks[name];
  placeholder.append(fallback);
  return placeholder;
}

// The script upgrades what appears only after this turn, and must find the information then.
function handOver(place: HTMLElement, local: unknown): void {
  setTimeout(() => {
    const widget = place.querySelector('[data-prevent] > :not(a)');
    if (widget) Object.assign(widget, { local });
  });
}

function stayHere(event: Event): void {
  const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
  if (link && !link.download) event.preventDefault();
}
