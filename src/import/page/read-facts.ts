import type { PageFacts } from '../../schema/page-facts.js';
import { kindOfList, type ListKind } from './list-kind.js';
import type { PageBlock, PageItem, PageList } from './page-block.js';
import { takePageNotes, type PageNotes } from './page-notes.js';
import { refusePage, type KnownFacts, type PageReading, type PageTools } from './page-tools.js';
import { placeBlocks, type PlacedBlock } from './place-blocks.js';
import { readPoints } from './read-points.js';
import { countRegions, readRegions } from './read-regions.js';
import { readResources } from './read-resources.js';
import { readRoutes } from './read-routes.js';
import { readSessionTables } from './read-session-tables.js';

/** What a page says about itself, beside what it says about Prevent. */
export interface PageFrame {
  /** Empty when it has none. */
  readonly title: string;
  readonly url?: string;
  /** `YYYY-MM-DD`: the day of its newest version. */
  readonly updated?: string | undefined;
  /** Newest first. */
  readonly updates: PageFacts['updates'];
  readonly withdrawn?: PageFacts['withdrawn'];
}

const URL = 'https://www.gov.uk/guidance/regional-prevent-education-coordinators';
const SECTIONS = [
  'responsibilities',
  'contactReasons',
  'newsletterTopics',
  'resources',
  'routes',
  'updates',
] as const;

/**
 * What a page says, and what is wrong with it. Refused as a whole when it names no Prevent region, or no session
 * with its day and times.
 */
export function readFacts(
  blocks: readonly PageBlock[],
  { known, words, today }: Omit<PageTools, 'parseMarkup'>,
  frame: PageFrame,
): PageReading {
  const notes = takePageNotes(words);
  const placed = placeBlocks(blocks);
  const regionList = findRegionList(blocks, known);
  if (!regionList) return refusePage(words, 'noRegions');
  const training = readSessionTables(placed, known, notes);
  if (!training.sessions.length) return refusePage(words, 'noSessions', notes.problems());

  const items = sortItems(placed, regionList, notes);
  const { title, url = URL, updated, updates, withdrawn } = frame;
  const facts: Omit<PageFacts, 'source'> = {
    regions: readRegions(regionList, known, notes),
    courses: [...training.courses],
    sessions: [...training.sessions],
    responsibilities: readPoints(items.responsibilities, 'responsibilities', notes),
    contactReasons: readPoints(items.contactReasons, 'contactReasons', notes),
    newsletterTopics: readPoints(items.newsletterTopics, 'newsletterTopics', notes),
    resources: readResources(items.resources, notes),
    routes: readRoutes(sentencesOf(placed), notes),
    updates,
  };
  for (const section of SECTIONS) {
    if (!facts[section].length) notes.warn({ path: section }, 'missing', null, { section });
  }
  const source = {
    title: title || words.title,
    url,
    ...(updated && { updated }),
    checked: today,
    licence: 'OGL-UK-3.0',
  };
  const value = { source, ...facts, ...(withdrawn && { withdrawn }) };
  return { value, problems: notes.problems() };
}

function findRegionList(blocks: readonly PageBlock[], known: KnownFacts): PageList | undefined {
  let best: PageList | undefined;
  let most = 0;
  for (const block of blocks) {
    const count = block.kind === 'list' ? countRegions(block, known) : 0;
    if (block.kind === 'list' && count > most) [best, most] = [block, count];
  }
  return best;
}

/** The items of all lists by what they are. Lists that nothing is known of are noted. */
function sortItems(placed: readonly PlacedBlock[], regions: PageList, notes: PageNotes) {
  const items: Record<ListKind, PageItem[]> = {
    emergency: [],
    updates: [],
    contactReasons: [],
    newsletterTopics: [],
    resources: [],
    responsibilities: [],
  };
  for (const place of placed) {
    const { block, intro, headings } = place;
    if (block.kind !== 'list' || block === regions) continue;
    const kind = kindOfList(place);
    if (kind) for (const item of block.items) items[kind].push(item);
    else {
      const name = [intro, headings[0]?.text].find(Boolean) ?? '';
      notes.warn({ path: name, line: block.items[0]?.line }, 'unknownList', block.items[0]?.text, {
        name,
      });
    }
  }
  return items;
}

function sentencesOf(placed: readonly PlacedBlock[]) {
  return placed.flatMap(({ block, headings }) =>
    block.kind === 'paragraph'
      ? [{ words: block, isReport: /concern|report/i.test(headings[0]?.text ?? '') }]
      : [],
  );
}
