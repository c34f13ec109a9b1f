import * as z from 'zod/mini';
import { sessionAudienceSchema } from './course.js';
import { dateSchema, httpsUrlSchema, slugSchema, wordsSchema } from './evidence.js';
import { regionIdSchema } from './region.js';
import { routeIdSchema } from './route.js';
import { ukInstantSchema } from './session.js';
import { sourceSchema } from './source.js';

/** One point of a list of the page, in the page's own words, with the id of ours that says the same. */
const pagePointSchema = z.object({ id: slugSchema, text: wordsSchema });

/** A way to report that the page names. Where it is a link, with its address. */
const pageRouteSchema = z.object({
  id: routeIdSchema,
  title: wordsSchema,
  url: z.optional(httpsUrlSchema),
});

/**
 * What one version of the GOV.UK page says: the same keys as the snapshot, without evidence (all of it was
 * read on the page named under `source`) and in the page's own words.
 */
export const pageFactsSchema = z.object({
  source: sourceSchema,
  regions: z
    .array(
      z.object({
        id: regionIdSchema,
        name: wordsSchema,
        policeAreas: z.array(wordsSchema),
        post: z.enum(['in-post', 'vacant', 'unknown']),
      }),
    )
    .check(z.minLength(1)),
  courses: z.array(
    z.object({ id: slugSchema, title: wordsSchema, audience: sessionAudienceSchema }),
  ),
  sessions: z.array(
    z.object({
      id: slugSchema,
      title: wordsSchema,
      audience: sessionAudienceSchema,
      start: ukInstantSchema,
      end: ukInstantSchema,
      register: z.optional(httpsUrlSchema),
      regions: z.optional(z.array(regionIdSchema).check(z.minLength(1))),
      /** What the page says of the session beside its time, such as "Fully booked". */
      summary: z.optional(wordsSchema),
    }),
  ),
  routes: z.array(pageRouteSchema),
  responsibilities: z.array(pagePointSchema),
  contactReasons: z.array(pagePointSchema),
  newsletterTopics: z.array(pagePointSchema),
  resources: z.array(z.object({ title: wordsSchema, url: z.optional(httpsUrlSchema) })),
  /** Newest first. */
  updates: z.array(z.object({ date: z.optional(dateSchema), note: wordsSchema })),
  /** There when GOV.UK has withdrawn the page: since when, and why, where it says so. */
  withdrawn: z.optional(z.object({ date: z.optional(dateSchema), note: z.optional(wordsSchema) })),
});

/** What one version of the GOV.UK page says. */
export type PageFacts = z.infer<typeof pageFactsSchema>;
