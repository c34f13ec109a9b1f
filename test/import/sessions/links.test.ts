import { expect } from '@open-wc/testing';
import { isRelative, readLink, resolveLink } from '../../../src/import/sessions/links.js';

const URL = 'https://www.example.gov.uk/book?id=1&x=2';

describe('a link to register', () => {
  it('is an address over https, alone or among words, or a path of the own site', () => {
    for (const text of [
      URL,
      ` ${URL} `,
      `Book here: ${URL}.`,
      `(${URL})`,
      `=HYPERLINK("${URL}","Book")`,
      `${URL} or ${URL}`,
    ]) {
      expect(readLink(text), text).to.deep.equal({ url: URL });
    }
    expect(readLink('/events/1')).to.deep.equal({ url: '/events/1' });
  });

  it('is none, without a word, where nothing is said', () => {
    for (const text of ['', ' ', 'TBC', 'n/a', '-', 'To follow'])
      expect(readLink(text)).to.deep.equal({});
  });

  it('is none, with the reason, where it is not secure, not whole or no address', () => {
    expect(readLink('http://www.example.gov.uk/')).to.deep.equal({ fault: 'linkNotSecure' });
    expect(readLink('www.example.org/x')).to.deep.equal({ fault: 'linkWithoutStart' });
    expect(readLink('example.org')).to.deep.equal({ fault: 'linkWithoutStart' });
    for (const text of [
      'Register',
      'javascript:alert(1)',
      'data:text/html,x',
      '//example.org',
      'a@example.org',
      `${URL} or https://example.org/2`,
    ]) {
      expect(readLink(text), text).to.deep.equal({ fault: 'linkMissing' });
    }
  });

  it('is never a piece of a broken one, and is unwrapped from what Outlook puts around it', () => {
    expect(readLink('https://exa mple.gov.uk/')).to.deep.equal({ url: 'https://exa mple.gov.uk/' });
    const wrapped =
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fa&data=x';
    expect(readLink(wrapped)).to.deep.equal({ url: 'https://example.org/a' });
    expect(readLink('Fully booked')).to.deep.equal({});
  });

  it('of a page is whole once the address of the page is known', () => {
    expect(resolveLink('/b', 'https://example.org/a')).to.equal('https://example.org/b');
    expect(resolveLink('//example.org/b')).to.equal('https://example.org/b');
    expect(resolveLink('b')).to.equal('b');
    expect(resolveLink('b', 'nonsense')).to.equal('b');
    expect(resolveLink('javascript:x', 'https://example.org/a')).to.equal('javascript:x');
    expect([isRelative('b'), isRelative('#'), isRelative('https://x.org')]).to.deep.equal([
      true,
      true,
      false,
    ]);
  });
});
