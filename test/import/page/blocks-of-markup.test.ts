import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { blocksOfMarkup } from '../../../src/import/page/blocks-of-markup.js';
import type { MarkupNode } from '../../../src/import/page/markup-node.js';
import type { PageBlock } from '../../../src/import/page/page-block.js';
import { parsers } from './page-reading.js';

/** The blocks under both parsers, which must be the same. */
function blocksOf(markup: string): PageBlock[] {
  const [browser = [], other] = Object.values(parsers).map((parse) =>
    blocksOfMarkup(parse(markup)),
  );
  expect(other).to.deep.equal(browser);
  return browser;
}

/** Blocks in short: heading `#2`, paragraph `¶`, items `-`, cells `|`. */
const outline = (markup: string) =>
  blocksOf(markup).flatMap((block) => {
    switch (block.kind) {
      case 'heading':
        return `#${String(block.level)} ${block.text}`;
      case 'paragraph':
        return `¶ ${block.text}`;
      case 'list':
        return block.items.map(({ text, depth }) => `${'-'.repeat(depth + 1)} ${text}`);
      case 'table':
        return [
          `= ${block.caption.text}`,
          ...block.rows.map((row) =>
            row.map(({ text, isHeader }) => (isHeader ? `!${text}` : text)).join('|'),
          ),
        ];
    }
  });

describe('the blocks of a parsed document', () => {
  it('are its headings, paragraphs, items and tables, in order', () => {
    expect(
      outline(
        `<h1>One</h1><p>Two <b>and</b> <a href="/3">three</a>.</p>four<ul><li>five<li>six</ul>
        <table><caption>seven</caption><tr><th>8<th>9<tr><td>10<td>11</table>`,
      ),
    ).to.deep.equal([
      '#1 One',
      '¶ Two and three.',
      '¶ four',
      '- five',
      '- six',
      '= seven',
      '!8|!9',
      '10|11',
    ]);
  });

  it('have all white space folded, and no letters that do damage', () => {
    expect(
      outline('<p>a&nbsp;\n\t b&#8203;c&#8238;d &lt;e&gt; f\ufffd</p><p>&nbsp;–</p>'),
    ).to.deep.equal(['¶ a bcd e f']);
  });

  it('keep words on both sides of a line break apart, and in one paragraph', () => {
    expect(outline('<p>a<br>b<br/>c</p>')).to.deep.equal(['¶ a b c']);
    expect(outline('<table><tr><td>a<br>b</table>')).to.deep.equal(['= ', 'a b']);
  });

  it('know how deep an item is, and keep its own words together', () => {
    expect(outline('<ul><li>a<ol><li><p>b</p><p>c</p></li></ol>d</li><li>e</ul>')).to.deep.equal([
      '- a d',
      '-- b c',
      '- e',
    ]);
  });

  it('keep columns in line where cells span them, and know headings of rows', () => {
    expect(
      outline('<table><tr><th colspan="2">a<th>b<tr><th scope="row">c<td>d<td>e</table>'),
    ).to.deep.equal(['= ', '!a|!|!b', '!c|d|e']);
    expect(outline('<table><tr><td colspan="9999999">a</table>')[1]).to.have.length(20);
    expect(outline('<table><tr><td colspan="-3">a<td colspan="x">b</table>')[1]).to.equal('a|b');
  });

  it('make lists and headings within a cell words of the cell', () => {
    expect(outline('<table><tr><td><h3>a</h3><ul><li>b<li>c</ul><p>d</p></table>')).to.deep.equal([
      '= ',
      'a b c d',
    ]);
  });

  it('leave out furniture and what is hidden', () => {
    const hidden = [
      ...[
        'script',
        'style',
        'template',
        'noscript',
        'nav',
        'header',
        'footer',
        'form',
        'aside',
      ].map((tag) => `<${tag}>no</${tag}>`),
      ...['hidden', 'aria-hidden="true"', 'style="display: none"', 'role="navigation"'].map(
        (attribute) => `<div ${attribute}>no</div>`,
      ),
      '<!-- no -->',
    ];
    for (const markup of hidden) {
      expect(outline(`<p>a</p>${markup}<p>b</p>`), markup).to.deep.equal(['¶ a', '¶ b']);
    }
    expect(outline('<p hidden="until-found">a</p><p aria-hidden="false">b</p>')).to.have.length(2);
  });

  it('are those of the main part, where there is one', () => {
    expect(outline('<p>a</p><main><header><h1>b</h1></header></main><p>c</p>')).to.deep.equal([
      '#1 b',
    ]);
    expect(outline('<p>a</p><div role="main">b</div>')).to.deep.equal(['¶ b']);
  });

  it('hold links with their words and addresses as written', () => {
    const [block] = blocksOf(
      '<p>See <a href=" /x?a&amp;b ">the <i>form</i></a> or <a>none</a>.</p>',
    );
    expect(block && 'links' in block && block.links).to.deep.equal([
      { text: 'the form', href: ' /x?a&b ' },
      { text: 'none', href: '' },
    ]);
  });

  it('come out of a tree of any depth', () => {
    for (const tags of [['div'], ['ul', 'li'], ['table', 'tr', 'td'], ['a']]) {
      let node: MarkupNode = { nodeType: 3, nodeValue: 'a' };
      for (let depth = 100_000; depth > 0; depth--) {
        node = { nodeType: 1, tagName: tags[depth % tags.length] ?? '', childNodes: [node] };
      }
      expect(blocksOfMarkup(node).length, tags.join()).to.be.greaterThan(0);
    }
  });

  it('are the same under both parsers, whatever sound parts a page is made of', () => {
    const words = fc.constantFrom(
      'a',
      ' b ',
      '&amp;',
      '&nbsp;',
      'é',
      '',
      '<b>c</b>',
      '<a href="#">d</a>',
    );
    const inline = fc.array(words, { maxLength: 3 }).map((parts) => parts.join(''));
    const { part } = fc.letrec<{ part: string }>((tie) => {
      const parts = fc.array(tie('part'), { maxLength: 3 });
      return {
        part: fc.oneof(
          { depthSize: 'small', withCrossShrink: true },
          inline,
          inline.map((text) => `<h2>${text}</h2><p>${text}</p>`),
          fc
            .tuple(fc.constantFrom('div', 'section', 'nav', 'blockquote'), parts)
            .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
          parts.map((items) => `<ul>${items.map((item) => `<li>${item}`).join('')}</ul>`),
          fc
            .array(parts, { maxLength: 3 })
            .map(
              (rows) =>
                `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}`).join('')}`).join('')}</table>`,
            ),
        ),
      };
    });
    fc.assert(
      fc.property(part, (markup) => {
        blocksOf(markup);
      }),
      { includeErrorInReport: true },
    );
  });
});
