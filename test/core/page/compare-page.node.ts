/** Promises of the comparison of a page with what is built in: every difference once, in plain words. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { comparePage } from '../../../src/core/page/compare-page.js';
import { snapshot } from '../../../src/data/snapshot.js';
import type { PageFacts } from '../../../src/schema/page-facts.js';
import { pageChanges } from '../../../src/text/en-GB.js';
import { pageLikeBuiltIn } from './page-for-tests.js';

const NOW = new Date('2026-11-20T12:00Z');
const compare = (own: Partial<PageFacts>, now = NOW) =>
  comparePage(pageLikeBuiltIn(own), snapshot, now, pageChanges).map(
    ({ what, kind, text }) => `${what} ${kind}: ${text}`,
  );
const like = pageLikeBuiltIn();
const [course] = like.courses;
const [region, ...otherRegions] = like.regions;
assert.ok(course && region);

const newSession = {
  id: 'safeguarding-leads-2027-03-04-15-30',
  title: course.title,
  audience: course.audience,
  start: '2027-03-04T15:30+00:00',
  end: '2027-03-04T16:45+00:00',
};

describe('the comparison with the page', () => {
  it('says nothing when nothing is different', () => {
    assert.deepEqual(compare({}), []);
  });

  it('names the versions of both, and says which is older', () => {
    assert.deepEqual(compare({ source: { ...snapshot.source, updated: '2027-01-05' } }), [
      'source changed: The page is of 5 January 2027; what is built in is of 21 May 2025.',
    ]);
    assert.match(
      compare({ source: { ...snapshot.source, updated: '2025-02-12' } })[0] ?? '',
      /^source changed: The page is of 12 February 2025, so it is older than .* 21 May 2025\.$/,
    );
  });

  it('says first when GOV.UK has withdrawn the page', () => {
    assert.deepEqual(compare({ withdrawn: { date: '2027-01-05', note: 'Use another.' } }), [
      'source changed: GOV.UK has withdrawn the page (date: 5 January 2027). Use another.',
    ]);
  });

  it('gives a new session with its date in full and its address', () => {
    const sessions = [...like.sessions, { ...newSession, register: 'https://example.org/1' }];
    assert.deepEqual(compare({ sessions }), [
      `sessions new: Thursday 4 March 2027, 3:30pm to 4:45pm: ${course.title} (https://example.org/1)`,
    ]);
  });

  it('gives what changed in a session, before and after', () => {
    const [first, ...others] = like.sessions;
    assert.ok(first);
    const sessions = [{ ...first, end: '2024-10-02T17:00+01:00' }, ...others];
    assert.deepEqual(compare({ sessions }), [
      `sessions changed: Wednesday 2 October 2024, 3:30pm to 4:30pm: ${course.title}: end was 2024-10-02T16:30+01:00, is 2024-10-02T17:00+01:00`,
    ]);
  });

  it('counts the sessions that are over and gone, and names those to come that are gone', () => {
    assert.deepEqual(compare({ sessions: [] }), [
      'sessions gone: Sessions that are over and no longer on the page: 14',
    ]);
    const inMay = new Date('2025-05-21T12:00Z');
    assert.deepEqual(compare({ sessions: [] }, inMay), [
      `sessions gone: Thursday 3 July 2025, 3:30pm to 4:45pm: ${course.title}`,
      'sessions gone: Sessions that are over and no longer on the page: 13',
    ]);
  });

  it('gives police areas that come and go, and never London’s, which the page does not list', () => {
    const policeAreas = ['Wales', ...region.policeAreas.slice(1)];
    assert.deepEqual(compare({ regions: [{ ...region, policeAreas }, ...otherRegions] }), [
      'regions changed: North-West gains Wales',
      'regions changed: North-West loses Greater Manchester',
    ]);
  });

  it('gives regions that are gone, renamed or vacant', () => {
    assert.deepEqual(compare({ regions: otherRegions }), ['regions gone: North-West']);
    const changed = { ...region, name: 'The North', post: 'vacant' as const };
    assert.deepEqual(compare({ regions: [changed, ...otherRegions] }), [
      'regions changed: North-West: name was North-West, is The North',
      'regions changed: North-West: post was unknown, is vacant',
    ]);
    const respelled = {
      ...region,
      name: 'NORTH WEST',
      policeAreas: region.policeAreas.map((name) => name.toUpperCase()),
    };
    assert.deepEqual(compare({ regions: [respelled, ...otherRegions] }), []);
  });

  it('gives courses that come, change and go', () => {
    const other = { ...course, id: 'early-years', title: 'Early years' };
    assert.deepEqual(compare({ courses: [other, { ...course, title: 'DSLs' }] }), [
      'courses new: Early years',
      'courses gone: Prevent in education: training for governors and trustees in schools',
      `courses changed: ${course.title}: title was ${course.title}, is DSLs`,
    ]);
  });

  it('compares points by id, because their words are ours, and says when a list is not there', () => {
    const [first, ...rest] = like.contactReasons;
    assert.ok(first);
    const reworded = [{ ...first, text: 'Something else' }, ...rest];
    assert.deepEqual(compare({ contactReasons: reworded }), []);
    assert.deepEqual(compare({ contactReasons: [...rest, { id: 'x', text: 'ask for X' }] }), [
      'contactReasons new: ask for X',
      `contactReasons gone: ${first.text}`,
    ]);
    assert.deepEqual(compare({ newsletterTopics: [] }), [
      'newsletterTopics gone: The page has no such list.',
    ]);
  });

  it('gives new resources and addresses, and says which of ours the page does not name', () => {
    const [first, ...rest] = like.resources;
    assert.ok(first);
    const moved = { ...first, url: 'https://example.org/new' };
    const added = { title: 'Toolkit for parents', url: 'https://example.org/kit' };
    assert.deepEqual(compare({ resources: [moved, ...rest.slice(1), added] }), [
      'resources new: Toolkit for parents (https://example.org/kit)',
      `resources changed: ${first.title}: address was ${first.url ?? ''}, is https://example.org/new`,
      `resources gone: ${rest[0]?.title ?? ''}: not on the page; keep it if its own source still stands`,
    ]);
  });

  it('gives addresses of routes that changed, and none where a copy lost its links', () => {
    const title = 'making a Prevent referral';
    assert.deepEqual(compare({ routes: [{ id: 'prevent-referral', title }] }), []);
    const url = 'https://example.org/refer';
    assert.match(
      compare({ routes: [{ id: 'prevent-referral', title, url }] })[0] ?? '',
      /^routes changed: .*: address was .*, is https:\/\/example\.org\/refer$/,
    );
  });

  it('gives changes of the page on days we know nothing of', () => {
    const updates = [{ date: '2027-01-05', note: 'New dates.' }, ...like.updates, { note: 'Old.' }];
    assert.deepEqual(compare({ updates }), ['updates new: 5 January 2027: New dates.']);
  });

  it('tells of every session that comes or goes, whichever they are', () => {
    const some = fc.subarray(snapshot.sessions.map(({ id }) => id));
    fc.assert(
      fc.property(some, fc.boolean(), (ids, hasNew) => {
        const kept = like.sessions.filter(({ id }) => ids.includes(id));
        const before = new Date('2024-01-01');
        const found = compare({ sessions: hasNew ? [...kept, newSession] : kept }, before);
        const gone = found.filter((line) => line.startsWith('sessions gone'));
        assert.equal(gone.length, snapshot.sessions.length - ids.length);
        assert.equal(found.length - gone.length, hasNew ? 1 : 0);
      }),
    );
  });
});
