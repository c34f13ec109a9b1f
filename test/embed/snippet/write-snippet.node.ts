/**
 * Promises of snippets, whatever the choices:
 * 1. Each kind has its form, which the README and the fixtures show.
 * 2. The HTML is sound, has no paragraph, style or script text in it, and no tag closes itself.
 * 3. Read back, it gives the attributes that were chosen and the widget knows, and nothing else.
 * 4. It is ASCII, so that no page's encoding garbles it.
 * 5. Words with 999 are in it wherever it has words.
 * 6. A fingerprint is written for addresses that never move, and for no other.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { parseDocument } from 'htmlparser2';
import { optionsOf } from '../../../src/embed/snippet/widget-options.js';
import {
  isFramed,
  scriptFile,
  SNIPPET_KINDS,
  WIDGET_NAMES,
  writeSnippet,
  type SnippetChoices,
} from '../../../src/embed/snippet/write-snippet.js';
import { snippetWords } from '../../../src/text/en-GB.js';

const BASE = 'https://w.example.gov.uk/v1.2.3/';
const HASH = `sha384-${'aB3/'.repeat(16)}`;
const choices: SnippetChoices = {
  name: 'concern-router',
  kind: 'script',
  attributes: { setting: 'school', live: true, region: undefined },
  base: '/prevent/',
  fallback: { url: 'https://www.gov.uk/a', text: 'In an emergency, call 999. GOV.UK' },
  title: 'Who to tell',
};
const LINK = '<a href="https://www.gov.uk/a">In an emergency, call 999. GOV.UK</a>';

/** Elements in the order of their first tags, with their attributes, and the text of each. */
function readBack(html: string) {
  const found: { tag: string; attributes: Record<string, string>; text: string }[] = [];
  const visit = (nodes: readonly unknown[]) => {
    for (const node of nodes as ReturnType<typeof parseDocument>['children']) {
      if (!('attribs' in node)) continue;
      const own = node.children.map((child) => ('data' in child ? child.data : ''));
      found.push({ tag: node.name, attributes: { ...node.attribs }, text: own.join('').trim() });
      visit(node.children);
    }
  };
  visit(parseDocument(html).children);
  return found;
}

describe('each kind of snippet', () => {
  const write = (own: Partial<SnippetChoices>) => writeSnippet({ ...choices, ...own });

  it('script: the placeholder of the README with its fallback, and the script', () => {
    assert.equal(
      write({}),
      `<div data-prevent="concern-router" data-setting="school" data-live>
  ${LINK}
</div>
<script async src="/prevent/prevent-widgets.js"></script>
`,
    );
  });

  it('element: the custom element, which never closes itself', () => {
    assert.equal(
      write({ kind: 'element', isSingle: true }),
      `<prevent-concern-router setting="school" live>
  ${LINK}
</prevent-concern-router>
<script async src="/prevent/concern-router.js"></script>
`,
    );
  });

  it('module: the placeholder, and the script as a module', () => {
    assert.match(
      write({ kind: 'module' }),
      /^<div [^]*<\/div>\n<script type="module" src="\/prevent\/es\/index\.js"><\/script>\n$/,
    );
    assert.match(write({ kind: 'module', isSingle: true }), /es\/concern-router\.js/);
  });

  it('iframe: the page with its name, and the fallback after it', () => {
    const form =
      /^<iframe src="\/prevent\/frame\/concern-router\.html\?setting=school&amp;live=" width="100%" height="\d+" title="Who to tell" loading="lazy"><\/iframe>\n<a [^\n]*999[^\n]*<\/a>\n$/;
    assert.match(write({ kind: 'iframe' }), form);
  });

  it('sharepoint: a frame with no more than the Embed web part keeps', () => {
    const [frame, ...others] = readBack(write({ kind: 'sharepoint', base: BASE }));
    assert.deepEqual(Object.keys(frame?.attributes ?? {}), ['src', 'width', 'height', 'title']);
    assert.deepEqual(others, []);
  });

  it('wordpress: the address and nothing else', () => {
    assert.equal(
      write({ kind: 'wordpress', base: BASE }),
      `${BASE}frame/concern-router.html?setting=school&live=\n`,
    );
  });

  it('link: our page and GOV.UK; where our page has no whole address, GOV.UK', () => {
    assert.equal(
      write({ kind: 'link', base: BASE }),
      `<a href="${BASE}frame/concern-router.html?setting=school&amp;live=">Who to tell</a>. ${LINK}\n`,
    );
    assert.equal(write({ kind: 'link' }), `${LINK}\n`);
  });

  it('takes a script of another name, and then writes no fingerprint', () => {
    assert.match(
      write({ src: '/v1.2.3/p.js', base: BASE, integrity: HASH }),
      /<script async src="\/v1\.2\.3\/p\.js"><\/script>/,
    );
  });
});

describe('every snippet', () => {
  const each = WIDGET_NAMES.flatMap((name) => SNIPPET_KINDS.map((kind) => ({ name, kind })));

  it('is sound HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      // The standard wants pixels; every browser takes a share, and a frame must fit where it is put.
      elements: ['html5', { iframe: { attributes: { width: { enum: ['/\\d+%?/'] } } } }],
    });
    for (const one of each.filter(({ kind }) => kind !== 'wordpress')) {
      const html = writeSnippet({ ...choices, ...one, base: BASE, integrity: HASH });
      const { results } = await validator.validateString(html);
      const found = results.flatMap(({ messages }) => messages.map(({ message }) => message));
      assert.deepEqual(found, []);
    }
  });

  it('says 999 in words, in the fallback we give it', () => {
    for (const { name, kind } of each) {
      const text = snippetWords.fallbacks[name];
      assert.match(text, /In an emergency, call 999\..*GOV\.UK|GOV\.UK.*call 999/);
      if (kind === 'wordpress' || kind === 'sharepoint') continue;
      const html = writeSnippet({ ...choices, name, kind, fallback: { url: '/', text } });
      assert.match(html, />[^<]*call 999[^<]*<\/a>/);
    }
  });

  it('has a name for its frame', () => {
    for (const name of WIDGET_NAMES) assert.ok(snippetWords.titles[name].length > 5);
  });
});

