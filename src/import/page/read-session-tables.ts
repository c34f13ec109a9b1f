import { fillText } from '../../core/text/fill.js';
import type { PageFacts } from '../../schema/page-facts.js';
import type { PageNotes } from './page-notes.js';
import type { KnownFacts } from './page-tools.js';
import type { PlacedBlock } from './place-blocks.js';
import { courseOf, headingOf, type PageCourse } from './read-course.js';
import { readSessionRow } from './read-session-row.js';
import { openSessionTable } from './session-table.js';

type Session = PageFacts['sessions'][number];

/** What the tables of sessions say. */
export interface SessionsRead {
  readonly courses: readonly PageCourse[];
  readonly sessions: readonly Session[];
}

/** The courses of a page and their sessions, in the order of the page. */
export function readSessionTables(
  placed: readonly PlacedBlock[],
  known: KnownFacts,
  notes: PageNotes,
): SessionsRead {
  const courses: PageCourse[] = [];
  const sessions = new Map<string, Session>();
  for (const { block, headings } of placed) {
    if (block.kind !== 'table') continue;
    const { title, texts } = headingOf(
      block.caption.text,
      headings.map(({ text }) => text),
    );
    const tablePlace = { path: title ?? 'sessions', line: block.rows[0]?.[0]?.line };
    const table = openSessionTable(block, texts);
    if (!table) {
      if (block.rows.length) notes.warn(tablePlace, 'unknownTable', title);
      continue;
    }
    const column = table.unknown.join(', ');
    if (column) notes.warn(tablePlace, 'unknownColumn', column, { column });
    const [row] = table.rows;
    if (!row) notes.warn(tablePlace, 'noRows');
    if (title && !row?.course) courseOf(title, courses, notes);
    for (const row of table.rows) {
      const { number, cells, hint } = row;
      const named = row.course ?? title;
      const path = fillText(notes.words.row, { row: number, course: named ?? '' });
      const place = { path, line: cells[0]?.line };
      if (!named) {
        notes.leaveOut(place, 'noCourse');
        continue;
      }
      const said = readSessionRow(cells, place, hint, known, notes);
      if (!said) continue;
      const { id: course, ...about } = courseOf(named, courses, notes);
      const id = `${course}-${said.start.slice(0, 16).replace(/[T:]/g, '-')}`;
      if (sessions.has(id)) notes.leaveOut(place, 'twice', said.start);
      else sessions.set(id, { id, ...about, ...said });
    }
  }
  return { courses, sessions: [...sessions.values()] };
}
