/**
 * Promises of README, CONTRIBUTING and `docs`:
 *  1. Every link inside the project leads to a file that is there, and to a heading that is there.
 *  2. Every page is linked from another.
 *  3. Every snippet is valid HTML, and those that show the forms are what we write.
 *  4. Each system the builder knows has its section, with what is known from where.
 *  5. What the console is said to say, it says.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, it } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { snapshot } from '../../src/data/snapshot.js';
import { SYSTEM_IDS } from '../../src/embed/snippet/systems.js';
import { writeSnippet } from '../../src/embed/snippet/write-snippet.js';
import { snippetWords } from '../../src/text/en-GB.js';

const pages = new Map(
  [
    'README.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    ...readdirSync('docs').map((name) => `docs/${name}`),
  ]
    .filter((path) => path.endsWith('.md'))
    .map((path) => [path, readFileSync(path, 'utf8')]),
);

/** Without code, in which brackets mean something else. */
const proseOf = (text: string) =>
  text.replace(/^ *```[^]*?^ *```/gm, '').replace(/`[^`\n]*`/g, '``');

/** Names of headings as GitHub makes them. */
const headingsOf = (text: string) =>
  [...text.replace(/^ *```[^]*?^ *```/gm, '').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

interface Link {
  readonly from: string;
  readonly path: string;
  readonly heading: string | undefined;
}

const linksIn = (from: string, text: string): Link[] =>
  [...proseOf(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, address = '']) => address)
    .filter((address) => !/^[a-z]+:/.test(address))
    .map((address) => {
      const [path = '', heading] = address.split('#');
      return { from, path: path ? normalize(join(dirname(from), path)) : from, heading };
    });

const links = [...pages].flatMap(([path, text]) => linksIn(path, text));

const describeLink = ({ from, path, heading }: Link) =>
  `${from}: ${path}${heading === undefined ? '' : `#${heading}`}`;

const isDead = ({ path, heading }: Link) => {
  if (!existsSync(path)) return true;
  const text = pages.get(path);
  return heading !== undefined && text !== undefined && !headingsOf(text).includes(heading);
};

describe('links in the documents', () => {
  it('lead somewhere', () => {
    assert.ok(links.length > 20);
    assert.deepEqual(links.filter(isDead).map(describeLink), []);
  });

  it('would be found dead', () => {
    const text =
      'See [a](gone.md), [b](README.md#no-such) and [c](README.md#events), not `[d](x.md)`.';
    assert.deepEqual(linksIn('x.md', text).filter(isDead).map(describeLink), [
      'x.md: gone.md',
      'x.md: README.md#no-such',
    ]);
  });

  it('lead to every page', () => {
    const linked = new Set(links.filter(({ from, path }) => from !== path).map(({ path }) => path));
    const lonely = [...pages.keys()].filter((path) => path !== 'README.md' && !linked.has(path));
    assert.deepEqual(lonely, []);
  });
});

const snippetsOf = (path: string) =>
  [...(pages.get(path) ?? '').matchAll(/^```html\n([^]*?)^```/gm)].map(([, html = '']) => html);

describe('snippets in the documents', () => {
  const checker = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // Frames as wide as their column: browsers and editors know no other attribute for that.
      'attribute-allowed-values': 'off',
      // On an address that moves, there is none.
      'require-sri': 'off',
      'tel-non-breaking': 'off',
    },
  });

  for (const path of [...pages.keys()].filter((one) => one.startsWith('docs/'))) {
    for (const [index, html] of snippetsOf(path).entries()) {
      it(`are valid: ${path}, ${String(index + 1)}`, async () => {
        const { results } = await checker.validateString(html);
        const found = results.flatMap(({ messages }) => messages.map(({ message }) => message));
        assert.deepEqual(found, []);
      });
    }
  }

  it('are, where they show the forms, what we write', () => {
    const name = 'region-finder';
    const written = (['script', 'iframe', 'link'] as const).map((kind) =>
      writeSnippet({
        name,
        kind,
        attributes: {},
        base: 'https://widgets.example.gov.uk/v1/',
        fallback: { url: snapshot.source.url, text: snippetWords.fallbacks[name] },
        title: snippetWords.titles[name],
      }),
    );
    assert.deepEqual(snippetsOf('docs/where-you-paste.md'), written);
  });
});

describe('docs/where-you-paste.md', () => {
  const text = pages.get('docs/where-you-paste.md') ?? '';
  const sections = text.split(/^## /m).slice(1);

  it('has a section for each system', () => {
    for (const id of SYSTEM_IDS) {
      const name = snippetWords.systems[id];
      assert.ok(
        sections.some((section) => section.startsWith(name)),
        name,
      );
    }
  });

  it('says of each what does not work and where that is known from, or that it was not tried', () => {
    for (const section of sections) {
      const [heading = ''] = section.split('\n');
      if (heading === snippetWords.systems.other) continue;
      assert.match(section, /\*\*Known from\*\*|\*\*Not tried\.\*\*/, heading);
      if (section.includes('**Known from**')) {
        assert.match(section, /\*\*Does not work\*\*/, heading);
        assert.match(section.split('**Known from**')[1] ?? '', /20\d\d|version/, heading);
      }
    }
  });
});

describe('docs/troubleshooting.md', () => {
  const text = pages.get('docs/troubleshooting.md') ?? '';
  const source = ['src/text', 'src/base', 'src/build']
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');

  it('quotes the console as it is', () => {
    const tables = [...text.matchAll(/^\| (?:message|the console says) [^]*?\n\n/gm)].join('\n');
    const quotes = [...tables.matchAll(/^\|[^|\n"]*"([^"\n]+)"/gm)].map(([, quote = '']) => quote);
    assert.ok(quotes.length > 8);
    for (const quote of quotes) {
      // Names, numbers and reasons take the places of `…` and of what is in brackets.
      for (const part of quote.split(/…| \(.*\)|[<>]/)) {
        if (part.trim()) assert.ok(source.includes(part), part);
      }
    }
  });

  it('has every message that our scripts write by themselves', () => {
    const said = [...source.matchAll(/console\.(?:info|warn)\([`'"]([^`'"]+)/g)].map(
      ([, words = '']) => words.replace(/^Prevent widgets:? ?/, ''),
    );
    const fixed = said
      .flatMap((words) => words.split(/\$\{.*?\}|[<>]/))
      .filter((part) => part.length > 12);
    assert.ok(fixed.length >= 2, said.join());
    for (const part of fixed) assert.ok(text.includes(part.trim().replace(/[.:]$/, '')), part);
  });
});
