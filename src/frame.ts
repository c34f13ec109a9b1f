/** What `dist/frame/frame.js` is made from. It runs before the script with the widgets, which then finds its options in the page. */
import { contrast } from './core/colour/contrast.js';
import { fillText } from './core/text/fill.js';
import { keepCallsInPlace, leadToOwnPage, showAddresses } from './embed/frame/open-links.js';
import { readOptions } from './embed/frame/read-options.js';
import { tellHeight } from './embed/frame/tell-height.js';
import { WIDGET_NAMES } from './embed/snippet/snippet-choices.js';
import { optionsOf } from './embed/snippet/widget-options.js';
import { frameProblems } from './text/en-GB.js';

const page = document.documentElement;
const place = document.querySelector<HTMLElement>('[data-prevent]');
const name = WIDGET_NAMES.find((one) => one === place?.dataset.prevent);
const isAlone = window === top;
/** An origin of its own that is no origin: the frame is in a sandbox, which may let no link open. */
const isSandboxed = !isAlone && origin === 'null';
const secret = /[#?&]secret=(\w+)/.exec(location.hash)?.[1] ?? '';

if (place && name) {
  const { attributes, scheme, accent, ignored } = readOptions(
    location.href,
    optionsOf(name),
    (colour, ground) => contrast(colour, ground) >= 4.5,
  );
  for (const [attribute, value] of attributes) place.setAttribute(`data-${attribute}`, value);
  if (accent) page.style.setProperty('--prevent-accent', accent);
  if (scheme === 'dark') page.classList.add('dark');
  // The accent was held against a light ground.
  else if (isAlone && !scheme && !accent) page.classList.add('follows');
  if (ignored.length > 0) {
    const named = ignored.map(({ name: what, reason }) =>
      fillText(frameProblems.reasons[reason], { name: what }),
    );
    console.info(frameProblems.ignored, named.join(', '));
  }
  if (!isAlone) tellHeight(name, secret);
}

if (!isSandboxed) page.classList.add('live');
if (isAlone) {
  page.classList.add('is-alone');
  document.querySelector('base')?.remove();
} else {
  const link = document.querySelector<HTMLAnchorElement>('.alone a');
  if (link) leadToOwnPage(link, secret);
  keepCallsInPlace();
}
// By then the widget is there: its script runs after this one and before that event.
if (isSandboxed) {
  addEventListener('DOMContentLoaded', () => {
    showAddresses(document.querySelector('[data-prevent] > *'));
  });
}
