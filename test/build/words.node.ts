/** Every word a reader sees stands in `src/text`, and every word that stands there is used. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { emergencyIn, RIGHT_TO_LEFT } from '../../src/text/emergency.js';
import * as forBuilder from '../../src/text/builder.en-GB.js';
import * as english from '../../src/text/en-GB.js';

const sourcesIn = (...folders: string[]) =>
  folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => posix.join(folder, name.replaceAll('\\', '/'))),
  );
const parse = (path: string, text = readFileSync(path, 'utf8')) =>
  ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);

/** What `html` templates of a file say by themselves, outside their tags and blanks. */
function wordsInTemplates(file: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isTaggedTemplateExpression(node) && /^(html|svg)$/.test(node.tag.getText())) {
      const { template } = node;
      const pieces = ts.isNoSubstitutionTemplateLiteral(template)
        ? [template.text]
        : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];
      const shown = pieces.join('\0').replace(/<!--[^]*?-->|<[^>]*>/g, ' ');
      found.push(...(shown.match(/\p{L}{2,}/gu) ?? []));
      const attributes = /\s(aria-label|title|alt|placeholder)="?([^\s"\0>]+)/g;
      for (const [, , value = ''] of pieces.join('\0').matchAll(attributes)) found.push(value);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The names of all words of a tree: "concernRouter.continue". */
function pathsOf(tree: object, before = ''): string[] {
  return Object.entries(tree).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? pathsOf(value, `${before}${name}.`)
      : [`${before}${name}`],
  );
}

/** Words looked up by an id that comes from data, so that no line of code names them. */
const BY_ID =
  /^(countries|placeKinds|moments|settings|audiences|concerns|trainingSessions\.audiences|contacts\.audiences|regionFinder\.unknown|concernRouter\.(what|questions)|formats)\./;

describe('the words', () => {
  it('all stand in src/text: no template says anything by itself', () => {
    const said = sourcesIn('src/base', 'src/widgets', 'src/builder', 'src/build/frames').flatMap(
      (path) => wordsInTemplates(parse(path)).map((word) => `${path}: ${word}`),
    );
    assert.deepEqual(said, []);
  });

  it('would be found in a template, also in an attribute that is read out', () => {
    const file = parse('x.ts', 'html`<p title="Oh">${a} Hello <b>${b}</b></p>`;');
    assert.deepEqual(wordsInTemplates(file), ['Hello', 'Oh']);
  });

  it('are all used', () => {
    const code = sourcesIn(
      'src/base',
      'src/widgets',
      'src/core',
      'src/embed',
      'src/build/frames',
      'src/builder',
      'src/import',
      'src/cli',
    )
      .map((path) => readFileSync(path, 'utf8'))
      .concat(readFileSync('src/core.ts', 'utf8'))
      .join('\n');
    const unused = [...Object.values<object>(english), ...Object.values<object>(forBuilder)]
      .flatMap((tree) => pathsOf(tree))
      .filter((path) => !BY_ID.test(path))
      .filter((path) => !new RegExp(`\\b${path.split('.').at(-1) ?? ''}\\b`).test(code));
    assert.deepEqual(unused, []);
  });

  it('are never empty but for one that is meant to be, and never markup', () => {
    const odd: string[] = [];
    const visit = (value: unknown, path: string) => {
      if (typeof value === 'string' && (value === '' || /<\/?[a-z]/i.test(value))) odd.push(path);
      if (typeof value === 'object' && value !== null) {
        for (const [name, inner] of Object.entries(value)) visit(inner, `${path}.${name}`);
      }
    };
    visit(english.words, 'words');
    // A session that is simply to come has no badge.
    assert.deepEqual(odd, ['words.moments.to-come']);
  });

  it('say 999 in every language of the emergency line', () => {
    for (const [language, sentence] of Object.entries(emergencyIn)) {
      assert.match(sentence, /999/, language);
      const isRightToLeft = /[\u0590-\u08ff]/.test(sentence);
      assert.equal(RIGHT_TO_LEFT.includes(language), isRightToLeft, language);
    }
  });
});
