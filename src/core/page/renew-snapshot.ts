/** The snapshot after the page was read again: what the page says, with its source and the day it was read. */
import type { Evidence } from '../../schema/evidence.js';
import type { PageFacts } from '../../schema/page-facts.js';
import type { Point } from '../../schema/point.js';
import type { Session } from '../../schema/session.js';
import type { Snapshot } from '../../schema/snapshot.js';
import {
  mergeLines,
  mergeNationalSessions,
  mergeRegions,
  mergeResources,
  mergeUpdates,
  type Line,
} from './merge-page.js';

/** What maintainers keep: the snapshot, and the sessions to come that the page has dropped. */
export interface KeptFacts {
  readonly snapshot: Snapshot;
  /** For calendars, which must take them out. */
  readonly cancelled: readonly Session[];
}

/**
 * Brings the kept facts up to what the page says. Sessions that are over stay; one to come that the page has
 * dropped becomes a cancelled one; one that has changed counts a revision. Lines, resources and changes that
 * we have no words for come in the page's own. Police areas stay as they are, because look-ups go by them:
 * whoever renews sees first that the page's are the same. So do routes.
 * @param now when the page was read
 */
export function renewSnapshot(
  { snapshot, cancelled }: KeptFacts,
  facts: PageFacts,
  now: Date,
): KeptFacts {
  const { source } = facts;
  const evidence: Evidence = {
    source: source.url,
    checked: source.checked,
    certainty: 'seen',
  };
  const withEvidence = <Entry extends object>(entry: Entry): Entry & Evidence =>
    'certainty' in entry ? (entry as Entry & Evidence) : { ...evidence, ...entry };
  // What stood on the page before stands there still: it has been read again.
  const readAgain = <Entry extends Evidence>(entry: Entry): Entry =>
    entry.source === source.url && entry.certainty === 'seen' ? { ...entry, ...evidence } : entry;
  const renewLines = (ours: readonly Point[], page: readonly Line[]) =>
    page.length > 0 ? mergeLines(ours, page).map(withEvidence).map(readAgain) : [...ours];
  const sessions = mergeNationalSessions(snapshot.sessions, facts, now).map((session) =>
    'certainty' in session ? session : { ...evidence, ...revise(session, snapshot, cancelled) },
  );
  const listed = new Set(sessions.map(({ id }) => id));
  const isStillCancelled = ({ id, end }: Session) => !listed.has(id) && new Date(end) > now;
  const dropped = snapshot.sessions
    .filter(isStillCancelled)
    .map((session) => ({ ...session, revision: (session.revision ?? 0) + 1 }));
  const courses = facts.courses.map((course) => ({ ...evidence, ...course }));
  const ofPage = new Set(courses.map(({ id }) => id));
  return {
    snapshot: {
      ...snapshot,
      source,
      regions: mergeRegions(snapshot.regions, facts.regions).map(readAgain),
      courses: [...courses, ...snapshot.courses.filter(({ id }) => !ofPage.has(id))],
      sessions,
      responsibilities: renewLines(snapshot.responsibilities, facts.responsibilities),
      contactReasons: renewLines(snapshot.contactReasons, facts.contactReasons),
      newsletterTopics: renewLines(snapshot.newsletterTopics, facts.newsletterTopics),
      resources: mergeResources(snapshot.resources, facts.resources).map(withEvidence),
      updates: mergeUpdates(snapshot.updates, facts.updates).map(withEvidence),
    },
    cancelled: [...cancelled.filter(isStillCancelled), ...dropped],
  };
}

/** A session of the page, with the number of its changes so far. One that comes back has changed. */
function revise(
  session: PageFacts['sessions'][number],
  { sessions }: Snapshot,
  cancelled: readonly Session[],
): PageFacts['sessions'][number] & { revision?: number } {
  const before = sessions.find(({ id }) => id === session.id);
  const wasCancelled = cancelled.find(({ id }) => id === session.id);
  const known = before ?? wasCancelled;
  if (!known) return session;
  const { revision = 0 } = known;
  const isSame = before !== undefined && textOf(before) === textOf(session);
  const next = isSame ? revision : revision + 1;
  return { ...session, ...(next > 0 && { revision: next }) };
}

function textOf({ title, audience, end, register, regions, summary }: Partial<Session>): string {
  return JSON.stringify([title, audience, end, register, regions, summary]);
}
