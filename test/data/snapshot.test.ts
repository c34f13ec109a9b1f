import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import { phrasePeriod } from '../../src/core/time/phrases.js';
import { gazetteer } from '../../src/data/gazetteer.js';
import { snapshot } from '../../src/data/snapshot.js';
import { placeSchema } from '../../src/schema/place.js';
import { policeAreaSchema } from '../../src/schema/police-area.js';
import { snapshotSchema } from '../../src/schema/snapshot.js';
import { words } from '../../src/text/en-GB.js';

/** Read off the page by eye, one line a row, in the page's own order. */
const SAFEGUARDING_LEADS = [
  'Wednesday 2 October 2024, 3:30pm to 4:30pm',
  'Thursday 10 October 2024, 4pm to 5pm',
  'Monday 25 November 2024, 3:30pm to 4:30pm',
  'Thursday 5 December 2024, 4pm to 5pm',
  'Monday 16 December 2024, 3:30pm to 4:30pm',
  'Wednesday 15 January 2025, 4pm to 5pm',
  'Monday 17 March 2025, 3:30pm to 4:45pm',
  'Thursday 3 July 2025, 3:30pm to 4:45pm',
];
const GOVERNORS = [
  'Thursday 17 October 2024, 7pm to 8pm',
  'Tuesday 22 October 2024, midday to 1pm',
  'Thursday 7 November 2024, midday to 1pm',
  'Thursday 12 December 2024, 5pm to 6pm',
  'Monday 6 January 2025, 5pm to 6pm',
  'Tuesday 21 January 2025, 5pm to 6pm',
];

describe('the snapshot', () => {
  it('keeps its schema', () => {
    const { error } = snapshotSchema.safeParse(snapshot);
    expect(error?.issues ?? []).to.deep.equal([]);
  });

  it('has no key that the schema does not know', () => {
    expect(snapshotSchema.parse(snapshot)).to.deep.equal(snapshot);
  });

  it('is told apart from one with a mistake', () => {
    const [first, ...rest] = snapshot.regions;
    const isSound = (value: unknown) => snapshotSchema.safeParse(value).success;
    expect(isSound({ ...snapshot, regions: rest })).to.equal(false);
    expect(isSound({ ...snapshot, regions: [{ ...first, policeAreas: [] }, ...rest] })).to.equal(
      false,
    );
    const [session, ...sessions] = snapshot.sessions;
    const backwards = { ...session, end: session?.start };
    expect(isSound({ ...snapshot, sessions: [backwards, ...sessions] })).to.equal(false);
    const [route, ...routes] = snapshot.routes;
    const unsafe = { ...route, link: { ...route?.link, text: 'x', url: 'http://example.org/' } };
    expect(isSound({ ...snapshot, routes: [unsafe, ...routes] })).to.equal(false);
  });

  it('names no mailbox and no unsafe address', () => {
    const text = JSON.stringify(snapshot);
    expect(text).not.to.match(/@|http:|javascript:|gsi\.gov\.uk|pnn\.police/);
  });

  it('gives every id once', () => {
    for (const list of [
      snapshot.regions,
      snapshot.courses,
      snapshot.sessions,
      snapshot.routes,
      snapshot.contactReasons,
    ]) {
      const ids = list.map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
    }
  });
});

describe('the regions', () => {
  it('are the eight of the page, each police area once', () => {
    expect(snapshot.regions.map(({ name }) => name)).to.deep.equal([
      'North-West',
      'North-East',
      'West Midlands',
      'East Midlands',
      'South-East',
      'South-West',
      'East-of-England',
      'London',
    ]);
    const areas = snapshot.regions.flatMap(({ policeAreas }) => policeAreas);
    expect(areas).to.have.length(40);
    expect(new Set(areas).size).to.equal(40);
  });
});

describe('the sessions', () => {
  const periods = (audience: string) =>
    snapshot.sessions
      .filter((session) => session.audience === audience)
      .map(({ start, end }) => phrasePeriod(new Date(start), new Date(end), words.dates));

  it('have the weekday, date and UK time of the page', () => {
    expect(periods('designated-safeguarding-leads')).to.deep.equal(SAFEGUARDING_LEADS);
    expect(periods('governors-and-trustees')).to.deep.equal(GOVERNORS);
  });

  it('each belong to a course', () => {
    for (const { title, audience } of snapshot.sessions) {
      expect(
        snapshot.courses.some((course) => course.title === title && course.audience === audience),
      ).to.equal(true);
    }
  });
});

describe('what else the page says', () => {
  it('is all there: six reasons, seven responsibilities, four topics, resources and the update log', () => {
    expect(snapshot.contactReasons).to.have.length(6);
    expect(snapshot.responsibilities).to.have.length(7);
    expect(snapshot.newsletterTopics).to.have.length(4);
    expect(snapshot.resources.length).to.be.at.least(4);
    expect(snapshot.updates).to.have.length(7);
  });

  it('has its dated changes newest first, the newest being that of the source', () => {
    const dates = snapshot.updates.flatMap(({ date }) => date ?? []);
    expect(dates).to.deep.equal([...dates].sort().reverse());
    expect(dates[0]).to.equal(snapshot.source.updated);
  });
});

describe('the place names', () => {
  const places = gazetteer.names().places;

  it('keep their schema, police areas the stricter one', () => {
    expect(z.array(placeSchema).safeParse(places).success).to.equal(true);
    const policeAreas = places.filter(({ kind }) => kind === 'police-area');
    expect(z.array(policeAreaSchema).safeParse(policeAreas).success).to.equal(true);
    expect(policeAreas).to.have.length(40);
  });

  it('hold all 317 councils of England, and what everybody calls Hull', () => {
    expect(places.filter(({ kind }) => kind === 'council')).to.have.length(318);
  });

  it('lie in one region each, but for the county of Lincolnshire', () => {
    const shared = places.filter(({ regions }) => regions.length > 1);
    expect(shared.map(({ name, kind }) => `${name} ${kind}`)).to.deep.equal([
      'Lincolnshire county',
    ]);
  });
});
