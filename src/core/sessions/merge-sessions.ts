/** National sessions and an organisation's own as one list, in which no session shows twice. */
import type { ListedSession } from '../../schema/session.js';
import { sortByStart } from './session-list.js';

/**
 * Adds an organisation's own sessions to the national ones, soonest first. An own session that repeats a
 * national one takes its place and its id, so that calendars and links keep knowing it: it starts at the same
 * instant, for the same audience, and has the same title or the same address to register at. The national
 * address stays where the own session names none. Ids are unique: a second "x" becomes "x-2".
 */
export function mergeSessions(
  national: readonly ListedSession[],
  own: readonly ListedSession[],
): ListedSession[] {
  const unreplaced = new Map<string, ListedSession[]>();
  for (const session of national) {
    const slot = slotOf(session);
    unreplaced.set(slot, [...(unreplaced.get(slot) ?? []), session]);
  }
  const ids = new Set(national.map(({ id }) => id));
  const added = withoutCopies(own).map((session) => {
    const rivals = unreplaced.get(slotOf(session)) ?? [];
    const repeated = rivals.find((rival) => isSameSession(rival, session));
    if (!repeated) return { ...session, id: takeId(session.id, ids) };
    // Replaced once: a second own session, say in another place, is one more.
    rivals.splice(rivals.indexOf(repeated), 1);
    const { id, register } = repeated;
    return { ...(register && { register }), ...session, id, isLocal: false };
  });
  return sortByStart([...[...unreplaced.values()].flat(), ...added]);
}

/** Own sessions that differ in place, regions or address are apart, whatever their title. */
function withoutCopies(own: readonly ListedSession[]): ListedSession[] {
  const keyOf = (session: ListedSession) => {
    const { title, place, regions, register } = session;
    return JSON.stringify([slotOf(session), foldWords(title), place, regions, register]);
  };
  return [...new Map(own.map((session) => [keyOf(session), session])).values()];
}

function slotOf({ start, audience }: ListedSession): string {
  return `${String(Date.parse(start))} ${audience}`;
}

function isSameSession(a: ListedSession, b: ListedSession): boolean {
  return foldWords(a.title) === foldWords(b.title) || (!!a.register && a.register === b.register);
}

function foldWords(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
}

function takeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${String(number)}`;
  taken.add(id);
  return id;
}
