/** Sessions and facts of a page for tests. */
import fc from 'fast-check';
import { source } from '../../../src/data/sources.js';
import { snapshot } from '../../../src/data/snapshot.js';
import type { PageFacts } from '../../../src/schema/page-facts.js';
import type { Session } from '../../../src/schema/session.js';

const HOUR = 60 * 60_000;

/** A session of an hour, in winter. */
export const sessionAt = (id: string, start: string): Session => ({
  source: source.url,
  checked: source.checked,
  certainty: 'seen',
  id,
  title: `Session ${id}`,
  audience: 'governors-and-trustees',
  start: `${start}+00:00`,
  end: `${new Date(Date.parse(`${start}Z`) + HOUR).toISOString().slice(0, 16)}+00:00`,
});

/** Sessions of the weeks around 10 March 2027, each with an id of its own. */
export const arbitrarySessions = fc
  .uniqueArray(fc.integer({ min: 0, max: 500 }), { maxLength: 12 })
  .map((hours) =>
    hours.map((hour) => {
      const start = new Date(Date.UTC(2027, 2, 1) + hour * HOUR).toISOString().slice(0, 16);
      return sessionAt(`s-${String(hour)}`, start);
    }),
  );

/** What the page says when nothing has changed but the day of its version. */
export const unchangedPage = (updated: string, checked: string): PageFacts => ({
  source: { ...source, updated, checked },
  regions: snapshot.regions.map(({ id, name, policeAreas, post }) => ({
    id,
    name,
    policeAreas: [...policeAreas],
    post,
  })),
  courses: snapshot.courses.map(({ id, title, audience }) => ({ id, title, audience })),
  sessions: [],
  routes: [],
  responsibilities: snapshot.responsibilities.map(({ id, text }) => ({ id, text })),
  contactReasons: snapshot.contactReasons.map(({ id, text }) => ({ id, text })),
  newsletterTopics: snapshot.newsletterTopics.map(({ id, text }) => ({ id, text })),
  resources: [],
  updates: [],
});
