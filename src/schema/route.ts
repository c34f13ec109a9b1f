import * as z from 'zod/mini';
import { evidenceSchema, wordsSchema } from './evidence.js';
import { linkSchema } from './link.js';
import { phoneSchema } from './phone.js';

/** What a reader may be worried about or want to do. */
export const concernSchema = z.enum([
  'immediate-danger',
  'planning-an-offence',
  'information-about-terrorism',
  'person-at-risk',
  'unsure',
  'staff-allegation',
  'provider-extremism',
  'child-safeguarding',
  'higher-education-incident',
  'online-material',
  'hate-crime',
  'complex-case',
  'training-or-newsletter',
  'new-provider-forum',
]);

/** Id of a concern. */
export type Concern = z.infer<typeof concernSchema>;

/** The places a concern can be taken to. Which one fits when is decided in `core/routes`. */
export const routeIdSchema = z.enum([
  'emergency',
  'anti-terrorist-hotline',
  'safeguarding-lead',
  'provider-prevent-lead',
  'council-procedure',
  'own-lead-afterwards',
  'local-prevent-team',
  'prevent-referral',
  'act-early',
  'police-101',
  'allegations-procedure',
  'designated-officer',
  'report-extremism-form',
  'counter-extremism-helpline',
  'child-safeguarding-team',
  'ofs-serious-incident',
  'ofs-reportable-event',
  'ofs-change',
  'report-online-material',
  'regional-coordinator',
]);

/** Id of a route. */
export type RouteId = z.infer<typeof routeIdSchema>;

/** One place to take a concern: who acts, what to do, and how to reach them. */
export const routeSchema = z.extend(evidenceSchema, {
  id: routeIdSchema,
  title: wordsSchema,
  who: wordsSchema,
  what: wordsSchema,
  /** Why this way and no other, in a sentence. */
  why: wordsSchema,
  /** What happens after, in a sentence, so that nobody holds back for fear of it. */
  next: wordsSchema,
  phone: z.optional(phoneSchema),
  link: z.optional(linkSchema),
  /** Shown only when the page asks for it, because we could not confirm that it still works. */
  onRequest: z.optional(z.literal(true)),
});

/** One place to take a concern. */
export type Route = z.infer<typeof routeSchema>;
