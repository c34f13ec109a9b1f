/** A calendar that we published, so that its next version can build on it. */
import type { PublishedSession } from '../../core/sessions/revise-calendar.js';
import type { Reading } from '../reading.js';
import { readRegions } from '../sessions/regions.js';
import { readTime } from './event-times.js';
import { takeIcsNotes, type IcsWords } from './ics-notes.js';
import { findSeries } from './newest-versions.js';
import { ourIdOf, readOurFields } from './our-event.js';
import { readEvents } from './read-calendar-drafts.js';
import type { IcsEvent } from './read-event.js';
import { uk, utc } from './time-zones.js';

const HOUR = 60 * 60_000;

/**
 * Reads the sessions of a calendar of ours, those called off among them, for `reviseCalendar`. Events that
 * are not ours are left out and reported. `null` when the text is no calendar.
 * @param words `sessionProblems` of `src/text`
 */
export function readOurCalendar(text: string, words: IcsWords): Reading<PublishedSession[]> {
  const notes = takeIcsNotes(words);
  const { problems } = notes;
  const events = readEvents(text, notes);
  if (!events) return { value: null, problems };
  const value = findSeries(events, notes).flatMap(({ event }) => {
    const session = sessionOf(event);
    if (!session) notes.note('notOurs', { place: event.place, line: event.line });
    return session ?? [];
  });
  return { value, problems };
}

function sessionOf(event: IcsEvent): PublishedSession | null {
  const id = ourIdOf(event);
  const { start, length, sequence, isCancelled, changed } = event;
  const { title, audience, regions, ...details } = readOurFields(event);
  if (id === undefined || length === undefined || title === undefined) return null;
  const stamp = readTime(changed, utc);
  const { ids } = readRegions(regions ?? '');
  const begins = start.zone.instantOf(start.wall);
  return {
    ...details,
    id,
    title,
    audience: audience ?? '',
    start: writeUkInstant(begins),
    end: writeUkInstant(begins + length),
    ...(ids.length > 0 && { regions: [...ids] }),
    // What `ownSessions` calls them. The description of others says where the GOV.UK page is.
    ...(id.startsWith('own-') && { isLocal: true }),
    revision: sequence,
    isCancelled,
    stamp: new Date(stamp?.wall ?? 0),
  };
}

/** `2025-07-03T15:30+01:00`. */
function writeUkInstant(instant: number): string {
  const wall = uk.wallOf(instant);
  return `${new Date(wall).toISOString().slice(0, 16)}+0${String((wall - instant) / HOUR)}:00`;
}
