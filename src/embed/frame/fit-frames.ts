import type { HeightMessage } from './tell-height.js';

/** Pixels: room for 999 at least, and an end to whatever goes wrong. */
const LEAST = 100;
const MOST = 20_000;

/**
 * Takes the height a frame page has told for the frame it is in. Only from the very window in a frame of this
 * page, only while that still shows a page of the site its address names, and only in the version of
 * messages we know.
 */
export function fitFrames({
  data,
  source,
  origin,
}: MessageEvent<Partial<HeightMessage> | null>): void {
  const { version, height } = data?.preventWidgets ?? {};
  if (version !== 1 || typeof height !== 'number' || !(height > 0 && height < Infinity)) return;
  for (const frame of ourFrames()) {
    if (frame.contentWindow !== source || originOf(frame) !== origin) continue;
    const wanted = Math.min(MOST, Math.max(LEAST, Math.ceil(height)));
    // Where the page reckons borders into heights, they come on top.
    const isWhole = getComputedStyle(frame).boxSizing === 'border-box';
    const edges = isWhole ? frame.offsetHeight - innerHeightOf(frame) : 0;
    frame.style.height = `${String(wanted + edges)}px`;
  }
}

/** Asks frames that spoke before this script was there to speak again. */
export function askFrames(): void {
  for (const { contentWindow } of ourFrames())
    contentWindow?.postMessage({ message: 'ready' }, '*');
}

// Frames of others, adverts first of all, must not make themselves tall.
function ourFrames(): HTMLIFrameElement[] {
  const isOurs = ({ src }: HTMLIFrameElement) => /\/frame\/[a-z-]+\.html(?:[?#]|$)/.test(src);
  return [...document.querySelectorAll('iframe')].filter(isOurs);
}

// In a sandbox a page has no origin, which is written 'null'.
function originOf({ src, sandbox }: HTMLIFrameElement): string {
  const isOwn = !sandbox.length || sandbox.contains('allow-same-origin');
  if (!isOwn) return 'null';
  return URL.canParse(src) ? new URL(src).origin : '';
}

function innerHeightOf(frame: HTMLIFrameElement): number {
  const { paddingTop, paddingBottom } = getComputedStyle(frame);
  return frame.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom);
}
