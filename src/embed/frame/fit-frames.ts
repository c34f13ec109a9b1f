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
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow !== source || originOf(frame) !== origin) continue;
    frame.style.height = `${String(Math.min(MOST, Math.max(LEAST, Math.ceil(height))))}px`;
  }
}

// In a sandbox a page has no origin, which is written 'null'.
function originOf({ src, sandbox }: HTMLIFrameElement): string {
  const isOwn = !sandbox.length || sandbox.contains('allow-same-origin');
  return isOwn ? new URL(src, document.baseURI).origin : 'null';
}