const BAD = ['"><script>', '&amp;', "'", '</div>', '<p>', '/>', ' style="', 'café ‘é’ 😀', '\r\n'];
const words = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.constantFrom(...BAD));
const anyAttributes = fc.dictionary(
  fc.oneof(
    fc.constantFrom('region', 'live', 'start', 'onclick', 'style', 'srcdoc', 'x y', 'a="'),
    fc.string(),
  ),
  fc.oneof(words, fc.constantFrom(true as const, undefined)),
);
const anyChoices: fc.Arbitrary<SnippetChoices> = fc.record({
  name: fc.constantFrom(...WIDGET_NAMES),
  kind: fc.constantFrom(...SNIPPET_KINDS),
  attributes: anyAttributes,
  base: fc.oneof(words, fc.constantFrom('/', BASE, 'https://x.org/v1/', '/v1.2/', '/v1.2.3/')),
  isSingle: fc.boolean(),
  integrity: fc.oneof(words, fc.constant(HASH)),
  fallback: fc.record({ url: words, text: words.map((text) => `x${text}x`) }),
  title: words,
});
// What HTML cannot hold is left out; what it holds comes back.
const held = (text: string) => text.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}/gu, '');
const known = ({ name, attributes }: SnippetChoices) =>
  Object.entries(attributes).filter(
    ([key, value]) => value !== undefined && optionsOf(name).some((option) => option.name === key),
  );

describe('whatever the choices, a snippet', () => {
  const always = (promise: (own: SnippetChoices, html: string) => void) => {
    const run = (own: SnippetChoices) => {
      promise(own, writeSnippet(own));
    };
    fc.assert(fc.property(anyChoices, run), { numRuns: 500 });
  };

  it('has only the elements of its kind', () => {
    always((own, html) => {
      const { name, kind, base } = own;
      const expected = {
        script: ['div', 'a', 'script'],
        element: [`prevent-${name}`, 'a', 'script'],
        module: ['div', 'a', 'script'],
        iframe: ['iframe', 'a'],
        wordpress: [],
        sharepoint: ['iframe'],
        link: base.startsWith('https://') ? ['a', 'a'] : ['a'],
      }[kind];
      const tags = readBack(html).map(({ tag }) => tag);
      assert.deepEqual(tags, expected);
    });
  });

  it('has no paragraph, no style, no script text, and no tag that closes itself', () => {
    always(({ kind }, html) => {
      if (kind !== 'wordpress') assert.doesNotMatch(html, /<p\b|\/>|<style/i);
      for (const { tag, attributes, text } of readBack(html)) {
        assert.ok(!('style' in attributes));
        assert.ok(tag !== 'script' || text === '');
      }
    });
  });

  it('is one address on one line for WordPress', () => {
    always(({ kind }, html) => {
      if (kind === 'wordpress') assert.match(html, /^[^\s"<>]+\n$/);
    });
  });

  it('is ASCII', () => {
    always(({ kind }, html) => {
      if (kind !== 'wordpress') assert.match(html, /^[\t\n\x20-\x7e]*$/);
    });
  });

  it('reads back as the attributes chosen that the widget knows, and no others', () => {
    always((own, html) => {
      const [first] = readBack(html);
      const { kind, name } = own;
      if (!first || isFramed(kind) || kind === 'link') return;
      const prefix = kind === 'element' ? '' : 'data-';
      const expected = known(own).map(([key, value]) => [
        `${prefix}${key}`,
        value === true ? '' : held(String(value)),
      ]);
      assert.deepEqual(first.attributes, {
        ...(kind !== 'element' && { 'data-prevent': name }),
        ...Object.fromEntries(expected),
      });
    });
  });

  it('reads back as the address, the words and the name that went in', () => {
    always((own, html) => {
      const elements = readBack(html);
      const link = elements.filter(({ tag }) => tag === 'a').at(-1);
      if (link) {
        assert.equal(link.attributes.href, held(own.fallback.url));
        assert.equal(link.text, held(own.fallback.text));
      }
      const frame = elements.find(({ tag }) => tag === 'iframe');
      if (frame) assert.equal(frame.attributes.title, held(own.title));
    });
  });

  it('loads the file of dist that scriptFile names, from the base', () => {
    always((own, html) => {
      const script = readBack(html).find(({ tag }) => tag === 'script');
      const file = scriptFile(own);
      assert.equal(script?.attributes.src, file && held(`${own.base}${file}`));
    });
  });

  it('has a fingerprint and crossorigin where the address never moves, and nowhere else', () => {
    always(({ base, integrity }, html) => {
      const script = readBack(html).find(({ tag }) => tag === 'script');
      if (!script) return;
      const isFixed = base === BASE || base === '/v1.2.3/';
      const expected = isFixed && integrity === HASH ? [HASH, 'anonymous'] : [undefined, undefined];
      const { integrity: written, crossorigin } = script.attributes;
      assert.deepEqual([written, crossorigin], expected);
    });
  });
});
