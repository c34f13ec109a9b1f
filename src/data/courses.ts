// Written by hand from https://www.gov.uk/guidance/regional-prevent-education-coordinators, checked 2026-11-21.
import type { Course } from '../schema/course.js';
import { seenOnPage } from './evidence.js';

/** The two courses of the page, named as there. */
export const courses: Course[] = [
  {
    ...seenOnPage,
    id: 'safeguarding-leads',
    title: 'Prevent in education: training for designated safeguarding leads (DSLs)',
    audience: 'designated-safeguarding-leads',
  },
  {
    ...seenOnPage,
    id: 'governors',
    title: 'Prevent in education: training for governors and trustees in schools',
    audience: 'governors-and-trustees',
  },
];
