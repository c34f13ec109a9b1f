import type { PageFacts } from '../../schema/page-facts.js';
import { readDay } from '../when/read-day.js';
import { slugOf } from './fold-text.js';
import type { PageNotes } from './page-notes.js';

/** A course of the page. */
export type PageCourse = PageFacts['courses'][number];

const KNOWN: readonly (readonly [string, string, RegExp])[] = [
  ['safeguarding-leads', 'designated-safeguarding-leads', /\bdsls?\b|safeguarding leads?/i],
  ['governors', 'governors-and-trustees', /governor|trustee/i],
];
// "Session dates", "Autumn term 2027": says when, not what.
const SAYS_WHEN =
  /^((upcoming|future|next|available|virtual|online|training|sessions?|dates?|times?|autumn|spring|summer|winter|term|register|book(ing)?|academic|year|and|for|the|to|of|on|eventbrite|\d+)(\W+|$))+$/i;
const NAMES_COURSE = /training|course/i;
const FOR_WHOM =
  /\bfor (?:the |all )?(.+?)(?= (?:in|at|of|who|with|from|across|working|on) |[:;,.()–—]|$)/i;

/** What stands above a table and belongs to it. */
export interface TableHeading {
  /** What its sessions are of. */
  readonly title: string | undefined;
  /** All that may name the year, nearest first. */
  readonly texts: readonly string[];
}

/**
 * What a table stands under: its caption, and the headings above up to the first that says what, not only when.
 * @param headings nearest first
 */
export function headingOf(caption: string, headings: readonly string[]): TableHeading {
  const at = headings.findIndex((text) => !saysWhen(text));
  const texts = [caption, ...headings.slice(0, at + 1 || 1)].filter(Boolean);
  const titles = [caption, headings[at] ?? ''].filter((text) => text && !saysWhen(text));
  return { title: titles.find(knownFor) ?? titles[0] ?? texts[0], texts };
}

/** Whether words say when, not what: "Spring term", "January 2027". */
export const saysWhen = (text: string): boolean =>
  SAYS_WHEN.test(text) || readDay(`1 ${text}`, { year: 2000 })?.rest === '';

/** Whether words across a table name the course of the rows below. */
export const isCourseName = (text: string): boolean => !!knownFor(text) || NAMES_COURSE.test(text);

/**
 * The course of a title: the one there is already, else a new one. The first course for an audience we know has
 * the id we know it by.
 * @param courses those so far; a new one is added
 */
export function courseOf(title: string, courses: PageCourse[], notes: PageNotes): PageCourse {
  const there = courses.find((course) => course.title.toLowerCase() === title.toLowerCase());
  if (there) return there;
  const [knownId, knownAudience] = knownFor(title) ?? [];
  const isTaken = (id: string) => courses.some((course) => course.id === id);
  const slug = slugOf(title) || 'course';
  let id = knownId && !isTaken(knownId) ? knownId : slug;
  for (let count = 2; isTaken(id); count++) id = `${slug}-${String(count)}`;
  const whom = slugOf(FOR_WHOM.exec(title)?.[1] ?? '');
  const course = { id, title, audience: knownAudience ?? (whom || slug) };
  courses.push(course);
  if (id !== knownId) notes.warn({ path: 'courses' }, 'newCourse', title, { title });
  return course;
}

/** The course we know that words speak of: its id and audience. One for both is one of its own. */
function knownFor(title: string) {
  const known = KNOWN.filter(([, , says]) => says.test(title));
  return known.length === 1 ? known[0] : undefined;
}
