/**
 * What goes between the builder and its preview promises:
 * 1. The preview is shown what the snippet has, but asks no server and writes nothing into the page around.
 * 2. Whatever else arrives by message is no wish and no readiness.
 * 3. What the build wrote into the page is read, and anything else is none.
 */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { viewBuilder } from '../../src/builder/builder-view.js';
import { isReady, ownOrigin, readWish } from '../../src/builder/preview-message.js';
import { wishFor } from '../../src/builder/preview-wish.js';
import { folderOf, readRelease } from '../../src/builder/read-page.js';
import { choicesWith, someChoices } from './any-choices.js';

const plain = { look: 'plain', width: 'full' } as const;

describe('the wish', () => {
  it('has the options, the own information and the colours that can be read', () => {
    const local = { value: { version: 1 }, problemCount: 0, isEmpty: false };
    const choices = choicesWith({
      options: { region: 'london' },
      colours: { accent: '5B2A86', ink: 'red' },
      local,
    });
    expect(wishFor(choices, viewBuilder(choices), plain)).to.eql({
      name: 'concern-router',
      attributes: { region: 'london', standalone: true },
      local: { version: 1 },
      look: 'plain',
      colours: { accent: '#5b2a86' },
    });
  });

  it('never asks a server, whatever is chosen', () => {
    fc.assert(
      fc.property(someChoices, (choices) => {
        const { attributes } = wishFor(choices, viewBuilder(choices), plain);
        expect(attributes).not.to.have.any.keys('local-src', 'live', 'structured-data');
      }),
    );
  });

  it('arrives as it was sent', () => {
    const choices = choicesWith();
    const show = wishFor(choices, viewBuilder(choices), plain);
    expect(readWish({ preventBuilder: { show } })).to.equal(show);
  });
});

describe('other messages', () => {
  it('are no wish and no readiness', () => {
    const others = [undefined, null, '', 'ready', 5, {}, { preventBuilder: 'other' }, []];
    expect(others.filter((one) => readWish(one) ?? isReady(one))).to.eql([]);
    expect(isReady({ preventBuilder: 'ready' })).to.equal(true);
  });

  it('are for our own address, and for anybody only among files', () => {
    const of = (protocol: string, origin: string) => ownOrigin({ protocol, origin } as Location);
    expect(of('https:', 'https://a.example')).to.equal('https://a.example');
    expect(of('file:', 'null')).to.equal('*');
  });
});

describe('the page the builder stands on', () => {
  it('gives its own folder where others reach it, else a folder of the site', () => {
    expect(folderOf('https://a.example/v1/builder.html?x')).to.equal('https://a.example/v1/');
    expect(folderOf('http://127.0.0.1:4173/dist/builder.html')).to.equal('/prevent/');
    expect(folderOf('file:///home/me/dist/builder.html')).to.equal('/prevent/');
  });

  it('gives the version and the fingerprints that the build wrote', () => {
    const release = { version: '1.2.3', files: { 'a.js': 'sha384-A' } };
    expect(readRelease(JSON.stringify(release))).to.eql(release);
  });

  it('gives none when the build has not written them', () => {
    const others = ['', '%INTEGRITY%', '{}', 'null', '[]', '{"version":"1"}'];
    expect(others.filter((one) => readRelease(one) !== undefined)).to.eql([]);
  });
});
