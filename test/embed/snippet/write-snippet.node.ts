/** Promises of snippets: HTML that keeps its fallback, whatever is put in. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { parseDocument } from 'htmlparser2';
import {
  WIDGET_NAMES,
  writeSnippet,
  type SnippetChoices,
} from '../../../src/embed/snippet/write-snippet.js';
import { snippetWords } from '../../../src/text/en-GB.js';

const choices: SnippetChoices = {
  name: 'concern-router',
  attributes: { setting: 'school', live: true, region: undefined },
  src: '/prevent-widgets.js',
  fallback: { url: 'https://www.gov.uk/a', text: 'In an emergency, call 999. GOV.UK' },
};

describe('a snippet', () => {
  it('is the placeholder of the README with its fallback, and the script', () => {
    assert.equal(
      writeSnippet(choices),
      `<div data-prevent="concern-router" data-setting="school" data-live>
  <a href="https://www.gov.uk/a">In an emergency, call 999. GOV.UK</a>
</div>
<script async src="/prevent-widgets.js"></script>
`,
    );
  });

  it('may be the custom element, which never closes itself', () => {
    assert.equal(
      writeSnippet({ ...choices, asElement: true }),
      `<prevent-concern-router setting="school" live>
  <a href="https://www.gov.uk/a">In an emergency, call 999. GOV.UK</a>
</prevent-concern-router>
<script async src="/prevent-widgets.js"></script>
`,
    );
  });

  it('is sound HTML without a paragraph for every widget', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
    for (const name of WIDGET_NAMES) {
      const html = writeSnippet({ ...choices, name });
      const { results } = await validator.validateString(html);
      const found = results.flatMap(({ messages }) => messages.map(({ message }) => message));
      assert.deepEqual(found, []);
      assert.doesNotMatch(html, /<p\b|\/>/);
    }
  });

  it('has words with 999 for every widget', () => {
    for (const name of WIDGET_NAMES) {
      assert.match(
        snippetWords.fallbacks[name],
        /In an emergency, call 999\..*GOV\.UK|GOV\.UK.*999/,
      );
    }
  });

  it('gives every value back as it went in, and never becomes other HTML', () => {
    const word = fc.oneof(fc.string(), fc.constantFrom('"><script>', '&amp;', "'", '</div>'));
    fc.assert(
      fc.property(word, word, fc.boolean(), (value, text, asElement) => {
        const html = writeSnippet({
          ...choices,
          attributes: { 'local-src': value },
          asElement,
          fallback: { url: value, text: `x${text}` },
        });
        const elements = parseDocument(html).children.filter((node) => 'attribs' in node);
        assert.deepEqual(
          elements.map((node) => 'name' in node && node.name),
          [asElement ? 'prevent-concern-router' : 'div', 'script'],
        );
        const [placed] = elements;
        assert.ok(placed && 'attribs' in placed);
        assert.equal(placed.attribs[asElement ? 'local-src' : 'data-local-src'], value);
        const link = placed.children[1];
        assert.ok(link && 'attribs' in link && link.children[0]);
        const said = link.children[0];
        assert.deepEqual([link.attribs.href, 'data' in said && said.data], [value, `x${text}`]);
      }),
    );
  });
});
