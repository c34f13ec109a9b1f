import { foldName } from '../../core/page/fold-name.js';
import type { PageFacts } from '../../schema/page-facts.js';
import type { PageItem, PageList } from './page-block.js';
import type { PageNotes } from './page-notes.js';
import type { KnownFacts, KnownRegion } from './page-tools.js';
import { readPoliceAreas } from './read-police-areas.js';

type Region = PageFacts['regions'][number];

/** The region that words begin with, however it is spelled, and the words after it. */
export function regionAtStart(text: string, known: KnownFacts) {
  for (const region of known.regions) {
    const letters = region.id.replaceAll('-', '\\W*');
    const match = new RegExp(`^(?:the )?(${letters})(?![\\p{L}\\p{N}])(?: region)?`, 'iu').exec(
      text,
    );
    if (match) return { region, name: match[1] ?? '', rest: text.slice(match[0].length) };
  }
  return undefined;
}

/** The regions that words name and nothing else: "North-West", "London and the South East". Else none. */
export function regionsNamed(text: string, known: KnownFacts): KnownRegion['id'][] {
  const found = text.split(/[,;/&]| and /).map((name) => regionAtStart(name.trim(), known));
  const regions = found.flatMap((one) => (one && !foldName(one.rest) ? [one.region.id] : []));
  return regions.length === found.length ? [...new Set(regions)] : [];
}

/** How many items of a list are regions; 0 when most are not. */
export function countRegions({ items }: PageList, known: KnownFacts): number {
  const outer = items.filter(({ depth }) => !depth);
  const count = outer.filter(({ text }) => regionAtStart(text, known)).length;
  return count * 2 > outer.length ? count : 0;
}

/** The Prevent regions of a list, with their police areas: in the same words, or in a list within the item. */
export function readRegions(list: PageList, known: KnownFacts, notes: PageNotes): Region[] {
  const regions = new Map<string, Region>();
  let inside: { region: Region; areas: string[] } | undefined;
  for (const item of list.items) {
    if (item.depth && inside) {
      inside.areas.push(...readPoliceAreas(item.text, inside.region.id, known, notes));
      continue;
    }
    inside = startRegion(item, known, notes);
    if (!inside) continue;
    const { region } = inside;
    if (regions.has(region.id)) {
      notes.leaveOut({ path: 'regions', line: item.line }, 'regionTwice', item.text);
    } else regions.set(region.id, region);
  }
  const missing = known.regions.filter(({ id }) => !regions.has(id)).map(({ name }) => name);
  if (missing.length) {
    const names = missing.join(', ');
    notes.warn({ path: 'regions' }, 'missingRegions', names, { names });
  }
  return [...regions.values()];
}

function startRegion({ text, line }: PageItem, known: KnownFacts, notes: PageNotes) {
  const found = regionAtStart(text, known);
  if (!found) {
    notes.leaveOut({ path: 'regions', line }, 'newRegion', text, { text });
    return undefined;
  }
  const { name, rest, region } = found;
  const areas = readPoliceAreas(rest, region.id, known, notes, line);
  const post: Region['post'] = /\bvacan/i.test(rest) ? 'vacant' : 'unknown';
  return { region: { id: region.id, name, policeAreas: areas, post }, areas };
}
