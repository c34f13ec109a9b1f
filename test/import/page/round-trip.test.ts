import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { PageFacts } from '../../../src/schema/page-facts.js';
import { writeContentItem, writePageMarkup, writePageText } from '../../support/write-page.js';
import { factsOf, parsers, read, tools } from './page-reading.js';

/** Titles and notes, with letters and signs that trip readers up. */
const oddWords = fc
  .array(
    fc.constantFrom(
      ...['Prevent', 'in', 'education:', 'for', 'governors', 'DSLs', 'early', 'years', 'staff'],
      ...[
        'É',
        'O’Neill',
        '&',
        '"twice"',
        '(HE)',
        '日本',
        '–',
        'and',
        'trustees',
        '2.0',
        'risk',
        'x',
      ],
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map((parts) => `Odd ${parts.join(' ')} one`);
const url = fc.option(
  fc.constantFrom('https://www.eventbrite.co.uk/e/1?a=b&c=d', 'https://example.org/%20x'),
  { nil: undefined },
);
// The days around both changes of the clocks, and any other.
const day = fc.oneof(
  fc.constantFrom('2027-03-27', '2027-03-28', '2027-10-30', '2027-10-31', '2028-02-29'),
  fc
    .date({ min: new Date('2024-01-01'), max: new Date('2033-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);
const when = fc
  .record({ day, hour: fc.integer({ min: 0, max: 22 }), minute: fc.constantFrom('00', '15', '30') })
  .map(({ day: on, hour, minute }) => {
    const at = (hours: number) => `${on}T${String(hours).padStart(2, '0')}:${minute}+00:00`;
    return { start: at(hour), end: at(hour + 1) };
  });
const points = fc
  .array(oddWords, { maxLength: 4 })
  .map((texts) => texts.map((text, at) => ({ id: `p-${String(at)}`, text })));
const regions = fc.constantFrom<PageFacts['regions']>(
  tools.known.regions.map(({ id, name, policeAreas }) => ({
    id,
    name,
    policeAreas: [...policeAreas],
    post: 'vacant',
  })),
  [
    {
      id: 'south-west',
      name: 'south west',
      policeAreas: ['Avon and Somerset', 'Mid Wessex'],
      post: 'unknown',
    },
  ],
);
const routes = fc.constantFrom<PageFacts['routes']>(
  [],
  [
    { id: 'emergency', title: 'Call 999 if there is danger' },
    { id: 'prevent-referral', title: 'making a Prevent referral', url: 'https://www.gov.uk/x' },
    { id: 'regional-coordinator', title: 'contact form' },
  ],
);
const session = fc.record({ when, url, course: fc.nat(3), extra: fc.nat(3) });

const facts: fc.Arbitrary<PageFacts> = fc
  .record({
    regions,
    routes,
    titles: fc.array(oddWords, { minLength: 1, maxLength: 4 }),
    rows: fc.array(session, { minLength: 1, maxLength: 12 }),
    lists: fc.tuple(points, points, points),
    resources: fc.array(fc.record({ title: oddWords, url }), { maxLength: 3 }),
    updates: fc.array(fc.record({ date: day, note: oddWords }), { maxLength: 3 }),
    withdrawn: fc.option(fc.record({ date: day, note: oddWords.map((text) => `${text}.`) }), {
      nil: undefined,
    }),
    title: oddWords,
  })
  .map(({ titles, rows, lists, resources, withdrawn, title, ...more }) => ({
    ...more,
    source: {
      title,
      url: 'https://www.gov.uk/guidance/regional-prevent-education-coordinators',
      checked: '2026-11-22',
      licence: 'OGL-UK-3.0',
    },
    courses: titles.map((name) => ({ id: 'a', title: name, audience: 'a' })),
    sessions: rows.map(({ when: times, url: register, course, extra }) => ({
      id: 'a',
      audience: 'a',
      title: titles[course % titles.length] ?? '',
      ...times,
      ...(extra === 0 && { summary: 'Fully booked' }),
      ...(extra === 1 && { regions: ['east-of-england', 'london'] as const }),
      ...(extra > 0 && register && { register }),
      ...(extra === 2 && { summary: 'Wales alone' }),
    })),
    responsibilities: lists[0],
    contactReasons: lists[1],
    newsletterTopics: lists[2],
    resources: resources.map(({ title: name, url: address }) => ({
      title: name,
      ...(address && { url: address }),
    })),
    ...(withdrawn && { withdrawn }),
  }));

describe('a page that is read, written and read again', () => {
  it('says the same as an item, as markup under either parser, and as plain text', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(facts, (drawn) => {
        const { value: once } = read(writePageMarkup(drawn));
        // Times in the hour that is skipped in March are refused, and with them a page that has no others.
        fc.pre(once !== null);
        expect(factsOf(writeContentItem(once)), 'item').to.deep.equal(once);
        expect(factsOf(writePageText(once)), 'text').to.deep.equal(once);
        for (const parseMarkup of Object.values(parsers)) {
          expect(factsOf(writePageMarkup(once), { ...tools, parseMarkup })).to.deep.equal(once);
        }
      }),
      { numRuns: 200, includeErrorInReport: true },
    );
  });

  it('keeps every title, time, region and address it was written with', () => {
    fc.assert(
      fc.property(facts, (drawn) => {
        const { value } = read(writePageMarkup(drawn));
        fc.pre(value !== null);
        const wallTimes = new Set(drawn.sessions.map(({ start }) => start.slice(0, 16)));
        for (const { start, title, register } of value.sessions) {
          expect(wallTimes.has(start.slice(0, 16)), start).to.be.true;
          expect(drawn.courses.map((course) => course.title)).to.include(title);
          if (register) expect(drawn.sessions.map((one) => one.register)).to.include(register);
        }
        expect(value.resources).to.deep.equal(drawn.resources);
        expect(value.regions).to.deep.equal(drawn.regions);
        expect(value.routes).to.deep.equal(drawn.routes);
        expect(value.withdrawn).to.deep.equal(drawn.withdrawn);
        for (const list of ['responsibilities', 'contactReasons', 'newsletterTopics'] as const) {
          expect(value[list].map(({ text }) => text)).to.deep.equal(
            drawn[list].map(({ text }) => text),
          );
        }
      }),
      { numRuns: 100, includeErrorInReport: true },
    );
  });
});
