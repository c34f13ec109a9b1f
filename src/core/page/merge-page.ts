/** What a newer version of the GOV.UK page changes in what is built in. Facts are the page's, words stay ours where they say the same. */
import type { PageFacts } from '../../schema/page-facts.js';
import type { Region } from '../../schema/region.js';
import type { ListedSession } from '../../schema/session.js';

/** A line of a list: ours or the page's. */
export interface Line {
  readonly id: string;
  readonly text: string;
}

/** Something that supports: ours or the page's. */
interface Support {
  readonly title: string;
  readonly url?: string | undefined;
}

/** A change to the page: ours or the page's. */
interface Change {
  readonly date?: string | undefined;
  readonly note: string;
}

/**
 * The page's sessions, and those built in that are over: the page drops them, readers may ask for them.
 * A session to come that the page does not list any more is gone.
 */
export function mergeNationalSessions<One extends ListedSession>(
  builtIn: readonly One[],
  facts: Pick<PageFacts, 'sessions'> | undefined,
  now: Date,
): readonly (One | PageFacts['sessions'][number])[] {
  if (!facts) return builtIn;
  const { sessions } = facts;
  const ids = new Set(sessions.map(({ id }) => id));
  const over = builtIn.filter(({ id, end }) => new Date(end) <= now && !ids.has(id));
  return [...over, ...sessions];
}

/**
 * Ours, with what the page says of their posts. Police areas stay as the look-up knows them: another list beside
 * its answers would contradict them.
 */
export function mergeRegions<One extends Pick<Region, 'id' | 'post'>>(
  ours: readonly One[],
  page: readonly Pick<Region, 'id' | 'post'>[] = [],
): readonly One[] {
  return ours.map((region) => {
    const { post = 'unknown' } = page.find(({ id }) => id === region.id) ?? {};
    return post === 'unknown' ? region : { ...region, post };
  });
}

/** The page's list in its order, in our words where we have a line of the same id; ours where it has none. */
export function mergeLines<One extends Line>(
  ours: readonly One[],
  page: readonly Line[] = [],
): readonly (One | Line)[] {
  if (page.length === 0) return ours;
  return page.map((line) => ours.find(({ id }) => id === line.id) ?? line);
}

/**
 * Ours, with the page's address where it gives one, then those of the page that we do not have. Two are the
 * same when their address is, or most words of the shorter title.
 */
export function mergeResources<One extends Support>(
  ours: readonly One[],
  page: readonly Support[] = [],
): (One | Support)[] {
  const unknown = new Set(page);
  const kept = ours.map((one) => {
    const left = [...unknown];
    const same = left.find(({ url }) => url && url === one.url) ?? left.find(isLike(one));
    if (!same) return one;
    unknown.delete(same);
    return { ...one, ...(same.url && { url: same.url }) };
  });
  return [...kept, ...unknown];
}

/** The page's log, in our words where we know the change of that day; ours where it has none. */
export function mergeUpdates<One extends Change>(
  ours: readonly One[],
  page: readonly Change[] = [],
): readonly (One | Change)[] {
  if (page.length === 0) return ours;
  return page.map((change) => {
    const isSameDay = ({ date }: Change) => date !== undefined && date === change.date;
    const known = ours.filter(isSameDay);
    return known.length === 1 && page.filter(isSameDay).length === 1
      ? (known[0] ?? change)
      : change;
  });
}

const MOST = 0.7;

function isLike({ title }: Support): (other: Support) => boolean {
  const words = wordsIn(title);
  return (other) => {
    const others = wordsIn(other.title);
    const shared = [...words].filter((word) => others.has(word)).length;
    return shared > 1 && shared >= MOST * Math.min(words.size, others.size);
  };
}

// Short words are the same everywhere.
function wordsIn(title: string): Set<string> {
  return new Set(title.toLowerCase().match(/\p{L}{4,}/gu));
}
