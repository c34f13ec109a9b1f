import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { html as litHtml, type TemplateResult } from 'lit';
import { forgetPage, pageDefaults } from '../../src/base/page-state.js';
import { PreventElement } from '../../src/base/prevent-element.js';

class PlainWidget extends PreventElement {
  protected readonly heading = 'A widget';
  breaks = false;

  protected override renderContent(): TemplateResult {
    if (this.breaks) throw new Error('It broke.');
    return litHtml`<p id="content">${this.chosenRegion?.name ?? 'no region'}</p>
      <button type="button" @click=${() => {
        this.chooseRegion('london');
      }}>London</button>
      <button type="button" @click=${() => {
        this.announcer.say('Something happened.');
      }}>Say</button>`;
  }
}
customElements.define('plain-widget', PlainWidget);

const nextProblem = (widget: PlainWidget) =>
  oneEvent<HTMLElementEventMap['prevent-data-problem']>(widget, 'prevent-data-problem');
const contentOf = (widget: PlainWidget) => widget.renderRoot.querySelector('#content')?.textContent;
const press = async (widget: PlainWidget, index: number) => {
  widget.renderRoot.querySelectorAll('button')[index]?.click();
  await widget.updateComplete;
};

describe('every widget', () => {
  beforeEach(() => {
    forgetPage();
  });

  it('keeps the fallback in view for good when rendering fails, and tells the webmaster', async () => {
    const widget = new PlainWidget();
    widget.breaks = true;
    widget.innerHTML =
      '<a href="https://www.gov.uk/">In an emergency, call 999</a><span slot="local-contact">Room B12</span>';
    setTimeout(() => {
      document.body.append(widget);
    });
    const { detail } = await nextProblem(widget);
    const [problem] = detail.problems;
    expect(problem?.path).to.equal('plain-widget');
    expect(problem?.message).to.contain('stays in view');
    expect(widget.querySelector('a')?.checkVisibility()).to.equal(true);
    expect(widget.querySelector('a')?.assignedSlot).not.to.equal(null);
    expect(widget.querySelector('span')?.checkVisibility()).to.equal(true);
    widget.breaks = false;
    widget.region = 'london';
    await aTimeout(20);
    expect(widget.querySelector('a')?.assignedSlot).not.to.equal(null);
    widget.remove();
  });

  it('replaces the fallback once it shows something itself', async () => {
    const widget = await fixture<PlainWidget>(
      html`<plain-widget><a href="/">Fallback</a></plain-widget>`,
    );
    expect(widget.querySelector('a')?.assignedSlot).to.equal(null);
    expect(contentOf(widget)).to.equal('no region');
  });

  it('puts its heading at the level the page asks for, within 2 and 6', async () => {
    const widget = await fixture<PlainWidget>(
      html`<plain-widget heading-level="4"></plain-widget>`,
    );
    const level = () => widget.renderRoot.querySelector('[part=heading]')?.localName;
    expect(level()).to.equal('h4');
    for (const [asked, given] of [
      [1, 'h2'],
      [9, 'h6'],
      [NaN, 'h2'],
      [3, 'h3'],
    ] as const) {
      widget.headingLevel = asked;
      await widget.updateComplete;
      expect(level(), String(asked)).to.equal(given);
    }
  });

  it('lets the page put its own words in the heading', async () => {
    const widget = await fixture<PlainWidget>(
      html`<plain-widget><span slot="heading">Our words</span></plain-widget>`,
    );
    expect(widget.querySelector('span')?.assignedSlot?.closest('h2')?.localName).to.equal('h2');
  });

  it('marks its words as British English, left to right', async () => {
    const widget = await fixture<PlainWidget>(html`<plain-widget></plain-widget>`);
    const box = widget.renderRoot.querySelector('.box');
    expect(box?.getAttribute('lang')).to.equal('en-GB');
    expect(box?.getAttribute('dir')).to.equal('ltr');
  });

  it('can be hidden by the page', async () => {
    const widget = await fixture<PlainWidget>(html`<plain-widget hidden></plain-widget>`);
    expect(getComputedStyle(widget).display).to.equal('none');
  });

  it('reflects what frameworks set as properties', async () => {
    const widget = await fixture<PlainWidget>(html`<plain-widget></plain-widget>`);
    widget.region = 'kent' as 'london';
    widget.region = 'south-east';
    widget.setting = 'school';
    widget.standalone = true;
    await widget.updateComplete;
    expect(widget.outerHTML).to.equal(
      '<plain-widget heading-level="2" region="south-east" setting="school" standalone=""></plain-widget>',
    );
  });

  it('ignores a region that does not exist, and says which ones do', async () => {
    const widget = new PlainWidget();
    widget.setAttribute('region', 'yorkshire');
    setTimeout(() => {
      document.body.append(widget);
    });
    const { detail } = await nextProblem(widget);
    expect(detail.problems[0]?.path).to.equal('region');
    expect(detail.problems[0]?.value).to.equal('yorkshire');
    expect(detail.problems[0]?.message).to.contain('north-east');
    await widget.updateComplete;
    expect(contentOf(widget)).to.equal('no region');
    widget.remove();
  });
});

