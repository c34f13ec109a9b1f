/** How many sessions each choice of the filters would leave, so that no choice is a dead end unannounced. */
import type { ListedSession } from '../../schema/session.js';
import { isChosen, monthOfSession, type SessionFilter } from './session-list.js';

/** A choice of a filter, and the number of sessions it would leave. */
export interface ChoiceCount {
  readonly id: string;
  readonly count: number;
}

/** The choices of each filter in order of their ids, so months come in order of time. */
export interface ChoiceCounts {
  readonly audience: readonly ChoiceCount[];
  readonly region: readonly ChoiceCount[];
  readonly month: readonly ChoiceCount[];
}

/**
 * The choices that occur in a list, each with the sessions it would leave while the other two filters stay as
 * they are. What occurs or is chosen is there even when it would leave none. National sessions count for
 * every region.
 * @param sessions those on show before any filter: as a rule, the ones to come
 */
export function countChoices(
  sessions: readonly ListedSession[],
  filter: SessionFilter,
): ChoiceCounts {
  const count = (
    name: keyof SessionFilter,
    idsOf: (session: ListedSession) => readonly string[] | undefined,
  ): ChoiceCount[] => {
    const others = withoutFilter(filter, name);
    const chosen = filter[name];
    const counts = new Map<string, number>(chosen ? [[chosen, 0]] : []);
    let forAll = 0;
    for (const session of sessions) {
      const more = isChosen(session, others) ? 1 : 0;
      const ids = idsOf(session);
      if (!ids) forAll += more;
      for (const id of new Set(ids)) counts.set(id, (counts.get(id) ?? 0) + more);
    }
    return [...counts].sort().map(([id, own]) => ({ id, count: own + forAll }));
  };
  return {
    audience: count('audience', ({ audience }) => [audience]),
    region: count('region', ({ regions }) => regions),
    month: count('month', (session) => [monthOfSession(session)]),
  };
}

/** How many sessions would be left if one filter were lifted and the others stayed. */
export function countWithout(
  sessions: readonly ListedSession[],
  filter: SessionFilter,
  name: keyof SessionFilter,
): number {
  const others = withoutFilter(filter, name);
  return sessions.filter((session) => isChosen(session, others)).length;
}

function withoutFilter(filter: SessionFilter, name: keyof SessionFilter): SessionFilter {
  return { ...filter, [name]: undefined };
}
