/** Versions of the GOV.UK page for tests, made from what is built in. */
import { snapshot } from '../../../src/data/snapshot.js';
import type { PageFacts } from '../../../src/schema/page-facts.js';

/** A page that says what is built in, in our own words. */
export function pageLikeBuiltIn(own: Partial<PageFacts> = {}): PageFacts {
  const { source, regions, courses, sessions, resources, updates } = snapshot;
  const points = (those: readonly { id: string; text: string }[]) =>
    those.map(({ id, text }) => ({ id, text }));
  return {
    source,
    regions: regions.map(({ id, name, policeAreas, post }) => ({
      ...{ id, name, post },
      // The page lists London without police areas.
      policeAreas: id === 'london' ? [] : policeAreas,
    })),
    courses: courses.map(({ id, title, audience }) => ({ id, title, audience })),
    sessions: sessions.map(({ id, title, audience, start, end }) => ({
      ...{ id, title, audience, start, end },
    })),
    routes: [],
    responsibilities: points(snapshot.responsibilities),
    contactReasons: points(snapshot.contactReasons),
    newsletterTopics: points(snapshot.newsletterTopics),
    resources: resources.map(({ title, url }) => ({ title, ...(url && { url }) })),
    updates: updates.map(({ date, note }) => ({ note, ...(date && { date }) })),
    ...own,
  };
}