describe('widgets of one page', () => {
  const two = () =>
    fixture(html`<div><plain-widget></plain-widget><plain-widget></plain-widget></div>`);
  const widgetsIn = (root: Element) =>
    [...root.querySelectorAll<PlainWidget>('plain-widget')] as [PlainWidget, PlainWidget];

  beforeEach(() => {
    forgetPage();
  });

  it('share the region a reader chooses in one of them, and only that one tells', async () => {
    const root = await two();
    const [first, second] = widgetsIn(root);
    const tellers: EventTarget[] = [];
    root.addEventListener('prevent-region-change', ({ target }) => {
      if (target) tellers.push(target);
    });
    await press(first, 0);
    await second.updateComplete;
    expect(contentOf(second)).to.equal('London');
    expect(tellers.map((teller) => teller === first)).to.deep.equal([true]);
  });

  it('take the reader’s choice also when they come later', async () => {
    const [first] = widgetsIn(await two());
    await press(first, 0);
    const late = await fixture<PlainWidget>(
      html`<plain-widget region="north-west"></plain-widget>`,
    );
    expect(contentOf(late)).to.equal('London');
  });

  it('keep to themselves when standalone, both ways', async () => {
    const [shared, alone] = widgetsIn(
      await fixture(
        html`<div><plain-widget></plain-widget><plain-widget standalone></plain-widget></div>`,
      ),
    );
    await press(shared, 0);
    await alone.updateComplete;
    expect(contentOf(alone)).to.equal('no region');
    forgetPage();
    shared.region = undefined;
    await press(alone, 0);
    await shared.updateComplete;
    expect(contentOf(alone)).to.equal('London');
    expect(contentOf(shared)).to.equal('no region');
  });

  it('start with the page’s defaults unless they have a region of their own', async () => {
    Object.assign(pageDefaults, { region: 'east-midlands' });
    const [own, plain] = widgetsIn(
      await fixture(
        html`<div><plain-widget region="london"></plain-widget><plain-widget></plain-widget></div>`,
      ),
    );
    expect([own, plain].map(contentOf)).to.deep.equal(['London', 'East Midlands']);
  });

  it('no longer listen once they have left the page', async () => {
    const [first, second] = widgetsIn(await two());
    second.remove();
    await press(first, 0);
    expect(second.region).to.equal(undefined);
  });

  it('have one live region between them, in the one that spoke last', async () => {
    const root = await two();
    const widgets = widgetsIn(root);
    const holders = () =>
      widgets.map((widget) => widget.renderRoot.querySelectorAll('[role=status]').length);
    expect(holders()).to.deep.equal([0, 0]);
    for (const [index, expected] of [
      [0, [1, 0]],
      [1, [0, 1]],
    ] as const) {
      const widget = widgets[index];
      await press(widget, 1);
      const region = () => widget.renderRoot.querySelector('[role=status]')?.textContent;
      expect(region()).to.equal('');
      await aTimeout(250);
      expect(region()).to.equal('Something happened.');
      expect(holders()).to.deep.equal(expected);
    }
    widgets[1].remove();
    await press(widgets[0], 1);
    expect(holders()[0]).to.equal(1);
  });
});
