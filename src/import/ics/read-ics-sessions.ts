/** A calendar file (iCalendar: Outlook, Google, Apple, Teams, our own) as sessions of an organisation's file. */
import { fillText } from '../../core/text/fill.js';
import type { LocalSession } from '../../schema/local-information.js';
import type { ImportProblem, Reading } from '../reading.js';
import { settleDrafts, type SettleSettings, type SettleWords } from '../sessions/settle-drafts.js';
import { takeIcsNotes, type IcsWords } from './ics-notes.js';
import { readCalendarDrafts, type CalendarDraft } from './read-calendar-drafts.js';

/** What reading a calendar needs beside its text. */
export interface IcsSettings extends SettleSettings {
  /** `sessionProblems` of `src/text`. */
  readonly importWords: SettleWords & IcsWords;
  /** Repeating events are taken from a month before it until 18 months after. */
  readonly now: Date;
}

const MOST_PROBLEMS = 200;

/**
 * Reads the sessions of a calendar file. What is good is used, and the rest reported with its event, title,
 * line and property. Refused as a whole only when it is no calendar, or nothing in it is good. Never throws.
 */
export function readIcsSessions(text: string, settings: IcsSettings): Reading<LocalSession[]> {
  const notes = takeIcsNotes(settings.importWords);
  const drafts = readCalendarDrafts(text, settings.now, notes);
  if (!drafts) return { value: null, problems: notes.problems };
  const { value, problems } = settleDrafts(drafts, settings);
  const audiences = ourAudiences(drafts);
  return {
    value:
      value?.map((session) => ({
        ...session,
        audience: audiences.get(keyOf(session)) ?? session.audience,
      })) ?? null,
    problems: eachOnce([...notes.problems, ...problems], settings.words.more),
  };
}

/** The audiences of our own events: ids that must not be taken for words. */
function ourAudiences(drafts: readonly CalendarDraft[]): Map<string, string> {
  return new Map(
    drafts.flatMap(({ fields: { title, start }, audienceId }) =>
      audienceId ? [[keyOf({ title: String(title), start: String(start) }), audienceId]] : [],
    ),
  );
}

function keyOf({ title, start }: { title: string; start: string }): string {
  return `${String(Date.parse(start))} ${title.trim().replace(/\s+/g, ' ')}`;
}

/** What is wrong with an event is said once, however often the event repeats. The first problems in full. */
function eachOnce(problems: readonly ImportProblem[], more: string): ImportProblem[] {
  const keyed = problems.map(
    (one) => [`${one.path}\n${one.message}\n${String(one.line)}`, one] as const,
  );
  const once = [...new Map(keyed).values()];
  const hidden = once.splice(MOST_PROBLEMS);
  if (hidden.length === 0) return once;
  const message = fillText(more, { count: hidden.length });
  const isWarning = hidden.every((problem) => problem.isWarning);
  return [...once, { path: '', message, value: hidden.length, ...(isWarning && { isWarning }) }];
}
