import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { findEvents } from '../../../src/import/json-ld/find-events.js';
import { findJsonLd } from '../../../src/import/json-ld/find-scripts.js';
import { onOneLine } from '../../../src/import/sessions/plain-text.js';
import { readJsonLdSessions } from '../../../src/import/json-ld/read-json-ld-sessions.js';
import { anything, spoilt } from '../../core/local/local-values.js';
import { describe as describeProblem, fits, settings, summary } from '../reading-sessions.js';

const EVENT = {
  '@context': 'https://schema.org',
  '@type': 'EducationEvent',
  name: 'Prevent for DSLs',
  startDate: '2027-07-01T15:30:00+01:00',
  endDate: '2027-07-01T16:30:00+01:00',
};
const TOLD = '2027-07-01T15:30+01:00 to 16:30 | Prevent for DSLs | designated-safeguarding-leads';
const read = (value: unknown) => summary(readJsonLdSessions(value, settings));
const sessionOf = (more: object) => readJsonLdSessions({ ...EVENT, ...more }, settings).value?.[0];
const problemsOf = (more: object) => read({ ...EVENT, ...more }).problems;

describe('events of JSON-LD', () => {
  it('are found alone, in lists, in graphs and in lists of items, of any kind of event', () => {
    for (const value of [
      EVENT,
      [EVENT],
      { '@graph': [{ '@type': 'WebPage' }, EVENT] },
      { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: EVENT }] },
      { '@type': 'ItemList', itemListElement: [EVENT] },
      { '@type': 'Organization', event: EVENT },
      [[[EVENT]]],
      { ...EVENT, '@type': ['Thing', 'Event'] },
      { ...EVENT, '@type': 'http://schema.org/BusinessEvent' },
      { ...EVENT, '@type': 'schema:CourseInstance' },
    ]) {
      expect(read(value), JSON.stringify(value)).to.deep.equal({ sessions: [TOLD], problems: [] });
    }
  });

  it('are none in anything else, which is said', () => {
    for (const value of [
      null,
      3,
      'Event',
      [],
      {},
      { '@type': 'Course', name: 'x' },
      { '@type': 'EventVenue' },
    ]) {
      expect(read(value)).to.deep.equal({ sessions: null, problems: ['noJsonLdEvents'] });
    }
  });

  it('that are parts stand in place of the whole, and take from it what they leave out', () => {
    const parts = {
      ...EVENT,
      name: 'Series for DSLs',
      organizer: 'Ashdale',
      subEvent: [{ '@type': 'Event', startDate: EVENT.startDate, endDate: EVENT.endDate }],
    };
    const course = {
      '@type': 'Course',
      name: 'Series for DSLs',
      provider: { name: 'Ashdale' },
      hasCourseInstance: { ...EVENT, '@type': 'CourseInstance', name: undefined },
    };
    for (const value of [parts, course]) {
      expect(read(value).sessions).to.deep.equal([
        `${TOLD.replace('Prevent', 'Series')} | {"organiser":"Ashdale"}`,
      ]);
    }
    expect(findEvents({ ...EVENT, superEvent: EVENT })).to.have.length(1);
  });

  it('may have times with an offset, in UTC or without, and a length in place of an end', () => {
    for (const times of [
      { startDate: '2027-07-01T14:30Z', endDate: '2027-07-01T15:30:00.000Z' },
      { startDate: '2027-07-01T15:30', endDate: '2027-07-01 16:30:00' },
      { startDate: '2027-07-01T15:30:00+0100', endDate: undefined, duration: 'PT1H' },
      { startDate: '2027-07-01T15:30', endDate: undefined, duration: 'PT60M' },
    ]) {
      expect(read({ ...EVENT, ...times }), JSON.stringify(times)).to.deep.equal({
        sessions: [TOLD],
        problems: [],
      });
    }
  });

  it('are refused with the remedy without a start, a time or an end', () => {
    expect(problemsOf({ startDate: undefined })).to.deep.equal([
      'event 1, startDate: eventNoStart',
    ]);
    expect(problemsOf({ startDate: 20270701 })).to.deep.equal(['event 1, startDate: eventNoStart']);
    expect(problemsOf({ startDate: '2027-07-01' })).to.deep.equal([
      'event 1, startDate: eventDateOnly',
    ]);
    expect(problemsOf({ endDate: undefined })).to.deep.equal(['event 1, endDate: eventNoEnd']);
    expect(problemsOf({ endDate: '2027-07-01' })).to.deep.equal(['event 1, endDate: eventNoEnd']);
    expect(problemsOf({ endDate: EVENT.startDate })).to.deep.equal([
      'event 1, endDate: endsTooSoon',
    ]);
    expect(problemsOf({ name: '' })).to.deep.equal(
      ['event 1, name: missing', 'warning noAudience'].slice(0, 1),
    );
  });

  it('that are cancelled or postponed are left out with a warning; those with a new time are kept', () => {
    for (const eventStatus of [
      'EventCancelled',
      'https://schema.org/EventPostponed',
      ['EventCancelled'],
    ]) {
      expect(read({ ...EVENT, eventStatus })).to.deep.equal({
        sessions: [],
        problems: ['warning event 1: eventOff'],
      });
    }
    expect(sessionOf({ eventStatus: 'https://schema.org/EventRescheduled' })).not.to.equal(
      undefined,
    );
  });

  it('say where they are held', () => {
    const where = (more: object) => {
      const { mode, place } = sessionOf(more) ?? {};
      return [mode, place];
    };
    expect(where({ location: 'Town Hall' })).to.deep.equal([undefined, 'Town Hall']);
    expect(where({ location: { '@type': 'VirtualLocation', url: 'https://x.org' } })).to.deep.equal(
      ['Online', undefined],
    );
    expect(
      where({
        location: { '@type': 'Place', name: 'Town Hall', address: '1 High Street, Ashdale' },
      }),
    ).to.deep.equal([undefined, 'Town Hall, 1 High Street, Ashdale']);
    expect(
      where({
        location: {
          name: 'Town Hall',
          address: { streetAddress: 'Town Hall, 1 High Street', postalCode: 'AS1 1AA' },
        },
      }),
    ).to.deep.equal([undefined, 'Town Hall, 1 High Street, AS1 1AA']);
    expect(
      where({
        location: [{ '@type': 'VirtualLocation' }, 'Town Hall'],
        eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      }),
    ).to.deep.equal(['Online and in person', 'Town Hall']);
    expect(where({ eventAttendanceMode: 'OfflineEventAttendanceMode' })).to.deep.equal([
      'In person',
      undefined,
    ]);
    expect(where({ eventAttendanceMode: 'OnlineEventAttendanceMode' })).to.deep.equal([
      'Online',
      undefined,
    ]);
  });

  it('link to where one registers, and nowhere unsafe', () => {
    const link = (more: object) => sessionOf(more)?.register;
    expect(link({ url: 'https://x.org/e' })).to.equal('https://x.org/e');
    expect(link({ url: 'https://x.org/e', offers: [{ url: 'https://x.org/o' }] })).to.equal(
      'https://x.org/o',
    );
    expect(link({ url: 'https://x.org/e', offers: { url: 'http://x.org/o' } })).to.equal(
      'https://x.org/e',
    );
    expect(link({ url: 'javascript:alert(1)' })).to.equal(undefined);
    expect(problemsOf({ url: 'http://x.org/e' })).to.deep.equal(['event 1, url: linkNotSecure']);
    expect(problemsOf({ url: '/e' })).to.deep.equal(['event 1, url: linkRelative']);
    const { value } = readJsonLdSessions(
      { ...EVENT, url: '/e' },
      { ...settings, base: 'https://x.org/a' },
    );
    expect(value?.[0]?.register).to.equal('https://x.org/e');
  });

  it('say who they are for and who runs them', () => {
    expect(
      sessionOf({ name: 'x', audience: { audienceType: 'School governors' } })?.audience,
    ).to.equal('governors-and-trustees');
    expect(sessionOf({ organizer: [{ name: 'A &amp; B' }, 'C'] })?.organiser).to.equal('A & B, C');
  });

  it('never throw and fit the schema, whatever the value', () => {
    const full = {
      ...EVENT,
      url: 'https://x.org',
      location: { name: 'x', address: { streetAddress: 'y' } },
      offers: [{ url: 'https://x.org/o' }],
      audience: ['a', { name: 'b' }],
      organizer: { name: 'o' },
      description: '<p>x</p>',
      subEvent: [EVENT],
    };
    fc.assert(
      fc.property(fc.oneof(anything, spoilt(full)), (value) => {
        const { value: sessions, problems } = readJsonLdSessions(value, settings);
        expect(fits(sessions)).to.equal(true);
        if (!sessions) expect(problems).not.to.have.length(0);
        for (const { register } of sessions ?? [])
          expect(register ?? 'https:').to.match(/^https:/i);
      }),
      { numRuns: 1500 },
    );
    const loop: Record<string, unknown> = { ...EVENT };
    loop.subEvent = [loop];
    expect(read(loop).sessions).to.equal(null);
    const deep: unknown = JSON.parse(
      `${'['.repeat(5000)}${JSON.stringify(EVENT)}${']'.repeat(5000)}`,
    );
    expect(read(deep).sessions).to.have.length(1);
  });
});

