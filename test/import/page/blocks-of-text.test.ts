import { expect } from '@open-wc/testing';
import { blocksOfText } from '../../../src/import/page/blocks-of-text.js';

const kindsOf = (text: string) =>
  blocksOfText(text).map((block) =>
    'text' in block ? `${block.kind}: ${block.text}` : block.kind,
  );
const itemsOf = (text: string) =>
  blocksOfText(text).flatMap((block) =>
    block.kind === 'list'
      ? [block.items.map(({ text: words, depth }) => '-'.repeat(depth + 1) + words)]
      : [],
  );
const rowsOf = (text: string) =>
  blocksOfText(text).flatMap((block) =>
    block.kind === 'table'
      ? [
          block.rows.map((row) =>
            row.map((cell) => (cell.isHeader ? '!' : '') + cell.text).join('|'),
          ),
        ]
      : [],
  );

describe('the blocks of plain text', () => {
  it('tell headings from sentences by their shape, or by their marks', () => {
    expect(
      kindsOf('Prevent regions\nThese are:\nThey help.\n## More.\nLast updated 3 July 2025'),
    ).to.deep.equal([
      'heading: Prevent regions',
      'paragraph: These are:',
      'paragraph: They help.',
      'heading: More.',
      'paragraph: Last updated 3 July 2025',
    ]);
    expect(kindsOf(`Long ${'words '.repeat(40)}`)[0]).to.match(/^paragraph/);
  });

  it('take items under any mark, with blank lines between, and on the line below', () => {
    expect(itemsOf('- a\n\n* b\n• c\n1. d\n2) e\n-\nf\n-\n\n\ng')).to.deep.equal([
      ['-a', '-b', '-c', '-d', '-e', '-f', '-g'],
    ]);
    expect(itemsOf('- a\nWords end it.\n- b')).to.deep.equal([['-a'], ['-b']]);
  });

  it('know items within items, and items broken into lines', () => {
    expect(itemsOf('- a\n  - b\n\t* c\n- d\n  and e')).to.deep.equal([
      ['-a', '--b', '--c', '-d and e'],
    ]);
  });

  it('read tables with bars and with tabs', () => {
    expect(rowsOf('a | b |\n---|---|\n1 | 2 |\n\n| x | y |')).to.deep.equal([
      ['!a|!b', '1|2', 'x|y'],
    ]);
    expect(rowsOf('a\tb\n1\t2\n\nWords.\n3\t4')).to.deep.equal([['a|b', '1|2'], ['3|4']]);
  });

  it('find links and addresses, and count lines from 1', () => {
    const [block] = blocksOfText(
      '\r\n\r\nSee [the **form**](https://a.example/) or https://b.example/c.',
    );
    expect(block).to.deep.equal({
      kind: 'paragraph',
      text: 'See the form or https://b.example/c.',
      links: [
        { text: 'the form', href: 'https://a.example/' },
        { text: 'https://b.example/c', href: 'https://b.example/c' },
      ],
      line: 3,
    });
  });
});
