/** A session in words, as a row of a list: no DOM. */
import { momentOf, type SessionMoment } from '../../core/sessions/session-list.js';
import { fillText, joinWords } from '../../core/text/fill.js';
import { phraseDaysUntil, phraseDuration, phrasePeriod } from '../../core/time/phrases.js';
import type { Region } from '../../schema/region.js';
import type { ListedSession } from '../../schema/session.js';
import type { Words } from '../../text/en-GB.js';
import { nameOfAudience, nameOfRegion } from './view-filters.js';

/** One session, in words. */
export interface SessionRow {
  readonly session: ListedSession;
  readonly moment: SessionMoment;
  /** "On now", "Today", "In 3 days", "Past", or nothing. */
  readonly badge: string;
  readonly period: string;
  /** How long, for whom, how and where, who runs it, for which regions: what is known of it. */
  readonly facts: readonly string[];
  /** An organisation wrote it, in the language of its page; the others we hold in English. */
  readonly isOwn: boolean;
}

/** A list of sessions, cut to what is shown. */
export interface SessionRows {
  readonly rows: readonly SessionRow[];
  readonly count: number;
  readonly hidden: number;
  /** Those that can go into a calendar, also those not shown yet. */
  readonly toCome: readonly ListedSession[];
}

/** Puts a session into words. */
export function viewRow(
  session: ListedSession,
  now: Date,
  regions: readonly Region[],
  words: Words,
): SessionRow {
  const { until, durations, runBy, forRegions } = words.trainingSessions;
  const { mode, place, organiser } = session;
  const start = new Date(session.start);
  const end = new Date(session.end);
  const moment = momentOf(session, now);
  const named = session.regions?.map((region) => nameOfRegion(region, regions));
  const isOwn = !!session.isLocal;
  const facts = [
    phraseDuration(start, end, durations),
    // The titles of the national ones say it.
    isOwn && nameOfAudience(session.audience, words),
    [mode, place].filter(Boolean).join(', '),
    organiser && fillText(runBy, { organiser }),
    named && fillText(forRegions, { regions: joinWords(named, words.and) }),
  ];
  return {
    session,
    moment,
    badge: words.moments[moment] || phraseDaysUntil(start, now, until),
    period: phrasePeriod(start, end, words.dates),
    facts: facts.filter((fact) => !!fact) as string[],
    isOwn,
  };
}
