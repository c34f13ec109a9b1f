import type { PageFacts } from '../../schema/page-facts.js';
import { readDay } from '../when/read-day.js';
import { gatherRegions } from './gather-regions.js';
import { kindOfList, type ListKind } from './list-kind.js';
import type { PageBlock, PageItem, PageWordsAt } from './page-block.js';
import { takePageNotes, type PageNotes } from './page-notes.js';
import { refusePage, type PageReading, type PageTools } from './page-tools.js';
import { placeBlocks, type PlacedBlock } from './place-blocks.js';
import { readPoints } from './read-points.js';
import { readRegions } from './read-regions.js';
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
  const found = gatherRegions(blocks, known);
  if (!found) return refusePage(words, 'noRegions');
  const placed = placeBlocks(blocks).filter(({ block }) => !found.blocks.has(block));
  const training = readSessionTables(placed, known, notes);
  const items = sortItems(placed, notes);
  if (!training.sessions.length) return refusePage(words, 'noSessions', notes.problems());

  const { title, url = URL, updated, updates, withdrawn } = frame;
  const facts: Omit<PageFacts, 'source'> = {
    regions: readRegions(found.list, known, notes),
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

/** The items of all lists by what they are. Lists that nothing is known of are noted. */
function sortItems(placed: readonly PlacedBlock[], notes: PageNotes) {
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
    if (block.kind === 'table') continue;
    // A session that stands in no table: which course it is of is anyone's guess.
    const stray = (block.kind === 'list' ? block.items : [block]).filter(saysSession);
    const path = headings[0]?.text ?? '';
    for (const { text, line } of stray) notes.warn({ path, line }, 'noTable', text);
    if (block.kind !== 'list' || stray.length) continue;
    const kind = kindOfList(place);
    if (kind) for (const item of block.items) items[kind].push(item);
    else {
      const name = intro || path;
      notes.warn({ path: name, line: block.items[0]?.line }, 'unknownList', block.items[0]?.text, {
        name,
      });
    }
  }
  return items;
}

// With a day and two times, as a row of a table has them.
const saysSession = ({ text }: PageWordsAt) =>
  /(\d(:\d\d| ?[ap]\.?m).*){2}/i.test(text) && !!readDay(text, { year: 2000 });

function sentencesOf(placed: readonly PlacedBlock[]) {
  return placed.flatMap(({ block, headings }) =>
    block.kind === 'paragraph'
      ? [{ words: block, isReport: /concern|report/i.test(headings[0]?.text ?? '') }]
      : [],
  );
}
