/** The message to the page around, which `frame-host.ts` reads there. */
export interface HeightMessage {
  readonly preventWidgets: {
    readonly version: 1;
    readonly frame: string;
    /** Pixels. */
    readonly height: number;
  };
}

/**
 * Tells the page around how high this one is, at first and whenever that changes. In WordPress, which names
 * the frame by a secret, in its own words too: there the frame stays hidden until it has spoken. Anybody may
 * know a height, so the messages go to whoever has framed this page.
 * @param frame name of the widget
 * @param secret WordPress's, or nothing
 */
export function tellHeight(frame: string, secret: string): void {
  const page = document.documentElement;
  let told = 0;
  const tell = () => {
    // The page's own height, not that of the frame, which would never shrink.
    const height = Math.ceil(page.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    const message: HeightMessage = { preventWidgets: { version: 1, frame, height } };
    parent.postMessage(message, '*');
    if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
  };
  new ResizeObserver(tell).observe(page);
  // WordPress hides the frame until it has spoken, and browsers draw nothing, so observe nothing, in a hidden one.
  tell();
  addEventListener('load', tell);
  addEventListener('message', ({ source, data }: MessageEvent<{ message?: unknown } | null>) => {
    // WordPress asks when its own script comes later than the frame.
    if (source !== parent || data?.message !== 'ready') return;
    told = 0;
    tell();
  });
}
