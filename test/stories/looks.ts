/** The looks a reader may have a page in. */
import type { CDPSession, Page } from 'puppeteer-core';

/** One way to see a page. Sizes in CSS pixels; `root` is the style of the page's root element. */
export interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly root?: Readonly<Record<string, string>>;
  readonly forcedColors?: 'active';
  /** Where Alfa has nothing new to say: it takes half the time of a run. */
  readonly isWithoutAlfa?: true;
}

const WINDOW = { width: 1024, height: 768 };

/** Dark hosts say so by color-scheme, which is what the widgets go by. */
export const looks: readonly Look[] = [
  { name: 'light', ...WINDOW },
  { name: 'dark', ...WINDOW, root: { 'color-scheme': 'dark' } },
  { name: '320 px wide', width: 320, height: 640 },
  // Larger words change no name and no colour; Alfa's rule for the sizes of targets is axe's too.
  { name: '200% text', ...WINDOW, root: { 'font-size': '200%' }, isWithoutAlfa: true },
  { name: 'forced colours', ...WINDOW, forcedColors: 'active' },
];

/** A page and the line to its browser. What is emulated ends with the session, so they stay together. */
export interface Stage {
  readonly page: Page;
  readonly session: CDPSession;
}

/** Opens an address in a look. Throws when the browser does not take it on. */
export async function openInLook(stage: Stage, address: string, look: Look): Promise<void> {
  const { page, session } = stage;
  const { width, height, forcedColors = 'none', root = {} } = look;
  await page.setViewport({ width, height });
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: forcedColors }],
  });
  await page.goto(address);
  const isOn = await page.evaluate(
    (expected, style) => {
      for (const [property, value] of Object.entries(style)) {
        document.documentElement.style.setProperty(property, value);
      }
      return matchMedia(`(forced-colors: ${expected})`).matches;
    },
    forcedColors,
    root,
  );
  if (!isOn) throw new Error(`This browser cannot show forced colours as ${forcedColors}.`);
}
