/**
 * What a content system gets that asks for a frame page by oEmbed:
 * 1. an answer of version 1.0, of type rich, with addresses that are whole when the base is known;
 * 2. HTML of which WordPress, which trusts no provider it does not know, keeps everything;
 * 3. nothing in a title or an address can break out of it;
 * 4. a page stamped with a base leads WordPress to the answer; stamped again, to the new one.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import sanitize from 'sanitize-html';
import { stampAddress, writeOembed } from '../../../src/embed/frame/oembed.js';
import { WIDGET_NAMES } from '../../../src/embed/snippet/snippet-choices.js';

const BASE = 'https://widgets.example.gov.uk/v1/';
const TITLE = 'Find your Prevent region';
const emergency = 'In an emergency, call 999.';
const ours = { name: 'region-finder', title: TITLE, emergency, base: BASE } as const;

/** What `wp_filter_oembed_result` of WordPress 6.1 lets through of an answer by discovery. */
const KSES: sanitize.IOptions = {
  allowedTags: ['a', 'blockquote', 'iframe'],
  allowedAttributes: {
    a: ['href'],
    iframe: [
      'src',
      'width',
      'height',
      'frameborder',
      'marginwidth',
      'marginheight',
      'scrolling',
      'title',
    ],
  },
};

/** That filter, in short: what is left, with its secret. Nothing without an iframe. */
function filterLikeWordPress(html: string): string | undefined {
  const clean = sanitize(html, KSES);
  const [, quote = '', frame] =
    /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(clean) ?? [];
  return frame && quote + frame.replace(/ src="(.*?)"/, ' src="$1#?secret=abcdefghij"');
}

describe('the answer', () => {
  it('is complete', () => {
    const answer = writeOembed(ours);
    const { html, ...facts } = answer;
    assert.deepEqual(facts, {
      version: '1.0',
      type: 'rich',
      title: TITLE,
      provider_name: 'Prevent widgets',
      provider_url: BASE,
      width: 600,
      height: facts.height,
    });
    assert.match(html, /^<blockquote><a href="https:[^"]*">Find/);
  });

  it('names no provider’s address and beside-standing pages while the base is not known', () => {
    const answer = writeOembed({ ...ours, base: '' });
    assert.equal('provider_url' in answer, false);
    assert.match(answer.html, /<iframe src="region-finder\.html"/);
  });

  it('says 999 to readers who do not get the frame', () => {
    const { html } = writeOembed(ours);
    assert.match(filterLikeWordPress(html) ?? '', /call 999\.<\/blockquote>/);
  });

  for (const name of WIDGET_NAMES) {
    it(`has a height WordPress shows: ${name}`, () => {
      const { height } = writeOembed({ ...ours, name });
      assert.ok(height >= 200 && height <= 1000, String(height));
    });
  }

  it('takes a size', () => {
    const { html, width, height } = writeOembed({ ...ours, width: 320, height: 480 });
    assert.deepEqual([width, height], [320, 480]);
    // As wide as its column, whatever was asked for: a phone is narrower.
    assert.match(html, / width="100%" height="480" /);
  });
});

describe('the HTML of the answer', () => {
  it('passes WordPress whole', () => {
    const { html } = writeOembed(ours);
    assert.equal(sanitize(html, KSES), html);
    assert.equal(
      filterLikeWordPress(html),
      html.replace('.html" width', '.html#?secret=abcdefghij" width'),
    );
  });

  it('would lose what WordPress does not know', () => {
    const { html } = writeOembed(ours);
    assert.equal(filterLikeWordPress(html.replace(/iframe/g, 'object')), undefined);
    assert.equal(sanitize(html.replace('<iframe', '<iframe loading="lazy"'), KSES), html);
    assert.equal(
      filterLikeWordPress(
        html.replace('<blockquote>', '<blockquote><p>').replace('</a>', '</a></p>'),
      ),
      filterLikeWordPress(html),
    );
  });

  it('keeps its form whatever the title and the base are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.webUrl(), (title, base) => {
        const { html } = writeOembed({ ...ours, title, base: `${base}/` });
        assert.match(
          html,
          /^<blockquote><a href="[^"<>]*">[^<>]*<\/a>\. In an emergency, call 999\.<\/blockquote><iframe src="[^"<>]*" width="100%" height="\d+" title="[^"<>]*"><\/iframe>$/,
        );
      }),
    );
  });
});

describe('a stamped page', () => {
  const PAGE = `<head>
<base target="_blank">
<link rel="canonical" href="region-finder.html">
<link rel="alternate" type="application/json+oembed" href="region-finder.json" title="${TITLE}">
<link rel="stylesheet" href="frame.css">
</head><body><a href="region-finder.html">Own page</a></body>`;

  /** How WordPress finds the answer (`WP_oEmbed::discover`): in the head, whatever the order of attributes. */
  const discover = (page: string) =>
    [...page.slice(0, page.indexOf('</head>')).matchAll(/<link([^<>]+)\/?>/gi)]
      .map(([, attributes = '']) => attributes)
      .filter((attributes) => attributes.includes('application/json+oembed'))
      .map((attributes) => / href="([^"]*)"/.exec(attributes)?.[1]);

  it('leads to the answer and to itself', () => {
    const stamped = stampAddress(PAGE, 'region-finder', BASE);
    assert.deepEqual(discover(stamped), [`${BASE}frame/region-finder.json`]);
    assert.ok(stamped.includes(`<link rel="canonical" href="${BASE}frame/region-finder.html">`));
  });

  it('is otherwise as it was', () => {
    const stamped = stampAddress(PAGE, 'region-finder', BASE);
    assert.equal(stamped.replaceAll(`${BASE}frame/`, ''), PAGE);
  });

  it('can be stamped again', () => {
    const once = stampAddress(PAGE, 'region-finder', 'https://old.example/$1$&/');
    assert.deepEqual(discover(once), ['https://old.example/$1$&amp;/frame/region-finder.json']);
    assert.equal(
      stampAddress(once, 'region-finder', BASE),
      stampAddress(PAGE, 'region-finder', BASE),
    );
  });
});
