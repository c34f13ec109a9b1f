import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import item from '../../fixtures/pages/content-item.json';
import { readContentItem, readPageText } from '../../../src/import/page/read-page.js';
import { pageFactsSchema } from '../../../src/schema/page-facts.js';
import { pageProblems } from '../../../src/text/en-GB.js';
import { GOOD_ROW, pageWith, pageWithRows, read, saidOf, tools } from './page-reading.js';

const asItem = (more: object) => ({ ...item, ...more });

describe('a page that cannot be used is refused in one sentence', () => {
  const refused: Readonly<Record<string, readonly [page: unknown, said: string]>> = {
    'text of something else': ['Hello', pageProblems.noRegions],
    'an empty file': ['', pageProblems.noRegions],
    'the regions without sessions': [pageWith('<p>Nothing.</p>'), pageProblems.noSessions],
    'JSON that is cut off': [JSON.stringify(item).slice(0, 900), pageProblems.notJson],
    'JSON of something else': ['[1]', pageProblems.notItem],
    'an item that moved': [asItem({ document_type: 'redirect' }), pageProblems.moved],
    'an item that is gone': [asItem({ schema_name: 'gone' }), pageProblems.gone],
    'an item without a body': [asItem({ details: {} }), pageProblems.noBody],
    'a body over 2 MiB': [
      asItem({ details: { body: 'x'.repeat(2 ** 21 + 1) } }),
      pageProblems.tooBig,
    ],
    'a file over 2 MiB': ['x'.repeat(2 ** 21 + 1), pageProblems.tooBig],
    nothing: [undefined, pageProblems.notItem],
  };
  for (const [what, [page, said]] of Object.entries(refused)) {
    it(what, () => {
      expect(read(page)).to.deep.equal({
        value: null,
        problems: [{ path: '', message: said, value: null }],
      });
    });
  }

  it('and what was wrong with its rows follows', () => {
    const said = saidOf(pageWithRows('<tr><td>14 January: 4pm to 5pm</td><td></td></tr>'));
    expect(said).to.deep.equal([
      `: ${pageProblems.noSessions}`,
      `Training for governors, row 1: ${pageProblems.noDay}`,
    ]);
  });
});

describe('an item with fields missing or of the wrong kind', () => {
  it('is read all the same', () => {
    const { value } = read({ details: { body: pageWithRows(GOOD_ROW), change_history: 'x' } });
    expect(value?.source).to.deep.equal({
      title: pageProblems.title,
      url: 'https://www.gov.uk/guidance/regional-prevent-education-coordinators',
      checked: '2026-11-22',
      licence: 'OGL-UK-3.0',
    });
  });

  it('keeps its own address when that is a sane path', () => {
    const urlOf = (path: unknown) => read(asItem({ base_path: path })).value?.source.url;
    expect(urlOf('/guidance/other')).to.equal('https://www.gov.uk/guidance/other');
    for (const path of ['//x.org', '.evil.org', '/a b', '/../x', 7, null]) {
      expect(urlOf(path)).to.equal(
        'https://www.gov.uk/guidance/regional-prevent-education-coordinators',
      );
    }
  });

  it('says when it was withdrawn and why', () => {
    const notice = {
      explanation: '<p>See <a href="/new">the new page</a>.</p>',
      withdrawn_at: '2025-07-02T23:30:00Z',
    };
    expect(read(asItem({ withdrawn_notice: notice })).value?.withdrawn).to.deep.equal({
      date: '2025-07-03',
      note: 'See the new page.',
    });
    expect(
      read(asItem({ withdrawn_notice: { withdrawn_at: 'x' } })).value?.withdrawn,
    ).to.deep.equal({});
    expect(read(item).value).not.to.have.property('withdrawn');
  });
});

describe('the list of problems', () => {
  it('names a hundred, and counts the rest', () => {
    const rows = GOOD_ROW + '<tr><td>14 January: 4pm to 5pm</td><td>x</td></tr>'.repeat(150);
    const { problems } = read(pageWithRows(rows));
    expect(problems.length).to.equal(101);
    expect(problems[100]?.message).to.match(/^There are \d+ more problems/);
  });

  it('never repeats more than a few words of the page', () => {
    const { problems } = read(
      pageWithRows(GOOD_ROW + `<tr><td>${'x'.repeat(5000)}</td><td>7</td></tr>`),
    );
    for (const { value } of problems) expect(String(value).length).to.be.at.most(80);
  });
});

describe('whatever it is given, the reader', () => {
  const holds = (page: unknown) => {
    const { value, problems } =
      typeof page === 'string' ? readPageText(page, tools) : readContentItem(page, tools);
    if (value) expect(pageFactsSchema.safeParse(value).error?.issues ?? []).to.deep.equal([]);
    else expect(problems.length).to.be.greaterThan(0);
    expect(JSON.stringify(value)).not.to.match(/"(url|register)":"(?!https:)/);
  };
  const scraps = fc.array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '<ul><li>North-West (including ',
          '<li>London',
          '</ul>',
          '<table>',
          '<tr><td>',
          '<th>',
          '</table>',
        ],
        ...[
          '14 January 2027: 4pm to 5pm',
          'Session date',
          '<h3>',
          '</h3>',
          '<a href="',
          '">',
          '</a>',
          '&lt;b&gt;',
        ],
        ...[
          '- ',
          '\n',
          '|',
          '---|---|\n',
          '\t',
          '# ',
          'Last updated 31 February 2027',
          'https://',
          '999',
          '&#0;',
        ],
        ...[
          '\ufffd',
          '\u202e',
          '\ud800',
          '&#8203;',
          'Use the contact form to:',
          'This page was withdrawn on ',
        ],
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    { maxLength: 60 },
  );

  it('never throws at an item of any shape', () => {
    fc.assert(fc.property(fc.anything(), holds));
    fc.assert(
      fc.property(fc.anything(), (value) => {
        holds(asItem({ details: value, title: value }));
      }),
    );
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (value, other) => {
        const { body } = item.details;
        const details = { body, change_history: [{ public_timestamp: value, note: other }, value] };
        holds(
          asItem({ details, public_updated_at: value, withdrawn_notice: other, base_path: value }),
        );
      }),
    );
  });

  it('never throws at scraps of pages, and what it says always fits the schema', () => {
    const good = pageWithRows(GOOD_ROW);
    fc.assert(
      fc.property(scraps, fc.nat(good.length), (parts, at) => {
        const junk = parts.join('');
        holds(junk);
        holds(good.slice(0, at) + junk + good.slice(at));
        holds(asItem({ details: { body: good + junk } }));
      }),
      { numRuns: 300 },
    );
  });

  it('never throws at a real page with pieces cut out or doubled', () => {
    const { body } = item.details;
    fc.assert(
      fc.property(fc.nat(body.length), fc.nat(400), fc.boolean(), (at, length, isCut) => {
        const end = at + length;
        holds(
          asItem({ details: { body: body.slice(0, at) + body.slice(isCut ? end : at - length) } }),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('is done in a second or two with the most it takes', () => {
    const mean = [
      '<li>a',
      '<td>1 ',
      ' and ',
      ': ',
      '<table>',
      '((',
      '- a\n',
      'a|',
      '999 ',
      '<h2>a</h2>',
      'contact ',
      '<p>a',
    ];
    for (const scrap of mean) {
      const page = pageWithRows(GOOD_ROW) + scrap.repeat(Math.floor(1.5e5 / scrap.length));
      const before = performance.now();
      holds(page);
      expect(performance.now() - before, scrap).to.be.below(5000);
    }
  });
});
