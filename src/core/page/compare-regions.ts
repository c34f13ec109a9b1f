/** The regions of the GOV.UK page against those built in. */
import type { PageFacts } from '../../schema/page-facts.js';
import type { Snapshot } from '../../schema/snapshot.js';
import { fillText } from '../text/fill.js';
import { foldName } from './fold-name.js';
import {
  compareFields,
  comparePresence,
  type CompareWords,
  type PageChange,
} from './page-change.js';

/**
 * Regions that are not on the page, and police areas that regions have gained or lost: what would make the
 * postcode table wrong. Other spellings ("Avon and Somerset") are no difference.
 */
export function compareAreas(
  { regions }: PageFacts,
  builtIn: Snapshot,
  words: CompareWords,
): PageChange[] {
  const what = 'regions';
  const gone = comparePresence(
    { what, kind: 'gone' },
    builtIn.regions,
    regions,
    ({ name }) => name,
  );
  const moved = builtIn.regions.flatMap(({ id, name, policeAreas }) => {
    const found = regions.find((one) => one.id === id)?.policeAreas ?? [];
    // The page names London without police areas: ours stay then.
    if (found.length === 0) return [];
    const told = (sentence: string, areas: readonly string[]): PageChange[] => {
      const text = fillText(sentence, { name, areas: areas.join(', ') });
      return areas.length > 0 ? [{ what, kind: 'changed', text }] : [];
    };
    return [
      ...told(words.gains, missingFrom(policeAreas, found)),
      ...told(words.loses, missingFrom(found, policeAreas)),
    ];
  });
  return [...gone, ...moved];
}

/** Regions whose name is another one, or whose post has been filled or fallen vacant. */
export function compareRegions(
  { regions }: PageFacts,
  builtIn: Snapshot,
  words: CompareWords,
): PageChange[] {
  return builtIn.regions.flatMap(({ id, name, post }) => {
    const found = regions.find((one) => one.id === id);
    if (!found) return [];
    // The page says of a post only now and then what has become of it.
    const after = found.post === 'unknown' ? post : found.post;
    const isSameName = foldName(found.name) === foldName(name);
    return compareFields(
      'regions',
      name,
      [
        ['name', name, isSameName ? name : found.name],
        ['post', post, after],
      ],
      words,
    );
  });
}

function missingFrom(known: readonly string[], others: readonly string[]): string[] {
  const names = new Set(known.map(foldName));
  return others.filter((name) => !names.has(foldName(name)));
}
