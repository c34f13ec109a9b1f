/** Calendar files made without a page. */
import { reviseCalendar, type PublishedSession } from '../core/sessions/revise-calendar.js';
import { writeCalendar as writeWhole } from '../core/sessions/whole-calendar.js';
import { snapshot } from '../data/snapshot.js';
import { readOurCalendar } from '../import/ics/read-our-calendar.js';
import { decodeFile } from '../import/sessions/decode-file.js';
import type { ListedSession } from '../schema/session.js';
import { calendarWords, sessionProblems } from '../text/en-GB.js';
import { placeProblem } from './place-problem.js';
import type { Checked } from './problem.js';
import type { InputFile } from './read-file.js';

/**
 * A calendar with each session, and those of the calendar before that are called off. What did not change
 * stays as it was, byte for byte.
 */
export function writeCalendar(
  sessions: readonly ListedSession[],
  published: readonly PublishedSession[],
  now: Date,
): string {
  const revised = reviseCalendar(published, sessions, now);
  return writeWhole(revised, calendarWords, snapshot.source.url, ({ stamp }) => stamp);
}

/** The sessions of a calendar that was published before; `null` when it is no calendar. */
export function readPublished({ name, bytes }: InputFile): Checked<PublishedSession[] | null> {
  const { value, problems } = readOurCalendar(decodeFile(bytes), sessionProblems);
  return { value, problems: problems.map((one) => placeProblem(name, one)) };
}
