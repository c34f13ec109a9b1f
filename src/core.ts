/** What `dist/es/core.js` is made from: the rules with the built-in data, for other programs. No DOM. */
import { parseDocument } from 'htmlparser2';
import { ownSessions } from './core/local/own-sessions.js';
import {
  readLocalInformation as readLocalInformationWith,
  type LocalReading,
} from './core/local/read-local-information.js';
import { viewContacts } from './core/local/view-contacts.js';
import { findRegion as findRegionIn } from './core/lookup/find-region.js';
import type { RegionAnswer } from './core/lookup/region-answer.js';
import { decideRoutes as decideRoutesFrom } from './core/routes/decide-routes.js';
import { flattenContact, flattenRoute, type FlatRoute } from './core/routes/flat-route.js';
import { mergeSessions } from './core/sessions/merge-sessions.js';
import { upcomingSessions as upcomingSessionsOf } from './core/sessions/session-list.js';
import { writeCalendar } from './core/sessions/whole-calendar.js';
import { londonDayOf } from './core/time/london-time.js';
import { gazetteer } from './data/gazetteer.js';
import { localInformationShape } from './data/local-information-shape.js';
import { snapshot } from './data/snapshot.js';
import type { MarkupNode } from './import/page/markup-node.js';
import type { PageReading } from './import/page/page-tools.js';
import { readContentItem, readPageDocument, readPageText } from './import/page/read-page.js';
import type { LocalInformation } from './schema/local-information.js';
import type { RegionId } from './schema/region.js';
import type { Concern } from './schema/route.js';
import type { ListedSession } from './schema/session.js';
import type { Audience, Setting } from './schema/setting.js';
import { calendarWords, localProblems, pageProblems, pageWarnings, words } from './text/en-GB.js';

export { snapshot };
export type { PageFacts } from './schema/page-facts.js';
export const { regions } = snapshot;

/** Finds the Prevent region of a postcode, council, police area, county, town or region. Never throws. */
export function findRegion(text: string): RegionAnswer {
  return findRegionIn(text, gazetteer);
}

/**
 * Reads an organisation's own information: what is good in it, `null` when all is refused, and every problem
 * with its place, in words. Never throws.
 */
export function readLocalInformation(value: unknown): LocalReading {
  return readLocalInformationWith(value, localInformationShape, localProblems);
}

/**
 * Reads a version of the GOV.UK page about co-ordinators: what it says, `null` when it is refused as a whole, and
 * every problem with its place, in words. Never throws.
 * @param page its item in GOV.UK's Content API (the value, or its JSON), the page as HTML, as a parsed document of a
 * browser, or as plain text
 * @param today the day it was looked at, `YYYY-MM-DD`; without it today, UK time
 */
export function readPage(
  page: unknown,
  today = londonDayOf(new Date().toISOString()),
): PageReading {
  const tools = {
    parseMarkup,
    known: snapshot,
    words: { ...pageProblems, ...pageWarnings },
    today,
  };
  if (typeof page === 'string') return readPageText(page, tools);
  return isMarkup(page) ? readPageDocument(page, tools) : readContentItem(page, tools);
}

/**
 * The routes for a concern, in order, 999 first. Never empty.
 * @param question `local`: the organisation's own information, whose contacts come straight after 999
 */
export function decideRoutes({
  local,
  ...question
}: {
  concern: Concern;
  setting?: Setting;
  audience?: Audience;
  local?: LocalInformation;
}): FlatRoute[] {
  const { contacts = [] } = informationOf(local);
  // The hours as text do not depend on the time; whether they are now is for a widget to say.
  const own = viewContacts(contacts, question, new Date(0), words);
  const [emergency, ...others] = decideRoutesFrom(question, snapshot.routes).map(flattenRoute);
  return [
    ...(emergency ? [emergency] : []),
    ...own.map(({ contact, hours }) => flattenContact(contact, hours)),
    ...others,
  ];
}

/**
 * The sessions that have not ended at an instant, soonest first; national ones count for every region.
 * @param question `local`: the organisation's own information, whose sessions are listed too
 */
export function upcomingSessions({
  now,
  audience,
  region,
  local,
}: {
  now: Date;
  audience?: string;
  region?: RegionId;
  local?: LocalInformation;
}): ListedSession[] {
  const sessions = mergeSessions(snapshot.sessions, ownSessions(informationOf(local)));
  return upcomingSessionsOf(sessions, now, { audience, region });
}

/**
 * Sessions as a calendar file (iCalendar). Entries keep their ids, so that taking a newer file changes them;
 * they are stamped with the day the facts were checked.
 */
export function toCalendar(sessions: readonly ListedSession[]): string {
  const { url, checked } = snapshot.source;
  return writeCalendar(sessions, calendarWords, url, () => new Date(checked));
}

// Read again even when it was read before: other programs pass on what they have.
function informationOf(local: LocalInformation | undefined): LocalInformation {
  return (local && readLocalInformation(local).value) ?? { version: 1 };
}

function parseMarkup(markup: string): MarkupNode {
  return parseDocument(markup, { withStartIndices: true });
}

function isMarkup(page: unknown): page is MarkupNode {
  return typeof page === 'object' && page !== null && 'nodeType' in page;
}
