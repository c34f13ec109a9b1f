// Written by hand on 2026-11-21 from the update logs named in each entry; the words are ours.
import type { Update } from '../schema/update.js';
import { seenOn } from './evidence.js';

// The older page's own address was never found; this record of it carries its title and last date.
const olderPage = seenOn(
  'https://www.govwire.co.uk/news/department-for-education/guidance-regional-prevent-coordinators-62275',
);

/** Changes to the official page, newest first. The older log dates only its newest entry. */
export const updates: Update[] = [
  {
    ...seenOn(
      'https://govdiff.njk.onl/update/2025-05-21T10:31:00+01:00/www.gov.uk/guidance/regional-prevent-education-coordinators',
    ),
    date: '2025-05-21',
    note: 'Dates of later training sessions were added.',
  },
  {
    ...olderPage,
    date: '2023-09-07',
    note: 'The page was brought into line with the changed Prevent duty guidance for England, Scotland and Wales.',
  },
  {
    ...olderPage,
    note: 'What it says about the co-ordinators of the West Midlands and London was revised.',
  },
  {
    ...olderPage,
    note: 'What it says about the further and higher education co-ordinators of the North East and Yorkshire, East Midlands, South West and London was revised.',
  },
  {
    ...olderPage,
    note: 'What it says about the further and higher education co-ordinator of the West Midlands was revised.',
  },
  {
    ...olderPage,
    note: 'The South-West post fell vacant; for urgent support, readers were sent to another co-ordinator on the list.',
  },
  { ...olderPage, note: 'The page was first published.' },
];
