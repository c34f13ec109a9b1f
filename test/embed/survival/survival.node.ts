/**
 * Promises of snippets that go through a cleaner on a server:
 * 1. What is left is what the table says, for every kind.
 * 2. Readers never see a script's text, and see tags only where the cleaner prints every tag it does not know.
 * 3. Where a snippet has words, the link with 999 is always left.
 * 4. What we offer first for a system survives there.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDocument } from 'htmlparser2';
import { kindsFor, type SystemId } from '../../../src/embed/snippet/systems.js';
import { SNIPPET_KINDS } from '../../../src/embed/snippet/write-snippet.js';
import { CLEANERS } from './cleaners.js';
import { paste, PASTED_WORDS } from './pasted.js';
import { IN_BROWSER, IN_NODE } from './survival-table.js';
import { inOneLine, judge, type ReadElement, type ReadHtml } from './what-is-left.js';

type Nodes = ReturnType<typeof parseDocument>['children'];

function read(html: string): ReadHtml {
  const elements: ReadElement[] = [];
  const visit = (nodes: Nodes): string =>
    nodes
      .map((node) => {
        if ('data' in node) return node.data;
        if (!('attribs' in node)) return '';
        const place = elements.push({ tag: node.name, attributes: {}, words: '' }) - 1;
        const words = visit(node.children);
        elements[place] = { tag: node.name, attributes: { ...node.attribs }, words };
        return node.name === 'script' ? '' : words;
      })
      .join('');
  return { words: inOneLine(visit(parseDocument(html).children)), elements };
}

const systems = Object.keys(IN_NODE) as (keyof typeof IN_NODE)[];

describe('a snippet that goes through', () => {
  for (const system of systems) {
    for (const kind of SNIPPET_KINDS) {
      it(`${system}: ${kind}, ${IN_NODE[system][kind]}`, () => {
        const pasted = paste(kind);
        const left = read(CLEANERS[system](pasted));
        assert.equal(judge(kind, read(pasted), left), IN_NODE[system][kind]);
        if (!pasted.includes(PASTED_WORDS)) return;
        const link = left.elements.filter(({ tag }) => tag === 'a').at(-1);
        assert.equal(link?.words, PASTED_WORDS);
        assert.equal(link.attributes.href, 'https://www.gov.uk/guidance/regional');
      });
    }
  }

  it('its system is offered first in a kind that survives there', () => {
    const first = (system: SystemId) => kindsFor(system)[0]?.kind ?? 'script';
    assert.equal(IN_NODE['canvas-page'][first('canvas')], 'works');
    assert.equal(IN_NODE['drupal-wysiwyg'][first('drupal')], 'works');
    assert.equal(IN_BROWSER['tinymce-moodle'][first('moodle')], 'works');
    for (const { kind, reason } of kindsFor('wordpress')) {
      if (reason === 'wordpress-author') assert.equal(IN_NODE['wordpress-author'][kind], 'works');
    }
  });

  it('would be told apart: nothing passes for what it is not', () => {
    const pasted = read(paste('script'));
    const other = (html: string) => judge('script', pasted, read(html));
    assert.equal(other(paste('script')), 'works');
    assert.equal(other(paste('script').replace(/<script.*/, '')), 'placeholder');
    assert.equal(other(paste('script').replace(' data-standalone', '')), 'link');
    assert.equal(other(PASTED_WORDS), 'nothing');
    assert.equal(other(`${paste('script')}alert(1)`), 'nothing');
    assert.equal(other('&lt;div&gt;'), 'tags-shown');
  });
});
