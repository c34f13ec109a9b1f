/** Finds the events in JSON-LD, however they are wrapped: `@graph`, `ItemList`, a course, a series. */

/** An entry of JSON-LD. */
export type Entry = Readonly<Record<string, unknown>>;

/** An event, and the entries it is part of, the nearest first: they say what it leaves out. */
export interface FoundEvent {
  readonly entry: Entry;
  readonly within: readonly Entry[];
}

const EVENT = /Event$|^(CourseInstance|EventSeries|Festival|Hackathon)$/;
const MOST = 200_000;
// What a part takes from the whole at most.
const DEEPEST = 3;

/** An entry and nothing else. */
export function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list of what may stand alone. */
export function asList(value: unknown): readonly unknown[] {
  return value === undefined || value === null
    ? []
    : Array.isArray(value)
      ? (value as unknown[])
      : [value];
}

/** The kinds of an entry: `EducationEvent`, also where it says `https://schema.org/EducationEvent`. */
export function kindsOf(entry: Entry): string[] {
  return asList(entry['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));
}

/**
 * All events of a value, in their order. One that is made of others stands back for them. Nothing is too deep,
 * and an entry that comes twice is found once.
 */
export function findEvents(value: unknown): FoundEvent[] {
  const events: FoundEvent[] = [];
  const seen = new Set<unknown>();
  const toSee: { readonly value: unknown; readonly within: readonly Entry[] }[] = [
    { value, within: [] },
  ];
  for (let next = toSee.pop(); next && seen.size < MOST; next = toSee.pop()) {
    const { value: found, within } = next;
    if (typeof found !== 'object' || found === null || seen.has(found)) continue;
    seen.add(found);
    const push = (parts: readonly unknown[], around: readonly Entry[]) => {
      // The last goes in first, because it is taken out last.
      for (const part of [...parts].reverse()) toSee.push({ value: part, within: around });
    };
    if (!isEntry(found)) {
      push(asList(found), within);
      continue;
    }
    const isEvent = kindsOf(found).some((kind) => EVENT.test(kind));
    const parts = isEvent ? [...asList(found.subEvent), ...asList(found.subEvents)] : [];
    const hasParts = parts.some((part) => isEntry(part) && 'startDate' in part);
    if (isEvent && !hasParts) events.push({ entry: found, within });
    const isWhole = isEvent || kindsOf(found).includes('Course');
    // What an event is a part of is not among its parts.
    const rest = Object.entries(found).filter(([key]) => !/^(superEvent|location)$/.test(key));
    push(
      rest.map(([, part]) => part),
      isWhole ? [found, ...within].slice(0, DEEPEST) : within,
    );
  }
  return events;
}
