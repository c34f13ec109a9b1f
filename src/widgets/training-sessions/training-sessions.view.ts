/** What the training sessions widget shows, worked out from the lists and the clock: no DOM. */
import { monthOfSession, type SessionFilter } from '../../core/sessions/session-list.js';
import { fillText } from '../../core/text/fill.js';
import { londonWallTime, monthOf } from '../../core/time/london-time.js';
import { phraseIsoDay } from '../../core/time/phrases.js';
import type { Region } from '../../schema/region.js';
import type { Source } from '../../schema/source.js';
import type { Words } from '../../text/en-GB.js';
import type { SessionLists, Sessions, SplitSessions } from './session-lists.js';
import { explainNone, viewFilters, type FilterView, type NoneView } from './view-filters.js';
import { viewMonth, type MonthState, type MonthView } from './view-month.js';
import { viewRow, type SessionRows } from './view-row.js';

/** The lists on show. */
export type ListName = 'toCome' | 'past' | 'ofMonth';

/** What the widget knows. */
export interface TrainingSessionsState {
  readonly sessions: Sessions;
  readonly now: Date;
  readonly filter: SessionFilter;
  readonly arePastShown: boolean;
  /** Set while the month calendar is shown. It has sessions of all times, and needs no filter by month. */
  readonly calendar?: MonthState | undefined;
  /** How many sessions to show at most. */
  readonly mostShown: Readonly<Record<ListName, number>>;
}

/** A month with its lists: of the chosen day or of all of it, and of all of it for paper. */
export type ListedMonth = MonthView & { readonly list: SessionRows; readonly onPaper: SessionRows };

/** What to show. */
export interface TrainingSessionsView {
  /** Whether any session is known, past or to come. */
  readonly isAnyKnown: boolean;
  readonly filters: readonly FilterView[];
  /** Why no session to come is shown. Without filters to lift, there is none. */
  readonly none: NoneView | undefined;
  /** Why no past session is shown. */
  readonly nonePast: NoneView | undefined;
  readonly toCome: SessionRows;
  readonly past: SessionRows;
  readonly month: ListedMonth | undefined;
  readonly status: string;
}

/** Works out what to show. */
export function viewTrainingSessions(
  { sessions, now, filter: set, arePastShown, calendar, mostShown }: TrainingSessionsState,
  lists: SessionLists,
  { regions, source }: { readonly regions: readonly Region[]; readonly source: Source },
  words: Words,
): TrainingSessionsView {
  const { audience, region } = set;
  const filter = calendar ? { audience, region } : set;
  const split = lists.split(sessions, now);
  const chosen = lists.choose(split, audience, region, filter.month);
  const listed = calendar || arePastShown ? split.all : split.toCome;
  const counts = lists.count(listed, audience, region, filter.month);
  const rowsOf = (list: Sessions, name: ListName): SessionRows => ({
    rows: list.slice(0, mostShown[name]).map((session) => viewRow(session, now, regions, words)),
    count: list.length,
    hidden: Math.max(0, list.length - mostShown[name]),
    toCome: name === 'ofMonth' ? list.filter(({ end }) => new Date(end) > now) : list,
  });
  const explain = (text: string, list: Sessions) => explainNone(text, list, filter, regions, words);
  const texts = words.trainingSessions;
  const shown = calendar && { ...calendar, month: calendar.month || firstMonth(chosen, set, now) };
  const days = lists.days(chosen.all);
  const monthView = shown && viewMonth(shown, sessions, chosen.all, days, now, words);
  const isPastAsked = calendar ? split.toCome.length === 0 : arePastShown;
  const isNonePast = isPastAsked && split.past.length > 0 && chosen.past.length === 0;
  const none =
    split.toCome.length > 0 ? explain(texts.noneLeft, split.toCome) : noneKnown(source, words);
  return {
    isAnyKnown: sessions.length > 0,
    filters: viewFilters(
      calendar ? { ...counts, month: [] } : counts,
      lists.total(listed, audience, region, filter.month),
      filter,
      regions,
      words,
    ),
    none: chosen.toCome.length > 0 ? undefined : none,
    nonePast: isNonePast ? explain(texts.nonePast, split.past) : undefined,
    toCome: rowsOf(chosen.toCome, 'toCome'),
    past: { ...rowsOf(arePastShown ? chosen.past : [], 'past'), count: chosen.past.length },
    month: monthView && {
      ...monthView,
      list: rowsOf(monthView.listed, 'ofMonth'),
      onPaper: rowsOf(monthView.chosenDay ? monthView.ofMonth : [], 'ofMonth'),
    },
    status: monthView?.status ?? phraseStatus(chosen, arePastShown, words),
  };
}

// The month a reader filtered by, that of the first session to come, or the one it is.
function firstMonth(
  { toCome: [first] }: SplitSessions,
  { month }: SessionFilter,
  now: Date,
): string {
  if (month) return month;
  return first ? monthOfSession(first) : monthOf(londonWallTime(now));
}

function phraseStatus(
  { toCome, past }: SplitSessions,
  arePastShown: boolean,
  words: Words,
): string {
  const { countStatus, pastStatus } = words.trainingSessions;
  const upcoming = fillText(countStatus, { count: toCome.length });
  return arePastShown ? `${upcoming} ${fillText(pastStatus, { count: past.length })}` : upcoming;
}

function noneKnown(source: Source, words: Words): NoneView {
  const { noneKnown: text, noneKnownHint } = words.trainingSessions;
  const checked = phraseIsoDay(source.checked, words.dates);
  return { text, hint: fillText(noneKnownHint, { checked }), lifts: [] };
}
