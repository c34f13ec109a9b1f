/**
 * What a page may do with the words.
 *  1. Any word can be replaced, by the property `text` or by a JSON script of the page, without code.
 *  2. A script for a language counts where the nearest `lang` is that language, also outside shadow trees.
 *  3. Words that do not fit are reported, and ours stand in their place.
 *  4. Whatever the page's language: our own words and content are marked as English, from left to right.
 *  5. 999 is said in the language of the page too, when we have it.
 */
import { expect, fixture, html } from '@open-wc/testing';
import { textOf } from '../../stories/reader.js';
import type { PreventElement } from '../../src/base/prevent-element.js';
import { directionOf, languageAround } from '../../src/base/page-words.js';
import { emergencyIn, RIGHT_TO_LEFT } from '../../src/text/emergency.js';
import '../../src/widgets/concern-router/define.js';
import '../../src/widgets/training-sessions/define.js';

const scripts: HTMLElement[] = [];
function addWords(language: string, words: unknown) {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.dataset.preventText = language;
  script.textContent = typeof words === 'string' ? words : JSON.stringify(words);
  document.head.append(script);
  scripts.push(script);
}

type Tag = 'prevent-concern-router' | 'prevent-training-sessions';

async function show(tag: Tag, attributes: Record<string, string> = {}, text?: object) {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  for (const name of Object.keys(attributes)) host.setAttribute(name, attributes[name] ?? '');
  const widget = document.createElement(tag);
  if (text) widget.text = text;
  const problems: string[] = [];
  host.addEventListener('prevent-data-problem', ({ detail }) => {
    problems.push(...detail.problems.map(({ path }) => path));
  });
  host.append(widget);
  await widget.updateComplete;
  return { widget, problems };
}
const boxOf = (widget: PreventElement) => widget.renderRoot.querySelector<HTMLElement>('.box');

describe('the words of a page', () => {
  afterEach(() => {
    for (const script of scripts.splice(0)) script.remove();
  });

  it('come from the property text, which may replace any word', async () => {
    const { widget } = await show(
      'prevent-concern-router',
      {},
      { concernRouter: { heading: 'Worried?', continue: 'Next' } },
    );
    expect(textOf(widget)).to.contain('Worried?').and.contain('Next');
    expect(textOf(widget)).to.contain('What is your concern?');
    widget.text = { concernRouter: { heading: 'Still worried?' } };
    await widget.updateComplete;
    expect(textOf(widget)).to.contain('Still worried?').and.contain('Continue');
  });

  it('come from a JSON script of the page, for the language around the widget', async () => {
    addWords('cy', { concernRouter: { heading: 'Rhoi gwybod am bryder' } });
    addWords('', { concernRouter: { continue: 'Go on' } });
    const welsh = await show('prevent-concern-router', { lang: 'cy' });
    expect(textOf(welsh.widget)).to.contain('Rhoi gwybod am bryder').and.contain('Go on');
    expect(boxOf(welsh.widget)?.lang).to.equal('cy');
    const english = await show('prevent-concern-router', { lang: 'en-GB' });
    expect(textOf(english.widget)).to.contain('Report a concern').and.contain('Go on');
    expect(boxOf(english.widget)?.lang).to.equal('en-GB');
  });

  it('mark content that we hold in English only, inside words of another language', async () => {
    addWords('cy', { concernRouter: { heading: 'Rhoi gwybod am bryder' } });
    const { widget } = await show('prevent-concern-router', { lang: 'cy-GB' });
    (widget as PreventElement & { display: string }).display = 'list';
    await widget.updateComplete;
    const marked = [...widget.renderRoot.querySelectorAll('[lang="en-GB"][dir=ltr]')];
    expect(marked.map(({ textContent }) => textContent)).to.include.members([
      'Make a Prevent referral',
      'Open Government Licence v3.0',
    ]);
  });

  it('are reported when they do not fit, and ours stay', async () => {
    addWords('', '{"broken');
    const { widget, problems } = await show(
      'prevent-training-sessions',
      {},
      { trainingSessions: { heading: 5, haeding: 'x' } },
    );
    expect(problems).to.deep.equal([
      'data-prevent-text',
      'text.trainingSessions.heading',
      'text.trainingSessions.haeding',
    ]);
    expect(textOf(widget)).to.contain('Prevent training sessions');
  });

  it('stay English from left to right on a page that is neither', async () => {
    const { widget } = await show('prevent-training-sessions', { lang: 'ar', dir: 'rtl' });
    expect(boxOf(widget)?.lang).to.equal('en-GB');
    const box = boxOf(widget);
    expect(box && getComputedStyle(box).direction).to.equal('ltr');
  });

  it('say 999 in the language of the page as well, in every widget', async () => {
    for (const tag of ['prevent-concern-router', 'prevent-training-sessions'] as const) {
      for (const language of Object.keys(emergencyIn)) {
        const { widget } = await show(tag, { lang: `${language}-XX` });
        const sentence = widget.renderRoot.querySelector<HTMLElement>(`[lang=${language}]`);
        expect(sentence?.textContent).to.contain('999');
        expect(sentence?.dir).to.equal(RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr');
        expect(textOf(widget)).to.contain('999');
      }
    }
    const { widget } = await show('prevent-concern-router', { lang: 'en' });
    expect(widget.renderRoot.querySelectorAll('.emergency [lang]').length).to.equal(0);
  });

  it('go on saying 999 in the language of the page until its own words for that are given', async () => {
    addWords('pl', { concernRouter: { heading: 'Zgłoś obawę' } });
    const { widget } = await show('prevent-concern-router', { lang: 'pl' });
    expect(textOf(widget)).to.contain('Zgłoś obawę').and.contain('zadzwoń pod numer 999');
    addWords('pl', { emergency: { call: 'Zadzwoń pod 999' } });
    const translated = await show('prevent-concern-router', { lang: 'pl' });
    expect(textOf(translated.widget)).to.contain('Zadzwoń pod 999');
    expect(textOf(translated.widget)).not.to.contain('bezpośredniego');
  });

  it('are not led astray by a language that does not exist', async () => {
    for (const language of ['constructor', 'xx', '']) {
      const { widget } = await show('prevent-concern-router', { lang: language });
      const bar = widget.renderRoot.querySelector<HTMLElement>('.emergency');
      expect(bar?.innerText.replace(/\s+/g, ' ').trim()).to.equal('In immediate danger? Call 999');
    }
  });

  it('leave what the page wrote into slots to its own direction', async () => {
    const { widget } = await show('prevent-concern-router', { lang: 'ar', dir: 'rtl' });
    const own = document.createElement('p');
    own.slot = 'local-contact';
    own.textContent = 'فريق الحماية.';
    widget.append(own);
    expect(getComputedStyle(own).unicodeBidi).to.equal('plaintext');
  });

  it('go by the nearest lang, through shadow trees', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="pl"></div>`);
    const inner = document.createElement('p');
    host.attachShadow({ mode: 'open' }).append(inner);
    expect(languageAround(inner)).to.equal('pl');
    inner.lang = 'uk';
    expect(languageAround(inner)).to.equal('uk');
    expect(directionOf('ur-PK')).to.equal('rtl');
    expect(directionOf('pl')).to.equal('ltr');
  });
});
