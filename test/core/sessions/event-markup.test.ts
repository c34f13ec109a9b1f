import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { eventMarkup, writeMarkup } from '../../../src/core/sessions/event-markup.js';
import type { ListedSession } from '../../../src/schema/session.js';
import { sessionForTests } from '../../support/session-for-tests.js';

const page = 'https://example.org/page';
const register = 'https://example.org/book';
const facts = { page };
type Event = Record<string, unknown>;
const eventsOf = (markup: object) =>
  (JSON.parse(writeMarkup(markup)) as { '@graph': Event[] })['@graph'];
const eventOf = (more: Partial<ListedSession> = {}, given = facts): Event =>
  eventsOf(eventMarkup([sessionForTests(more)], given))[0] ?? {};
const modeOf = (more: Partial<ListedSession>) =>
  String(eventOf(more).eventAttendanceMode).replace(/^.*\/(.*)EventAttendanceMode$/, '$1');

describe('a session as an event for search engines', () => {
  it('says what is known, and nothing about what is not', () => {
    expect(eventOf()).to.deep.equal({
      '@type': 'EducationEvent',
      '@id': 'urn:prevent-widgets:session:dsl-2025-07-03-15-30',
      name: 'Prevent for designated safeguarding leads',
      startDate: '2025-07-03T15:30+01:00',
      endDate: '2025-07-03T16:45+01:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: { '@type': 'VirtualLocation', url: page },
      audience: {
        '@type': 'EducationalAudience',
        audienceType: 'designated-safeguarding-leads',
      },
      url: page,
      inLanguage: 'en-GB',
    });
  });

  it('names its own organiser, its summary and its audience in words', () => {
    const audiences = { 'designated-safeguarding-leads': 'Designated safeguarding leads' };
    const event = eventOf({ organiser: 'Leeds Council', summary: 'An hour.' }, {
      ...facts,
      audiences,
    } as typeof facts);
    expect(event.organizer).to.deep.equal({ '@type': 'Organization', name: 'Leeds Council' });
    expect(event.description).to.equal('An hour.');
    expect(event.audience).to.have.property('audienceType', 'Designated safeguarding leads');
  });

  it('leads to where to register, and to the page when no safe address is known', () => {
    expect(eventOf({ register }).url).to.equal(register);
    expect(eventOf({ register }).location).to.have.property('url', register);
    expect(eventOf({ register: 'http://example.org/book' }).url).to.equal(page);
    expect(eventOf({ register: 'javascript:alert(1)' }).url).to.equal(page);
  });

  it('does not send anybody to the page for a session that is not on it', () => {
    expect(eventOf({ isLocal: true })).not.to.have.property('url');
    expect(eventOf({ isLocal: true, register }).url).to.equal(register);
  });

  it('has no address when neither is safe', () => {
    const event = eventOf({}, { ...facts, page: 'http://example.org/' });
    expect(event).not.to.have.property('url');
    expect(event.location).to.deep.equal({ '@type': 'VirtualLocation' });
  });

  it('makes one graph of all sessions', () => {
    const markup = eventMarkup([sessionForTests(), sessionForTests({ id: 'b' })], facts);
    expect(markup).to.have.property('@context', 'https://schema.org');
    expect(eventsOf(markup).map((event) => event['@id'])).to.deep.equal([
      'urn:prevent-widgets:session:dsl-2025-07-03-15-30',
      'urn:prevent-widgets:session:b',
    ]);
    expect(eventsOf(eventMarkup([], facts))).to.deep.equal([]);
  });
});

describe('where an event takes place', () => {
  const place = 'Civic Hall, Leeds';

  it('is online for a national session and one that says so', () => {
    expect(modeOf({})).to.equal('Online');
    for (const mode of ['online', 'Online (Teams)', 'Virtual', 'Live webinar', 'remote']) {
      expect(modeOf({ mode, regions: ['london'] }), mode).to.equal('Online');
    }
    expect(modeOf({ place: 'Microsoft Teams', regions: ['london'] })).to.equal('Online');
  });

  it('is a place, with its name as address, when one is given', () => {
    expect(modeOf({ place })).to.equal('Offline');
    expect(modeOf({ mode: 'Face to face', place })).to.equal('Offline');
    expect(modeOf({ mode: 'Workshop', place })).to.equal('Offline');
    expect(modeOf({ place: 'Virtual School, Merrion House' })).to.equal('Offline');
    expect(eventOf({ place }).location).to.deep.equal({
      '@type': 'Place',
      name: place,
      address: place,
    });
  });

  it('is both when it is held both ways', () => {
    for (const mode of ['Hybrid', 'Blended', 'Online and in person']) {
      expect(modeOf({ mode, place }), mode).to.equal('Mixed');
    }
    expect(eventOf({ mode: 'hybrid', place }).location).to.deep.equal([
      { '@type': 'Place', name: place, address: place },
      { '@type': 'VirtualLocation', url: page },
    ]);
  });

  it('is left open when nobody said: a regional session, or one in person somewhere', () => {
    expect(eventOf({ regions: ['london'] })).not.to.have.any.keys(
      'location',
      'eventAttendanceMode',
    );
    expect(eventOf({ mode: 'Workshop' })).not.to.have.any.keys('location', 'eventAttendanceMode');
    expect(modeOf({ mode: 'in person' })).to.equal('Offline');
    expect(eventOf({ mode: 'in person' })).not.to.have.property('location');
  });
});

describe('markup written for a script element', () => {
  it('cannot end the element or open a comment', () => {
    const written = writeMarkup({ name: '</script><!-- & \u2028\u2029' });
    expect(written).to.equal('{"name":"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\\u2029"}');
  });

  it('reads back as it was, whatever is in it, and holds none of those signs', () => {
    const text = fc.string({
      unit: fc.oneof(fc.string(), fc.constantFrom('<', '>', '&', '\u2028', '\u2029')),
    });
    fc.assert(
      fc.property(text, (name) => {
        const written = writeMarkup({ name });
        expect(JSON.parse(written)).to.deep.equal({ name });
        expect(written).not.to.match(/[<>&\u2028\u2029]/);
      }),
    );
  });
});
