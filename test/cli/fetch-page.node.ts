/** Promises of pages that are fetched: the right address, a limit, and a sentence when it fails. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressToAsk, fetchPage, isAddress } from '../../src/cli/fetch-page.js';
import { quiet } from '../support/command-line.js';

const answering = (body: BodyInit | null, init?: ResponseInit) => {
  const asked: unknown[] = [];
  const told: [words: string, share: number | undefined][] = [];
  const surroundings = quiet({
    fetch: (address) => {
      asked.push(address);
      return Promise.resolve(new Response(body, init));
    },
    showProgress: (words, share) => told.push([words, share]),
  });
  return { asked, told, surroundings };
};
const failing = (error: Error) => quiet({ fetch: () => Promise.reject(error) });

describe('the address of a page', () => {
  it('of GOV.UK is that of its item in the Content API', () => {
    const api = 'https://www.gov.uk/api/content/guidance/a';
    for (const address of [
      'https://www.gov.uk/guidance/a',
      'HTTPS://WWW.GOV.UK/guidance/a/',
      'https://www.gov.uk/guidance/a?b=c#d',
      api,
    ]) {
      assert.equal(addressToAsk(address), api, address);
    }
  });

  it('of other sites is as it was given', () => {
    assert.equal(addressToAsk('https://example.org/a?b'), 'https://example.org/a?b');
    assert.equal(
      addressToAsk('https://gov.uk.example.org/guidance/a'),
      'https://gov.uk.example.org/guidance/a',
    );
  });

  it('must be https', () => {
    assert.equal(addressToAsk('http://www.gov.uk/guidance/a'), undefined);
    assert.equal(addressToAsk('https://'), undefined);
  });

  it('is told from the name of a file', () => {
    assert.ok(isAddress('http://a') && isAddress('HTTPS://a'));
    assert.ok(!isAddress('https.html') && !isAddress('C:\\page.html') && !isAddress('-'));
  });
});

describe('a page that is fetched', () => {
  it('is given whole, with its share of the work where its size is known', async () => {
    const { asked, told, surroundings } = answering('{"a": 1}', {
      headers: { 'content-length': '16' },
    });
    const { value, problems } = await fetchPage('https://www.gov.uk/guidance/a', surroundings);
    assert.equal(value && Buffer.from(value.bytes).toString(), '{"a": 1}');
    assert.deepEqual(problems, []);
    assert.deepEqual(asked, ['https://www.gov.uk/api/content/guidance/a']);
    assert.deepEqual(told, [
      ['Asking www.gov.uk', undefined],
      ['Reading https://www.gov.uk/api/content/guidance/a', 0.5],
    ]);
  });

  it('is refused in a sentence when the site says no, is slow, away, or says too much', async () => {
    const refusal = async (surroundings: ReturnType<typeof quiet>, address = 'https://x.org/a') => {
      const { value, problems } = await fetchPage(address, surroundings);
      assert.equal(value, null);
      assert.equal(problems[0]?.path, address);
      return problems[0].message;
    };
    assert.match(
      await refusal(answering('no', { status: 404 }).surroundings),
      /^The site answered 404; check the address, or try later\.$/,
    );
    const slow = Object.assign(new Error('aborted'), { name: 'TimeoutError' });
    assert.match(await refusal(failing(slow)), /\(no answer within 15 seconds\); save it/);
    const away = new Error('fetch failed', { cause: new Error('getaddrinfo ENOTFOUND x.org') });
    assert.match(await refusal(failing(away)), /\(getaddrinfo ENOTFOUND x\.org\)/);
    const big = 'a'.repeat(2 * 1024 * 1024 + 1);
    assert.match(await refusal(answering(big).surroundings), /^The page is over 2 MiB/);
    assert.match(await refusal(quiet(), 'http://x.org/a'), /^Write an address that begins with/);
  });
});
