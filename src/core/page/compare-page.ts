/** What a version of the GOV.UK page says that is not built in, and the other way round, for the maintainer. */
import type { PageFacts } from '../../schema/page-facts.js';
import type { Snapshot } from '../../schema/snapshot.js';
import { fillText } from '../text/fill.js';
import { phraseIsoDay } from '../time/phrases.js';
import { compareSessions } from './compare-sessions.js';
import { compareAreas, compareRegions } from './compare-regions.js';
import { mergeResources } from './merge-page.js';
import {
  compareFields,
  comparePresence,
  type CompareWords,
  type PageChange,
} from './page-change.js';

/**
 * The differences, part by part, in the order of the page. Words of ours stand for the page's own where both
 * have the same id, so there only what comes and goes is compared.
 */
export function comparePage(
  page: PageFacts,
  builtIn: Snapshot,
  now: Date,
  words: CompareWords,
): PageChange[] {
  return [
    ...compareVersions(page, builtIn, words),
    ...compareAreas(page, builtIn, words),
    ...compareRegions(page, builtIn, words),
    ...compareCourses(page, builtIn, words),
    ...compareSessions(page, builtIn, now, words),
    ...comparePoints(page, builtIn, words),
    ...compareResources(page, builtIn, words),
    ...compareRoutes(page, builtIn, words),
    ...compareUpdates(page, builtIn, words),
  ];
}

function compareVersions(page: PageFacts, builtIn: Snapshot, words: CompareWords): PageChange[] {
  const texts: string[] = [];
  const day = (iso = '') => phraseIsoDay(iso, words.dates) || words.nothing;
  const { updated } = page.source;
  const { updated: known = '' } = builtIn.source;
  if (updated && updated !== known) {
    const sentence = updated > known ? words.newerVersion : words.olderVersion;
    texts.push(fillText(sentence, { date: day(updated), known: day(known) }));
  }
  if (page.withdrawn) {
    const { date, note = '' } = page.withdrawn;
    texts.push(fillText(words.withdrawn, { date: day(date), note }).trim());
  }
  return texts.map((text) => ({ what: 'source', kind: 'changed', text }));
}

function compareCourses(page: PageFacts, builtIn: Snapshot, words: CompareWords): PageChange[] {
  const [what, name] = ['courses' as const, ({ title }: { title: string }) => title];
  return [
    ...comparePresence({ what, kind: 'new' }, page.courses, builtIn.courses, name),
    ...comparePresence({ what, kind: 'gone' }, builtIn.courses, page.courses, name),
    ...builtIn.courses.flatMap(({ id, title, audience }) => {
      const found = page.courses.find((one) => one.id === id) ?? { title, audience };
      return compareFields(
        what,
        title,
        [
          ['title', title, found.title],
          ['audience', audience, found.audience],
        ],
        words,
      );
    }),
  ];
}

function comparePoints(page: PageFacts, builtIn: Snapshot, words: CompareWords): PageChange[] {
  const lists = ['responsibilities', 'contactReasons', 'newsletterTopics'] as const;
  return lists.flatMap((what): PageChange[] => {
    const [theirs, ours] = [page[what], builtIn[what]];
    if (theirs.length === 0) return [{ what, kind: 'gone', text: words.emptyList }];
    const name = ({ text }: { text: string }) => text;
    return [
      ...comparePresence({ what, kind: 'new' }, theirs, ours, name),
      ...comparePresence({ what, kind: 'gone' }, ours, theirs, name),
    ];
  });
}

function compareResources(page: PageFacts, builtIn: Snapshot, words: CompareWords): PageChange[] {
  const what = 'resources';
  const merged = mergeResources(builtIn.resources, page.resources);
  const isElsewhere = (one: { title: string; url?: string | undefined }) =>
    mergeResources([one], page.resources).length > page.resources.length;
  const elsewhere = builtIn.resources.filter(isElsewhere).map(({ title }) => title);
  return [
    ...merged.slice(builtIn.resources.length).map(({ title, url }): PageChange => {
      return { what, kind: 'new', text: url ? `${title} (${url})` : title };
    }),
    ...builtIn.resources.flatMap(({ title, url }, index) =>
      compareFields(what, title, [['address', url, merged[index]?.url]], words),
    ),
    ...elsewhere.map((title): PageChange => {
      return { what, kind: 'gone', text: fillText(words.elsewhere, { title }) };
    }),
  ];
}

// The page knows a few of our routes only, so none of ours is ever gone.
function compareRoutes(page: PageFacts, builtIn: Snapshot, words: CompareWords): PageChange[] {
  return page.routes.flatMap(({ id, title, url }): PageChange[] => {
    const ours = builtIn.routes.find((route) => route.id === id);
    if (!ours) return [{ what: 'routes', kind: 'new', text: title }];
    return url
      ? compareFields('routes', ours.title, [['address', ours.link?.url, url]], words)
      : [];
  });
}

// Changes without a date cannot be told from ours, which are in our words.
function compareUpdates(page: PageFacts, builtIn: Snapshot, words: CompareWords): PageChange[] {
  const known = new Set(builtIn.updates.map(({ date }) => date));
  return page.updates
    .filter(({ date }) => date && !known.has(date))
    .map(({ date = '', note }) => {
      const text = `${phraseIsoDay(date, words.dates)}: ${note}`;
      return { what: 'updates', kind: 'new', text };
    });
}
