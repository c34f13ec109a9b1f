// Written by hand from https://www.gov.uk/guidance/regional-prevent-education-coordinators, checked 2026-11-21.
import type { Course } from '../schema/course.js';
import type { Evidence } from '../schema/evidence.js';
import type { Session } from '../schema/session.js';
import { courses } from './courses.js';
import { seenOn, seenOnPage } from './evidence.js';

// Times are UK wall time with the offset of that day (+01:00 until the last Sunday of October).
// No row names an address to register at: the copies we hold lost the page's link targets.
const datesOf = (course: Course, evidence: Evidence, rows: [start: string, end: string][]) =>
  rows.map(([start, end]): Session => ({
    ...evidence,
    id: `${course.id}-${start.slice(0, 16).replace(/[T:]/g, '-')}`,
    title: course.title,
    audience: course.audience,
    start,
    end: start.slice(0, 11) + end + start.slice(16),
  }));

// The page of 12 February 2025 had a row for 17 March; the page of 21 May 2025 has 3 July in its place.
const seenOnLaterVersion = seenOn(
  'https://govdiff.njk.onl/update/2025-05-21T10:31:00+01:00/www.gov.uk/guidance/regional-prevent-education-coordinators',
);

const [safeguardingLeads, governors] = courses as [Course, Course];

/** Every national session we know of, all in the past since July 2025. */
export const sessions: Session[] = [
  ...datesOf(safeguardingLeads, seenOnPage, [
    ['2024-10-02T15:30+01:00', '16:30'],
    ['2024-10-10T16:00+01:00', '17:00'],
    ['2024-11-25T15:30+00:00', '16:30'],
    ['2024-12-05T16:00+00:00', '17:00'],
    ['2024-12-16T15:30+00:00', '16:30'],
    ['2025-01-15T16:00+00:00', '17:00'],
  ]),
  ...datesOf(safeguardingLeads, seenOnLaterVersion, [
    ['2025-03-17T15:30+00:00', '16:45'],
    ['2025-07-03T15:30+01:00', '16:45'],
  ]),
  ...datesOf(governors, seenOnPage, [
    ['2024-10-17T19:00+01:00', '20:00'],
    ['2024-10-22T12:00+01:00', '13:00'],
    ['2024-11-07T12:00+00:00', '13:00'],
    ['2024-12-12T17:00+00:00', '18:00'],
    ['2025-01-06T17:00+00:00', '18:00'],
    ['2025-01-21T17:00+00:00', '18:00'],
  ]),
];