describe('the scripts of a page', () => {
  const find = (markup: string) =>
    findJsonLd(new DOMParser().parseFromString(markup, 'text/html'), settings.importWords);

  it('give their values; one that is not JSON is reported and the others are used', () => {
    const { value, problems } = find(
      '<script type="application/ld+json">[1]</script><script>3</script><script type="APPLICATION/LD+JSON; charset=utf-8"><!-- {"a": "b\nc"} --></script><script type="application/ld+json">{</script>',
    );
    expect(value).to.deep.equal([[1], { a: 'b c' }]);
    expect(problems.map(describeProblem)).to.deep.equal(['script 3: scriptNotJson']);
  });

  it('may be none', () => {
    expect(find('<p>x</p>')).to.deep.equal({ value: [], problems: [] });
  });
});

describe('events of JSON-LD that repeat', () => {
  const schedule = {
    '@type': 'Schedule',
    startDate: '2027-03-22',
    endDate: '2027-04-12',
    startTime: '15:30:00',
    endTime: '16:30:00',
    repeatFrequency: 'P1W',
    byDay: 'https://schema.org/Monday',
    exceptDate: '2027-04-05',
  };
  const repeat = (more: object) =>
    read({
      ...EVENT,
      startDate: '2027-03-22',
      endDate: undefined,
      eventSchedule: { ...schedule, ...more },
    });
  const daysOf = (more: object) => repeat(more).sessions?.map((told) => told.slice(5, 10));

  it('have all their times, on UK clocks, without those that are excepted', () => {
    expect(repeat({}).sessions?.map((told) => told.slice(0, 31))).to.deep.equal([
      '2027-03-22T15:30+00:00 to 16:30',
      '2027-03-29T15:30+01:00 to 16:30',
      '2027-04-12T15:30+01:00 to 16:30',
    ]);
    expect(daysOf({ repeatFrequency: 'P2W' })).to.deep.equal(['03-22']);
    expect(daysOf({ byDay: ['Monday', 'Wednesday'], endDate: '2027-03-26' })).to.deep.equal([
      '03-22',
      '03-24',
    ]);
    expect(
      daysOf({ repeatFrequency: 'Monthly', byDay: undefined, endDate: '2027-05-30' }),
    ).to.deep.equal(['03-22', '04-22', '05-22'].slice(0, 3));
    expect(daysOf({ endDate: undefined, repeatCount: 3 })).to.deep.equal(['03-22', '03-29']);
    expect(
      daysOf({ repeatFrequency: undefined, byDay: undefined, endDate: undefined }),
    ).to.deep.equal(['03-22']);
  });

  it('are refused, once, where that cannot be told', () => {
    for (const more of [
      { endDate: undefined },
      { startTime: 'soon' },
      { endTime: undefined },
      { byDay: 'Someday' },
      { byMonthDay: 3 },
      { repeatFrequency: 'often' },
      { scheduleTimezone: 'America/New_York' },
    ]) {
      expect(repeat(more), JSON.stringify(more)).to.deep.equal({
        sessions: null,
        problems: ['event 1, eventSchedule: scheduleUnclear'],
      });
    }
    const bad = read({ ...EVENT, url: 'http://example.org', eventSchedule: schedule });
    expect(bad.problems).to.deep.equal(['event 1, url: linkNotSecure']);
  });
});

