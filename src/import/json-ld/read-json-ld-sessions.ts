/** Sessions from schema.org events, which booking sites and content systems put into their pages as JSON-LD. */
import { fillText } from '../../core/text/fill.js';
import type { LocalSession } from '../../schema/local-information.js';
import type { ImportProblem, Reading } from '../reading.js';
import type { SessionDraft } from '../sessions/draft.js';
import { keepFirst } from '../sessions/keep-first.js';
import { isRelative } from '../sessions/links.js';
import {
  problemAt,
  settleDrafts,
  type SettleSettings,
  type SettleWords,
} from '../sessions/settle-drafts.js';
import { EVENT_KEYS, eventFields, type ModeWords } from './event-fields.js';
import { readSchedules } from './event-schedule.js';
import { readEventTimes, type EventFault } from './event-times.js';
import { asList, findEvents } from './find-events.js';

/** What to say of events, from `src/text`. */
export type EventWords = ModeWords &
  Readonly<Record<EventFault | 'event' | 'noJsonLdEvents' | 'eventOff' | 'linkRelative', string>>;

/** What reading events needs beside them. */
export interface EventSettings extends SettleSettings {
  readonly importWords: SettleWords & EventWords;
  /** The address of the page they stand on, for relative links. */
  readonly base?: string | undefined;
}

/**
 * Reads all events of a parsed value. What is cancelled or postponed is left out with a warning. Null when
 * there are none, or none is good. Never throws.
 */
export function readJsonLdSessions(
  value: unknown,
  settings: EventSettings,
): Reading<LocalSession[]> {
  const { importWords, base } = settings;
  const problems: ImportProblem[] = [];
  const drafts: SessionDraft[] = [];
  findEvents(value).forEach((event, index) => {
    const { entry } = event;
    const fields = eventFields(event, importWords, base);
    const draft = {
      fields,
      place: fillText(importWords.event, { event: index + 1 }),
      columns: EVENT_KEYS,
    };
    const report = (key: string, fault: keyof EventWords, found: unknown, isWarning?: boolean) =>
      problems.push(problemAt(draft, key, importWords[fault], found, isWarning));
    if (asList(entry.eventStatus).some((status) => /cancell?ed|postponed/i.test(String(status)))) {
      report('', 'eventOff', fields.title ?? null, true);
      return;
    }
    const { register } = fields;
    if (typeof register === 'string' && isRelative(register)) {
      report('register', 'linkRelative', register);
      fields.register = undefined;
    }
    for (const times of readSchedules(entry) ?? [readEventTimes(entry)]) {
      if ('fault' in times) report(times.key, times.fault, entry[EVENT_KEYS[times.key]]);
      else drafts.push({ ...draft, fields: { ...fields, ...times } });
    }
  });
  if (drafts.length === 0 && problems.length === 0) {
    return {
      value: null,
      problems: [{ path: '', message: importWords.noJsonLdEvents, value: null }],
    };
  }
  const settled = settleDrafts(drafts, settings);
  const isRefused = drafts.length === 0 && problems.some(({ isWarning }) => !isWarning);
  return {
    value: isRefused ? null : settled.value,
    problems: keepFirst(eachOnce([...problems, ...settled.problems]), settings.words.more),
  };
}

/** What is wrong with an event is said once, however often it repeats. */
function eachOnce(problems: readonly ImportProblem[]): ImportProblem[] {
  return [...new Map(problems.map((one) => [`${one.path}\n${one.message}`, one])).values()];
}
