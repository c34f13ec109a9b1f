/** The demo page and the README's snippets: markup a webmaster can copy without a second thought. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { HtmlValidate } from 'html-validate';

const checker = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Prettier decides how void elements and the doctype are written.
    'void-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    // Frames as wide as their column: browsers and editors know no other attribute for that.
    'attribute-allowed-values': 'off',
    'require-sri': 'off',
    'tel-non-breaking': 'off',
  },
});

async function expectValid(html: string) {
  const report = await checker.validateString(html);
  const found = report.results.flatMap(({ messages }) =>
    messages.map(({ line, message }) => `line ${String(line)}: ${message}`),
  );
  assert.deepEqual(found, []);
}

const snippets = [...readFileSync('README.md', 'utf8').matchAll(/```html\n([\s\S]*?)```/g)].map(
  ([, snippet = '']) => snippet,
);

describe('the demo page', () => {
  it('is valid HTML', async () => {
    await expectValid(readFileSync('index.html', 'utf8'));
  });
});

describe('the snippets in the README', () => {
  it('are valid HTML', async () => {
    assert.ok(snippets.length > 0);
    for (const snippet of snippets) await expectValid(snippet);
  });

  it('hold 999 in words inside every widget, no paragraph, and no tag that closes itself', () => {
    for (const snippet of snippets) {
      assert.doesNotMatch(snippet, /<p>|\/>/);
      const widgets = snippet.match(/<div data-prevent|<prevent-/g) ?? [];
      const fallbacks = snippet.match(/call 999/gi) ?? [];
      assert.ok(fallbacks.length >= widgets.length, snippet);
    }
  });
});
