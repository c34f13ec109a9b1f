/** The three checkers, by three makers and with rules of their own: what one overlooks another may see. */
import type { Page } from 'puppeteer-core';
import { askAlfa } from './ask-alfa.js';
import type { Check, Finding } from './check.js';
import type { Look } from './looks.js';

/** Names of the checkers, as they stand in failures. */
export const checkers = ['axe', 'IBM', 'Alfa'] as const;

/** One of the checkers. */
export type CheckerName = (typeof checkers)[number];

const ask: Readonly<Record<CheckerName, (page: Page, look: Look) => Promise<Check>>> = {
  axe: (page) => page.evaluate(() => window.gallery.askAxe()),
  IBM: (page) => page.evaluate(() => window.gallery.askIbm()),
  Alfa: async (page, look) => askAlfa(await page.evaluate(() => window.gallery.tellAlfa()), look),
};

/** Asks the checkers about the gallery as it is. Nothing can be asked afterwards: Alfa has the page changed. */
export async function askCheckers(
  page: Page,
  look: Look,
): Promise<readonly (readonly [CheckerName, Check])[]> {
  const checks: (readonly [CheckerName, Check])[] = [];
  for (const checker of checkers) {
    if (checker === 'Alfa' && look.isWithoutAlfa) continue;
    checks.push([checker, await ask[checker](page, look)]);
  }
  return checks;
}

const LONGEST_ELEMENT = 160;

// Without the marks Lit leaves and the styles written down for Alfa.
const shorten = (html: string) =>
  html
    .replace(/<!--.*?-->| style="[^"]*"/g, '')
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST_ELEMENT);

/** A finding in one line, such as `axe, image-alt: <img src="…">: Element does not have an alt attribute`. */
export function describeFinding(checker: CheckerName, { rule, element, message }: Finding): string {
  return `${checker}, ${rule}: ${shorten(element)}: ${message.replace(/\s+/g, ' ')}`;
}
