import { expect } from '@open-wc/testing';
import { defineWidget, isOurWidget } from '../../src/base/define-widget.js';

describe('registering a widget', () => {
  it('takes a free name', () => {
    class Free extends HTMLElement {}
    defineWidget('prevent-free', Free);
    expect(customElements.get('prevent-free')).to.equal(Free);
    expect(isOurWidget('prevent-free')).to.equal(true);
  });

  it('leaves a taken name to its first owner, without an exception', () => {
    class First extends HTMLElement {}
    class Second extends HTMLElement {}
    customElements.define('prevent-taken', First);
    defineWidget('prevent-taken', Second);
    expect(customElements.get('prevent-taken')).to.equal(First);
    expect(isOurWidget('prevent-taken')).to.equal(false);
  });
});
