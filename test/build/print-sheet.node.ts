/** The sheet with every route, printed from host pages whose own print styles would hide, move or size it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser } from 'puppeteer-core';
import { findOrInstallBrowser } from '../support/find-browser.js';

const HOSTS: Readonly<Record<string, string>> = {
  'no styles of its own': '',
  'everything in the body hidden on paper':
    '@media print { body > * { display: none !important } }',
  'all invisible but one part':
    '@media print { body * { visibility: hidden } #main * { visibility: visible } }',
  'a body that fades in': 'body { opacity: 0 }',
  'parts that must show': '#main.page { display: block !important }',
  'words before the body': 'body::before { content: "Printed from the intranet" }',
  columns: 'body { columns: 3; width: 20em; padding: 5em }',
  'an app layout': 'html, body { height: 100%; overflow: hidden } body { display: flex }',
  'a small root': 'html { font-size: 62.5% }',
};

/** Browsers' own, about 1 cm. */
const MARGIN = { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' };

let browser: Browser;
before(async () => {
  browser = await launch({
    executablePath: findOrInstallBrowser(),
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
});
after(() => browser.close());

describe('the sheet with every route', () => {
  for (const [host, css] of Object.entries(HOSTS)) {
    it(`is one page, without the host’s words, on a page with ${host}`, async () => {
      const page = await browser.newPage();
      await page.setContent(
        `<!doctype html><html lang="en"><style>${css}</style>
         <body><main id="main" class="page"><h1>Staff intranet</h1>${'<p>Words.</p>'.repeat(80)}
         <prevent-concern-router></prevent-concern-router></main></body></html>`,
      );
      await page.addScriptTag({ path: 'dist/prevent-widgets.js' });
      await page.evaluate(async () => {
        window.print = () => window.dispatchEvent(new Event('beforeprint'));
        const root = document.querySelector('prevent-concern-router')?.shadowRoot;
        const buttons = [...(root?.querySelectorAll('button') ?? [])];
        buttons.find(({ textContent }) => textContent.includes('Print all routes'))?.click();
        await new Promise((resolve) => setTimeout(resolve, 100));
      });
      await page.emulateMediaType('print');
      const seen = await page.evaluate(() =>
        ['body > prevent-concern-router', 'h1'].map((selector) =>
          document
            .querySelector(selector)
            ?.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
        ),
      );
      assert.deepEqual(seen, [true, false]);
      const sheet = Buffer.from(await page.pdf({ format: 'A4', margin: MARGIN })).toString(
        'latin1',
      );
      assert.equal(sheet.match(/\/Type\s*\/Page\b/g)?.length, 1);
      await page.close();
    });
  }
});
