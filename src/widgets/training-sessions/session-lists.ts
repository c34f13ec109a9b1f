import { ownSessions } from '../../core/local/own-sessions.js';
import { mergeNationalSessions } from '../../core/page/merge-page.js';
import { countChoices, countWithout } from '../../core/sessions/count-choices.js';
import { mergeSessions } from '../../core/sessions/merge-sessions.js';
import { isChosen, pastSessions, upcomingSessions } from '../../core/sessions/session-list.js';
import { londonDayOf } from '../../core/time/london-time.js';
import type { LocalInformation } from '../../schema/local-information.js';
import type { PageFacts } from '../../schema/page-facts.js';
import type { RegionId } from '../../schema/region.js';
import type { ListedSession } from '../../schema/session.js';
import { rememberLast } from './remember-last.js';

/** A list of sessions. */
export type Sessions = readonly ListedSession[];

/** All sessions, soonest first, and the same by whether they have ended. The past ones are latest first. */
export interface SplitSessions {
  readonly all: Sessions;
  readonly toCome: Sessions;
  readonly past: Sessions;
}

/** The lists of one widget. Each is made again only when what it is made of has changed. */
export class SessionLists {
  /** The national sessions: those built in, with what the GOV.UK page says now, as of an instant. */
  readonly national = rememberLast(
    (builtIn: Sessions, facts: PageFacts | undefined, asked: Date): Sessions =>
      mergeNationalSessions(builtIn, facts, asked),
  );

  /** National sessions and an organisation's own as one list. `runBy`: who runs those that do not say. */
  readonly merge = rememberLast((national: Sessions, own: LocalInformation, runBy: string) =>
    mergeSessions(
      national.map((session) => ({ organiser: runBy, ...session })),
      ownSessions(own),
    ),
  );

  /** The audiences that occur. */
  readonly audiences = rememberLast((sessions: Sessions) => [
    ...new Set(sessions.map(({ audience }) => audience)),
  ]);

  /** How many sessions each choice of a filter would leave. */
  readonly count = rememberLast(
    (sessions: Sessions, audience?: string, region?: RegionId, month?: string) =>
      countChoices(sessions, { audience, region, month }),
  );

  /** How many sessions lifting each filter would leave. */
  readonly total = rememberLast(
    (sessions: Sessions, audience?: string, region?: RegionId, month?: string) => {
      const filter = { audience, region, month };
      return {
        audience: countWithout(sessions, filter, 'audience'),
        region: countWithout(sessions, filter, 'region'),
        month: countWithout(sessions, filter, 'month'),
      };
    },
  );

  /** What a filter leaves of the lists, in the same order. */
  readonly choose = rememberLast(
    (split: SplitSessions, audience?: string, region?: RegionId, month?: string): SplitSessions => {
      const choose = (sessions: Sessions) =>
        sessions.filter((session) => isChosen(session, { audience, region, month }));
      return { all: choose(split.all), toCome: choose(split.toCome), past: choose(split.past) };
    },
  );

  /** The days on which a session begins. */
  readonly days = rememberLast((sessions: Sessions) => [
    ...new Set(sessions.map(({ start }) => londonDayOf(start))),
  ]);

  #last: (SplitSessions & { readonly from: Date; readonly until: number }) | undefined;

  /** Splits the list at an instant; the lists stay the same ones until the next session ends. */
  split(all: Sessions, now: Date): SplitSessions {
    const last = this.#last;
    if (last?.all === all && now >= last.from && now.getTime() < last.until) return last;
    const toCome = upcomingSessions(all, now);
    const until = toCome.reduce((soonest, { end }) => Math.min(soonest, Date.parse(end)), Infinity);
    this.#last = { all, toCome, past: pastSessions(all, now), from: now, until };
    return this.#last;
  }
}
