import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { upgradePlaceholders } from '../../src/embed/placeholders.js';
import { watchPage } from '../../src/embed/watch-page.js';
import '../../src/widgets/region-finder/define.js';
import '../../src/widgets/training-sessions/define.js';

class Stranger extends HTMLElement {}
customElements.define('prevent-stranger', Stranger);

const fallback = html`<a href="https://www.gov.uk/">Call 999</a>`;

describe('placeholders', () => {
  it('become widgets with the attributes and the fallback they carry', async () => {
    const root = await fixture(html`
      <div>
        <div
          id="mine"
          class="box"
          data-prevent="region-finder"
          data-region="london"
          data-heading-level="3"
        >
          ${fallback}<span slot="heading">Our region</span>
        </div>
      </div>
    `);
    upgradePlaceholders(root);
    const placeholder = root.querySelector('#mine');
    const widget = placeholder?.querySelector('prevent-region-finder');
    expect(widget?.region).to.equal('london');
    expect(widget?.headingLevel).to.equal(3);
    expect(widget?.hasAttribute('prevent')).to.equal(false);
    expect(widget?.querySelector('a')?.textContent).to.equal('Call 999');
    expect(widget?.querySelector('span')?.slot).to.equal('heading');
    expect(placeholder?.children).to.have.length(1);
    expect(placeholder?.className).to.equal('box');
  });

  it('take over no attribute the widget does not know, least of all a handler', async () => {
    const root = await fixture(html`
      <div>
        <div
          data-prevent="region-finder"
          data-onclick="window.hacked = true"
          data-style="color: red"
          data-id="main"
          data-standalone
        ></div>
      </div>
    `);
    upgradePlaceholders(root);
    const widget = root.querySelector('prevent-region-finder');
    expect(widget?.getAttributeNames()).to.deep.equal(['standalone']);
    widget?.click();
    expect('hacked' in window).to.equal(false);
  });

  it('are upgraded once', async () => {
    const root = await fixture(
      html`<div><div data-prevent="region-finder">${fallback}</div></div>`,
    );
    upgradePlaceholders(root);
    upgradePlaceholders(root);
    expect(root.querySelectorAll('prevent-region-finder')).to.have.length(1);
    expect(root.querySelectorAll('a')).to.have.length(1);
  });

  it('are not wrapped again when a host copies or re-writes its HTML', async () => {
    const root = await fixture<HTMLElement>(
      html`<div><div data-prevent="region-finder">${fallback}</div></div>`,
    );
    upgradePlaceholders(root);
    const copy = root.cloneNode(true) as HTMLElement;
    document.body.append(copy);
    upgradePlaceholders(copy);
    expect(copy.querySelectorAll('prevent-region-finder')).to.have.length(1);
    copy.remove();
  });

  it('keep their fallback when the name is unknown or belongs to somebody else', async () => {
    const root = await fixture(html`
      <div>
        <div data-prevent="no-such-widget">${fallback}</div>
        <div data-prevent="stranger">${fallback}</div>
        <div data-prevent="">${fallback}</div>
      </div>
    `);
    upgradePlaceholders(root);
    for (const placeholder of root.children) {
      expect(placeholder.children).to.have.length(1);
      expect(placeholder.querySelector('a')?.checkVisibility()).to.equal(true);
    }
  });

  it('are upgraded when they appear later', async () => {
    watchPage(document);
    const root = await fixture(html`<div></div>`);
    const late = document.createElement('div');
    late.dataset.prevent = 'training-sessions';
    late.textContent = 'Call 999';
    root.append(late);
    await aTimeout(0);
    expect(late.querySelector('prevent-training-sessions')?.textContent).to.equal('Call 999');
  });

  it('survive being moved about the page', async () => {
    const root = await fixture(
      html`<div>
        <div data-prevent="region-finder">${fallback}</div>
        <section></section>
      </div>`,
    );
    upgradePlaceholders(root);
    const placeholder = root.querySelector('[data-prevent]');
    if (placeholder) root.querySelector('section')?.append(placeholder);
    upgradePlaceholders(root);
    expect(root.querySelectorAll('section prevent-region-finder')).to.have.length(1);
  });
});
