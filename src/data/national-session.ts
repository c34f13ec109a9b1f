// Written by hand: how a line of sessions.ts becomes a session of a course. The copies of the page of 2024 and 2025
// had lost its link targets, so no session of theirs names an address to register at.
import type { Evidence } from '../schema/evidence.js';
import type { Session } from '../schema/session.js';
import { courses } from './courses.js';

/**
 * A session of one of the courses, under an id made of course and start.
 * @param start UK wall time with the offset of that day: `2025-07-03T15:30+01:00`
 * @param more what else is known of it, such as where to register
 */
export function nationalSession(
  courseId: string,
  start: string,
  end: string,
  evidence: Evidence,
  more?: Partial<Session>,
): Session {
  const course = courses.find(({ id }) => id === courseId);
  return {
    ...evidence,
    id: `${courseId}-${start.slice(0, 16).replace(/[T:]/g, '-')}`,
    title: course?.title ?? '',
    audience: course?.audience ?? '',
    start,
    end,
    ...more,
  };
}
