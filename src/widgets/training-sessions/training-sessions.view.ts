/** What the training sessions widget shows, worked out from the list and the clock: no DOM. */
import type { Choice } from '../../base/templates/field.js';
import {
  momentOf,
  monthOfSession,
  pastSessions,
  upcomingSessions,
  type SessionFilter,
} from '../../core/sessions/session-list.js';
import { fillText, joinWords } from '../../core/text/fill.js';
import { phraseIsoDay, phraseMonth, phrasePeriod } from '../../core/time/phrases.js';
import type { Region, RegionId } from '../../schema/region.js';
import type { Session } from '../../schema/session.js';
import type { Source } from '../../schema/source.js';
import type { Words } from '../../text/en-GB.js';

/** What the widget knows. */
export interface TrainingSessionsState {
  readonly sessions: readonly Session[];
  readonly now: Date;
  readonly filter: SessionFilter;
  readonly arePastShown: boolean;
  /** How many sessions to show at most, to come and past. */
  readonly mostShown: { readonly toCome: number; readonly past: number };
}

/** One session, in words. */
export interface SessionRow {
  readonly session: Session;
  readonly period: string;
  readonly badge: string;
  readonly isPast: boolean;
  /** The regions it is for; nothing for a national session. */
  readonly regions: string;
}

/** A list of sessions, cut to what is shown. */
export interface SessionRows {
  readonly rows: readonly SessionRow[];
  readonly count: number;
  readonly hidden: number;
}

/** What to show. */
export interface TrainingSessionsView {
  /** Each is empty when there is nothing to choose. */
  readonly audiences: readonly Choice[];
  readonly months: readonly Choice[];
  readonly toCome: SessionRows;
  readonly past: SessionRows;
  /** Why no session to come is shown. `canShowAll`: because of the filters. */
  readonly none?: { readonly text: string; readonly hint: string; readonly canShowAll: boolean };
  readonly status: string;
}

/** Works out what to show. */
export function viewTrainingSessions(
  state: TrainingSessionsState,
  { regions, source }: { readonly regions: readonly Region[]; readonly source: Source },
  words: Words,
): TrainingSessionsView {
  const { sessions, now, filter, arePastShown } = state;
  const toCome = upcomingSessions(sessions, now, filter);
  const past = pastSessions(sessions, now, filter);
  const allToCome = upcomingSessions(sessions, now);
  const listed = arePastShown ? sessions : allToCome;
  const rowsOf = (list: readonly Session[], most: number): SessionRows => ({
    rows: list.slice(0, most).map((session) => rowFor(session, now, regions, words)),
    count: list.length,
    hidden: Math.max(0, list.length - most),
  });
  return {
    audiences: audienceChoices(listed, words, filter.audience),
    months: monthChoices(listed, words, filter.month),
    toCome: rowsOf(toCome, state.mostShown.toCome),
    past: rowsOf(past, state.mostShown.past),
    ...(toCome.length === 0 && { none: viewNone(allToCome.length > 0, source, words) }),
    status: [
      fillText(words.trainingSessions.countStatus, { count: toCome.length }),
      arePastShown ? fillText(words.trainingSessions.pastStatus, { count: past.length }) : '',
    ]
      .join(' ')
      .trim(),
  };
}

function rowFor(session: Session, now: Date, regions: readonly Region[], words: Words): SessionRow {
  const moment = momentOf(session, now);
  const named = session.regions?.map((id) => nameOf(id, regions)) ?? [];
  return {
    session,
    period: phrasePeriod(new Date(session.start), new Date(session.end), words.dates),
    badge: words.moments[moment],
    isPast: moment === 'past',
    regions: named.length
      ? fillText(words.trainingSessions.forRegions, { regions: joinWords(named, words.and) })
      : '',
  };
}

function viewNone(areSomeLeft: boolean, source: Source, words: Words) {
  const { noneLeft, noneKnown, noneKnownHint } = words.trainingSessions;
  if (areSomeLeft) return { text: noneLeft, hint: '', canShowAll: true };
  const checked = phraseIsoDay(source.checked, words.dates);
  return { text: noneKnown, hint: fillText(noneKnownHint, { checked }), canShowAll: false };
}

function audienceChoices(sessions: readonly Session[], words: Words, chosen = ''): Choice[] {
  const { anyAudience, audiences } = words.trainingSessions;
  const ids = sessions.map(({ audience }) => audience);
  return choices(anyAudience, chosen, ids, (id) => audiences[id] ?? nameOfSlug(id));
}

function monthChoices(sessions: readonly Session[], words: Words, chosen = ''): Choice[] {
  const months = sessions.map(monthOfSession).sort();
  return choices(words.trainingSessions.anyMonth, chosen, months, (month) => {
    const [year = '', number = ''] = month.split('-');
    const wall = { year: Number(year), month: Number(number), day: 1, hour: 0, minute: 0 };
    return phraseMonth(wall, words.dates);
  });
}

// What is chosen stays on offer when no session is left for it, so that the reader can see and undo it.
function choices(
  any: string,
  chosen: string,
  offered: readonly string[],
  label: (id: string) => string,
): Choice[] {
  const ids = [...new Set(chosen ? [...offered, chosen] : offered)];
  if (ids.length < 2 && !chosen) return [];
  return [{ id: '', label: any }, ...ids.map((id) => ({ id, label: label(id) }))];
}

function nameOf(id: RegionId, regions: readonly Region[]): string {
  return regions.find((region) => region.id === id)?.name ?? id;
}

// Local audiences have no words of their own here: "early-years" reads "Early years".
function nameOfSlug(slug: string): string {
  return slug.charAt(0).toUpperCase() + slug.slice(1).replace(/-/g, ' ');
}
