/** Asks Siteimprove's Alfa about a page that was written down for it. */
import { Audit, Outcome } from '@siteimprove/alfa-act';
import { Device } from '@siteimprove/alfa-device';
import rules, { type Flattened } from '@siteimprove/alfa-rules';
import { Page } from '@siteimprove/alfa-web';
import type { Check } from './check.js';
import type { Look } from './looks.js';

/** The rules for level AAA alone, which the widgets do not promise (contrast of 7:1, targets of 44 px, …). */
const LEVEL_AAA = ['r24', 'r41', 'r66', 'r71', 'r73', 'r74', 'r80', 'r96', 'r111'];

/**
 * Rules that are mistaken here. r78 (headings have content): looks for the content after the last heading of a shadow
 * root in the page around it, and so never finds any (Alfa 0.114.0).
 */
const MISTAKEN = ['r78'];

const idOf = ({ uri }: Flattened.Rule) => uri.replace(/^.*\/sia-/, '');

const asked = [...rules].filter((rule) => ![...LEVEL_AAA, ...MISTAKEN].includes(idOf(rule)));

function read(document: Page.JSON['document'], look: Look): Page {
  const address = 'http://127.0.0.1/';
  const device = Device.standard().toJSON();
  const page = Page.from({
    request: { method: 'GET', url: address, headers: [], body: '' },
    response: { url: address, status: 200, headers: [], body: '' },
    document,
    device: { ...device, viewport: { ...device.viewport, width: look.width, height: look.height } },
  });
  return page.getUnsafe('Alfa cannot read the page.');
}

/** What Alfa says about a page in a look. */
export async function askAlfa(document: Page.JSON['document'], look: Look): Promise<Check> {
  const outcomes = [...(await Audit.of(read(document, look), asked).evaluate())];
  const findings = outcomes.flatMap((outcome) => {
    if (!Outcome.isFailed(outcome)) return [];
    const message = [...outcome.expectations].flatMap(([, result]) =>
      result.isErr() ? [result.getErr().message] : [],
    );
    // What Alfa looks at prints itself as HTML.
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    const element = String(outcome.target);
    return [{ rule: idOf(outcome.rule), element, message: message.join('; ') }];
  });
  return {
    findings,
    rules: [...new Set(outcomes.filter(Outcome.isPassed).map(({ rule }) => idOf(rule)))],
    leftToPeople: outcomes.filter(Outcome.isCantTell).length,
  };
}
