// Written by `npm run refresh` from https://www.gov.uk/guidance/regional-prevent-education-coordinators.
import type { Session } from '../schema/session.js';
import { seenOn, seenOnPage } from './evidence.js';
import { nationalSession } from './national-session.js';

/** Every national session we know of: those of the page as it was last read, and those that are over. */
export const sessions: Session[] = [
  nationalSession(
    'safeguarding-leads',
    '2024-10-02T15:30+01:00',
    '2024-10-02T16:30+01:00',
    seenOnPage,
  ),
  nationalSession(
    'safeguarding-leads',
    '2024-10-10T16:00+01:00',
    '2024-10-10T17:00+01:00',
    seenOnPage,
  ),
  nationalSession(
    'safeguarding-leads',
    '2024-11-25T15:30+00:00',
    '2024-11-25T16:30+00:00',
    seenOnPage,
  ),
  nationalSession(
    'safeguarding-leads',
    '2024-12-05T16:00+00:00',
    '2024-12-05T17:00+00:00',
    seenOnPage,
  ),
  nationalSession(
    'safeguarding-leads',
    '2024-12-16T15:30+00:00',
    '2024-12-16T16:30+00:00',
    seenOnPage,
  ),
  nationalSession(
    'safeguarding-leads',
    '2025-01-15T16:00+00:00',
    '2025-01-15T17:00+00:00',
    seenOnPage,
  ),
  nationalSession(
    'safeguarding-leads',
    '2025-03-17T15:30+00:00',
    '2025-03-17T16:45+00:00',
    seenOn(
      'https://govdiff.njk.onl/update/2025-05-21T10:31:00+01:00/www.gov.uk/guidance/regional-prevent-education-coordinators',
      '2026-11-21',
    ),
  ),
  nationalSession(
    'safeguarding-leads',
    '2025-07-03T15:30+01:00',
    '2025-07-03T16:45+01:00',
    seenOn(
      'https://govdiff.njk.onl/update/2025-05-21T10:31:00+01:00/www.gov.uk/guidance/regional-prevent-education-coordinators',
      '2026-11-21',
    ),
  ),
  nationalSession('governors', '2024-10-17T19:00+01:00', '2024-10-17T20:00+01:00', seenOnPage),
  nationalSession('governors', '2024-10-22T12:00+01:00', '2024-10-22T13:00+01:00', seenOnPage),
  nationalSession('governors', '2024-11-07T12:00+00:00', '2024-11-07T13:00+00:00', seenOnPage),
  nationalSession('governors', '2024-12-12T17:00+00:00', '2024-12-12T18:00+00:00', seenOnPage),
  nationalSession('governors', '2025-01-06T17:00+00:00', '2025-01-06T18:00+00:00', seenOnPage),
  nationalSession('governors', '2025-01-21T17:00+00:00', '2025-01-21T18:00+00:00', seenOnPage),
];

/** Sessions to come that the page has dropped. Only calendars tell of them, to take them out. */
export const cancelledSessions: Session[] = [];
