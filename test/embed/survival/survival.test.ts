/**
 * Promises of snippets that are pasted into an editor:
 * 1. What is saved is what the table says, for every kind.
 * 2. Readers never see a tag or a script's text, and the link with 999 is always left where there are words.
 * 3. What is said to work becomes the widget on a page of its own; a placeholder does where the site has the
 *    script; a link that is left stays a link there.
 */
import { expect } from '@open-wc/testing';
import { SNIPPET_KINDS, type SnippetKind } from '../../../src/embed/snippet/write-snippet.js';
import { openHostPage, SCRIPT, wordsIn } from '../../support/host-page.js';
import { EDITORS, type Save } from './editors.js';
import { paste, PASTED_WIDGET, PASTED_WORDS } from './pasted.js';
import { IN_BROWSER, IN_NODE, type Left } from './survival-table.js';
import { inOneLine, judge, type ReadHtml } from './what-is-left.js';

function read(html: string): ReadHtml {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const elements = [...body.querySelectorAll('*')].map((element) => ({
    tag: element.localName,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    words: element.textContent,
  }));
  // What scripts hold is never shown.
  for (const script of body.querySelectorAll('script')) script.remove();
  return { elements, words: inOneLine(body.textContent) };
}

/** Whether the HTML becomes the widget, and keeps its link in it. */
async function becomesWidget(html: string): Promise<boolean> {
  const page = await openHostPage(`<!doctype html><body>${html}</body>`);
  const widget = page.document.querySelector(`prevent-${PASTED_WIDGET}`);
  const isThere =
    wordsIn(page, `prevent-${PASTED_WIDGET}`).includes('Find your Prevent region') &&
    widget?.getAttribute('region') === 'london' &&
    widget.hasAttribute('standalone') &&
    inOneLine(widget.textContent) === PASTED_WORDS;
  const hasErrors = page.errors.length > 0;
  page.close();
  return isThere && !hasErrors;
}

async function expectUse(kind: SnippetKind, left: Left, html: string): Promise<void> {
  if (kind !== 'script' && kind !== 'element' && kind !== 'module') return;
  expect(await becomesWidget(html), 'alone').to.equal(left === 'works');
  const isPlaced = left === 'works' || left === 'placeholder';
  expect(await becomesWidget(`${html}${SCRIPT}`), 'with the script').to.equal(isPlaced);
}

for (const system of Object.keys(IN_BROWSER) as (keyof typeof IN_BROWSER)[]) {
  describe(`a snippet pasted into ${system}`, () => {
    let save: Save;
    before(async () => {
      save = await EDITORS[system]();
    });

    for (const kind of SNIPPET_KINDS) {
      const expected = IN_BROWSER[system][kind];
      it(`${kind}: ${expected}`, async () => {
        const pasted = paste(kind);
        const html = save(pasted);
        const left = read(html);
        expect(judge(kind, read(pasted), left), html).to.equal(expected);
        expect(left.words).to.equal(read(pasted).words);
        await expectUse(kind, expected, html);
      });
    }
  });
}

// Editors keep settings of their own, which other tests would find.
after(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe('what the cleaners of servers leave', () => {
  const without = (html: string) => html.replace(/<script.*/, '');

  it('becomes the widget where the table says so', async () => {
    const rows = Object.values(IN_NODE).flatMap((row) => [row.script, row.module]);
    expect(rows).to.include('placeholder');
    await expectUse('script', 'placeholder', without(paste('script')));
    await expectUse('module', 'placeholder', without(paste('module')));
  });
});