describe('events of JSON-LD as plugins write them', () => {
  it('may be for whole days, which nobody could come to', () => {
    const times = { startDate: '2027-07-01T00:00:00+01:00', endDate: '2027-07-01T23:59:59+01:00' };
    expect(problemsOf(times)).to.deep.equal(['event 1, startDate: eventDateOnly']);
  });

  it('may have their times in lists and values, and ends of lines as two signs', () => {
    const startDate = { '@type': 'DateTime', '@value': EVENT.startDate };
    const told = sessionOf({ startDate, endDate: [EVENT.endDate], description: '<p>About</p>\\n' });
    expect(told).to.include({ start: '2027-07-01T15:30+01:00', summary: 'About' });
  });

  it('may have a comma after the last of a list', () => {
    const root = new DOMParser().parseFromString(
      '<script type="application/ld+json">{"@type":"Event","name":"a, }",}</script>',
      'text/html',
    );
    expect(findJsonLd(root, settings.importWords)).to.deep.equal({
      value: [{ '@type': 'Event', name: 'a, }' }],
      problems: [],
    });
  });
});

describe('text out of markup', () => {
  it('is what a reader would see', () => {
    expect(onOneLine('<p>Gam<b>ing</b> &amp; extremism&hellip;</p><p>For&nbsp;leads</p>')).to.equal(
      'Gaming & extremism… For leads',
    );
    expect(onOneLine('&lt;p&gt;Escaped&lt;/p&gt; &#8211; &#x2013; &unknown;')).to.equal(
      'Escaped – – &unknown;',
    );
    expect(onOneLine('a<script>alert(1)</script>b<!-- c --> 3 < 4')).to.equal('a b 3 ‹ 4');
  });

  it('is never markup, and takes no time, whatever the text', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '&lt;',
      '&amp;',
      'lt;',
      'script',
      '/',
      'a',
      ' ',
      '&#60;',
      '&#0;',
      '&#xd800;',
      '<!--',
      '-->',
      '"',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(onOneLine(pieces.join(''))).not.to.match(/[<>]/);
      }),
    );
    for (const text of ['<a', '<script>', '<!--', '&#', '<']) {
      const start = performance.now();
      onOneLine(text.repeat(100_000));
      expect(performance.now() - start).to.be.lessThan(2000);
    }
  });
});
