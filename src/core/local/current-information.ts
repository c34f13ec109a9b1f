/** What in an organisation's information depends on the day. */
import type { LocalInformation, Notice } from '../../schema/local-information.js';
import { fillText } from '../text/fill.js';
import { londonDayOf } from '../time/london-time.js';
import type { LocalProblem } from './problem-notes.js';

/**
 * A warning for each contact whose `reviewBy` is over, UK time. Paths name the role: bad contacts have
 * been left out by now, so a number would point at another one in the file.
 * @param words from `src/text`; `overdue` holds `{who}`
 */
export function overdueReviews(
  { contacts = [] }: LocalInformation,
  today: Date,
  words: { readonly overdue: string },
): LocalProblem[] {
  const day = ukDay(today);
  return contacts.flatMap(({ role, name = role, reviewBy = day }) => {
    const path = `contacts “${role}”.reviewBy`;
    const message = fillText(words.overdue, { who: name });
    return reviewBy < day ? [{ path, message, value: reviewBy, isWarning: true }] : [];
  });
}

/** The notices to show at an instant: each through the end of its last day, UK time. */
export function currentNotices({ notices = [] }: LocalInformation, now: Date): Notice[] {
  const day = ukDay(now);
  return notices.filter(({ until = day }) => until >= day);
}

function ukDay(instant: Date): string {
  return londonDayOf(instant.toISOString());
}
