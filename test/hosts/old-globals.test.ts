/**
 * Pages whose own scripts have changed the language under our feet.
 * Promises:
 * 1. Every widget answers on a page with Prototype's additions, and with MooTools' replacements.
 * 2. Every widget answers where `Object.prototype` has grown, and where `URL` is a string of the page's.
 * 3. Links stay links where `URL` is taken.
 * 4. Every widget answers where elements of the page bear the names of globals and of our own parts.
 * 5. A page's arrays, objects and globals are after us as they were before; we add `preventWidgets` alone.
 * 6. Where an older copy owns some of our names, its tags are left alone, and the hub offers our parts only.
 */
import { expect } from '@open-wc/testing';
import { openHostPage, SCRIPT, type HostPage } from '../support/host-page.js';
import { EVERY_WIDGET, FALLBACK, useEveryWidget, widgetOn } from '../support/use-every-widget.js';

const PROTOTYPE = `
  Array.from = function (list) { return list && list.toArray ? list.toArray() : []; };
  Array.prototype.entries = function () { return this.map(function (one) { return one; }); };
  'each eachSlice all any collect detect findAll select grep include inGroupsOf inject invoke max min partition pluck reject sortBy toArray zip size inspect _each clear first last compact flatten without uniq intersect clone'
    .split(' ').forEach(function (name) { Array.prototype[name] = function () { return this; }; });
  Array.prototype.toJSON = function () { return 'broken'; };
  String.prototype.toJSON = function () { return '"' + this + '"'; };
  Function.prototype.bind = function (self) {
    var call = this, given = [].slice.call(arguments, 1);
    return function () { return call.apply(self, given.concat([].slice.call(arguments))); };
  };
  'update hide show toggle select match clone insert replace remove down up next previous observe fire identify visible empty wrap'
    .split(' ').forEach(function (name) {
      HTMLElement.prototype[name] = name === 'remove'
        ? function () { this.parentNode && this.parentNode.removeChild(this); return this; }
        : function () { throw new Error('Prototype’s ' + name + ' was called.'); };
    });
  window.$ = function (id) { return document.getElementById(id); };
  window.$$ = function () { return []; };
  window.Event = Object.assign(window.Event, { observe: function () {}, KEY_RETURN: 13 });`;

const MOOTOOLS = `
  Array.from = function (one) { return one == null ? [] : typeof one.length == 'number' && typeof one != 'string' ? [].slice.call(one) : [one]; };
  'clean invoke associate link contains append getLast getRandom include combine erase empty flatten pick hexToRgb each clone'
    .split(' ').forEach(function (name) { Array.prototype[name] = function () { return null; }; });
  String.prototype.trim = function () { return String(this).replace(/^\\s+|\\s+$/g, ''); };
  String.prototype.contains = function (part) { return this.indexOf(part) > -1; };
  Function.prototype.bind = function (self) {
    var call = this, given = arguments.length > 1 ? [].slice.call(arguments, 1) : null;
    return function () { return given || arguments.length ? call.apply(self, (given || []).concat([].slice.call(arguments))) : call.call(self); };
  };
  'get set grab inject adopt dispose destroy empty erase hide show toggle match getElement getElements fireEvent addEvent'
    .split(' ').forEach(function (name) { Element.prototype[name] = function () { throw new Error('MooTools’ ' + name + ' was called.'); }; });
  Object.keys = function (object) { var keys = []; for (var key in object) if (Object.prototype.hasOwnProperty.call(object, key)) keys.push(key); return keys; };
  window.Element = Object.assign(function () {}, { prototype: window.Element.prototype });`;

let host: HostPage | undefined;
const open = async (setUp: string, body = EVERY_WIDGET) => {
  host = await openHostPage(`<!doctype html><body>${body}${SCRIPT}</body>`, setUp);
  return host;
};
const globalsOf = (page: HostPage) =>
  page.window.eval('Object.getOwnPropertyNames(window)') as readonly string[];

describe('pages with changed globals', () => {
  afterEach(() => {
    host?.close();
    host = undefined;
  });

  it('1. has Prototype', async () => {
    expect(await useEveryWidget(await open(PROTOTYPE))).to.deep.equal([]);
  });

  it('1. has MooTools', async () => {
    expect(await useEveryWidget(await open(MOOTOOLS))).to.deep.equal([]);
  });

  it('2. has additions to every object, and a URL of its own', async () => {
    const page = await open(
      `Object.prototype.extend = function () {}; Object.prototype.each = function () {};
       window.URL = 'https://www.school.example/'; window.status = 'busy'; window.name = 'x';`,
    );
    expect(await useEveryWidget(page)).to.deep.equal([]);
  });

  it('3. still links to 999 and to GOV.UK where URL is taken', async () => {
    const page = await open("window.URL = '/';");
    const links = [...widgetOn(page, 'concern-router').renderRoot.querySelectorAll('a')];
    const hrefs = links.map((link) => link.getAttribute('href') ?? '');
    expect(hrefs).to.include('tel:999');
    expect(hrefs.filter((href) => href.startsWith('https://www.gov.uk/'))).not.to.deep.equal([]);
  });

  it('4. has elements with the names of globals and of our parts', async () => {
    const names =
      'event status name place words regions region map postcode suggestions answer top';
    const clutter = names.split(' ').map((id) => `<div id="${id}" name="${id}"></div>`);
    const forms = '<form name="search"><input name="place"><input name="action"></form>';
    const page = await open('', `${clutter.join('')}${forms}${EVERY_WIDGET}`);
    expect(await useEveryWidget(page)).to.deep.equal([]);
  });

  it('5. is left as it was', async () => {
    const page = await open(
      `window.before = Object.getOwnPropertyNames(window).concat('before');
       window.shape = function () {
         return [Array, Object, String, Element, Document, Promise].map(function (type) {
           return Object.getOwnPropertyNames(type).concat(Object.getOwnPropertyNames(type.prototype)).join();
         }).join();
       };
       window.before.push('shape', 'shapeBefore');
       window.shapeBefore = window.shape();`,
    );
    await useEveryWidget(page);
    const { before, shape, shapeBefore } = page.window as unknown as {
      before: readonly string[];
      shape: () => string;
      shapeBefore: string;
    };
    const added = globalsOf(page).filter((name) => !before.includes(name) && !/^\d+$/.test(name));
    expect(added).to.deep.equal(['preventWidgets']);
    expect(shape()).to.equal(shapeBefore);
  });

  it('6. has an older copy that owns two of our names', async () => {
    const page = await open(
      `['concern-router', 'region-finder'].forEach(function (name) {
         customElements.define('prevent-' + name, class extends HTMLElement {});
       });`,
    );
    expect(await useEveryWidget(page, 'concern-router', 'region-finder')).to.deep.equal([]);
    const router = page.document.querySelector<HTMLElement>('[data-prevent=concern-router]');
    expect(router?.innerText.trim()).to.equal(FALLBACK);
    const parts = widgetOn(page, 'hub').renderRoot.querySelectorAll('.parts > * > *');
    expect([...parts].map(({ localName }) => localName)).not.to.include('prevent-concern-router');
    expect(parts).to.have.length(5);
  });
});
