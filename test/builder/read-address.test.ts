/**
 * Addresses as people type them promise:
 * 1. Whole https addresses and paths of one's own site are taken, in the form browsers give them.
 * 2. A folder ends in a slash; of the address of a file in it, the folder is taken.
 * 3. Everything else is refused for a reason, and no way of writing leads to another server unseen.
 */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { originOf, readAddress, readFolder } from '../../src/builder/read-address.js';
import { typed } from './any-choices.js';

describe('an address', () => {
  it('is whole, or a path on the same site', () => {
    const addresses = ['https://www.example.gov.uk/a.json?b=1', ' /prevent/local.json ', '/'];
    expect(addresses.map(readAddress)).to.eql([
      'https://www.example.gov.uk/a.json?b=1',
      '/prevent/local.json',
      '/',
    ]);
  });

  it('may be on a server of the house, without a dot in its name', () => {
    expect(readAddress('https://intranet/prevent/')).to.equal('https://intranet/prevent/');
  });

  it('is written as browsers write it', () => {
    expect(readAddress('/our files/é')).to.equal('/our%20files/%C3%A9');
  });

  it('is nothing else', () => {
    const others = [
      '',
      'prevent/',
      './prevent/',
      '//evil.example/',
      '/\\evil.example/',
      '\\\\evil.example',
      'http://www.example.gov.uk/',
      'https:www.example.gov.uk',
      'https:///www.example.gov.uk',
      'https://user:secret@www.example.gov.uk/',
      'javascript:alert(1)',
      'data:text/html,x',
      'www.example.gov.uk',
    ];
    expect(others.filter((one) => readAddress(one) !== undefined)).to.eql([]);
  });

  it('never leads to a server that is not in it, whatever is typed', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const address = readAddress(text) ?? '/';
        const { protocol, host } = new URL(address, 'https://page.example');
        expect(protocol).to.equal('https:');
        if (address.startsWith('/')) expect(host).to.equal('page.example');
        expect(readAddress(address)).to.equal(address);
        expect(address).to.match(/^[!#-;=?-~]*$/);
      }),
    );
  });
});

describe('the address of a folder', () => {
  for (const [text, base] of [
    ['https://www.example.gov.uk', 'https://www.example.gov.uk/'],
    ['https://www.example.gov.uk/prevent', 'https://www.example.gov.uk/prevent/'],
    [
      'https://www.example.gov.uk/prevent/prevent-widgets.js?x#y',
      'https://www.example.gov.uk/prevent/',
    ],
    ['https://www.example.gov.uk/v1.2.3', 'https://www.example.gov.uk/v1.2.3/'],
    ['/prevent', '/prevent/'],
    ['/', '/'],
  ] as const) {
    it(`is ${base} when ${text} is typed`, () => {
      expect(readFolder(text, false)).to.eql({ base });
    });
  }

  for (const [text, problem] of [
    [' ', 'empty'],
    ['HTTP://www.example.gov.uk/', 'insecure'],
    ['www.example.gov.uk/prevent', 'notAnAddress'],
    ['prevent/', 'notAnAddress'],
  ] as const) {
    it(`is refused as ${problem} when “${text}” is typed`, () => {
      expect(readFolder(text, false)).to.eql({ problem });
    });
  }

  it('has to be whole for pages on servers of others', () => {
    expect(readFolder('/prevent/', true)).to.eql({ problem: 'notWhole' });
    expect(readFolder('https://a.example/', true)).to.eql({ base: 'https://a.example/' });
  });

  it('ends in a slash and reads as itself, whatever is typed', () => {
    fc.assert(
      fc.property(typed, fc.boolean(), (text, needsWhole) => {
        const { base } = readFolder(text, needsWhole);
        if (base === undefined) return;
        expect(base).to.match(/\/$/);
        expect(readFolder(base, needsWhole)).to.eql({ base });
      }),
    );
  });
});

describe('the server of an address', () => {
  it('is there for whole addresses only', () => {
    expect(originOf('https://a.example:8443/b')).to.equal('https://a.example:8443');
    expect(originOf('/b')).to.equal(undefined);
  });
});
