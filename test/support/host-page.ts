/** Host pages in a frame of their own, with the built script on them as a webmaster would put it. */

/** A host page that has loaded, and what its console and its reader saw. */
export interface HostPage {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  readonly errors: string[];
  readonly violations: string[];
  readonly close: () => void;
}

/** The tag a webmaster pastes. */
export const SCRIPT = '<script src="/dist/prevent-widgets.js"></script>';

/** A snippet in the default form. */
export const SNIPPET =
  '<div data-prevent="region-finder"><a href="https://www.gov.uk/">In an emergency, call 999</a></div>';

/**
 * Opens a page made of the HTML given. `setUp` runs in the page before anything else does, which is
 * how old libraries that change the built-in objects are stood in for.
 */
export async function openHostPage(html: string, setUp = ''): Promise<HostPage> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  document.body.append(frame);
  const page = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!page) throw new Error('The frame has no window.');
  const errors: string[] = [];
  const violations: string[] = [];
  page.document.open();
  page.addEventListener('error', ({ message }) => errors.push(message));
  page.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  page.document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    violations.push(`${violatedDirective} ${blockedURI}`),
  );
  if (setUp) page.eval(setUp);
  const loaded = new Promise((resolve) => {
    page.addEventListener('load', resolve, { once: true });
  });
  // A page written whole into a frame is read by the parser as one that was fetched, scripts and all.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  page.document.write(html);
  page.document.close();
  await loaded;
  await new Promise((resolve) => setTimeout(resolve, 50));
  return {
    window: page,
    document: page.document,
    errors,
    violations,
    close: () => {
      frame.remove();
    },
  };
}

/** The words a reader sees inside the first element that fits. */
export function wordsIn(page: HostPage, selector: string): string {
  const element = page.document.querySelector<HTMLElement>(selector);
  const box = element?.shadowRoot?.querySelector<HTMLElement>('.box');
  return (box ?? element)?.innerText.replace(/\s+/g, ' ').trim() ?? '';
}
