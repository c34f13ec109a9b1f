/** Promises of the headers of our files: who may read them, how long they may be kept, who may frame our pages. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  FIXED_CACHE,
  FRAMING_SERVERS,
  hostedHeaders,
  MOVING_CACHE,
} from '../../../src/embed/policy/hosted-headers.js';

describe('the headers of our files', () => {
  it('let every page read every file, and nothing take it for what it is not', () => {
    for (const path of ['/v1/prevent-widgets.js', '/v1.2.3/frame/hub.html', '/v1/x.unknown']) {
      const headers = hostedHeaders(path);
      assert.equal(headers['Access-Control-Allow-Origin'], '*');
      assert.equal(headers['X-Content-Type-Options'], 'nosniff');
    }
  });

  it('keep for a year only what never changes', () => {
    const cacheOf = (path: string) => hostedHeaders(path)['Cache-Control'];
    for (const path of ['/v1.2.3/a.js', '/prevent/v0.1.0/frame/hub.html', '/v1.0.0-rc.1/a.js']) {
      assert.equal(cacheOf(path), FIXED_CACHE, path);
    }
    for (const path of ['/v1/a.js', '/prevent/v12/frame/hub.html', '/a.js', '/v1.2/a.js']) {
      assert.equal(cacheOf(path), MOVING_CACHE, path);
    }
  });

  it('name the kind of file with how its letters are written', () => {
    const typeOf = (path: string) => hostedHeaders(path)['Content-Type'];
    assert.equal(typeOf('/v1/a.js'), 'text/javascript; charset=utf-8');
    assert.equal(typeOf('/v1/frame/hub.html'), 'text/html; charset=utf-8');
    assert.equal(typeOf('/v1/data/sessions.ics'), 'text/calendar; charset=utf-8');
    assert.equal(typeOf('/v1/no-ending'), undefined);
  });

  it('let every page frame ours, or those of a list, and never name X-Frame-Options', () => {
    const page = '/v1/frame/hub.html';
    const policyOf = (ancestors?: readonly string[]) =>
      hostedHeaders(page, ancestors)['Content-Security-Policy'] ?? '';
    assert.match(policyOf(), /^default-src 'self';/);
    assert.doesNotMatch(policyOf(), /frame-ancestors/);
    assert.match(
      policyOf(FRAMING_SERVERS.sharepoint),
      /; frame-ancestors 'self' https:\/\/\*\.sharepoint\.com$/,
    );
    assert.equal(hostedHeaders('/v1/a.js')['Content-Security-Policy'], undefined);
    assert.ok(!('X-Frame-Options' in hostedHeaders(page)));
  });
});
